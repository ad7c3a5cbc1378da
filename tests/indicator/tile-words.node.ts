import assert from 'node:assert/strict';
import { it } from 'node:test';
import { tileWordsContract } from './tile-words-contract.ts';

tileWordsContract({ it, equal: assert.deepEqual });
