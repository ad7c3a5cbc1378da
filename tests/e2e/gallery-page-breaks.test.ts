import assert from 'node:assert/strict';
import { it } from 'node:test';
import { launchChromium, openPage } from './browser.ts';
import { DIST, PHOTOS, RESOLVE_TEST_HOSTS, startPortal } from './portal.ts';
import { readPrintedPages } from './printed-pages.ts';

const browser = await launchChromium(RESOLVE_TEST_HOSTS);

/** The height of A4 paper in pixels. */
const PAGE_HEIGHT = 1122;
/** The height of each photo in pixels. */
const PHOTO_HEIGHT = 300;
/** How many pixels of the page are free below each photo. A caption is about 20 pixels high, and its margins are up to 16. */
const FREE_HEIGHTS = [0, 4, 8, 12, 16, 20, 24, 28, 32, 36, 40, 60];

const IMAGE = `<img src="/photos/doi-che.jpg" alt="" style="display: block; width: 600px; height: ${PHOTO_HEIGHT}px">`;
const WITH_SCRIPT = '<script type="module" src="/mtqg.js"></script>';

interface Case {
  html: (caption: string) => string;
  attributes?: string;
  hasScript?: boolean;
}

const CASES: Record<string, Case> = {
  'a photo in a paragraph and a caption below it, in an article': {
    html: (caption) => `<p>${IMAGE}</p><p><em>${caption}</em></p>`,
    attributes: 'data-layout="article"',
  },
  'a photo in a paragraph and a caption below it, in content that the gallery leaves where it is': {
    html: (caption) => `<div><p>${IMAGE}</p><p class="wp-caption-text">${caption}</p><p>Chữ</p></div>`,
  },
  'a figure in an article': {
    html: (caption) => `<figure>${IMAGE}<figcaption>${caption}</figcaption></figure>`,
    attributes: 'data-layout="article"',
  },
  'a figure in an article, without script': {
    html: (caption) => `<figure>${IMAGE}<figcaption>${caption}</figcaption></figure>`,
    attributes: 'data-layout="article"',
    hasScript: false,
  },
  'a figure with a caption of eight lines in an article': {
    html: (caption) =>
      `<figure>${IMAGE}<figcaption>${caption}${'<br>Dòng'.repeat(6)}<br>${caption}</figcaption></figure>`,
    attributes: 'data-layout="article"',
  },
  'a thumbnail': {
    html: (caption) =>
      `<figure><img src="/photos/doi-che.jpg" alt="" width="600" height="${PHOTO_HEIGHT}"><figcaption>${caption}</figcaption></figure>`,
    attributes: 'data-layout="stack" style="width: 600px"',
  },
};

for (const [what, { html, attributes = '', hasScript = true }] of Object.entries(CASES)) {
  it(`prints a caption on the page of its photo, wherever the photo ends on the page: ${what}`, async (t) => {
    const sections = FREE_HEIGHTS.map((free, index) => {
      const above = `<div style="break-before: page; height: ${PAGE_HEIGHT - PHOTO_HEIGHT - free}px"></div>`;
      return `${above}<div class="mtqg-gallery" ${attributes}>${html(`Chú thích ${index + 1}.`)}</div>`;
    });
    const page = await openPage(t, browser);
    const portal = await startPortal(
      {
        '/': `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Ảnh</title><link rel="stylesheet" href="/mtqg.css">
          <style>body, figure, p { margin: 0 } em, figcaption, .wp-caption-text { line-height: 20px }</style>
          ${hasScript ? WITH_SCRIPT : ''}<body>${sections.join('')}`,
      },
      {},
      { '/photos/': PHOTOS, '/': DIST },
    );
    await page.goto(portal.origin(), { waitUntil: 'networkidle0' });
    const printed = readPrintedPages(await page.pdf({ format: 'A4' })).map(({ pictureCount, text }) => ({
      pictureCount,
      captions: [...new Set(text.match(/Chú thích \d+/g))],
    }));
    const seen = JSON.stringify(printed);
    const withPhoto = printed.filter(({ pictureCount }) => pictureCount > 0);
    assert.equal(withPhoto.length, FREE_HEIGHTS.length, `a photo is cut: ${seen}`);
    assert.deepEqual(
      withPhoto.map(({ captions }) => captions),
      FREE_HEIGHTS.map((_, index) => [`Chú thích ${index + 1}`]),
      seen,
    );
    const captionsElsewhere = printed
      .filter(({ pictureCount }) => pictureCount === 0)
      .flatMap(({ captions }) => captions);
    assert.deepEqual(captionsElsewhere, [], `a caption is cut: ${seen}`);
    // If a page has room for the photo but not for its caption, both are printed on the next page, and this page has no photo. The test needs
    // some such pages.
    const withoutPhotoCount = printed.length - withPhoto.length;
    assert.ok(withoutPhotoCount >= 3, seen);
  });
}
