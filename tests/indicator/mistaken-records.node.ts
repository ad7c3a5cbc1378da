import assert from 'node:assert/strict';
import { it } from 'node:test';
import { mistakenRecordsContract } from './mistaken-records-contract.ts';

mistakenRecordsContract({ it, equal: assert.deepEqual });
