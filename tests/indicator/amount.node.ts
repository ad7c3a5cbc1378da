import assert from 'node:assert/strict';
import { it } from 'node:test';
import { amountContract } from './amount-contract.ts';

amountContract({ it, equal: assert.deepEqual });
