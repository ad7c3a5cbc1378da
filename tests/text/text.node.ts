import assert from 'node:assert/strict';
import { it } from 'node:test';
import { textContract } from './text-contract.ts';

textContract({ it, equal: assert.deepEqual });
