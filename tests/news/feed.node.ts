import assert from 'node:assert/strict';
import { it } from 'node:test';
import { feedContract } from './feed-contract.ts';

feedContract({ it, equal: assert.deepEqual }, 10_000);
