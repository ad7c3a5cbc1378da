import assert from 'node:assert/strict';
import { it } from 'node:test';
import { escapesContract } from './escapes-contract.ts';

escapesContract({ it, equal: assert.deepEqual });
