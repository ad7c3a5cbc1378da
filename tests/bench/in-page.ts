import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import puppeteer, { type Page } from 'puppeteer-core';
import { chromiumLaunchOptions } from '../engines.ts';

/** A GIF of 1 × 1 pixel. */
export const PIXEL_GIF = Buffer.from('R0lGODlhAQABAAAAACw=', 'base64');

/** The content type and body for each path, without its query. Other paths get the answer of `/`, which is the page. */
export type Answers = Record<string, [type: string, body: string | Buffer]>;

/** Runs a function in a page in Chromium, with a new server for that page. */
export async function inPage<T>(answers: Answers, measure: () => Promise<T>): Promise<T> {
  return withPage(answers, (page) => page.evaluate(measure));
}

/** Opens a page in Chromium, with a new server for that page. */
export async function withPage<T>(answers: Answers, measure: (page: Page) => Promise<T>): Promise<T> {
  const server = createServer((request, response) => {
    const [path = ''] = request.url!.split('?');
    const [type, body] = answers[path] ?? answers['/']!;
    response.setHeader('content-type', type).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const browser = await puppeteer.launch(await chromiumLaunchOptions());
  try {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    return await measure(page);
  } finally {
    await browser.close();
    server.close();
  }
}
