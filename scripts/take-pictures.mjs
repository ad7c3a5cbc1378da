// Takes the pictures of the README from a running demo: npm start, then node scripts/take-pictures.mjs [address]
import { setTimeout } from 'node:timers/promises';
import puppeteer from 'puppeteer-core';
import { chromiumLaunchOptions } from '../tests/engines.ts';

const address = process.argv[2] ?? 'http://127.0.0.1:8787/';
const WIDTH_PX = 1280;
/** Time for pictures to load and for transitions to end. */
const SETTLE_MS = 1500;
/** How much of the page around a widget is in its picture. */
const MARGIN_PX = 12;
const QUALITY_PERCENT = 82;

/** The name of each picture, and the selector of what it shows on the first demo page. */
const PICTURES = {
  indicator: '.tiles',
  gallery: 'mtqg-gallery',
  'article-card': 'mtqg-article-card',
  'latest-news': 'mtqg-latest-news',
  counter: 'mtqg-counter',
};

const fileOf = (name) => ({ path: `docs/images/${name}.webp`, type: 'webp', quality: QUALITY_PERCENT });

const options = await chromiumLaunchOptions();
// The counter does not count a browser that declares itself automated, so the picture would show 0 readers online.
const browser = await puppeteer.launch({
  ...options,
  args: [...options.args, '--disable-blink-features=AutomationControlled'],
});
try {
  const page = await browser.newPage();
  const userAgent = await browser.userAgent();
  await page.setUserAgent({ userAgent: userAgent.replace('Headless', '') });
  await page.setViewport({ width: WIDTH_PX, height: 900 });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'light' }]);
  await page.goto(address, { waitUntil: 'networkidle0' });
  await setTimeout(SETTLE_MS);
  await page.screenshot({ ...fileOf('widgets'), fullPage: true });
  for (const [name, selector] of Object.entries(PICTURES)) {
    const box = await (await page.$(selector))?.boundingBox();
    if (!box) throw new Error(`${address} has no ${selector}`);
    const clip = {
      x: box.x - MARGIN_PX,
      y: box.y - MARGIN_PX,
      width: box.width + 2 * MARGIN_PX,
      height: box.height + 2 * MARGIN_PX,
    };
    await page.screenshot({ ...fileOf(name), clip, captureBeyondViewport: true });
  }
} finally {
  await browser.close();
}
