import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/counter.ts';
import type { MtqgCounter } from '../../src/counter/counter.ts';
import { toCounterUrl, toHeartbeatUrl, toViewUrl } from '../../src/counter/counter-url.ts';
import { figures } from './figures.ts';
import {
  addCounter,
  answered,
  clock,
  expectSent,
  newPage,
  NEXT_VIEW,
  openAgain,
  recordConsole,
  restorePage,
  sent,
} from './page.ts';

const BASE = 'https://tinh.gov.vn/tin/bai.html';
const HOST = 'https://tinh.gov.vn';

/** `src`, and the addresses of a view and of a heartbeat. */
const ADDRESSES = [
  ['/thong-ke/laocai', '/thong-ke/laocai?visit=1', '/thong-ke/laocai/alive?alive=9'],
  ['/thong-ke/laocai/', '/thong-ke/laocai?visit=1', '/thong-ke/laocai/alive?alive=9'],
  ['/thong-ke/laocai//', '/thong-ke/laocai?visit=1', '/thong-ke/laocai/alive?alive=9'],
  ['/thong-ke/laocai#dem', '/thong-ke/laocai?visit=1', '/thong-ke/laocai/alive?alive=9'],
  ['/thong-ke/laocai/?v=2#dem', '/thong-ke/laocai?v=2&visit=1', '/thong-ke/laocai/alive?v=2&alive=9'],
  ['/thong-ke/laocai?', '/thong-ke/laocai?visit=1', '/thong-ke/laocai/alive?alive=9'],
  ['/thong-ke/laocai?a=1&&b', '/thong-ke/laocai?a=1&b&visit=1', '/thong-ke/laocai/alive?a=1&b&alive=9'],
  ['/thong-ke/laocai\u00a0', '/thong-ke/laocai?visit=1', '/thong-ke/laocai/alive?alive=9'],
  ['\u00a0 /thong-ke/laocai\u200b', '/thong-ke/laocai?visit=1', '/thong-ke/laocai/alive?alive=9'],
  ['/thong-ke/laocai%C2%A0', '/thong-ke/laocai?visit=1', '/thong-ke/laocai/alive?alive=9'],
  [
    '/thong-ke/laocai?visit=0&alive=5&unanswered=2',
    '/thong-ke/laocai?visit=1',
    '/thong-ke/laocai/alive?alive=9',
  ],
  ['../thong-ke/laocai', '/thong-ke/laocai?visit=1', '/thong-ke/laocai/alive?alive=9'],
  ['dem?path=/laocai', '/tin/dem?path=/laocai&visit=1', '/tin/dem?path=/laocai/alive&alive=9'],
  ['/dem/?path=/laocai/', '/dem/?path=/laocai&visit=1', '/dem/?path=/laocai/alive&alive=9'],
  [
    '/dem.php?k=1&path=laocai#x',
    '/dem.php?k=1&path=laocai&visit=1',
    '/dem.php?k=1&path=laocai/alive&alive=9',
  ],
  ['/dem.php?path=%2Flaocai', '/dem.php?path=%2Flaocai&visit=1', '/dem.php?path=%2Flaocai/alive&alive=9'],
  // `/alive` is added to the path, because the query has no parameter `path`.
  ['/dem.php?/laocai', '/dem.php?/laocai&visit=1', '/dem.php/alive?/laocai&alive=9'],
  ['//dem.tinh.gov.vn/', 'https://dem.tinh.gov.vn/?visit=1', 'https://dem.tinh.gov.vn/alive?alive=9'],
] as const;

