import assert from 'node:assert/strict';
import { it } from 'node:test';
import { indicatorColumnsContract } from './indicator-columns-contract.ts';

indicatorColumnsContract({ it, equal: assert.deepEqual });
