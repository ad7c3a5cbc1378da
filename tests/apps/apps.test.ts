import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { launch } from 'puppeteer-core';
import { chromiumLaunchOptions } from '../engines.ts';
import { App, type RunningApp } from './app.ts';
import { packPackage, type PackedPackage } from './pack.ts';

/** Every app shows a page with all tags, each with this text as its fallback content. */
const FALLBACKS = {
  'mtqg-counter': 'Counter fallback',
  'mtqg-article-card': 'Article fallback',
  'mtqg-latest-news': 'News fallback',
  'mtqg-gallery': 'Photo fallback',
  'mtqg-indicator': 'Indicator fallback',
};
const TAGS = Object.keys(FALLBACKS);

const folders = readdirSync(import.meta.dirname, { withFileTypes: true });
const appNames = folders.filter((entry) => entry.isDirectory()).map(({ name }) => name);

describe('the packed package in an app', () => {
  let packed: PackedPackage | undefined;
  before(() => {
    packed = packPackage();
  });
  after(() => packed?.remove());

  it('is tested in an app with Next.js, in the folder `next`', () =>
    assert.ok(appNames.includes('next'), appNames.join()));

  for (const name of appNames) {
    describe(name, () => {
      let app: App | undefined;
      let running: RunningApp | undefined;
      before(async () => {
        app = new App(name);
        assert.ok(packed);
        app.install(packed.file);
        app.build();
        running = await app.start();
      });
      after(async () => {
        await running?.stop();
        app?.remove();
      });

      it('renders the tags with their fallback content on the server', async () => {
        assert.ok(running);
        const response = await fetch(running.url);
        const html = await response.text();
        assert.equal(response.status, 200);
        for (const [tag, fallback] of Object.entries(FALLBACKS)) {
          // Any characters up to the closing tag, so that the text must be inside this element.
          const content = `(?:(?!</${tag}>).)*`;
          assert.match(html, new RegExp(`<${tag}[ >]${content}${fallback}${content}</${tag}>`, 's'));
        }
      });

      it('upgrades the elements in the browser without an error', async () => {
        assert.ok(running);
        const browser = await launch(await chromiumLaunchOptions());
        try {
          const page = await browser.newPage();
          const errors: string[] = [];
          page.on('pageerror', (error) => errors.push(String(error)));
          await page.goto(running.url);
          const areUpgraded = (tags: string[]) =>
            tags.every((tag) => document.querySelector(tag)?.shadowRoot?.firstElementChild);
          await page.waitForFunction(areUpgraded, { timeout: 20_000 }, TAGS);
          assert.deepEqual(errors, []);
        } finally {
          await browser.close();
        }
      });
    });
  }
});
