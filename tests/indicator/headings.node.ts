import assert from 'node:assert/strict';
import { it } from 'node:test';
import { headingsContract } from './headings-contract.ts';

headingsContract({ it, equal: assert.deepEqual });
