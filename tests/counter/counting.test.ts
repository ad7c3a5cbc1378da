import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/counter.ts';
import type { MtqgCounter } from '../../src/counter/counter.ts';
import { figures } from './figures.ts';
import {
  addCounter,
  answered,
  clock,
  expectSent,
  newPage,
  NEXT_VIEW,
  openAgain,
  openPage,
  recordConsole,
  recordKey,
  replace,
  restorePage,
  sent,
  setHidden,
} from './page.ts';

describe('counting views', () => {
  afterEach(restorePage);

  it('opens a visit with the first view, and stores the visit before the request', async () => {
    const el = await addCounter(newPage());
    await expectSent('POST ?visit=1');
    expect(sent[0]!.record!.day).to.match(/\d/);
    expect(sent[0]!.record!.alive, '`alive` is the time of the last answered request: none yet').to.equal(0);
    expect(el.figures).to.deep.equal(figures);
  });

  it('sends no body, header, cookie or page address', async () => {
    await addCounter(newPage());
    const { init } = sent[0]!;
    expect(init.credentials).to.equal('omit');
    expect(init.referrerPolicy).to.equal('origin');
    expect(init.body).to.equal(undefined);
    expect([...new Headers(init.headers)], 'headers').to.deep.equal([]);
  });

  it('counts a page load once for all counters with the same address', async () => {
    const src = newPage();
    const box = await fixture(
      html`<div>
        <mtqg-counter src=${src}></mtqg-counter>
        <mtqg-counter src=${src}></mtqg-counter>
      </div>`,
    );
    await expectSent('POST ?visit=1');
    for (const el of box.querySelectorAll('mtqg-counter')) expect(el.figures).to.deep.equal(figures);
    // To move a counter removes it and adds it again. It takes the answer that the page already has, so it sends nothing.
    box.append(box.firstElementChild!);
    await expectSent();
  });

  it('gives a later counter the newest answer, even if an older request failed after that answer', async () => {
    let failFirstView = (): void => undefined;
    const src = newPage(({ method }) => {
      if (method === 'GET') throw new TypeError('network error');
      if (sent.length > 1) return answered();
      return new Promise(
        (_resolve, reject) => (failFirstView = () => reject(new TypeError('network error'))),
      );
    });
    await fixture(html`<mtqg-counter src=${src}></mtqg-counter>`);
    await expectSent('POST ?visit=1');
    history.pushState(null, '', '/trang-khac');
    await expectSent(/^POST \?visit=0/);
    // The first view fails after the second one was answered. So the counter reads the figures, and the read fails too.
    failFirstView();
    await expectSent('GET ');
    await fixture(html`<mtqg-counter src=${src}></mtqg-counter>`);
    // The later counter takes the answer to the second view, so it sends nothing.
    await expectSent();
  });

  it('opens another visit only after 30 minutes without activity', async () => {
    const src = await openPage();
    await openAgain(src, 40); // After `openAgain`, `expectSent` checks only the requests since this page load.
    await expectSent('POST ?visit=0&alive=40');
    await openAgain(src, 29 * 60); // Longer than a browser counts as online (300 s), so the request has no `alive`.
    await expectSent('POST ?visit=0');
    await openAgain(src, 30 * 60);
    await expectSent('POST ?visit=1');
  });

  it('opens a visit on a new day of the site and after the clock was set back', async () => {
    const src = newPage(() => answered({ ...figures, timeZone: 'Pacific/Kiritimati' }));
    await addCounter(src);
    const record = JSON.parse(localStorage.getItem(recordKey(src))!) as object;
    expect(record).to.include({ zone: 'Pacific/Kiritimati' });
    const recordOfAnotherDay = { ...record, day: '2026-01-01' };
    localStorage.setItem(recordKey(src), JSON.stringify(recordOfAnotherDay));
    await openAgain(src, 0);
    await expectSent(/^POST \?visit=1/);
    // If the last activity is in the future, the clock was set back since then.
    const recordFromFuture = { ...record, active: Date.now() + 60_000 };
    localStorage.setItem(recordKey(src), JSON.stringify(recordFromFuture));
    await openAgain(src, 0);
    await expectSent(/^POST \?visit=1/);
  });

  it('counts a navigation to another path or query, and no other change of the history', async () => {
    await openPage();
    history.pushState(null, '', '/trang-khac');
    // The view of `openPage`, and that of the navigation.
    await expectSent('POST ?visit=1', NEXT_VIEW);
    history.pushState(null, '', '#muc-2'); // Another fragment.
    history.pushState(null, '', location.href); // The same address.
    history.replaceState(null, '', '/doi-ten'); // A new address for the same entry.
    await expectSent();
    history.pushState(null, '', '/doi-ten?trang=2');
    await expectSent(NEXT_VIEW);
    history.back();
    await expectSent(NEXT_VIEW);
  });

  it('counts a page that returns from the back-forward cache', async () => {
    await openPage();
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    // The view of `openPage`, and that of the returned page.
    await expectSent('POST ?visit=1', NEXT_VIEW);
  });

  it('counts a background tab when it is first shown', async () => {
    const src = newPage();
    setHidden(true);
    await fixture(html`<mtqg-counter src=${src}></mtqg-counter>`);
    await expectSent();
    setHidden(false);
    await expectSent('POST ?visit=1');
  });

  it('counts nothing with display-only', async () => {
    const src = newPage();
    const el = await fixture<MtqgCounter>(html`<mtqg-counter src=${src} display-only></mtqg-counter>`);
    await expectSent('GET ');
    expect(el.figures).to.deep.equal(figures);
  });

  /** Why the views of a page are not counted. tests/e2e/counting.test.ts has the third reason: a frame on a page of another site. */
  const OBSTACLES: Record<string, () => void> = {
    'the browser is automated': () => replace(navigator as { webdriver: boolean }, 'webdriver', true),
    'the page has no origin of its own, as in a sandbox': () => replace(window, 'origin', 'null'),
  };
  for (const [reason, prepare] of Object.entries(OBSTACLES)) {
    it(`counts nothing if ${reason}, and says so once in the console`, async () => {
      const notes = recordConsole('info');
      const src = newPage();
      prepare();
      await addCounter(src);
      await addCounter(`${src}?v=2`);
      await expectSent('GET ', 'GET ?v=2');
      clock.advance(60);
      await expectSent('GET ', 'GET ?v=2'); // Further requests: the figures are read every 60 s.
      expect(notes.map(([text]) => text)).to.deep.equal([
        `mtqg-counter: views of this page are not counted, because ${reason}`,
      ]);
    });
  }
});
