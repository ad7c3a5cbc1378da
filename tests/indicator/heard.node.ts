import assert from 'node:assert/strict';
import { it } from 'node:test';
import { heardContract } from './heard-contract.ts';

const runner = { it, equal: assert.deepEqual };
heardContract(runner);
