import assert from 'node:assert/strict';
import { it } from 'node:test';
import { checksContract } from './checks-contract.ts';

checksContract({ it, equal: assert.deepEqual });
