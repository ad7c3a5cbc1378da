import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, it } from 'node:test';
import puppeteer, { type Browser } from 'puppeteer-core';
import { chromiumLaunch, findEngines } from '../engines.ts';
import { startPortal } from './portal.ts';

// What a reader's browser does whose settings block cookies and site data.

const USER_AGENT = 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/150.0.0.0';
const html = `<!doctype html><html lang="vi"><title>Tỉnh</title><script type="module" src="/mtqg-counter.js"></script>
  <mtqg-counter src="/thong-ke/tinh"></mtqg-counter>`;
/** The value with which `profile.default_content_setting_values.cookies` blocks. */
const BLOCK = 2;

async function launchChromium(): Promise<Browser> {
  const profile = await mkdtemp(join(tmpdir(), 'mtqg-profile-'));
  after(() => rm(profile, { recursive: true, force: true }));
  await mkdir(join(profile, 'Default'));
  const preferences = { profile: { default_content_setting_values: { cookies: BLOCK } } };
  await writeFile(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
  const launch = await chromiumLaunch();
  return puppeteer.launch({
    ...launch,
    userDataDir: profile,
    args: [
      ...launch.args,
      '--disable-blink-features=AutomationControlled', // Makes `navigator.webdriver` false.
      `--user-agent=${USER_AGENT} Safari/537.36`,
    ],
  });
}

function launchFirefox(executablePath: string): Promise<Browser> {
  return puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    extraPrefsFirefox: { 'network.cookie.cookieBehavior': BLOCK },
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
    const views = async (path: string): Promise<void> => {
      const link = await page.evaluateHandle((href) => {
        const anchor = document.createElement('a');
        anchor.href = href;
        document.body.append(anchor);
        return anchor;
      }, path);
      await Promise.all([page.waitForNavigation(), link.evaluate((anchor) => anchor.click())]);
      await waitForTotal();
    };
    const waitForTotal = () =>
      page.waitForFunction(() => {
        const root = document.querySelector('mtqg-counter')?.shadowRoot;
        return root?.querySelector('[part~=row-total] dd')?.textContent.trim() === '1';
      });
    await page.goto(portal.origin('127.0.0.1'));
    const isBlocked = await page.evaluate(async () => {
      const isAllowed = (use: () => unknown) =>
        Promise.resolve()
          .then(use)
          .then(
            () => true,
            () => false,
          );
      return !(await isAllowed(() => window.localStorage.setItem('x', 'x')));
    });
    assert.equal(isBlocked, true, 'the browser blocks localStorage');
    await waitForTotal();
    await views('/khac');
    await views('/');
    const { views: viewSums, visits, online } = await portal.figures();
    assert.deepEqual({ views: viewSums.total, visits: visits.total }, { views: 3, visits: 1 });
    assert.ok((online ?? 0) >= 1);
  });
}
