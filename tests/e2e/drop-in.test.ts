import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { it } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { tempFolder } from '../endpoint/temp.ts';
import { launchChromium } from './browser.ts';
import { type Pages, PHOTOS, RESOLVE, startPortal } from './portal.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const browser = await launchChromium(RESOLVE);
const shows = (page: Page) =>
  page.waitForFunction(() => {
    const counters = [...document.querySelectorAll('mtqg-counter')];
    return counters.every((el) => /Tất cả:?\s*1/.test(el.shadowRoot?.textContent ?? ''));
  });

it('a script that comes two seconds late moves nothing where mtqg.css keeps the place', async () => {
  const layouts = ['list', 'inline', 'tiles', 'digits'];
  const widgets = layouts.flatMap((layout) => [
    `<mtqg-counter src="/thong-ke/tinh" layout="${layout}">Thống kê</mtqg-counter><p>Bên dưới</p>`,
    `<div data-mtqg="counter" data-src="/thong-ke/tinh" data-layout="${layout}"></div><p>Bên dưới</p>`,
  ]);
  const printed = Array.from(
    { length: 5 },
    (_, n) => `<li><a href="/tin/${n}">Tin của tỉnh</a> (24/08/2022)</li>`,
  );
  widgets.push(`<div class="mtqg-latest-news"><ul>${printed.join('')}</ul></div><p>Bên dưới</p>`);
  widgets.push('<mtqg-latest-news src="/tin.json"></mtqg-latest-news><p>Bên dưới</p>');
  const figures = [
    ['ruong-bac-thang.jpg', 'Ruộng bậc thang.', 'width="1600" height="1067"'],
    ['doi-che.jpg', 'Đồi chè của hợp tác xã. '.repeat(8), 'width="2000" height="900"'],
    ['duong-ve-ban.webp', '', 'width="1200" height="1600"'],
    ['nha-van-hoa.jpg', 'Nhà văn hóa.', ''],
  ].map(
    ([name, caption, size]) =>
      `<figure><a href="/photos/${name}"><img src="/photos/${name}" alt="" ${size}></a>${caption && `<figcaption>${caption}</figcaption>`}</figure>`,
  );
  for (const layout of ['grid', 'masonry', 'strip', 'stack']) {
    const attributes = { label: 'Ảnh hội nghị', layout };
    const printed = (prefix: string) =>
      Object.entries(attributes)
        .map(([name, value]) => `${prefix}${name}="${value}"`)
        .join(' ');
    widgets.push(
      `<mtqg-gallery ${printed('')}>${figures.join('')}</mtqg-gallery><p>Bên dưới</p>`,
      `<div class="mtqg-gallery" ${printed('data-')}>${figures.join('')}</div><p>Bên dưới</p>`,
    );
  }
  const news = Array.from({ length: 5 }, (_, n) => ({
    title: 'Tin dài của tỉnh '.repeat(1 + n),
    url: `/tin/${n}`,
  }));
  const pages = {
    '/tin.json': JSON.stringify(news),
    '/': `<!doctype html><html lang="vi"><title>Tỉnh</title><link rel="stylesheet" href="/mtqg.css">
      <script type="module" src="/late.js"></script><body>${widgets.join('')}`,
    '/late.js': (_, response) =>
      void setTimeout(
        () => response.writeHead(200, { 'content-type': 'text/javascript' }).end('import "/mtqg.js"'),
        2000,
      ),
  } satisfies Pages;
  const portal = await startPortal(pages, {}, { '/photos/': PHOTOS, '/': join(ROOT, 'dist/') });
  for (const width of [360, 1280]) {
    const page = await browser.newPage();
    await page.setViewport({ width, height: 3000 });
    await page.evaluateOnNewDocument(() => {
      const moved = ((globalThis as { moved?: number[] }).moved = []) as number[];
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) moved.push((entry as unknown as { value: number }).value);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(portal.origin('127.0.0.1'));
    await shows(page);
    await page.waitForFunction(() => {
      const blocks = [...document.querySelectorAll('mtqg-latest-news')];
      return (
        blocks.length === 2 &&
        blocks.every((el) => el.shadowRoot?.querySelectorAll('li a').length === 5) &&
        [...document.querySelectorAll('mtqg-gallery')].every((el) => el.shadowRoot?.querySelector('img'))
      );
    });
    await new Promise((resolve) => setTimeout(resolve, 300));
    const moved = await page.evaluate(() => (globalThis as unknown as { moved: number[] }).moved);
    const sum = moved.reduce((total, value) => total + value, 0);
    assert.ok(sum <= 0.01, `${sum} at ${width} px`);
    await page.close();
  }
});

it('the packed tarball, unpacked into a web server, works by every snippet of the README', async () => {
  const folder = tempFolder();
  execFileSync('npm', ['pack', '--ignore-scripts', '--pack-destination', folder], {
    cwd: ROOT,
    stdio: 'ignore',
  });
  execFileSync('tar', ['-xzf', 'mtqg-widgets-0.1.0.tgz'], { cwd: folder });
  const readme = ['README.md', 'README.vi.md']
    .map((file) => readFileSync(join(ROOT, file), 'utf8'))
    .join('\n');
  const snippets = [...readme.matchAll(/^ *```html\n(.*?)^ *```/gms)].map(([, code = '']) => code);
  const runnable = snippets.filter((code) => code.includes('<script') && code.includes('mtqg'));
  assert.ok(runnable.length >= 4, `only ${runnable.length} snippets`);
  for (const code of runnable) {
    const local = code.replaceAll(/\/thong-ke\/[a-z]+/g, '/thong-ke/tinh');
    const portal = await startPortal(
      { '/': `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Tỉnh</title><body>${local}` },
      { 'content-security-policy': "default-src 'self'" },
      { '/js/': join(folder, 'package/dist/') },
    );
    const page = await browser.newPage();
    const errors: unknown[] = [];
    page.on('pageerror', (error) => errors.push(error));
    await page.goto(portal.origin('127.0.0.1'));
    await shows(page).catch((error: unknown) => assert.fail(`${String(error)}\n${code}`));
    assert.deepEqual(errors, [], code);
    await page.close();
  }
});
