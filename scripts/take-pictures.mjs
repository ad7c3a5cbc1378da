// Takes the pictures of the README from a running demo: npm start, then node scripts/take-pictures.mjs [address]
import { setTimeout } from 'node:timers/promises';
import puppeteer from 'puppeteer-core';
import { chromiumLaunch } from '../tests/engines.ts';

const address = process.argv[2] ?? 'http://127.0.0.1:8787/';
const WIDTH_PX = 1280;
const SETTLE_MS = 1500;
const QUALITY_PERCENT = 82;

/** File name and the part of the first demo page that it shows. */
const PICTURES = {
  widgets: 'body',
  indicator: '.tiles',
  gallery: 'mtqg-gallery',
  'article-card': 'mtqg-article-card',
  'latest-news': 'mtqg-latest-news',
  counter: 'mtqg-counter',
};

const browser = await puppeteer.launch(await chromiumLaunch());
try {
  const page = await browser.newPage();
  await page.setViewport({ width: WIDTH_PX, height: 900 });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'light' }]);
  await page.goto(address, { waitUntil: 'networkidle0' });
  await setTimeout(SETTLE_MS);
  for (const [name, selector] of Object.entries(PICTURES)) {
    const part = await page.$(selector);
    if (!part) throw new Error(`${address} has no ${selector}`);
    await part.screenshot({ path: `docs/images/${name}.webp`, type: 'webp', quality: QUALITY_PERCENT });
    console.log(`docs/images/${name}.webp`);
  }
} finally {
  await browser.close();
}
