import { aTimeout, expect, waitUntil } from '@open-wc/testing';
import '../../src/define/counter.ts';
import { figures } from './figures.ts';
import {
  addCounter,
  answered,
  clock,
  newPageWithFailingPosts,
  newPage,
  recordConsole,
  recordKey,
  reload,
  requestLines,
  restorePage,
  sent,
} from './page.ts';

/** Waits for this number of requests since the page was opened, and a little longer, so that one more would be noticed. */
async function expectRequests(count: number): Promise<void> {
  await waitUntil(() => sent.length >= count, `${count} requests`, { timeout: 5000 });
  await aTimeout(60);
  expect(sent, requestLines().join(', ')).to.have.length(count);
}

const VIETNAM_OFFSET_MS = 7 * 3_600_000;
const PROBLEM = 'application/problem+json';
/** Matches a request line up to the value of `visit`, to compare it without the rest. */
const UP_TO_VISIT = /^POST \?visit=\d/;

function failed(status: number, headers: Record<string, string>): Response {
  return new Response('{}', { status, headers });
}

/** An error of the endpoint. Errors of gateways in front of it have another content type. */
const problem = (status: number) => failed(status, { 'content-type': PROBLEM, 'retry-after': '10' });

/** An answer after a redirect to this path. */
function redirectedTo(path: string, response: Response): Response {
  Object.defineProperties(response, {
    redirected: { value: true },
    url: { value: new URL(path, location.href).href },
  });
  return response;
}

/** The figures in the answer to a GET, which has no field `counted`. */
const { counted: _, ...figuresOfRead } = figures;

/** Answers to a view after which it is certain that nothing was counted. */
const CERTAIN: Record<string, () => Response> = {
  '503 of the endpoint': () => problem(503),
  '429 of the endpoint': () => problem(429),
  '404 of the endpoint': () => problem(404),
  '408 of the endpoint': () => problem(408),
  '403 of the endpoint': () => problem(403),
  '405 of another server': () => failed(405, { 'content-type': 'text/html' }),
  '"counted": false': () => answered({ ...figures, counted: false }),
  'a redirect to the figures': () => redirectedTo('/noi-moi/dem?visit=1', answered(figuresOfRead)),
  'a redirect to a page': () => redirectedTo('/dang-nhap', new Response('<h1>Đăng nhập</h1>')),
};

/** Answers after which the view may have been counted. */
const UNCERTAIN: Record<string, () => Response | Promise<Response>> = {
  '503 of a gateway': () => failed(503, { 'content-type': 'text/html' }),
  '404 of a gateway': () => failed(404, { 'content-type': 'text/html' }),
  '502 of the endpoint': () => problem(502),
  '500 of the endpoint': () => problem(500),
  'a page in place of figures': () => new Response('<h1>Đăng nhập</h1>'),
  'figures without the field counted': () => answered(figuresOfRead),
  'a failed network': () => Promise.reject(new TypeError('mạng')),
};

