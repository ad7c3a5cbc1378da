import assert from 'node:assert/strict';
import { it } from 'node:test';
import { launchChromium, openPage } from './browser.ts';
import { startPortal } from './portal.ts';

const browser = await launchChromium();

/** With script, more than this height is reserved for a widget, in pixels. */
const RESERVED_HEIGHT = 90;
/** A box with two lines of words, its padding and its border is lower than this, in pixels. */
const MAX_HEIGHT_OF_WORDS = 95;

/** Placeholders that wait for data, as the documents show them, and the words that a reader sees without script. */
const PLACEHOLDERS: [content: string, words: string][] = [
  ['<mtqg-latest-news src="/tin.xml" more-href="/tin-tuc"></mtqg-latest-news>', ''],
  ['<mtqg-latest-news src="/tin.xml">\n</mtqg-latest-news>', ''],
  ['<mtqg-latest-news src="/tin.xml" layout="cards"></mtqg-latest-news>', ''],
  ['<mtqg-latest-news src="/tin.xml" layout="lead-list"></mtqg-latest-news>', ''],
  ['<div class="mtqg-latest-news" data-src="/tin.xml"></div>', ''],
  ['<mtqg-counter src="/thong-ke/tinh"></mtqg-counter>', ''],
  ['<mtqg-counter src="/thong-ke/tinh" layout="tiles"></mtqg-counter>', ''],
  ['<mtqg-counter src="/thong-ke/tinh" layout="digits"></mtqg-counter>', ''],
  ['<mtqg-gallery src="/anh.json"></mtqg-gallery>', ''],
  ['<mtqg-gallery src="/anh.json" label="Ảnh" limit="2"></mtqg-gallery>', ''],
  ['<mtqg-indicator src="/so-lieu.csv#a"></mtqg-indicator>', ''],
  ['<mtqg-indicator src="/so-lieu.csv#a" layout="row"></mtqg-indicator>', ''],
  [
    '<mtqg-latest-news src="/tin.xml"><noscript><a href="/tin-tuc">Thông tin mới nhất</a></noscript></mtqg-latest-news>',
    'Thông tin mới nhất',
  ],
  ['<mtqg-latest-news src="/tin.xml"><a href="/tin-tuc">Tin mới</a></mtqg-latest-news>', 'Tin mới'],
];

it('shows no empty boxes where no script runs, and no reserved height below the content', async (t) => {
  const pages = Object.fromEntries(
    PLACEHOLDERS.map(([content], index) => [
      `/${index}`,
      `<!doctype html><html lang="vi"><title>Tỉnh</title><link rel="stylesheet" href="/mtqg.css"><body>${content}`,
    ]),
  );
  const portal = await startPortal(pages);
  const page = await openPage(t, browser);
  const measure = async (index: number) => {
    // Nothing loads after the style sheet, so the page is complete. `networkidle0` would wait for seconds on each page.
    await page.goto(`${portal.origin('127.0.0.1')}/${index}`, { waitUntil: 'load' });
    return page.$eval('body > *', (element) => ({
      height: (element as HTMLElement).offsetHeight,
      words: (element as HTMLElement).innerText.trim(),
    }));
  };
  for (const [index, [content]] of PLACEHOLDERS.entries())
    assert.ok(
      (await measure(index)).height > RESERVED_HEIGHT,
      `with script, the place is reserved: ${content}`,
    );
  await page.setJavaScriptEnabled(false);
  for (const [index, [content, expected]] of PLACEHOLDERS.entries()) {
    const { height, words } = await measure(index);
    assert.equal(words, expected, content);
    const isAsHighAsWords = expected ? height > 20 && height < MAX_HEIGHT_OF_WORDS : height === 0;
    assert.ok(isAsHighAsWords, `without script, the place is as high as its words: ${content}, ${height}px`);
  }
});
