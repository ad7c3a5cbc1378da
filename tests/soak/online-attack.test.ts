import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { assertBounded, ATTACKS, MAX_ADDED } from '../endpoint/online-attack.ts';

describe('one address that tries to raise the number online', { timeout: 400_000 }, () => {
  assert.equal(ATTACKS.length, 7, 'all attacks are tried');
  for (const attack of ATTACKS) {
    // Only this attack can keep many browsers online for hours, so it is simulated for longer.
    const hours = attack.name === 'alive=270 to 299' ? 10 : 2;
    const { name, maxAdded = MAX_ADDED } = attack;
    it(`adds at least 600 and at most ${maxAdded} readers in ${hours} hours by sending ${name}`, () =>
      assertBounded(attack, hours));
  }
});
