import assert from 'node:assert/strict';
import { it } from 'node:test';
import { sentenceContract } from './sentence-contract.ts';
import { sentenceProperties } from './sentence-properties.ts';

const runner = { it, equal: assert.deepEqual };
sentenceContract(runner);
sentenceProperties(runner);
