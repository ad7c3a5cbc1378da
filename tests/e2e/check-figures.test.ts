import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { it } from 'node:test';
import type { ElementHandle, Page } from 'puppeteer-core';
import { tempFolder } from '../endpoint/temp.ts';
import { freePort } from '../engines.ts';
import { ROOT } from '../package/files.ts';
import { launchChromium } from './browser.ts';
import { startDemo } from './demo.ts';

/** Waits until the page shows this summary, and returns the lines below the summary. */
async function linesBelowSummary(page: Page, summary: string): Promise<string[]> {
  await page.waitForFunction(
    (expected) => document.querySelector('.summary')?.textContent === expected,
    {},
    summary,
  );
  return page.$$eval('.lines li', (items) => items.map((item) => item.textContent));
}

it('the demo page for files of figures shows the sentences of a file, and the mistakes of a pasted table', async () => {
  const folder = tempFolder();
  const demo = await startDemo(await freePort(), join(folder, 'demo.sqlite'));
  const browser = await launchChromium();
  const page = await browser.newPage();
  await page.goto(`${demo.url}/check-figures.html`);
  const fileInput = (await page.waitForSelector('input[type=file]')) as ElementHandle<HTMLInputElement>;

  const path = join(folder, 'xa.csv');
  writeFileSync(path, 'mã;chỉ tiêu;giá trị;đơn vị\na;Xã đạt chuẩn;62/127;xã\n');
  await fileInput.uploadFile(path);
  assert.deepEqual(await linesBelowSummary(page, 'Không có chỗ sai; số chỉ tiêu: 1.'), [
    'dòng 2: #a: Xã đạt chuẩn: 62 trong tổng số 127 xã',
  ]);

  await page.type('textarea', 'mã\tchỉ tiêu\tgiá trị\na\tXã\t12.02');
  assert.deepEqual(await linesBelowSummary(page, 'Số chỗ sai trong bảng đã dán: 1'), [
    'dòng 2: SAI: Xã: không đọc được “12.02” ở cột “giá trị”; hãy viết 12,02',
  ]);

  await page.select('[name=number-format]', 'en');
  assert.deepEqual(await linesBelowSummary(page, 'Không có chỗ sai; số chỉ tiêu: 1.'), [
    'dòng 2: #a: Xã: 12,02',
  ]);

  await fileInput.uploadFile(join(ROOT, 'demo/pages/chi-tieu-mau.csv'));
  await page.select('[name=number-format]', '');
  assert.equal((await linesBelowSummary(page, 'Không có chỗ sai; số chỉ tiêu: 8.')).length, 8);
  assert.equal(
    await page.$eval('textarea', (area) => area.value),
    '',
    'a new file replaces the pasted table',
  );
  assert.equal(await page.$('.mistake'), null);
  await browser.close();
  await demo.stop();
});

it('the demo page for files of figures shows each choice of its list in full on a phone', async () => {
  const demo = await startDemo(await freePort(), join(tempFolder(), 'demo.sqlite'));
  const browser = await launchChromium();
  const page = await browser.newPage();
  await page.setViewport({ width: 360, height: 740 });
  await page.goto(`${demo.url}/check-figures.html`);
  const widths = await page.$eval('select', (select) =>
    [...select.options].map((option) => {
      const choice = document.createElement('span');
      // Measures the choice without line breaks. With them, it would be as wide as the page.
      choice.style.cssText = 'position: absolute; white-space: nowrap';
      choice.style.font = getComputedStyle(select).font;
      choice.textContent = option.text;
      document.body.append(choice);
      return { text: choice.offsetWidth, room: select.clientWidth };
    }),
  );
  assert.equal(widths.length, 3);
  const paddingAndArrowPx = 40;
  for (const { text, room } of widths) assert.ok(text <= room - paddingAndArrowPx, `${text} of ${room} px`);
  await browser.close();
  await demo.stop();
});
