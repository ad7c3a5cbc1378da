import assert from 'node:assert/strict';
import { it } from 'node:test';
import { tableContract } from './table-contract.ts';

tableContract({ it, equal: assert.deepEqual });
