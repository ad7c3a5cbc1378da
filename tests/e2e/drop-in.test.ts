import assert from 'node:assert/strict';
import { join } from 'node:path';
import { it } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
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
  const photo = '<img src="/photos/doi-che.jpg" alt="">';
  const printedNews = Array.from(
    { length: 5 },
    (_, n) => `<li>${photo}<a href="/tin/${n}">Tin của tỉnh</a> (24/08/2022)</li>`,
  );
  for (const layout of ['list', 'cards', 'lead-list'])
    widgets.push(
      `<div class="mtqg-latest-news" data-layout="${layout}"><ul>${printedNews.join('')}</ul></div><p>Bên dưới</p>`,
      `<mtqg-latest-news src="/tin.json" layout="${layout}" more-href="/tin"></mtqg-latest-news><p>Bên dưới</p>`,
      `<div data-mtqg="latest-news" data-src="/tin.json" data-layout="${layout}" data-label=""></div><p>Bên dưới</p>`,
    );
  const heading = 'Khánh thành cây cầu nối hai bờ suối của bản Phố sau hai năm thi công '.repeat(2).trim();
  const summary = 'Cây cầu dài 62 m nối hai bờ suối, rút ngắn đường đến trường của trẻ em. '.repeat(3).trim();
  const text = `<h3><a href="/tin/1">${heading}</a></h3><time>07/03/2024 09:36</time><p>${summary}</p>`;
  for (const layout of ['vertical', 'compact']) {
    const told = `data-layout="${layout}" data-heading="${heading}" data-datetime="2024-03-07T09:36:00+07:00"`;
    widgets.push(
      `<mtqg-article-card layout="${layout}">${photo}${text}</mtqg-article-card><p>Bên dưới</p>`,
      `<div class="mtqg-article-card" data-layout="${layout}"><a href="/tin/1">${photo}</a>${text}</div><p>Bên dưới</p>`,
      `<div class="mtqg-article-card" data-layout="${layout}">${text}</div><p>Bên dưới</p>`,
      `<div data-mtqg="article-card" ${told}></div><p>Bên dưới</p>`,
    );
    if (layout === 'vertical')
      widgets.push(
        `<div data-mtqg="article-card" ${told} data-image="/photos/doi-che.jpg" data-section="Nông thôn mới" data-summary="${summary}" data-author="An Bình"></div><p>Bên dưới</p>`,
      );
  }
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
    image: '/photos/doi-che.jpg',
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
  const portal = await startPortal(pages, {}, { '/photos/': PHOTOS, '/': join(ROOT, 'dist/web/') });
  for (const width of [360, 1280]) {
    const page = await browser.newPage();
    await page.setViewport({ width, height: 3000 });
    await page.evaluateOnNewDocument(() => {
      const moved: number[] = [];
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) moved.push((entry as unknown as { value: number }).value);
      }).observe({ type: 'layout-shift', buffered: true });
      // The room of each widget in every frame, since a layout shift tells only of what is in sight.
      const rooms: number[][] = [];
      const look = () => {
        let top = 8;
        if (document.readyState !== 'loading')
          [...document.querySelectorAll('body > p')].forEach((below, n) => {
            const box = below.getBoundingClientRect();
            (rooms[n] ??= []).push(box.top - top);
            top = box.bottom;
          });
        requestAnimationFrame(look);
      };
      look();
      Object.assign(globalThis, { seen: { moved, rooms } });
    });
    await page.goto(portal.origin('127.0.0.1'));
    await shows(page);
    await page.waitForFunction(() => {
      const blocks = [...document.querySelectorAll('mtqg-latest-news')];
      return (
        blocks.length === 9 &&
        blocks.every((el) => el.shadowRoot?.querySelectorAll('li a').length === 5) &&
        [...document.querySelectorAll('mtqg-article-card')].every((el) =>
          el.shadowRoot?.querySelector('h3'),
        ) &&
        [...document.querySelectorAll('mtqg-gallery')].every((el) => el.shadowRoot?.querySelector('img'))
      );
    });
    await new Promise((resolve) => setTimeout(resolve, 300));
    const { moved, rooms } = await page.evaluate(
      () => (globalThis as unknown as { seen: { moved: number[]; rooms: number[][] } }).seen,
    );
    assert.equal(rooms.length, widgets.length);
    rooms.forEach((heights, n) => {
      const [least, most] = [Math.min(...heights), Math.max(...heights)];
      // Browsers too overlook what is less than 3 px.
      assert.ok(most - least < 3, `from ${least} to ${most} px at ${width} px: ${widgets[n]!}`);
    });
    const sum = moved.reduce((total, value) => total + value, 0);
    assert.ok(sum <= 0.01, `${sum} at ${width} px`);
    await page.close();
  }
});
