import { aTimeout, expect } from '@open-wc/testing';
import {
  countersOf,
  expectConsole,
  openPage,
  type OpenedPage,
  shownCounters,
  waitOnPage,
} from './open-page.ts';

/** If a module failed to load, WebKit requests it again at the next import. Chromium and Firefox do so only after the page is reloaded. */
const RETRIES_MODULES = /AppleWebKit/.test(navigator.userAgent) && !/Chrome/.test(navigator.userAgent);
/** For about this long, WebKit answers from its memory that the file is missing. */
const CACHED_FAILURE_MS = 1500;
const OWN_CONTENT = 'Đã có hơn một triệu lượt';
const COUNTER = `<div data-mtqg="counter" data-src="/dem/tinh">${OWN_CONTENT}</div>`;
const GALLERY = '<div data-mtqg="gallery"><img src="/demo/pages/photos/doi-che.jpg" alt="Đồi chè"></div>';

let updates = 0;

/** Opens a page during an update: the first request for the chunk of this name fails, and the next one succeeds. */
function openDuringUpdate(chunk: string, html: string): Promise<OpenedPage> {
  const id = `${Date.now()}-${++updates}`;
  return openPage(`<script type="module" src="/update/${id}/${chunk}/mtqg.js"></script>${html}`);
}

function galleryImage({ document }: OpenedPage): Element | null | undefined {
  return document.querySelector('mtqg-gallery')?.shadowRoot?.querySelector('img');
}

describe('a page script whose folder lacks a file', () => {
  it('names the widget once, keeps the content of the page, and starts the other widgets', async () => {
    const page = await openDuringUpdate('counter', COUNTER + COUNTER + GALLERY);
    await waitOnPage(page, () => galleryImage(page));
    await aTimeout(100);
    expect(countersOf(page).map(({ innerHTML }) => innerHTML)).to.deep.equal([OWN_CONTENT, OWN_CONTENT]);
    for (const counter of countersOf(page)) expect(counter.getBoundingClientRect().height).to.be.above(0);
    expectConsole(page, [
      /^mtqg-widgets: could not load the widget "counter"; were all files of the new version copied\? TypeError/,
    ]);
  });

  it('keeps the content of both counters when a second one is added, and starts both if the browser requests the file again', async () => {
    const page = await openDuringUpdate('counter', COUNTER);
    await waitOnPage(page, () => page.window.spy.consoleMessages.length === 1);
    await aTimeout(CACHED_FAILURE_MS);
    page.document.body.insertAdjacentHTML('beforeend', COUNTER);
    if (RETRIES_MODULES) await shownCounters(page, 2);
    else await aTimeout(200);
    expect(countersOf(page).map(({ innerHTML }) => innerHTML)).to.deep.equal([OWN_CONTENT, OWN_CONTENT]);
    expect(page.window.spy.consoleMessages, 'no second message').to.have.length(1);
    expect(page.window.spy.errors).to.deep.equal([]);
  });

  it('offers the button "Thử lại" if the file that reads feeds is missing', async () => {
    const news = '<mtqg-latest-news src="/demo/pages/tin-moi.xml"></mtqg-latest-news>';
    const page = await openDuringUpdate('fetch-feed', news);
    const rootOf = () => page.document.querySelector('mtqg-latest-news')?.shadowRoot;
    await waitOnPage(page, () => rootOf()?.querySelector('[part=retry]'));
    expectConsole(page, [
      /^mtqg-latest-news: \/demo\/pages\/tin-moi.xml: could not load the code for feeds; were all files of the new version copied\?/,
    ]);
    await aTimeout(CACHED_FAILURE_MS);
    rootOf()!.querySelector<HTMLElement>('[part=retry]')!.click();
    await waitOnPage(page, () =>
      RETRIES_MODULES ? rootOf()?.querySelector('li a') : rootOf()?.querySelector('[part=retry]'),
    );
  });

  it('offers the button "Thử lại" if the file that reads lists of photos is missing', async () => {
    const page = await openDuringUpdate(
      'fetch-photos',
      '<mtqg-gallery src="/demo/pages/anh.json"></mtqg-gallery>',
    );
    const rootOf = () => page.document.querySelector('mtqg-gallery')?.shadowRoot;
    await waitOnPage(page, () => rootOf()?.querySelector('[part=retry]'));
    expectConsole(page, [
      /^mtqg-gallery: \/demo\/pages\/anh.json: could not load the code for lists of photos; were all files/,
    ]);
  });

  it('offers the button "Thử lại" in tiles with a comparison if the file for comparisons is missing, and shows the other tiles', async () => {
    const plain = '<mtqg-indicator label="Xã" value="62"></mtqg-indicator>';
    const compared = '<mtqg-indicator label="Hộ nghèo" value="5" unit="%" change="giảm 5%"></mtqg-indicator>';
    const page = await openDuringUpdate('comparisons', plain + compared + compared);
    const textsOf = (selector: string) =>
      [...page.document.querySelectorAll('mtqg-indicator')].flatMap(({ shadowRoot }) =>
        [...(shadowRoot?.querySelectorAll(selector) ?? [])].map(({ textContent }) => textContent.trim()),
      );
    await waitOnPage(page, () => textsOf('.sentence, [part=retry]').length === 3);
    // `mtqg.js` requests the file before the element does. In WebKit, the request of the element may then succeed.
    if (RETRIES_MODULES && textsOf('[part=retry]').length === 0) return;
    expect(textsOf('.sentence')).to.deep.equal(['Xã: 62']);
    expect(textsOf('[part=status] p')).to.deep.equal(Array(2).fill('Không tải được số liệu'));
    expectConsole(page, [
      /^mtqg-indicator: could not load the code for comparisons; were all files of the new version copied\?/,
    ]);
    // The retry fails too, and the console does not repeat the sentence.
    page.document
      .querySelector('mtqg-indicator + mtqg-indicator')!
      .shadowRoot!.querySelector('button')!
      .click();
    await aTimeout(100);
    await waitOnPage(page, () => textsOf('.sentence, [part=retry]').length === 3);
    expectConsole(page, [/^mtqg-indicator: could not load the code for comparisons/]);
  });

  it('shows the printed articles if the file that reads them is missing', async () => {
    const printed = '<ul><li><a href="/tin/1">Tin in sẵn</a></li></ul>';
    const page = await openDuringUpdate('read-articles', `<div class="mtqg-latest-news">${printed}</div>`);
    await waitOnPage(page, () => page.window.spy.consoleMessages.length);
    await aTimeout(50);
    const link = page.document.querySelector('mtqg-latest-news a')!;
    expect(link.getBoundingClientRect().height).to.be.above(0);
    expectConsole(page, [
      /^mtqg-latest-news: .* stays as it is Error: mtqg-widgets: could not load the code for articles in the page; were all files/,
    ]);
  });

  it('lets the browser open the picture if the file of the viewer is missing', async () => {
    const page = await openDuringUpdate('viewer', GALLERY);
    await waitOnPage(page, () => galleryImage(page));
    page.document.querySelector('mtqg-gallery')!.shadowRoot!.querySelector('button')!.click();
    await waitOnPage(page, () => page.window.location.pathname === '/demo/pages/photos/doi-che.jpg');
  });
});
