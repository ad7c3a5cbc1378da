import assert from 'node:assert/strict';
import { it } from 'node:test';
import { accentsContract } from './accents-contract.ts';

accentsContract({ it, equal: assert.deepEqual });
