import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { after, type TestContext } from 'node:test';
import { chromiumLaunchOptions } from '../engines.ts';

/** The user agent of a Chromium with a window, which does not say "Headless". */
export const USER_AGENT =
  'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/150.0.0.0 Safari/537.36';

/**
 * Starts a headless Chromium that looks like a normal one, because bots and automated browsers are not counted. It is closed after the
 * tests of the file.
 */
export async function launchChromium(...flags: string[]): Promise<Browser> {
  const options = await chromiumLaunchOptions();
  const browser = await puppeteer.launch({
    ...options,
    args: [
      ...options.args,
      '--disable-blink-features=AutomationControlled', // Makes `navigator.webdriver` false.
      `--user-agent=${USER_AGENT}`,
      ...flags,
    ],
  });
  after(() => browser.close());
  return browser;
}

/** Opens a page that is closed after its test, whether the test passes or fails. */
export async function openPage(t: TestContext, browser: Browser): Promise<Page> {
  const page = await browser.newPage();
  t.after(() => page.close());
  return page;
}
