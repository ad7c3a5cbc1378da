import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { simulateReaders } from './simulated-readers.ts';

/** docs/protocol.md has a table of the mean errors. */
const MAX_MEAN_ERROR = 0.025;
const STAY_MINUTES = [1, 4, 10, 30];
const LOSSES = [0, 0.025, 0.05];
const READERS = 240;
const MEASURED_SECONDS = 3600;

describe('the number online of simulated readers', { timeout: 300_000 }, () => {
  for (const isStayFixed of [true, false]) {
    for (const minutes of STAY_MINUTES) {
      const stay = isStayFixed ? `stay exactly ${minutes} min` : `stay ${minutes} min on average`;
      it(`is right within ${MAX_MEAN_ERROR * 100} % if readers ${stay}, and 0 to 5 % of requests and of answers are lost`, async () => {
        for (const loss of LOSSES) {
          const error = await simulateReaders({
            seed: 14,
            readers: READERS,
            staySeconds: minutes * 60,
            isStayFixed,
            lostRequests: loss,
            lostAnswers: loss,
            seconds: MEASURED_SECONDS,
          });
          assert.ok(Math.abs(error) <= MAX_MEAN_ERROR, `mean error ${error} if ${loss * 100} % are lost`);
        }
      });
    }
  }
});
