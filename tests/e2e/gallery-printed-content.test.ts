import assert from 'node:assert/strict';
import { it, type TestContext } from 'node:test';
import type { Page } from 'puppeteer-core';
import { launchChromium, openPage } from './browser.ts';
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

async function countPrintedPictures(page: Page): Promise<number> {
  const pdf = Buffer.from(await page.pdf()).toString('latin1');
  return pdf.match(/\/Subtype \/Image/g)?.length ?? 0;
}

it('photos and words that a style sheet hides in print are on the screen, and not on paper', async (t) => {
  const page = await open(
    t,
    `<mtqg-gallery>${figure('doi-che.jpg', '', 'Một<span class="no-print"> chỉ trên màn hình</span>')}
      ${figure('ruong-bac-thang.jpg', 'class="no-print"', 'Hai')}</mtqg-gallery>`,
  );
  const waitForText = (wanted: string) =>
    page.waitForFunction(
      (text) => {
        const list = document.querySelector('mtqg-gallery')!.shadowRoot!.querySelector('ul')!;
        return list.innerText.trim().replace(/\s+/g, ' ') === text;
      },
      { timeout: 5000 },
      wanted,
    );
  await waitForText('Một chỉ trên màn hình Hai');
  assert.equal(await countPrintedPictures(page), 1);
  await page.emulateMediaType('print');
  await waitForText('Một');
  await page.emulateMediaType('screen');
  await waitForText('Một chỉ trên màn hình Hai');
});

it('a picture of an article that a missing script should load is printed, also far below the screen', async (t) => {
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
