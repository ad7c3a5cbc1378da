import assert from 'node:assert/strict';
import { it } from 'node:test';
import { sentenceContract } from './sentence-contract.ts';

sentenceContract({ it, equal: assert.deepEqual });
