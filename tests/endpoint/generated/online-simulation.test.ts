import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { simulateReaders } from './simulated-readers.ts';

const MINUTE_SECONDS = 60;
/** How many readers are on the site at the same time, on average. */
const READERS = 240;

describe('the number online of simulated readers', { timeout: 300_000 }, () => {
  for (const stay of [4 * MINUTE_SECONDS, 10 * MINUTE_SECONDS]) {
    for (const loss of [0, 0.01, 0.025, 0.05]) {
      const lost = `${loss * 100} % of requests and of answers are lost`;
      it(`is right within 2.5 % if readers stay ${stay / 60} minutes and ${lost}`, async () => {
        const arrivals = READERS / stay;
        const error = await simulateReaders({ seed: 14, arrivals, stay, loss, duration: 5400 });
        assert.ok(Math.abs(error) <= 0.025, `mean error ${error}`);
      });
    }
  }
});
