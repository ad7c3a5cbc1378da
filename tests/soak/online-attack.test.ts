import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ATTACKS, measureOnlineAdded } from '../endpoint/online-attack.ts';

/**
 * One address may send 600 heartbeats at once and 600 a minute. Each counts as online for five minutes: 600 + 5 × 600 = 3600, and some slack.
 */
const MAX_ADDED = 3700;

describe('one address that tries to raise the number online', { timeout: 400_000 }, () => {
  assert.equal(ATTACKS.length, 7, 'all attacks are tried');
  for (const attack of ATTACKS) {
    // Only this attack can keep many browsers online for hours, so it is simulated for longer.
    const hours = attack.name === 'alive=270 to 299' ? 10 : 2;
    it(`adds at least 600 and at most ${MAX_ADDED} readers in ${hours} hours by sending ${attack.name}`, async () => {
      const added = await measureOnlineAdded(attack, hours);
      assert.ok(added <= MAX_ADDED, `${added} added`);
      assert.ok(added >= 600, `${added} added: the attack has no effect, so this test proves nothing`);
    });
  }
});
