import assert from 'node:assert/strict';
import { it } from 'node:test';
import { contradictionsContract } from './contradictions-contract.ts';

contradictionsContract({ it, equal: assert.deepEqual });
