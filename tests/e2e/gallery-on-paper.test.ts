import assert from 'node:assert/strict';
import { it } from 'node:test';
import { launchChromium, openPage } from './browser.ts';
import { DIST, PHOTOS, RESOLVE_TEST_HOSTS, startPortal } from './portal.ts';
import { type PrintedPage, readPrintedPages } from './printed-pages.ts';

const browser = await launchChromium(RESOLVE_TEST_HOSTS);

/** Wide, high and square photos. A high photo is almost as high as a page. */
const SIZES: Record<string, [width: number, height: number]> = {
  'ruong-bac-thang.jpg': [1600, 1067],
  'duong-ve-ban.webp': [1200, 1600],
  'doi-che.jpg': [2000, 900],
  'rung-hoi.webp': [1100, 1500],
  'chieu-tren-nuong.jpg': [1400, 1400],
  'nha-van-hoa.jpg': [1500, 1000],
};
const NAMES = Object.keys(SIZES);
const CONTROLS = /Xem thêm|Thử lại|Không tải được ảnh/;

const image = (name: string) =>
  `<img src="/photos/${name}" alt="" width="${SIZES[name]![0]}" height="${SIZES[name]![1]}">`;
const caption = (index: number) => `Chú thích ${index + 1}.`;
const paragraph = (sentences: number) =>
  `<p>${'Con đường nối hai xóm dài bốn cây số. '.repeat(sentences)}</p>`;
const join = (toHtml: (name: string, index: number) => string) => NAMES.map(toHtml).join('');
const figures = join(
  (name, index) => `<figure>${image(name)}<figcaption>${caption(index)}</figcaption></figure>`,
);
const article = (toHtml: (name: string, index: number) => string) =>
  `<div class="mtqg-gallery" data-layout="article">${join((name, index) => paragraph(10 + index) + toHtml(name, index))}</div>`;

const GALLERIES: Record<string, string> = {
  'a grid': `<mtqg-gallery limit="2">${figures}</mtqg-gallery>`,
  'rows of the same height': `<mtqg-gallery layout="masonry">${figures}</mtqg-gallery>`,
  'a strip': `<mtqg-gallery layout="strip">${figures}</mtqg-gallery>`,
  'a stack': `<mtqg-gallery layout="stack">${figures}</mtqg-gallery>`,
  'the photos between the tags, after the list in src failed to load': `<mtqg-gallery src="/khong-co.json">${figures}</mtqg-gallery>`,
  'photos in content that the gallery leaves where it is': `<mtqg-gallery>${join(
    (name, index) =>
      `<div>${paragraph(10 + index)}<div>${image(name)}<p class="wp-caption-text">${caption(index)}</p></div></div>`,
  )}</mtqg-gallery>`,
  'an article with captions in paragraphs': article(
    (name, index) => `<p align="center">${image(name)}</p><p align="center"><em>${caption(index)}</em></p>`,
  ),
  'an article with figures': article(
    (name, index) => `<figure>${image(name)}<figcaption>${caption(index)}</figcaption></figure>`,
  ),
};
/** How many sentences stand before the gallery, and the direction of the paper. Each number moves the photos to other places on the pages. */
const PAPERS: [sentences: number, orientation: 'portrait' | 'landscape'][] = [
  [0, 'portrait'],
  [40, 'landscape'],
  [80, 'portrait'],
  [120, 'landscape'],
];

/** Expects that each page has as many photos as captions, that no photo is cut, and that no page is empty. */
function expectWholePhotos(printed: readonly PrintedPage[], paper: string): void {
  const summary = printed.map(({ pictureCount, text }) => ({
    pictureCount,
    captionCount: text.match(/Chú thích \d/g)?.length ?? 0,
    hasText: text.trim() !== '',
  }));
  const seen = `${paper}: ${JSON.stringify(summary)}`;
  const pictures = summary.reduce((sum, { pictureCount }) => sum + pictureCount, 0);
  assert.equal(pictures, NAMES.length, `a photo that is cut is drawn on two pages: ${seen}`);
  for (const { pictureCount, captionCount, hasText } of summary) {
    assert.equal(pictureCount, captionCount, seen);
    assert.ok(hasText, seen);
  }
  for (const { text } of printed) assert.doesNotMatch(text, CONTROLS);
}

for (const [what, html] of Object.entries(GALLERIES)) {
  it(`prints each photo whole, on the page of its caption, and no empty page: ${what}`, async (t) => {
    const pageOf = (sentences: number) =>
      `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Ảnh</title><link rel="stylesheet" href="/mtqg.css">
        <script type="module" src="/mtqg.js"></script><body>${paragraph(sentences)}${html}${paragraph(10)}`;
    const pages = Object.fromEntries(PAPERS.map(([sentences]) => [`/${sentences}`, pageOf(sentences)]));
    const portal = await startPortal(pages, {}, { '/photos/': PHOTOS, '/': DIST });
    // At the same time, because each page waits until nothing has loaded for half a second.
    await Promise.all(
      PAPERS.map(async ([sentences, orientation]) => {
        const page = await openPage(t, browser);
        await page.goto(`${portal.origin()}/${sentences}`, { waitUntil: 'networkidle0' });
        const printed = readPrintedPages(
          await page.pdf({ format: 'A4', landscape: orientation === 'landscape' }),
        );
        expectWholePhotos(printed, `${sentences} sentences, ${orientation}`);
      }),
    );
  });
}
