import assert from 'node:assert/strict';
import { it } from 'node:test';
import { groupHeadsContract } from './group-heads-contract.ts';

groupHeadsContract({ it, equal: assert.deepEqual });
