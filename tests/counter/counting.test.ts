import { aTimeout, expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../src/define/counter.ts';
import type { MtqgCounter } from '../../src/counter/counter.ts';
import { parseFigures } from '../../src/protocol.ts';
import { figures } from './figures.ts';
import {
  advanceSeconds,
  answered,
  newPage,
  reload,
  requestLines,
  restorePage,
  sent,
  setHidden,
} from './page.ts';

/** Counters share an answer for 5 s. After 6 s, the next load sends a new request. */
const AFTER_SHARING_SECONDS = 6;
/** The field `next` of an answer that asks for a heartbeat during the test. */
const SOON_SECONDS = 0.05;
/** Seconds, in `next` or Retry-After, after which the test has long ended. */
const LATER_SECONDS = 60;

/** Adds a counter, and waits until its figures have loaded or failed to load. */
const addCounter = async (src: string) => {
  const settled = new Promise((resolve) => {
    document.addEventListener('mtqg-load', resolve, { once: true });
    document.addEventListener('mtqg-error', resolve, { once: true });
  });
  const el = await fixture<MtqgCounter>(html`<mtqg-counter src=${src}></mtqg-counter>`);
  await settled;
  return el;
};
/** Waits for this number of requests, and a little longer, so that one more would be noticed. */
const expectRequests = async (count: number) => {
  await waitUntil(() => sent.length >= count, `${count} requests`, { timeout: 5000 });
  await aTimeout(60);
  expect(sent).to.have.length(count);
};
const unavailable = (retryAfterSeconds: number) =>
  new Response('{}', { status: 503, headers: { 'retry-after': `${retryAfterSeconds}` } });
/**
 * An answer that asks for the next heartbeat soon, until the page has sent this number of requests. Then the next one is due after the end
 * of the test.
 */
const answerUntil = (requests: number) =>
  answered({ ...figures, next: sent.length < requests ? SOON_SECONDS : LATER_SECONDS });

describe('counting', () => {
  afterEach(restorePage);

  it('opens a visit with the first view, and stores it before the request', async () => {
    const el = await addCounter(newPage());
    expect(requestLines()).to.deep.equal(['POST ?visit=1']);
    expect(sent[0]!.record!.day).to.match(/\d/);
    expect(sent[0]!.record!.alive, 'no request was answered yet').to.equal(0);
    expect(el.figures).to.deep.equal(figures);
  });

  it('sends no body, header, cookie or page address', async () => {
    await addCounter(newPage());
    const { init } = sent[0]!;
    expect(init.credentials).to.equal('omit');
    expect(init.referrerPolicy).to.equal('origin');
    expect(init.body).to.equal(undefined);
    expect(init.headers).to.equal(undefined);
  });

  it('counts a page load once for all counters with the same address', async () => {
    const src = newPage();
    const box = await fixture(
      html`<div>
        <mtqg-counter src=${src}></mtqg-counter>
        <mtqg-counter src=${src}></mtqg-counter>
      </div>`,
    );
    await expectRequests(1);
    expect(requestLines()).to.deep.equal(['POST ?visit=1']);
    for (const el of box.querySelectorAll('mtqg-counter')) expect(el.figures).to.deep.equal(figures);
    // The first counter moves to the end, so it is removed and added again.
    box.append(box.firstElementChild!);
    await expectRequests(1);
    expect(requestLines()).to.deep.equal(['POST ?visit=1']);
  });

  it('opens another visit only after 30 minutes without activity', async () => {
    const src = newPage();
    await addCounter(src);
    reload();
    advanceSeconds(40);
    await addCounter(src);
    expect(requestLines()).to.deep.equal(['POST ?visit=0&alive=40']);
    reload();
    advanceSeconds(29 * 60); // Longer than a browser counts as online (300 s), so the request has no `alive`.
    await addCounter(src);
    expect(requestLines()).to.deep.equal(['POST ?visit=0']);
    reload();
    advanceSeconds(30 * 60);
    await addCounter(src);
    expect(requestLines()).to.deep.equal(['POST ?visit=1']);
  });

  it('opens a visit on a new day of the site and after the clock was set back', async () => {
    const src = newPage(() => answered({ ...figures, timeZone: 'Pacific/Kiritimati' }));
    await addCounter(src);
    reload();
    const key = Object.keys(localStorage).find((name) => name.endsWith(src))!;
    const record = JSON.parse(localStorage.getItem(key)!) as object;
    expect(record).to.include({ zone: 'Pacific/Kiritimati' });
    const ofAnotherDay = { ...record, day: '2026-01-01' };
    localStorage.setItem(key, JSON.stringify(ofAnotherDay));
    await addCounter(src);
    expect(requestLines()[0]).to.contain('visit=1');
    reload();
    const lastActiveInFuture = { ...record, active: Date.now() + 60_000 };
    localStorage.setItem(key, JSON.stringify(lastActiveInFuture));
    await addCounter(src);
    expect(requestLines()[0]).to.contain('visit=1');
  });

  it('counts a navigation to another path or query, and no other history entry', async () => {
    const src = newPage();
    await addCounter(src);
    history.pushState(null, '', '/trang-khac');
    await expectRequests(2);
    expect(requestLines()[1]).to.match(/^POST \?visit=0&alive=\d$/);
    history.pushState(null, '', '#muc-2'); // Another fragment.
    history.pushState(null, '', location.href); // The same address.
    history.replaceState(null, '', '/doi-ten'); // A new address for the same entry.
    await expectRequests(2);
    history.pushState(null, '', '/doi-ten?trang=2');
    await expectRequests(3);
    history.back();
    await expectRequests(4);
  });

  it('counts a page that returns from the back-forward cache', async () => {
    await addCounter(newPage());
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await expectRequests(2);
    expect(requestLines()[1]).to.contain('?visit=0');
  });

  it('counts a background tab when it is first shown', async () => {
    const src = newPage();
    setHidden(true);
    await fixture(html`<mtqg-counter src=${src}></mtqg-counter>`);
    await expectRequests(0);
    setHidden(false);
    await expectRequests(1);
    expect(requestLines()).to.deep.equal(['POST ?visit=1']);
  });

  it('sends heartbeats while the page is visible, with the seconds since the last request', async () => {
    const src = newPage(() => answerUntil(2));
    await addCounter(src);
    advanceSeconds(60);
    await expectRequests(2);
    expect(requestLines()).to.deep.equal(['POST ?visit=1', 'POST /alive?alive=60']);
  });

  it('sends no heartbeat while the page is hidden, and one when it is visible again', async () => {
    const src = newPage(() => answerUntil(2));
    await addCounter(src);
    setHidden(true);
    advanceSeconds(90);
    await aTimeout(100);
    await expectRequests(1);
    setHidden(false);
    await expectRequests(2);
    expect(requestLines()[1]).to.equal('POST /alive?alive=90');
  });

  it('ends the visit when a heartbeat comes after 30 idle minutes, and opens a visit with the next view', async () => {
    const src = newPage(() => answerUntil(2));
    await addCounter(src);
    advanceSeconds(31 * 60);
    await expectRequests(2);
    expect(requestLines()[1], 'no `alive`, because more than 300 s have passed').to.equal('POST /alive');
    history.pushState(null, '', '/sau-do');
    await expectRequests(3);
    expect(requestLines()[2]).to.contain('visit=1');
  });

  it('keeps the visit open when a heartbeat comes before 30 idle minutes', async () => {
    const src = newPage(() => answerUntil(2));
    await addCounter(src);
    advanceSeconds(20 * 60);
    await expectRequests(2);
    expect(requestLines()[1], 'no `alive`, because more than 300 s have passed').to.equal('POST /alive');
    reload();
    advanceSeconds(20 * 60);
    await addCounter(src);
    expect(requestLines()[0]).to.contain('visit=0');
  });

  it('sends a heartbeat after a navigation was counted, not the view again', async () => {
    // Only the answer to the navigation, the second request, asks for a heartbeat soon.
    const src = newPage(() =>
      answered({ ...figures, next: sent.length === 2 ? SOON_SECONDS : LATER_SECONDS }),
    );
    await addCounter(src);
    history.pushState(null, '', '/trang-khac');
    await waitUntil(() => sent.length === 2);
    advanceSeconds(60);
    await expectRequests(3);
    expect(requestLines()[2]).to.equal('POST /alive?alive=60');
  });

  it('sends a view again after Retry-After when it was not counted, and sends GET meanwhile', async () => {
    let isBroken = true;
    const src = newPage(({ method }) => (method === 'POST' && isBroken ? unavailable(0.3) : answered()));
    const el = await addCounter(src);
    expect(requestLines()).to.deep.equal(['POST ?visit=1', 'GET ']);
    expect(el.figures).to.include({ site: 'laocai' });
    isBroken = false;
    advanceSeconds(AFTER_SHARING_SECONDS);
    await expectRequests(3);
    expect(requestLines()[2]).to.equal('POST ?visit=1');
    reload();
    await addCounter(src);
    expect(requestLines()[0]).to.contain('visit=0');
  });

  it('does not send a view again when its answer is lost', async () => {
    let isBroken = true;
    const src = newPage(({ method }) => {
      if (method === 'POST' && isBroken) throw new TypeError('mạng');
      return answerUntil(3);
    });
    await addCounter(src);
    expect(requestLines()).to.deep.equal(['POST ?visit=1', 'GET ']);
    isBroken = false;
    advanceSeconds(AFTER_SHARING_SECONDS);
    await expectRequests(3);
    expect(requestLines()[2], 'no `alive`, because no POST was answered before').to.equal('POST /alive');
    reload();
    await addCounter(src);
    expect(requestLines()[0]).to.contain('visit=0');
  });

  it('sends a request at once when the reader presses the button after a failure', async () => {
    let isBroken = true;
    const src = newPage(() => (isBroken ? unavailable(LATER_SECONDS) : answered()));
    const el = await addCounter(src);
    await el.updateComplete;
    expect(requestLines()).to.deep.equal(['POST ?visit=1', 'GET ']);
    isBroken = false;
    el.shadowRoot!.querySelector<HTMLButtonElement>('[part=retry]')!.click();
    await expectRequests(3);
    expect(requestLines()[2]).to.equal('POST ?visit=1');
    expect(el.figures).to.deep.equal(figures);
  });

  it('sends only GET requests after the endpoint refused the page', async () => {
    const src = newPage(({ method }) =>
      method === 'POST' ? new Response('{}', { status: 403 }) : answerUntil(3),
    );
    const el = await addCounter(src);
    advanceSeconds(AFTER_SHARING_SECONDS);
    await expectRequests(3);
    expect(requestLines()).to.deep.equal(['POST ?visit=1', 'GET ', 'GET ']);
    expect(el.figures!.online).to.equal(12);
  });

  it('says once in the console why the endpoint refused the page', async () => {
    const detail = 'Origin "http://khac" is not allowed to count for site "tinh".';
    const problem = JSON.stringify({ title: 'Forbidden', status: 403, detail });
    const headers = { 'content-type': 'application/problem+json' };
    const src = newPage(({ method }) =>
      method === 'POST' ? new Response(problem, { status: 403, headers }) : answerUntil(3),
    );
    const { warn } = console;
    const warnings: string[] = [];
    console.warn = (...words) => warnings.push(words.join(' '));
    try {
      await addCounter(src);
      advanceSeconds(AFTER_SHARING_SECONDS);
      await expectRequests(3);
    } finally {
      console.warn = warn;
    }
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.include(detail);
  });

  it('names the address and the status in mtqg-error when there are no figures', async () => {
    const errors: string[] = [];
    const listen = (event: Event) => {
      errors.push(((event as HTMLElementEventMap['mtqg-error']).error as Error).message);
    };
    document.addEventListener('mtqg-error', listen);
    const src = newPage(() => unavailable(LATER_SECONDS));
    let el: MtqgCounter;
    try {
      el = await addCounter(src);
    } finally {
      document.removeEventListener('mtqg-error', listen);
    }
    expect(errors[0]).to.match(/^mtqg-counter: http.*\/dem\d+ answered 503$/);
    expect(el.figures).to.equal(undefined);
  });

  it('refuses a figure that is missing or not a number from 0 up', () => {
    const withWeek = (week: unknown) => ({ ...figures, views: { ...figures.views, week } });
    for (const week of [undefined, null, '5', -1]) {
      expect(() => parseFigures(withWeek(week)), String(week)).to.throw(TypeError, 'views.week');
    }
    expect(parseFigures(withWeek(0)).views.week).to.equal(0);
  });

  it('names the figure that is not a number from 0 up, and its value', async () => {
    let error: unknown;
    const src = newPage(() => answered({ ...figures, views: { ...figures.views, week: 'nhiều' } }));
    const listen = (event: Event) => (error = (event as HTMLElementEventMap['mtqg-error']).error);
    document.addEventListener('mtqg-error', listen);
    try {
      await addCounter(src);
    } finally {
      document.removeEventListener('mtqg-error', listen);
    }
    expect((error as Error).message).to.equal(
      'figures: views.week is missing or not a number from 0 up: "nhiều"',
    );
  });

  it('counts nothing with display-only', async () => {
    const src = newPage();
    const el = await fixture<MtqgCounter>(html`<mtqg-counter src=${src} display-only></mtqg-counter>`);
    await expectRequests(1);
    expect(requestLines()).to.deep.equal(['GET ']);
    expect(el.figures).to.deep.equal(figures);
  });

  it('counts nothing in an automated browser', async () => {
    const src = newPage();
    Object.defineProperty(navigator, 'webdriver', { value: true, configurable: true });
    await addCounter(src);
    expect(requestLines()).to.deep.equal(['GET ']);
  });

  for (const [origin, referrer, visit] of [
    ['a page of this site', `${location.origin}/trang-truoc`, 0],
    ['a page of another site', 'https://www.google.com/', 1],
    ['no other page', '', 1],
  ] as const) {
    it(`sends visit=${visit} without storage when the reader comes from ${origin}`, async () => {
      const src = newPage();
      const { setItem } = Storage.prototype;
      Storage.prototype.setItem = () => {
        throw new DOMException('đầy', 'QuotaExceededError');
      };
      Object.defineProperty(document, 'referrer', { value: referrer, configurable: true });
      try {
        await addCounter(src);
        history.pushState(null, '', '/tiep-theo');
        await expectRequests(2);
      } finally {
        Storage.prototype.setItem = setItem;
        delete (document as { referrer?: string }).referrer;
      }
      expect(requestLines()[0]).to.equal(`POST ?visit=${visit}`);
      expect(requestLines()[1]).to.match(/^POST \?visit=0&alive=\d$/);
    });
  }

  it('counts without locks, as on plain http', async () => {
    const src = newPage();
    Object.defineProperty(navigator, 'locks', { value: undefined, configurable: true });
    try {
      await addCounter(src);
    } finally {
      delete (navigator as { locks?: LockManager }).locks;
    }
    expect(requestLines()).to.deep.equal(['POST ?visit=1']);
  });
});
