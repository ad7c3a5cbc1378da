import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { launchChromium, openPage } from './browser.ts';
import { DIST, PHOTOS, type Portal, RESOLVE_TEST_HOSTS, startPortal } from './portal.ts';
import { readPrintedPages } from './printed-pages.ts';

const browser = await launchChromium(RESOLVE_TEST_HOSTS);
const PHOTO = '/photos/ruong-bac-thang.jpg';

async function start(body: string, photos: readonly object[] = []): Promise<Portal> {
  const page = `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Ảnh</title><link rel="stylesheet" href="/mtqg.css">
    <script type="module" src="/mtqg.js"></script><body>${body}`;
  const pages = { '/': page, '/anh.json': JSON.stringify(photos) };
  return startPortal(pages, {}, { '/photos/': PHOTOS, '/': DIST });
}

/** The texts that a screen reader finds, in their order: names of buttons, pictures and figures, and all other texts. */
async function heardTexts(page: Page): Promise<string[]> {
  const session = await page.createCDPSession();
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const texts: string[] = [];
  const read = (id: string) => {
    const node = byId.get(id);
    if (!node) return;
    const role = String(node.role?.value);
    const isRead = ['button', 'image', 'StaticText', 'figure'].includes(role) && !node.ignored;
    const name = String(node.name?.value ?? '').trim();
    if (isRead && name !== '') texts.push(name);
    // The name of a button contains the names of what is in it.
    if (role !== 'button') for (const childId of node.childIds ?? []) read(childId);
  };
  read(nodes[0]!.nodeId);
  return texts;
}

it('a screen reader finds each caption once, in the gallery and in the viewer', async (t) => {
  const rows = [
    { caption: 'Lễ khởi công' },
    { caption: 'Lễ phát động.', alt: 'Lễ phát động' },
    { caption: 'Cầu mới.', alt: 'Cầu treo nhìn từ bờ suối' },
    { alt: 'Ruộng bậc thang' },
  ];
  const portal = await start(
    '<mtqg-gallery src="/anh.json"></mtqg-gallery>',
    rows.map((row) => ({ src: PHOTO, ...row })),
  );
  const page = await openPage(t, browser);
  await page.goto(portal.origin(), { waitUntil: 'networkidle0' });
  const countOf = (texts: readonly string[], word: string) =>
    texts.filter((text) => text.includes(word)).length;
  const inGallery = await heardTexts(page);
  const wordsOfPhotos = [['khởi công'], ['phát động'], ['Cầu mới', 'Cầu treo'], ['Ruộng']];
  for (const word of wordsOfPhotos.flat())
    assert.equal(countOf(inGallery, word), 1, `${word} in ${JSON.stringify(inGallery)}`);
  for (const [index, wordsOfPhoto] of wordsOfPhotos.entries()) {
    await page.evaluate((photo) => document.querySelector('mtqg-gallery')!.open(photo), index);
    await page.waitForNetworkIdle();
    const inViewer = await heardTexts(page);
    assert.equal(countOf(inViewer, `Ảnh ${index + 1} trong số 4 ảnh`), 1, JSON.stringify(inViewer));
    for (const word of wordsOfPhoto)
      assert.equal(countOf(inViewer, word), 1, `${word} in ${JSON.stringify(inViewer)}`);
  }
});

it('a long gallery begins on the page of the text above it, and is printed on at most two pages more than its rows need', async (t) => {
  const photos = Array.from({ length: 24 }, (_, index) => ({
    src: PHOTO,
    caption: `Chú thích số ${index + 1}`,
    width: 3,
    height: 2,
  }));
  const pageCounts: Record<string, number> = {};
  for (const layout of ['grid', 'masonry', 'strip']) {
    const portal = await start(
      `<p>Bài viết</p><mtqg-gallery layout="${layout}" src="/anh.json"></mtqg-gallery>`,
      photos,
    );
    const page = await openPage(t, browser);
    await page.goto(portal.origin(), { waitUntil: 'networkidle0' });
    const printed = readPrintedPages(await page.pdf({ format: 'A4' }));
    assert.ok(printed[0]!.text.includes('Bài viết') && printed[0]!.pictureCount > 0, layout);
    pageCounts[layout] = printed.length;
  }
  // A page has four rows. A row has three photos, in a strip two. So 24 photos need two pages, in a strip three. One or two more pages are
  // allowed.
  assert.ok(pageCounts['grid']! <= 3, JSON.stringify(pageCounts));
  assert.ok(pageCounts['masonry']! <= 4, JSON.stringify(pageCounts));
  assert.ok(pageCounts['strip']! <= 5, JSON.stringify(pageCounts));
});
