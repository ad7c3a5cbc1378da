import assert from 'node:assert/strict';
import { it } from 'node:test';
import { linesAboveContract } from './lines-above-contract.ts';

linesAboveContract({ it, equal: assert.deepEqual });
