import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';
import { DIST, type Pages, PHOTOS, type Portal, startPortal } from './portal.ts';

/** The photos of these tests. */
export const NAMES = ['ruong-bac-thang.jpg', 'doi-che.jpg', 'duong-ve-ban.webp', 'suoi-mua-xuan.webp'];
export const PHOTOS_HTML = NAMES.map(
  (name, place) =>
    `<figure><img src="/photos/${name}" alt="" width="1600" height="1067"><figcaption>Chú thích số ${place + 1}</figcaption></figure>`,
).join('');

/** Starts a portal with this body on its page. */
export async function start(body: string, pages: Pages = {}): Promise<Portal> {
  const page = `<!doctype html><html lang="vi"><meta name="viewport" content="width=device-width"><title>Ảnh</title><link rel="stylesheet" href="/mtqg.css">
    <script type="module" src="/mtqg.js"></script><body>${body}`;
  return startPortal({ '/': page, ...pages }, {}, { '/photos/': PHOTOS, '/': DIST });
}

/** Waits for an element in the gallery's shadow root. Puppeteer's `waitForSelector` does not see changes in there. */
export const waitInGallery = (page: Page, selector: string) =>
  page.waitForFunction(
    (wanted) => document.querySelector('mtqg-gallery')!.shadowRoot?.querySelector(wanted),
    {},
    selector,
  );

/**
 * What the viewer shows: `Chú thích số 1 ×2.5` is the photo with this caption, 2.5 times as large as when it is shown whole. Empty while the
 * viewer is closed.
 */
export const viewerText = (page: Page) =>
  page.evaluate(() => {
    const root = document.querySelector('mtqg-gallery')!.shadowRoot;
    if (!root?.querySelector('dialog')?.open) return '';
    const image = root.querySelector<HTMLElement>('.photo:not([aria-hidden]) img')!;
    const scale = new DOMMatrix(getComputedStyle(image).transform).a;
    return `${root.querySelector('#about p + p')!.textContent.trim()} ×${Math.round(scale * 10) / 10}`;
  });

/** Waits until `viewerText` is the expected text, at most about three seconds. */
export const waitForViewer = async (page: Page, expected: string) => {
  let found = '';
  for (let attempt = 0; attempt < 60 && found !== expected; attempt++) {
    found = await viewerText(page);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  assert.equal(found, expected);
};
