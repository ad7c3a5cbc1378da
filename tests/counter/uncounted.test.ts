import { expect } from '@open-wc/testing';
import '../../src/define/counter.ts';
import { figures } from './figures.ts';
import {
  addCounter,
  answered,
  clock,
  expectRequests,
  failed,
  newPageWithFailingPosts,
  newPage,
  PROBLEM,
  recordConsole,
  recordKey,
  reload,
  requestLines,
  restorePage,
} from './page.ts';

const VIETNAM_OFFSET_MS = 7 * 3_600_000;
/** Matches a request line up to the value of `visit`, to compare it without the rest. */
const UP_TO_VISIT = /^POST \?visit=\d/;

/** An error of the endpoint. */
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
   * Opens a page, which sends the first view of a visit and gets the answer, and then another page of the site. Afterwards `requestLines()` has
   * only the requests of the second page.
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
