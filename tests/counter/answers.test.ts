import { expect } from '@open-wc/testing';
import '../../src/define/counter.ts';
import type { MtqgCounter } from '../../src/counter/counter.ts';
import { figures } from './figures.ts';
import {
  addCounter,
  answered,
  clock,
  expectSent,
  newPageWithFailingPosts,
  newPage,
  NEXT_VIEW,
  openAgain,
  openPage,
  recordConsole,
  replace,
  restorePage,
  sent,
  unavailable,
} from './page.ts';

// Before the widget sends a view again, it waits longer than `Retry-After` says: in these tests always 1.2 times as long.

/** The warnings with this text. All other warnings are about figures that failed to load. */
function warningsOf(warnings: readonly unknown[][], text: string): unknown[][] {
  return warnings.filter(([message]) => String(message).includes(text));
}

/** Expects a heartbeat, and a view when the reader opens another page. No POST was answered before, so the heartbeat has no `alive`. */
async function expectLaterRequests(): Promise<void> {
  clock.advance(60);
  await expectSent('POST /alive');
  history.pushState(null, '', '/trang-khac');
  await expectSent(NEXT_VIEW);
}

describe('answers to a view', () => {
  afterEach(restorePage);

  /** Errors of gateways and of a restart. It is not known whether the view was counted. */
  const AMBIGUOUS = [401, 404, 408, 418, 451, 500, 501, 502, 504, 520, 522, 599];
  for (const status of AMBIGUOUS) {
    it(`does not send a view again after ${status}, but sends heartbeats and later views`, async () => {
      const warnings = recordConsole('warn');
      let isBroken = true;
      const src = newPage(() => (isBroken ? new Response('<h1>nginx</h1>', { status }) : answered()));
      await addCounter(src);
      await expectSent('POST ?visit=1', 'GET ');
      isBroken = false;
      await expectLaterRequests();
      expect(warningsOf(warnings, 'may not have been counted')).to.have.length(1);
      expect(warnings.join()).to.include(`answered ${status}`);
    });
  }

  // Only an endpoint answers with `application/problem+json`. An answer of another type comes from a gateway in front of it.
  for (const [status, contentType] of [
    [503, 'text/html'],
    [429, 'application/json'],
    [503, undefined],
  ] as const) {
    it(`does not send a view again after ${status} with the type ${contentType}`, async () => {
      const headers = { 'retry-after': '10', ...(contentType && { 'content-type': contentType }) };
      const { src, repair } = newPageWithFailingPosts(() => new Response(null, { status, headers }));
      await addCounter(src);
      repair();
      clock.advance(60);
      await expectSent('POST ?visit=1', 'GET ', 'POST /alive');
    });
  }

  for (const [reason, fail] of [
    ['the network fails', () => Promise.reject(new TypeError('mạng'))],
    ['no answer comes within 10 s', () => Promise.reject(new DOMException('hết giờ', 'TimeoutError'))],
    ['the answer is not JSON', () => Promise.resolve(new Response('<h1>Đăng nhập</h1>'))],
    ['the answer has no figures', () => Promise.resolve(Response.json({ ok: true }))],
    ['the answer is null', () => Promise.resolve(Response.json(null))],
  ] as const) {
    it(`does not send a view again when ${reason}, but sends heartbeats and later views`, async () => {
      const warnings = recordConsole('warn');
      const { src, repair } = newPageWithFailingPosts(fail);
      await addCounter(src);
      await expectSent('POST ?visit=1', 'GET ');
      repair();
      await expectLaterRequests();
      expect(warningsOf(warnings, 'may not have been counted')).to.have.length(1);
      await openAgain(src, 0);
      await expectSent(NEXT_VIEW);
    });
  }

  it('gives a request a signal that aborts it after 10 s', async () => {
    const limits: number[] = [];
    const { timeout } = AbortSignal;
    replace(AbortSignal, 'timeout', (ms) => {
      limits.push(ms);
      return timeout.call(AbortSignal, ms);
    });
    const src = newPage();
    await addCounter(src);
    expect(limits).to.deep.equal([10_000]);
    expect(sent[0]!.init.signal).to.be.instanceOf(AbortSignal);
  });

  for (const status of [503, 429]) {
    it(`sends a view again after Retry-After when the endpoint answered ${status}, and reads the figures meanwhile`, async () => {
      const warnings = recordConsole('warn');
      const { src, repair } = newPageWithFailingPosts(() => unavailable(20, status));
      const el = await addCounter(src);
      await expectSent('POST ?visit=1', 'GET ');
      expect(el.figures).to.include({ site: 'laocai' });
      repair();
      clock.advance(19);
      await expectSent();
      clock.advance(5);
      await expectSent('POST ?visit=1'); // The same view.
      expect(warningsOf(warnings, 'is not counted yet and will be sent again')).to.have.length(1);
      clock.advance(60);
      await expectSent('POST /alive?alive=60'); // The view is not sent a third time.
      await openAgain(src, 0);
      await expectSent(NEXT_VIEW);
    });
  }

  it('sends all views that the endpoint could not count at first, in their order', async () => {
    const { src, repair } = newPageWithFailingPosts(() => unavailable(10));
    await addCounter(src);
    await expectSent('POST ?visit=1', 'GET ');
    history.pushState(null, '', '/trang-hai');
    await expectSent('GET ');
    history.pushState(null, '', '/trang-ba');
    await expectSent('GET ');
    repair();
    clock.advance(13);
    await expectSent('POST ?visit=1', 'POST ?visit=0&alive=0', 'POST ?visit=0&alive=0');
  });

  it('waits as long as Retry-After says before it sends a view again, also if the button is pressed or the element is added again', async () => {
    let isBroken = true;
    const src = newPage(() => (isBroken ? unavailable(20) : answered()));
    const el = await addCounter(src);
    await el.updateComplete;
    isBroken = false;
    el.shadowRoot!.querySelector<HTMLButtonElement>('[part=retry]')!.click();
    await expectSent('POST ?visit=1', 'GET ', 'GET ');
    expect(el.figures, 'the button reads at once').to.deep.equal(figures);
    clock.advance(6);
    el.remove();
    document.body.append(el); // The element loads again.
    await expectSent('GET ');
    clock.advance(20);
    await expectSent('POST ?visit=1');
    el.remove();
  });

  for (const retryAfter of ['', 'ngay', 'Thu, 26 Nov 2020 06:00:00 GMT']) {
    it(`sends a view again after a minute when Retry-After is "${retryAfter}"`, async () => {
      const headers = { 'content-type': 'application/problem+json', 'retry-after': retryAfter };
      const { src, repair } = newPageWithFailingPosts(() => new Response('{}', { status: 503, headers }));
      await addCounter(src);
      repair();
      clock.advance(59);
      await expectSent('POST ?visit=1', 'GET ');
      clock.advance(15);
      await expectSent('POST ?visit=1');
    });
  }

  for (const status of [400, 403, 405]) {
    it(`only reads after the endpoint refused the page with ${status}, and says once that views are not counted`, async () => {
      const warnings = recordConsole('warn');
      const detail = 'Origin "http://khac" is not allowed to count for site "tinh".';
      const problem = JSON.stringify({ title: 'Refused', status, detail });
      const headers = { 'content-type': 'application/problem+json' };
      const src = newPage(({ method }) =>
        method === 'POST' ? new Response(problem, { status, headers }) : answered(),
      );
      const el = await addCounter(src);
      clock.advance(60);
      await expectSent('POST ?visit=1', 'GET ', 'GET ');
      history.pushState(null, '', '/trang-khac');
      await expectSent('GET ');
      expect(el.figures!.online).to.equal(12);
      expect(warnings).to.have.length(1);
      expect(warnings[0]![0]).to.match(/^mtqg-counter: views of this page are not counted: http/);
      expect(warnings[0]![0]).to.include(`answered ${status}: ${detail}`);
    });
  }

  it('says that a view was not counted when the endpoint does not know the site', async () => {
    const warnings = recordConsole('warn');
    const headers = { 'content-type': 'application/problem+json' };
    const problem = JSON.stringify({ status: 404, detail: 'No site is called "loacai".' });
    const src = newPage(() => new Response(problem, { status: 404, headers }));
    await addCounter(src);
    const reason = `${new URL(src, location.href).href} answered 404: No site is called "loacai".`;
    const texts = warnings.map((words) => words.join(' '));
    expect(texts[0]).to.equal(`mtqg-counter: a view was not counted: ${reason}`);
    expect(warningsOf(warnings, 'may not have been counted')).to.deep.equal([]);
  });

  it('says once that the endpoint did not count a view, and sends heartbeats', async () => {
    const warnings = recordConsole('warn');
    await openPage(() => answered({ ...figures, counted: false }));
    history.pushState(null, '', '/trang-khac');
    // The first view was not counted, so the second still opens the visit.
    await expectSent('POST ?visit=1', /^POST \?visit=1&alive=\d$/);
    clock.advance(60);
    await expectSent('POST /alive?alive=60');
    expect(warnings).to.have.length(1);
    expect(warnings[0]![0]).to.match(/^mtqg-counter: a view was not counted, because http.*"counted: false"/);
  });

  it('says once that an answer does not say whether the view was counted', async () => {
    const warnings = recordConsole('warn');
    const { counted: _, ...figuresOfRead } = figures;
    const src = newPage(() => answered(figuresOfRead));
    await addCounter(src);
    expect(warnings.map(([text]) => text)).to.deep.equal([
      `mtqg-counter: a view may not have been counted, because the answer of ${new URL(src, location.href).href} has no field "counted"`,
    ]);
  });

  it('says nothing when the view was counted', async () => {
    const warnings = recordConsole('warn');
    const notes = recordConsole('info');
    await addCounter(newPage());
    expect([...warnings, ...notes]).to.deep.equal([]);
  });

  it('names the address and the status in mtqg-error when there are no figures', async () => {
    const errors: string[] = [];
    const listen = (event: Event) => {
      errors.push(((event as HTMLElementEventMap['mtqg-error']).error as Error).message);
    };
    document.addEventListener('mtqg-error', listen);
    const src = newPage(() => unavailable(60));
    let el: MtqgCounter;
    try {
      el = await addCounter(src);
    } finally {
      document.removeEventListener('mtqg-error', listen);
    }
    expect(errors[0]).to.match(
      /^mtqg-counter: http.*\/dem\d+ answered 503 \(a failure of the server\); see the log of the server$/,
    );
    expect(el.figures).to.equal(undefined);
  });
});
