import assert from 'node:assert/strict';
import { it } from 'node:test';
import { comparisonContract } from './comparison-contract.ts';

comparisonContract({ it, equal: assert.deepEqual });
