import assert from 'node:assert/strict';
import { it } from 'node:test';
import { publishedContract } from './published-contract.ts';

publishedContract({ it, equal: assert.deepEqual });
