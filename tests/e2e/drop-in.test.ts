import assert from 'node:assert/strict';
import { it } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { launchChromium } from './browser.ts';
import { DIST, type Pages, PHOTOS, RESOLVE_TEST_HOSTS, startPortal } from './portal.ts';

/** The server sends the script this much later than the page. */
const DELAY_MS = 2000;
/** A widget may grow or shrink by less than this. Browsers do not report such small layout shifts either. */
const MAX_HEIGHT_CHANGE_PX = 3;

const PHOTO = '<img src="/photos/doi-che.jpg" alt="">';
// Both texts are too long for a news block, so they fill all lines that the block has for them.
const LONG_HEADING = 'Khánh thành cây cầu nối hai bờ suối của bản Phố '.repeat(4).trim();
const LONG_SUMMARY = 'Cây cầu dài 62 m rút ngắn đường đến trường của trẻ em. '.repeat(6).trim();
const NEWS_LAYOUTS = ['list', 'cards', 'lead-list'];

const browser = await launchChromium(RESOLVE_TEST_HOSTS);

function counters(): string[] {
  return ['list', 'inline', 'tiles', 'digits'].flatMap((layout) => [
    `<mtqg-counter src="/thong-ke/tinh" layout="${layout}">Thống kê</mtqg-counter>`,
    `<div data-mtqg="counter" data-src="/thong-ke/tinh" data-layout="${layout}"></div>`,
  ]);
}

function newsBlocks(): string[] {
  const items = Array.from(
    { length: 5 },
    (_, index) => `<li>${PHOTO}<a href="/tin/${index}">Tin của tỉnh</a> (24/08/2022)</li>`,
  );
  return NEWS_LAYOUTS.flatMap((layout) => [
    `<div class="mtqg-latest-news" data-layout="${layout}"><ul>${items.join('')}</ul></div>`,
    `<mtqg-latest-news src="/tin.json" layout="${layout}" more-href="/tin"></mtqg-latest-news>`,
    `<div data-mtqg="latest-news" data-src="/tin.json" data-layout="${layout}" data-label=""></div>`,
  ]);
}

function cards(): string[] {
  const heading = 'Khánh thành cây cầu nối hai bờ suối của bản Phố sau hai năm thi công '.repeat(2).trim();
  const summary = 'Cây cầu dài 62 m nối hai bờ suối, rút ngắn đường đến trường của trẻ em. '.repeat(3).trim();
  const text = `<h3><a href="/tin/1">${heading}</a></h3><time>07/03/2024 09:36</time><p>${summary}</p>`;
  const options = `data-heading="${heading}" data-datetime="2024-03-07T09:36:00+07:00"`;
  const moreOptions = `data-image="/photos/doi-che.jpg" data-section="Nông thôn mới" data-summary="${summary}" data-author="An Bình"`;
  return [
    ...['vertical', 'compact'].flatMap((layout) => [
      `<mtqg-article-card layout="${layout}">${PHOTO}${text}</mtqg-article-card>`,
      `<div class="mtqg-article-card" data-layout="${layout}"><a href="/tin/1">${PHOTO}</a>${text}</div>`,
      `<div class="mtqg-article-card" data-layout="${layout}">${text}</div>`,
      `<div data-mtqg="article-card" data-layout="${layout}" ${options}></div>`,
    ]),
    `<div data-mtqg="article-card" data-layout="vertical" ${options} ${moreOptions}></div>`,
  ];
}

function galleries(): string[] {
  const photos: [file: string, caption: string, size: string][] = [
    ['ruong-bac-thang.jpg', 'Ruộng bậc thang.', 'width="1600" height="1067"'],
    ['doi-che.jpg', 'Đồi chè của hợp tác xã. '.repeat(8), 'width="2000" height="900"'],
    ['duong-ve-ban.webp', '', 'width="1200" height="1600"'],
    ['nha-van-hoa.jpg', 'Nhà văn hóa.', ''],
  ];
  const figures = photos.map(([file, caption, size]) => {
    const image = `<a href="/photos/${file}"><img src="/photos/${file}" alt="" ${size}></a>`;
    return `<figure>${image}${caption && `<figcaption>${caption}</figcaption>`}</figure>`;
  });
  return ['grid', 'masonry', 'strip', 'stack'].flatMap((layout) => [
    `<mtqg-gallery label="Ảnh hội nghị" layout="${layout}">${figures.join('')}</mtqg-gallery>`,
    `<div class="mtqg-gallery" data-label="Ảnh hội nghị" data-layout="${layout}">${figures.join('')}</div>`,
  ]);
}

