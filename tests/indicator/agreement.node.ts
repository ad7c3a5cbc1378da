import assert from 'node:assert/strict';
import { it } from 'node:test';
import { agreementContract } from './agreement-contract.ts';

agreementContract({ it, equal: assert.deepEqual });
