import assert from 'node:assert/strict';
import { it } from 'node:test';
import { mistakesContract } from './mistakes-contract.ts';

mistakesContract({ it, equal: assert.deepEqual });
