import assert from 'node:assert/strict';
import { it } from 'node:test';
import { doubtfulTilesContract } from './doubtful-tiles-contract.ts';

doubtfulTilesContract({ it, equal: assert.deepEqual });
