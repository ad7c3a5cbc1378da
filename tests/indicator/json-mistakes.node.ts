import assert from 'node:assert/strict';
import { it } from 'node:test';
import { jsonMistakesContract } from './json-mistakes-contract.ts';

jsonMistakesContract({ it, equal: assert.deepEqual });
