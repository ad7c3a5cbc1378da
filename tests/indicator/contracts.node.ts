import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { CONTRACTS } from './contracts.ts';

for (const [name, contract] of Object.entries(CONTRACTS)) {
  describe(name, () => contract({ it, equal: assert.deepEqual }));
}
