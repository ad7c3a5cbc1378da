import assert from 'node:assert/strict';
import { it } from 'node:test';
import { notationContract } from './notation-contract.ts';

notationContract({ it, equal: assert.deepEqual });
