import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { simulateReaders } from './simulated-readers.ts';

const MINUTE_SECONDS = 60;
/** How many readers are on the site at the same time, on average. */
const READERS = 240;

/** How long readers stay on average, the share of requests and of answers that are lost, and the limit of the mean error. */
const SITES = [
  { minutes: 1, loss: 0, limit: 0.025 },
  { minutes: 1, loss: 0.05, limit: 0.025 },
  { minutes: 4, loss: 0, limit: 0.025 },
  { minutes: 4, loss: 0.05, limit: 0.025 },
  { minutes: 10, loss: 0, limit: 0.025 },
  { minutes: 10, loss: 0.025, limit: 0.025 },
  { minutes: 10, loss: 0.05, limit: 0.035 },
  { minutes: 30, loss: 0, limit: 0.025 },
  { minutes: 30, loss: 0.025, limit: 0.025 },
  { minutes: 30, loss: 0.05, limit: 0.045 },
];

// docs/protocol.md names the errors.
describe('the number online of simulated readers', { timeout: 300_000 }, () => {
  for (const { minutes, loss, limit } of SITES) {
    it(`is right within ${limit * 100} % if readers stay ${minutes} minutes and ${loss * 100} % of requests and of answers are lost`, async () => {
      const stay = minutes * MINUTE_SECONDS;
      const error = await simulateReaders({ seed: 14, arrivals: READERS / stay, stay, loss, duration: 5400 });
      assert.ok(Math.abs(error) <= limit, `mean error ${error}`);
    });
  }
});