describe('the address of a counter', () => {
  afterEach(restorePage);

  for (const [src, view, heartbeat] of ADDRESSES) {
    it(`gives the addresses of views and heartbeats: ${JSON.stringify(src)}`, () => {
      const url = toCounterUrl(src, BASE);
      expect(toViewUrl(url, true, {})).to.equal(new URL(view, HOST).href);
      expect(toHeartbeatUrl(url, { alive: 9 })).to.equal(new URL(heartbeat, HOST).href);
      expect(toCounterUrl(url, HOST), 'stays the same when it is resolved again').to.equal(url);
    });
  }

  for (const src of [
    'javascript:alert(1)',
    'data:,x',
    'mailto:a@b.vn',
    'https://[',
    'ftp://tinh.gov.vn/dem',
  ]) {
    it(`is refused: ${src}`, async () => {
      const warnings = recordConsole('warn');
      newPage();
      await addCounter(src);
      await expectSent();
      expect(warnings.map(([text]) => text)).to.deep.equal([
        `mtqg-counter: src is not an http or https address: ${src}`,
      ]);
    });
  }

  for (const src of ['', '  ', '\u00a0\n']) {
    it(`is asked for in the console once when it is blank: ${JSON.stringify(src)}`, async () => {
      const warnings = recordConsole('warn');
      newPage();
      await fixture(html`<mtqg-counter src=${src}></mtqg-counter><mtqg-counter src=${src}></mtqg-counter>`);
      expect(warnings.map(([text]) => text)).to.deep.equal([
        'mtqg-counter: views of this page are not counted, because src is empty; write the address of the counter, such as /thong-ke/laocai',
      ]);
    });
  }

  it('is asked for in the console once when it is missing for 10 s', async () => {
    const warnings = recordConsole('warn');
    newPage();
    await fixture(html`<mtqg-counter></mtqg-counter><mtqg-counter></mtqg-counter>`);
    expect(warnings).to.deep.equal([]);
    clock.advance(10);
    expect(warnings.map(([text]) => text)).to.deep.equal([
      'mtqg-counter: views of this page are not counted, because src is missing; write the address of the counter, such as /thong-ke/laocai',
    ]);
  });

  it('is not needed if the page sets the figures or a function that loads them, or removes the counter', async () => {
    const warnings = recordConsole('warn');
    newPage();
    await fixture(html`<mtqg-counter src="" .figures=${figures}></mtqg-counter>`);
    const withFigures = await fixture<MtqgCounter>(html`<mtqg-counter></mtqg-counter>`);
    const withLoad = await fixture<MtqgCounter>(html`<mtqg-counter></mtqg-counter>`);
    const removed = await fixture<MtqgCounter>(html`<mtqg-counter></mtqg-counter>`);
    withFigures.figures = figures;
    withLoad.load = () => Promise.resolve(figures);
    removed.remove();
    clock.advance(10);
    expect(warnings).to.deep.equal([]);
  });

  it('counts one view and one visit for addresses that differ only in a slash or a fragment at the end', async () => {
    const src = newPage();
    await addCounter(src);
    await addCounter(`${src}/`);
    await addCounter(`${src}#dem`);
    await expectSent('POST ?visit=1');
    await openAgain(`${src}/#dem`, 10);
    await expectSent('POST ?visit=0&alive=10');
  });

  it('names another counter if a parameter differs, and that counter counts the view too', async () => {
    const src = newPage();
    await addCounter(src);
    await expectSent('POST ?visit=1');
    await addCounter(`${src}?v=2`);
    await expectSent('POST ?v=2&visit=1');
  });

  it('is resolved once, so that a navigation within the page does not change it', async () => {
    const path = newPage();
    history.replaceState(null, '', '/tin/bai.html');
    const el = await addCounter(`..${path}`);
    history.pushState(null, '', '/q/w/e/r');
    await expectSent('POST ?visit=1', NEXT_VIEW);
    clock.advance(60);
    await expectSent('POST /alive?alive=60');
    el.src = `../../..${path}?v=2`; // Relative to the address after `pushState`.
    await expectSent('POST ?v=2&visit=1');
    expect(sent.map((request) => new URL(request.path, location.href).pathname)).to.deep.equal([
      path,
      path,
      `${path}/alive`,
      path,
    ]);
  });

  it('keeps its query in the requests for views, heartbeats and reads', async () => {
    let isBroken = false;
    const src = newPage(() => (isBroken ? new Response('', { status: 502 }) : answered()));
    await addCounter(`${src}/?khoa=1#x`);
    isBroken = true;
    clock.advance(60);
    await expectSent('POST ?khoa=1&visit=1', 'POST /alive?khoa=1&alive=60', 'GET ?khoa=1');
  });

  it('is reported in the console once if it redirects, with the address to use: a redirect turns a view into a read', async () => {
    const warnings = recordConsole('warn');
    const target = new URL('/noi-moi/dem?visit=1', location.href).href;
    const { counted: _, ...figuresOfRead } = figures;
    const src = newPage(() => {
      const response = Response.json(figuresOfRead);
      Object.defineProperties(response, { redirected: { value: true }, url: { value: target } });
      return response;
    });
    const el = await addCounter(src);
    expect(el.figures).to.deep.equal(figuresOfRead);
    history.pushState(null, '', '/trang-khac');
    // The first POST was answered as a read. So the second one still opens the visit, and has no `alive`.
    await expectSent('POST ?visit=1', 'POST ?visit=1');
    expect(warnings.map(([text]) => text)).to.deep.equal([
      `mtqg-counter: a view was not counted, because ${new URL(src, location.href).href} redirects to ${new URL('/noi-moi/dem', location.href).href}; use that address as src`,
    ]);
  });
});
