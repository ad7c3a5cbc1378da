import assert from 'node:assert/strict';
import { it } from 'node:test';
import { innerRowsContract } from './inner-rows-contract.ts';

innerRowsContract({ it, equal: assert.deepEqual });
