import assert from 'node:assert/strict';
import { it } from 'node:test';
import { englishContract } from './english-contract.ts';

englishContract({ it, equal: assert.deepEqual });