describe('a visit after an answer to its first view', () => {
  afterEach(restorePage);

  /**
   * Sends the first view of a visit, which gets an answer, and then the first view of another page of the site. Afterwards `requestLines()`
   * has only the requests of the second page.
   *
   * @returns The address of the counter.
   */
  async function openTwoPages(answer: () => Response | Promise<Response>): Promise<string> {
    let isFirstPage = true;
    const src = newPage(({ method }) => (method === 'POST' && isFirstPage ? answer() : answered()));
    await addCounter(src);
    expect(requestLines()[0]).to.equal('POST ?visit=1');
    reload();
    isFirstPage = false;
    clock.advance(5);
    await addCounter(src);
    return src;
  }

  for (const [name, answer] of Object.entries(CERTAIN)) {
    it(`is opened by the next page if the view was certainly not counted: ${name}`, async () => {
      await openTwoPages(answer);
      expect(requestLines()[0]).to.match(/^POST \?visit=1/);
    });

    it(`is opened only once by the next pages: ${name}`, async () => {
      const src = await openTwoPages(answer);
      reload();
      await addCounter(src);
      expect(requestLines()[0]).to.match(/^POST \?visit=0/);
    });
  }

  for (const [name, answer] of Object.entries(UNCERTAIN)) {
    it(`stays open on the next page if the view may have been counted: ${name}`, async () => {
      await openTwoPages(answer);
      expect(requestLines()[0]).to.match(/^POST \?visit=0/);
    });
  }

  it('is opened by the next view without a reload (pushState) if the first view was not counted', async () => {
    let isFirst = true;
    const src = newPage(() => answered({ ...figures, counted: !isFirst }));
    await addCounter(src);
    isFirst = false;
    history.pushState(null, '', '/trang-hai');
    await expectRequests(2);
    history.pushState(null, '', '/trang-ba');
    await expectRequests(3);
    expect(requestLines().map((line) => UP_TO_VISIT.exec(line)?.[0])).to.deep.equal([
      'POST ?visit=1',
      'POST ?visit=1',
      'POST ?visit=0',
    ]);
  });

  it('stays open if a later view of it was not counted', async () => {
    let isCounted = true;
    const src = newPage(() => answered({ ...figures, counted: isCounted }));
    await addCounter(src);
    isCounted = false;
    history.pushState(null, '', '/trang-hai');
    await expectRequests(2);
    history.pushState(null, '', '/trang-ba');
    await expectRequests(3);
    expect(requestLines()[2]).to.match(/^POST \?visit=0/);
  });

  it('is not opened by a view that is sent again, if another tab has opened it meanwhile', async () => {
    const { src, repair } = newPageWithFailingPosts(() => problem(503));
    await addCounter(src);
    repair();
    const record = JSON.parse(localStorage.getItem(recordKey(src))!) as object;
    // The other tab opens the visit: it stores the current day in Viet Nam. The record has no day while no visit is open.
    const day = new Date(Date.now() + VIETNAM_OFFSET_MS).toISOString().slice(0, 10);
    localStorage.setItem(recordKey(src), JSON.stringify({ ...record, day }));
    clock.advance(15);
    await expectRequests(3); // The view, a read of the figures, and the view again.
    expect(requestLines()[2]).to.equal('POST ?visit=0');
  });
});

describe('the console sentence about a view', () => {
  afterEach(restorePage);

  /** Sends a view, and returns the warnings about it. */
  async function warningsAfter(answer: () => Response | Promise<Response>): Promise<string[]> {
    const warnings = recordConsole('warn');
    await addCounter(newPage(({ method }) => (method === 'POST' ? answer() : answered(figuresOfRead))));
    return warnings.map(([text]) => String(text));
  }

  for (const [name, answer] of Object.entries(CERTAIN)) {
    it(`says that the view was not counted, if that is certain: ${name}`, async () => {
      const warnings = await warningsAfter(answer);
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.match(
        /^mtqg-counter: (a view was|a view is|views of this page are) not counted/,
      );
    });
  }

  for (const [name, answer] of Object.entries(UNCERTAIN)) {
    it(`says that the view may not have been counted, if that is not certain: ${name}`, async () => {
      const warnings = await warningsAfter(answer);
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.match(/^mtqg-counter: a view may not have been counted/);
    });
  }

  it('says that the view will be sent again if the page stays open', async () => {
    const [warning] = await warningsAfter(() => problem(503));
    expect(warning).to.match(
      /^mtqg-counter: a view is not counted yet and will be sent again if this page stays open: /,
    );
  });

  it('names the target of a redirect that is not a counter', async () => {
    const [warning] = await warningsAfter(CERTAIN['a redirect to a page']!);
    const target = new URL('/dang-nhap', location.href).href;
    expect(warning).to.match(/^mtqg-counter: a view was not counted: http.*\/dem\d+ redirects to /);
    expect(warning).to.include(`redirects to ${target}, which does not answer with figures`);
  });

  it('advises to remove a redirect that only adds a slash, because a slash in src would not help', async () => {
    const warnings = recordConsole('warn');
    const src = newPage(() => redirectedTo(`${src}/?visit=1`, answered(figuresOfRead)));
    await addCounter(src);
    const url = new URL(src, location.href).href;
    expect(warnings.map(([text]) => text)).to.deep.equal([
      `mtqg-counter: a view was not counted, because ${url} redirects to ${url}/?visit=1; remove this redirect from the web server (a slash at the end of src does not help, because the counter leaves it out)`,
    ]);
  });
});

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
      // During a long wait, the counter also reads the figures.
      while (posts() < 2 && waitedSeconds < GIVE_UP_SECONDS) {
        const step = Math.min(...clock.dueInSeconds) + 0.5;
        const requestsBefore = requestLines().length;
        clock.advance(step);
        waitedSeconds += step;
        await expectRequests(requestsBefore + 1);
      }
      expect(posts()).to.equal(2);
      const plannedSeconds = seconds * RETRY_FACTOR;
      // A wait of more than MAX_DELAY_SECONDS consists of several delays, so it can end one delay late.
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
