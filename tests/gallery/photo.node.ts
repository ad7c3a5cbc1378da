import assert from 'node:assert/strict';
import { it } from 'node:test';
import { photoContract } from './photo-contract.ts';

photoContract({ it, equal: assert.deepEqual });
