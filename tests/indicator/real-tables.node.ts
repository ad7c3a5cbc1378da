import assert from 'node:assert/strict';
import { it } from 'node:test';
import { realTablesContract } from './real-tables-contract.ts';

realTablesContract({ it, equal: assert.deepEqual });
