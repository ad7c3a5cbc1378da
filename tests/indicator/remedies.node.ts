import assert from 'node:assert/strict';
import { it } from 'node:test';
import { remediesContract } from './remedies-contract.ts';

remediesContract({ it, equal: assert.deepEqual });
