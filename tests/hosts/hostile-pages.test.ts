import { expect } from '@open-wc/testing';
import { halfOfSlowEngines, thirdOfEngine } from '../fewer-cases.ts';
import { expectAllWidgets, expectViews, findAll, openHostilePage, textsIn } from './all-widgets.ts';
import { DOCUMENT_NAMES, HOSTILE_ELEMENTS, HOSTILE_SCRIPTS } from './hostile-pages.ts';
import { COUNTER, expectConsole, MODULE, openPage, SCRIPTS, shownCounters, waitOnPage } from './open-page.ts';

describe('a page whose scripts replace built-ins of the browser shows and counts everything', () => {
  for (const [description, script] of halfOfSlowEngines(Object.entries(HOSTILE_SCRIPTS))) {
    it(description, async () => {
      const page = await openHostilePage(`<script>${script}</script>`);
      await expectAllWidgets(page);
      await expectViews(page, { hasStorage: !script.includes('function localStorage') });
    });
  }

  // Such a page has no `history.pushState`, so it cannot navigate.
  it('function history() {}: shows everything and counts the load', async () => {
    const page = await openHostilePage(`<script>function history() {}</script>`);
    await expectAllWidgets(page);
    expect(page.window.spy.posts).to.have.length(1);
  });
});

describe('a page whose scripts replace built-ins of the browser starts the placeholders of mtqg.js, also those added later', () => {
  const placeholder = '<div data-mtqg="counter" data-src="/dem/tinh">Thống kê</div>';
  // All widgets are tested with each hostile script above, so each engine tries a third of them here.
  thirdOfEngine(Object.entries(HOSTILE_SCRIPTS)).forEach(([description, hostile], index) => {
    // One of the two scripts on each page, because they have the same code.
    const [kind, script] = SCRIPTS[index % SCRIPTS.length]!;
    it(`${description} (${kind} script)`, async () => {
      const page = await openPage(`<script>${hostile}</script>${script}<main>${placeholder}</main>`);
      await shownCounters(page, 1);
      page.document.querySelector('main')!.insertAdjacentHTML('beforeend', placeholder);
      await shownCounters(page, 2);
      expect(page.window.spy.posts).to.have.length(1);
      expect(page.window.spy.errors).to.deep.equal([]);
    });
  });
});

describe('a page that has replaced the console', () => {
  // Each of these widgets has mistakes that it would print in the console.
  const mistaken = `<mtqg-counter src="/dem/tinh" layuot="tiles" rows="total, tuan"></mtqg-counter>
    <mtqg-latest-news src="/demo/pages/tin-moi.xml" limit="x" layuot="list"></mtqg-latest-news>`;
  for (const console of ['{ log() {} }', 'undefined', "'bảng'"]) {
    it(`by ${console}: shows and counts everything, also if a widget has a mistake to print in the console`, async () => {
      const page = await openPage(`<script>window.console = ${console};</script>${MODULE}${mistaken}`);
      await shownCounters(page);
      const news = page.document.querySelector('mtqg-latest-news')!;
      await waitOnPage(page, () => news.shadowRoot?.querySelector('[part=item] a'));
      expect(page.window.spy.posts).to.have.length(1);
      expect(page.window.spy.errors).to.deep.equal([]);
    });
  }
});

describe('a page whose navigations cannot be watched', () => {
  it('shows everything and counts the load, and the console says that navigations are not counted', async () => {
    const freeze = 'delete window.navigation; Object.freeze(history); Object.freeze(History.prototype);';
    const page = await openHostilePage(`<script>${freeze}</script>`);
    await expectAllWidgets(page);
    expect(page.window.spy.posts).to.have.length(1);
    expectConsole(page, [/^mtqg-counter: navigations within this page are not counted, because `history`/]);
  });
});

