import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { launchChromium } from './browser.ts';
import { startPortal } from './portal.ts';

const browser = await launchChromium();
const read = (path: string) => readFileSync(new URL(path, import.meta.url));
const DEMO = read('../../demo/pages/chi-tieu.csv');
const SAVED = read('../data/chi-tieu-libreoffice.csv');
const IDS = ['ntm-xa-dat-chuan', 'gn-dtts-giam', 'thu-nhap-nong-thon', 'giai-ngan-dau-tu', 'nghi-quyet'];

/** A portal of which the script comes two seconds late, with a file that can be saved anew. */
async function start(body: string) {
  let file: Uint8Array = DEMO;
  const portal = await startPortal({
    '/': `<!doctype html><html lang="vi"><title>Tỉnh</title><link rel="stylesheet" href="/mtqg.css">
      <link rel="stylesheet" href="/cot.css"><script type="module" src="/late.js"></script><body>${body}`,
    '/cot.css': (_, response) =>
      response
        .writeHead(200, { 'content-type': 'text/css' })
        .end('.hep { width: 200px } .vua { width: 270px }'),
    '/late.js': (_, response) =>
      void setTimeout(
        () => response.writeHead(200, { 'content-type': 'text/javascript' }).end('import "/mtqg.js"'),
        2000,
      ),
    '/chi-tieu.csv': (_, response) =>
      response.writeHead(200, { 'content-type': 'text/csv', 'cache-control': 'no-cache' }).end(file),
  });
  return { origin: portal.origin('127.0.0.1'), save: (saved: Uint8Array) => (file = saved) };
}

/** Waits until every tile has its figure; gives what they say. */
async function sentences(page: Page, amount: number): Promise<string[]> {
  await page.waitForFunction(
    (wanted) => {
      const tiles = [...document.querySelectorAll('mtqg-indicator')];
      return tiles.length === wanted && tiles.every((tile) => tile.shadowRoot?.querySelector('.over'));
    },
    {},
    amount,
  );
  return page.evaluate(() =>
    [...document.querySelectorAll('mtqg-indicator')].map(
      (tile) => tile.shadowRoot!.querySelector('.over')!.textContent,
    ),
  );
}

it('a script that comes two seconds late moves no figure where mtqg.css keeps the place', async () => {
  const forms = IDS.flatMap((id) => [
    `<mtqg-indicator src="/chi-tieu.csv#${id}"></mtqg-indicator>`,
    `<div data-mtqg="indicator" data-src="/chi-tieu.csv#${id}">Số liệu của tỉnh</div>`,
    `<div class="hep"><div class="mtqg-indicator" data-src="/chi-tieu.csv#${id}"></div></div>`,
    `<div class="vua"><mtqg-indicator src="/chi-tieu.csv#${id}"></mtqg-indicator></div>`,
  ]);
  const { origin } = await start(forms.map((form) => `${form}<p>Bên dưới</p>`).join(''));
  for (const width of [360, 1280]) {
    const page = await browser.newPage();
    await page.setViewport({ width, height: 9000 });
    await page.evaluateOnNewDocument(() => {
      const moved = ((globalThis as { moved?: string[] }).moved = []) as string[];
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          const { value, sources } = entry as unknown as { value: number; sources: { node: Node | null }[] };
          moved.push(`${value} ${sources.map(({ node }) => node?.nodeName).join()}`);
        }
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(origin);
    await sentences(page, forms.length);
    await new Promise((resolve) => setTimeout(resolve, 300));
    const moved = await page.evaluate(() => (globalThis as unknown as { moved: string[] }).moved);
    assert.deepEqual(moved, [], `at ${width} px`);
    await page.close();
  }
});

it('a table that LibreOffice saved anew is shown at the next load', async () => {
  const { origin, save } = await start(
    '<mtqg-indicator src="/chi-tieu.csv#ntm-tieu-chi-binh-quan"></mtqg-indicator>',
  );
  const page = await browser.newPage();
  await page.goto(origin);
  assert.match((await sentences(page, 1))[0]!, /bình quân 12,02 tiêu chí/);
  save(SAVED);
  await page.reload();
  assert.match((await sentences(page, 1))[0]!, /bình quân 12,35 tiêu chí/);
  await page.close();
});

it('a figure on paper is dark on light, with its bar', async () => {
  const { origin } = await start(
    '<mtqg-indicator theme="dark" src="/chi-tieu.csv#giai-ngan-nstw"></mtqg-indicator>',
  );
  const page = await browser.newPage();
  await page.goto(origin);
  await sentences(page, 1);
  await page.emulateMediaType('print');
  const [figure, bar] = await page.evaluate(() => {
    const root = document.querySelector('mtqg-indicator')!.shadowRoot!;
    const bar = root.querySelector('rect:not(.track)')!;
    return [getComputedStyle(root.querySelector('b')!).color, getComputedStyle(bar).fill];
  });
  assert.equal(figure, 'rgb(22, 32, 44)');
  assert.equal(bar, 'rgb(11, 79, 145)');
  await page.close();
});
