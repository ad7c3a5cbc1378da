import assert from 'node:assert/strict';
import { it } from 'node:test';
import { randomIndicatorColumnsContract } from './random-indicator-columns-contract.ts';

randomIndicatorColumnsContract({ it, equal: assert.deepEqual });
