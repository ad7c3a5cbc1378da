import assert from 'node:assert/strict';
import { it } from 'node:test';
import { suggestionsContract } from './suggestions-contract.ts';

suggestionsContract({ it, equal: assert.deepEqual });
