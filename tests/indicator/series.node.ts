import assert from 'node:assert/strict';
import { it } from 'node:test';
import { seriesContract } from './series-contract.ts';

seriesContract({ it, equal: assert.deepEqual });
