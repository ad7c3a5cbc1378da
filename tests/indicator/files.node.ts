import assert from 'node:assert/strict';
import { it } from 'node:test';
import { filesContract } from './files-contract.ts';

filesContract({ it, equal: assert.deepEqual });
