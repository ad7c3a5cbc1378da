import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/counter.ts';
import type { MtqgCounter } from '../../src/counter/counter.ts';
import { figures } from './figures.ts';
import {
  addCounter,
  answered,
  clock,
  expectRequests,
  newPage,
  reload,
  requestLines,
  restorePage,
  sent,
  setHidden,
} from './page.ts';

describe('counting views', () => {
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
    clock.advance(40);
    await addCounter(src);
    expect(requestLines()).to.deep.equal(['POST ?visit=0&alive=40']);
    reload();
    clock.advance(29 * 60); // Longer than a browser counts as online (300 s), so the request has no `alive`.
    await addCounter(src);
    expect(requestLines()).to.deep.equal(['POST ?visit=0']);
    reload();
    clock.advance(30 * 60);
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
    const recordOfAnotherDay = { ...record, day: '2026-01-01' };
    localStorage.setItem(key, JSON.stringify(recordOfAnotherDay));
    await addCounter(src);
    expect(requestLines()[0]).to.contain('visit=1');
    reload();
    // If the last activity is in the future, the clock was set back since then.
    const recordFromFuture = { ...record, active: Date.now() + 60_000 };
    localStorage.setItem(key, JSON.stringify(recordFromFuture));
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
});