// Our scripts take the real Map from an empty frame, which they add and remove.
describe('a page with a class Map of its own', () => {
  const MAP = '<script>function Map() { this.elements = []; }</script>';

  for (const [kind, script] of SCRIPTS) {
    it(`shows a counter with the ${kind} script, and has no frame afterwards`, async () => {
      const page = await openPage(`${MAP}${script}${COUNTER}`);
      await shownCounters(page);
      expect(page.window.frames).to.have.length(0);
      expectConsole(page);
    });
  }

  it('shows a counter although its policy forbids frames, because an empty frame has no address', async () => {
    const policy = `script-src 'self' 'unsafe-inline'; frame-src 'none'; child-src 'none'`;
    const page = await openPage(`${MAP}${MODULE}${COUNTER}`, policy);
    await shownCounters(page);
    expectConsole(page);
  });

  it('keeps its content if scripts may not read frames, as in a sandbox, and the console says what to do', async () => {
    const noFrames = `<script>Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', {
      get() { throw new DOMException('Blocked', 'SecurityError'); },
    });</script>`;
    const script = '<script type="module" src="/dist/web/mtqg-counter.js"></script>';
    const page = await openPage(
      `${MAP}${noFrames}${script}<mtqg-counter src="/dem/tinh">Một triệu</mtqg-counter>`,
    );
    await waitOnPage(page, () => page.window.spy.errors.length > 0);
    expect(page.window.spy.errors).to.have.length(1);
    expect(page.window.spy.errors[0]).to.match(
      /mtqg-widgets: a script of this page has replaced Map; rename its variable$/,
    );
    expect(page.document.body.innerText.trim()).to.equal('Một triệu');
    expect(page.window.frames).to.have.length(0);
  });
});

// `<img name="createElement">` hides `document.createElement`, and `<nav id="navigation">` hides `window.navigation`.
describe('a page whose elements hide properties of the window or of the document shows and counts everything', () => {
  for (const [description, elements] of Object.entries(HOSTILE_ELEMENTS)) {
    it(description, async () => {
      const page = await openHostilePage(`<body>${elements}`);
      await expectAllWidgets(page);
      await expectViews(page);
    });
  }

  it('<img name="…"> for many properties of the document, and the images keep their names', async () => {
    const images = DOCUMENT_NAMES.map((name) => `<img name="${name}" alt="">`);
    const page = await openHostilePage(`<body>${images.join('')}`);
    await expectAllWidgets(page);
    await expectViews(page);
    const names = findAll(page, 'img').map((image) => image.getAttribute('name'));
    expect(names.filter((name) => name !== null)).to.have.members(DOCUMENT_NAMES);
  });

  it('<img name="createElement"> that is added later: the elements still render when the language changes', async () => {
    const page = await openHostilePage(`<body>`);
    await expectAllWidgets(page);
    const image = page.document.createElement('img');
    image.setAttribute('name', 'createElement');
    page.document.body.append(image);
    for (const element of findAll(page, '*')) {
      if (element.localName.startsWith('mtqg-')) element.lang = 'en';
    }
    await waitOnPage(page, () => textsIn(page, 'mtqg-counter', '[part~=row-total] dd')[0] === '1,234,567');
    await waitOnPage(page, () => textsIn(page, 'mtqg-latest-news', 'h2')[0] === 'Latest news');
    expect(page.window.spy.errors).to.deep.equal([]);
    expect(image.getAttribute('name')).to.equal('createElement');
  });
});

describe('a frame', () => {
  const counter = '<mtqg-counter src="/dem/tinh"></mtqg-counter>';
  const script = '<script type="module" src="/dist/web/mtqg-counter.js"></script>';
  const framed = `<script src="/spy.js"></script>${script}${counter}`.replaceAll('"', '&quot;');
  const postsIn = (frame: HTMLIFrameElement) =>
    (frame.contentWindow as unknown as { spy?: { posts: string[] } } | null)?.spy?.posts ?? [];

  it('with srcdoc has the origin of its page, so its views are counted', async () => {
    const page = await openPage(`<iframe srcdoc="${framed}"></iframe>`);
    const frame = page.document.querySelector('iframe')!;
    await waitOnPage(page, () => postsIn(frame).length === 1);
  });
});
