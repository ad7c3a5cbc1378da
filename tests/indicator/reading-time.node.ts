import assert from 'node:assert/strict';
import { it } from 'node:test';
import { readingTimeContract } from './reading-time-contract.ts';

readingTimeContract({ it, equal: assert.deepEqual });
