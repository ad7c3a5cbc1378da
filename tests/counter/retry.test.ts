import { expect } from '@open-wc/testing';
import '../../src/define/counter.ts';
import {
  addCounter,
  answered,
  clock,
  expectRequests,
  failed,
  newPage,
  newPageWithFailingPosts,
  nextLoad,
  PROBLEM,
  requestLines,
  restorePage,
  unavailable,
} from './page.ts';

describe('a view that is not counted yet', () => {
  afterEach(restorePage);

  for (const contentType of [
    'application/problem+json',
    'Application/Problem+JSON',
    'application/problem+json; charset=utf-8',
    'APPLICATION/PROBLEM+JSON;charset="UTF-8"',
  ]) {
    it(`is sent again after an answer of the type ${contentType}`, async () => {
      const broken = () => failed(503, { 'content-type': contentType, 'retry-after': '10' });
      const { src, repair } = newPageWithFailingPosts(broken);
      await addCounter(src);
      repair();
      clock.advance(14);
      await expectRequests(3);
      expect(requestLines()[2]).to.equal('POST ?visit=1');
    });
  }

  /** The counter multiplies the time that the endpoint asks for by this factor, so that the endpoint does not refuse the view again. */
  const RETRY_FACTOR = 1.2;
  /** The longest time between two requests of the counter. */
  const MAX_DELAY_SECONDS = 240;
  /** Longer than any wait in these tests. */
  const GIVE_UP_SECONDS = 6000;
  const DATE = 'Thu, 26 Nov 2026 06:00:00 GMT';
  /**
   * `Retry-After`, the header `Date` of the same answer, and the seconds that the counter reads from them: at most an hour, and a minute if
   * `Retry-After` cannot be read or names a time in the past.
   */
  const RETRY_TIMES = [
    ['8', undefined, 8],
    ['10, 10', undefined, 10],
    ['30.5', undefined, 30.5],
    ['200', undefined, 200],
    ['600', undefined, 600],
    ['3600', undefined, 3600],
    ['999999999', undefined, 3600],
    ['Thu, 26 Nov 2026 06:00:15 GMT', DATE, 15],
    ['Thu, 26 Nov 2026 06:10:00 GMT, Thu, 26 Nov 2026 06:10:00 GMT', DATE, 600],
    ['Fri, 27 Nov 2026 06:00:00 GMT', DATE, 3600],
    ['Thu, 26 Nov 2026 05:00:00 GMT', DATE, 60],
    ['10s', undefined, 60],
    ['-5', undefined, 60],
    ['Thu, 26 Xxx 2026 06:00:15 GMT', DATE, 60],
  ] as const;
  for (const [retryAfter, date, seconds] of RETRY_TIMES) {
    it(`is sent again after ${RETRY_FACTOR} times ${seconds} s when Retry-After is "${retryAfter}"`, async () => {
      const broken = () =>
        failed(503, { 'content-type': PROBLEM, 'retry-after': retryAfter, ...(date && { date }) });
      const { src, repair } = newPageWithFailingPosts(broken);
      await addCounter(src);
      repair();
      const posts = () => requestLines().filter((line) => line.startsWith('POST')).length;
      let waitedSeconds = 0;
      let requestCount = requestLines().length;
      // During a long wait, the counter also reads the figures.
      while (posts() < 2 && waitedSeconds < GIVE_UP_SECONDS) {
        const step = Math.min(...clock.dueInSeconds) + 0.5;
        requestCount++;
        const loaded = nextLoad();
        clock.advance(step);
        waitedSeconds += step;
        await loaded;
      }
      // Exactly one request at the end of each delay.
      await expectRequests(requestCount);
      expect(posts()).to.equal(2);
      const plannedSeconds = seconds * RETRY_FACTOR;
      // A long wait consists of several delays. The last one is not shortened, so the wait can end one delay late.
      const lateSeconds = plannedSeconds > MAX_DELAY_SECONDS ? MAX_DELAY_SECONDS : 0;
      // The wait can be shorter than planned, because a read of the figures after `seconds` also sends the view. It can be a second longer,
      // because a step is a rounded delay plus half a second.
      expect(waitedSeconds).to.be.within(seconds, plannedSeconds + lateSeconds + 1);
    });
  }

  it('is sent again after the date in Retry-After, by the clock of the computer, if the answer has no header Date', async () => {
    const headers = { 'content-type': PROBLEM, 'retry-after': 'Thu, 26 Nov 2026 06:00:30 GMT' };
    const { src, repair } = newPageWithFailingPosts(() => failed(503, headers));
    clock.setTo('2026-11-26T06:00:00Z');
    await addCounter(src);
    repair();
    expect(clock.dueInSeconds[0]).to.be.within(30, 30 * RETRY_FACTOR);
  });

  it('is sent again about a second later if the time of Retry-After is over when the figures arrive', async () => {
    let isBroken = true;
    let sendFigures = (): void => undefined;
    const src = newPage(({ method }) => {
      if (method === 'GET') return new Promise((resolve) => (sendFigures = () => resolve(answered())));
      return isBroken ? unavailable(20) : answered();
    });
    const added = addCounter(src);
    await expectRequests(2);
    clock.advance(30);
    isBroken = false;
    sendFigures();
    await added;
    await expectRequests(3);
    expect(requestLines()).to.deep.equal(['POST ?visit=1', 'GET ', 'POST ?visit=1']);
  });

  for (const retryAfter of ['0', '1']) {
    it(`is sent again after about a second when Retry-After is ${retryAfter}, once for two counters`, async () => {
      const broken = () => failed(503, { 'content-type': PROBLEM, 'retry-after': retryAfter });
      const { src, repair } = newPageWithFailingPosts(broken);
      await addCounter(src);
      await addCounter(src);
      repair();
      // The fake clock leaves timers of less than 8 s to the browser, so the timer of the retry is real. This line only moves the clock past it.
      clock.advance(2);
      await expectRequests(3);
      expect(requestLines()).to.deep.equal(['POST ?visit=1', 'GET ', 'POST ?visit=1']);
    });
  }
});
