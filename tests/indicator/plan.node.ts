import assert from 'node:assert/strict';
import { it } from 'node:test';
import { planContract } from './plan-contract.ts';

planContract({ it, equal: assert.deepEqual });
