import assert from 'node:assert/strict';
import { it } from 'node:test';
import { notesContract } from './notes-contract.ts';

notesContract({ it, equal: assert.deepEqual });
