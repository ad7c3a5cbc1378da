import assert from 'node:assert/strict';
import { it, type TestContext } from 'node:test';
import type { Page } from 'puppeteer-core';
import { launchChromium, openPage } from './browser.ts';
import { readPrintedPages } from './printed-pages.ts';
import { DIST, PHOTOS, RESOLVE_TEST_HOSTS, startPortal } from './portal.ts';

const browser = await launchChromium(RESOLVE_TEST_HOSTS);
const PIXEL = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==';

const figure = (name: string, attributes: string, caption: string) =>
  `<figure ${attributes}><img src="/photos/${name}" alt=""><figcaption>${caption}</figcaption></figure>`;

async function open(t: TestContext, body: string): Promise<Page> {
  const html = `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Ảnh</title><link rel="stylesheet" href="/mtqg.css">
    <style>@media print { .no-print { display: none } }</style>
    <script type="module" src="/mtqg.js"></script><body>${body}`;
  const portal = await startPortal({ '/': html }, {}, { '/photos/': PHOTOS, '/': DIST });
  const page = await openPage(t, browser);
  await page.goto(portal.origin(), { waitUntil: 'networkidle0' });
  return page;
}

it('words that a style sheet shows only in print are in the captions on paper, and not on the screen', async (t) => {
  // In print, the first photo gets a caption, the second one more words, and the third one a paragraph below its caption. The last one has words
  // that are shown neither on the screen nor on paper.
  const page = await open(
    t,
    `<style>.in-print { display: none } @media print { .in-print { display: block } } @media screen { .not-on-screen { display: none } }</style>
    <mtqg-gallery>
      <figure><img src="/photos/doi-che.jpg" alt=""><figcaption class="in-print">Chỉ in</figcaption></figure>
      <figure><img src="/photos/ruong-bac-thang.jpg" alt=""><figcaption>Hai<span class="not-on-screen"> có nguồn</span></figcaption></figure>
      <div><figure><img src="/photos/nha-van-hoa.jpg" alt=""><figcaption>Ba</figcaption></figure><p class="in-print">Sau ba</p></div>
      <figure><img src="/photos/doi-che.jpg" alt=""><figcaption>Bốn <b class="in-print no-print">không in</b><b class="not-on-screen" hidden>ẩn</b></figcaption></figure>
    </mtqg-gallery>`,
  );
  await waitForText(page, 'Hai Ba Bốn');
  const printed = readPrintedPages(await page.pdf()).map(({ text }) => text.replace(/\s/g, ''));
  assert.equal(printed.join(''), 'ChỉinHaicónguồnBaSaubaBốn');
  await waitForText(page, 'Hai Ba Bốn'); // After printing, the screen shows the same as before.
});

/** Waits until the thumbnails show these words. */
async function waitForText(page: Page, words: string): Promise<void> {
  await page.waitForFunction(
    (text) => {
      const list = document.querySelector('mtqg-gallery')!.shadowRoot!.querySelector('ul')!;
      return list.innerText.trim().replace(/\s+/g, ' ') === text;
    },
    { timeout: 5000 },
    words,
  );
}

async function countPrintedPictures(page: Page): Promise<number> {
  const pdf = Buffer.from(await page.pdf()).toString('latin1');
  return pdf.match(/\/Subtype \/Image/g)?.length ?? 0;
}

it('photos and words that a style sheet hides in print are not on paper, and are on the screen before and after', async (t) => {
  const page = await open(
    t,
    `<mtqg-gallery>${figure('doi-che.jpg', '', 'Một<span class="no-print"> chỉ trên màn hình</span>')}
      ${figure('ruong-bac-thang.jpg', 'class="no-print"', 'Hai')}</mtqg-gallery>`,
  );
  await waitForText(page, 'Một chỉ trên màn hình Hai');
  assert.equal(await countPrintedPictures(page), 1);
  await page.emulateMediaType('print');
  await waitForText(page, 'Một');
  await page.emulateMediaType('screen');
  await waitForText(page, 'Một chỉ trên màn hình Hai');
});

it('a picture with its address in data-src is printed if no script of the page loads it, also far below the screen', async (t) => {
  const page = await open(
    t,
    `<mtqg-gallery layout="article"><p style="height: 9000px">Chữ</p><p><img src="${PIXEL}" data-src="/photos/doi-che.jpg" alt=""></p></mtqg-gallery>`,
  );
  const source = () => page.$eval('img', (image) => image.getAttribute('src'));
  assert.equal(await source(), PIXEL);
  await page.pdf();
  assert.equal(await source(), '/photos/doi-che.jpg');
  await page.waitForNetworkIdle();
  assert.equal(await countPrintedPictures(page), 1);
});
