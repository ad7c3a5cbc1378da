import assert from 'node:assert/strict';
import { it } from 'node:test';
import { separatorsContract } from './separators-contract.ts';

separatorsContract({ it, equal: assert.deepEqual });
