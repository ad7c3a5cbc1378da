import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, it } from 'node:test';
import puppeteer, { type Browser } from 'puppeteer-core';
import { chromiumLaunchOptions, findEngines } from '../engines.ts';
import { USER_AGENT } from './browser.ts';
import { startPortal } from './portal.ts';

// Counting in browsers that block cookies and site data.

const html = `<!doctype html><html lang="vi"><title>Tỉnh</title><script type="module" src="/mtqg-counter.js"></script>
  <mtqg-counter src="/thong-ke/tinh"></mtqg-counter>`;
/** The value that blocks cookies in the settings of both browsers. */
const BLOCK_COOKIES = 2;

async function launchChromium(): Promise<Browser> {
  const profile = await mkdtemp(join(tmpdir(), 'mtqg-profile-'));
  after(() => rm(profile, { recursive: true, force: true }));
  await mkdir(join(profile, 'Default'));
  const preferences = { profile: { default_content_setting_values: { cookies: BLOCK_COOKIES } } };
  await writeFile(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
  const options = await chromiumLaunchOptions();
  return puppeteer.launch({
    ...options,
    userDataDir: profile,
    args: [
      ...options.args,
      '--disable-blink-features=AutomationControlled', // Makes `navigator.webdriver` false.
      `--user-agent=${USER_AGENT}`,
    ],
  });
}

function launchFirefox(executablePath: string): Promise<Browser> {
  return puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    extraPrefsFirefox: { 'network.cookie.cookieBehavior': BLOCK_COOKIES },
  });
}

const { firefox } = findEngines();
const BROWSERS = [
  { name: 'Chromium whose content setting blocks site data', launch: launchChromium, skip: false },
  {
    name: 'Firefox with network.cookie.cookieBehavior=2',
    launch: () => launchFirefox(firefox!),
    skip: firefox ? false : 'Firefox is not installed',
  },
];

for (const { name, launch, skip } of BROWSERS) {
  it(`counts the views and the visit of a reader in ${name}`, { skip }, async () => {
    const portal = await startPortal({ '/': html, '/khac': html });
    const browser = await launch();
    after(() => browser.close());
    const page = await browser.newPage();
    await page.evaluateOnNewDocument(() => {
      Object.defineProperty(Navigator.prototype, 'webdriver', { get: () => false });
    });
    /** Clicks a link to this path, and waits until the page shows its figures. */
    const followLink = async (path: string): Promise<void> => {
      const link = await page.evaluateHandle((href) => {
        const anchor = document.createElement('a');
        anchor.href = href;
        document.body.append(anchor);
        return anchor;
      }, path);
      await Promise.all([page.waitForNavigation(), link.evaluate((anchor) => anchor.click())]);
      await waitForVisits();
    };
    /** Waits until the page shows a total of 1 visit. All pages belong to one visit, so the total stays 1. */
    const waitForVisits = () =>
      page.waitForFunction(() => {
        const root = document.querySelector('mtqg-counter')?.shadowRoot;
        return root?.querySelector('[part~=row-total] dd')?.textContent.trim() === '1';
      });
    await page.goto(portal.origin('127.0.0.1'));
    const isStorageBlocked = await page.evaluate(() => {
      try {
        window.localStorage.setItem('x', 'x');
        return false;
      } catch {
        return true;
      }
    });
    assert.equal(isStorageBlocked, true);
    await waitForVisits();
    await followLink('/khac');
    await followLink('/');
    const { views, visits, online } = await portal.figures();
    assert.deepEqual({ views: views.total, visits: visits.total }, { views: 3, visits: 1 });
    assert.ok((online ?? 0) >= 1);
  });
}
