import assert from 'node:assert/strict';
import { it } from 'node:test';
import { sameRecordsContract } from './same-records-contract.ts';

sameRecordsContract({ it, equal: assert.deepEqual });
