import assert from 'node:assert/strict';
import { it } from 'node:test';
import { randomTablesContract } from './random-tables-contract.ts';

randomTablesContract({ it, equal: assert.deepEqual });
