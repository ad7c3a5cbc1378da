import assert from 'node:assert/strict';
import { it } from 'node:test';
import { timesContract } from './times-contract.ts';

timesContract({ it, equal: assert.deepEqual });