/** Whether the articles of a news block are in the HTML of the page, as a CMS writes them, and not in a feed. */
function hasNewsInPage(widget: string): boolean {
  return widget.startsWith('<div class="mtqg-latest-news"');
}

/** The feed of the news blocks that have the address of a feed. */
function feed(): string {
  const articles = Array.from({ length: 5 }, (_, index) => ({
    title: LONG_HEADING,
    url: `/tin/${index}`,
    image: '/photos/doi-che.jpg',
    date: '2022-08-24',
    section: 'Nông thôn mới',
    summary: LONG_SUMMARY,
  }));
  return JSON.stringify(articles);
}

/** Records the height of each widget at every animation frame. */
async function recordHeights(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(() => {
    const recordedHeights: number[][] = [];
    const recordFrame = () => {
      requestAnimationFrame(recordFrame);
      if (document.readyState === 'loading') return;
      let top = document.body.getBoundingClientRect().top;
      // A paragraph follows each widget, so a widget reaches from the end of one paragraph to the start of the next.
      document.querySelectorAll('body > p').forEach((paragraph, index) => {
        const box = paragraph.getBoundingClientRect();
        (recordedHeights[index] ??= []).push(box.top - top);
        top = box.bottom;
      });
    };
    recordFrame();
    Object.assign(globalThis, { recordedHeights });
  });
}

/** How many widgets of each kind show their content: counters show one visit, news blocks five articles. Runs in the page. */
function countShown(): Record<string, number> {
  const count = (tag: string, isShown: (root: ShadowRoot) => unknown) =>
    [...document.querySelectorAll(tag)].filter(({ shadowRoot }) => shadowRoot && isShown(shadowRoot)).length;
  return {
    counters: count('mtqg-counter', (root) => /Tất cả:?\s*1/.test(root.textContent)),
    newsBlocks: count('mtqg-latest-news', (root) => root.querySelectorAll('li a').length === 5),
    cards: count('mtqg-article-card', (root) => root.querySelector('h3')),
    galleries: count('mtqg-gallery', (root) => root.querySelector('img')),
  };
}

async function waitUntilShown(page: Page, expected: Record<string, number>): Promise<void> {
  const deadline = Date.now() + 15_000;
  let shown: Record<string, number>;
  do {
    await setTimeout(50);
    shown = await page.evaluate(countShown);
  } while (JSON.stringify(shown) !== JSON.stringify(expected) && Date.now() < deadline);
  assert.deepEqual(shown, expected);
}

for (const width of [360, 1280]) {
  it(`mtqg.css reserves the space of widgets whose script is two seconds late, on a page ${width} px wide`, async () => {
    const groups = {
      counters: counters(),
      newsBlocks: newsBlocks(),
      cards: cards(),
      galleries: galleries(),
    };
    const widgets = Object.values(groups).flat();
    const pages: Pages = {
      '/tin.json': feed(),
      '/': `<!doctype html><html lang="vi"><title>Tỉnh</title><link rel="stylesheet" href="/mtqg.css">
        <script type="module" src="/late.js"></script><body>${widgets.map((widget) => `${widget}<p>Bên dưới</p>`).join('')}`,
      '/late.js': async (_, response) => {
        await setTimeout(DELAY_MS);
        response.writeHead(200, { 'content-type': 'text/javascript' }).end('import "/mtqg.js"');
      },
    };
    const portal = await startPortal(pages, {}, { '/photos/': PHOTOS, '/': DIST });
    const page = await browser.newPage();
    try {
      await page.setViewport({ width, height: 3000 });
      await recordHeights(page);
      await page.goto(portal.origin('127.0.0.1'));
      await waitUntilShown(
        page,
        Object.fromEntries(Object.entries(groups).map(([name, { length }]) => [name, length])),
      );
      await setTimeout(300); // Time in which a late change of a height is recorded.
      const heights = await page.evaluate(
        () => (globalThis as unknown as { recordedHeights: number[][] }).recordedHeights,
      );
      assert.equal(heights.length, widgets.length);
      heights.forEach((heightsOfWidget, index) => {
        const [reserved = 0] = heightsOfWidget;
        const widget = widgets[index]!;
        const message = `${reserved} px reserved, ${heightsOfWidget.at(-1)} px shown: ${widget}`;
        assert.ok(Math.max(...heightsOfWidget) - reserved < MAX_HEIGHT_CHANGE_PX, message);
        // The headings in the page are shorter than the lines that are reserved for them, so these widgets shrink.
        if (!hasNewsInPage(widget))
          assert.ok(reserved - Math.min(...heightsOfWidget) < MAX_HEIGHT_CHANGE_PX, message);
      });
    } finally {
      await page.close();
    }
  });
}
