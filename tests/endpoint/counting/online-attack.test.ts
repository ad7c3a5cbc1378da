import { describe, it } from 'node:test';
import { assertBounded, ATTACKS, MAX_ADDED } from '../online-attack.ts';

// tests/soak/online-attack.test.ts tries all attacks, for hours.
const TRIED = ['first heartbeats', 'alive=299'];

describe('one address that tries to raise the number online', { timeout: 60_000 }, () => {
  for (const attack of ATTACKS.filter(({ name }) => TRIED.includes(name))) {
    const { name, maxAdded = MAX_ADDED } = attack;
    it(`adds at most ${maxAdded} readers in 40 minutes by sending ${name}`, () =>
      assertBounded(attack, 40 / 60));
  }
});
