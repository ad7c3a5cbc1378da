import assert from 'node:assert/strict';
import { join } from 'node:path';
import { it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { tempFolder } from '../endpoint/temp.ts';
import { freePort } from '../engines.ts';
import { launchChromium } from './browser.ts';
import { startDemo } from './demo.ts';

/** The views and visits in total with which the counter of the demo starts. */
const START_VALUE = 4_798_809;

/** Waits for the figures and returns the text of each row without spaces. */
async function shownRows(page: Page): Promise<string[]> {
  const handle = await page.waitForFunction(() => {
    const root = document.querySelector('mtqg-counter')?.shadowRoot;
    const rows = [...(root?.querySelectorAll('dl > div') ?? [])];
    const texts = rows.map((row) => row.textContent.replace(/\s+/g, ''));
    return texts.some((text) => /Tấtcả:\d/.test(text)) && texts;
  });
  return (await handle.jsonValue()) as string[];
}

it('counts each load of the demo once, and keeps the figures over a restart', async () => {
  const store = join(tempFolder(), 'demo.sqlite');
  const port = await freePort();
  const browser = await launchChromium();
  let demo = await startDemo(port, store);
  const page = await browser.newPage();
  const errors: unknown[] = [];
  page.on('pageerror', (error) => errors.push(error));
  for (let load = 1; load <= 5; load++) {
    await page.goto(demo.url);
    const rows = await shownRows(page);
    assert.deepEqual(rows, ['Đangonline:1', 'Hômnay:1', 'Trongtuần:1', 'Tấtcả:4.798.810']);
    const { views, visits } = await demo.figures();
    assert.deepEqual([views.total, visits.total], [START_VALUE + load, START_VALUE + 1]);
  }
  await demo.stop();
  demo = await startDemo(port, store);
  await page.reload();
  assert.equal((await shownRows(page))[3], 'Tấtcả:4.798.810');
  assert.equal((await demo.figures()).views.total, START_VALUE + 6, 'five loads and one reload');
  assert.deepEqual(errors, []);
  await demo.stop();
});
