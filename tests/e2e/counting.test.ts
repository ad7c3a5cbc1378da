import assert from 'node:assert/strict';
import { EventEmitter, once } from 'node:events';
import { it } from 'node:test';
import type { Frame, Page } from 'puppeteer-core';
import { findEngines } from '../engines.ts';
import { launchChromium } from './browser.ts';
import { type Portal, type RequestHook, RESOLVE_TEST_HOSTS, startPortal } from './portal.ts';

const COUNTER = '<mtqg-counter src="/thong-ke/tinh"></mtqg-counter>';
const html = (body: string) =>
  `<!doctype html><html lang="vi"><title>Tỉnh</title><script type="module" src="/mtqg-counter.js"></script>${body}`;
const PAGES = { '/': html(COUNTER), '/khac': html(COUNTER) };

/** The Chromium from npm has no windows: it neither hides tabs nor has a back-forward cache. */
const skip = findEngines().chromium ? false : 'not possible in the Chromium from npm';
const browser = await launchChromium(RESOLVE_TEST_HOSTS, '--enable-features=BackForwardCache');

/** Creates a new browser profile, as of a reader on a first visit. Returns a function that opens a tab in it. */
async function newReader(): Promise<() => Promise<Page>> {
  const context = await browser.createBrowserContext();
  return () => context.newPage();
}

/** The figure beside "Tất cả", the visits in total. Runs in the page. */
function total(): string | undefined {
  const root = document.querySelector('mtqg-counter')?.shadowRoot;
  return root?.querySelector('[part~=row-total] dd')?.textContent.trim();
}

/** @param pattern A regular expression for the whole total. */
async function waitForTotal(page: Page | Frame, pattern = '1'): Promise<void> {
  await page.waitForFunction(`/^${pattern}$/.test((${total.toString()})())`);
}

/** What the endpoint has counted. */
async function counted(portal: Portal): Promise<{ views: number; visits: number; online: number | null }> {
  const { views, visits, online } = await portal.figures();
  return { views: views.total, visits: visits.total, online };
}

/**
 * Makes the endpoint answer requests in a certain order: first those whose address contains `first`, then the others.
 *
 * @param firstCount How many requests are answered first.
 */
function answersFirst(first: string, firstCount: number): RequestHook {
  let answeredCount = 0;
  const answers = new EventEmitter();
  const whenFirstAnswered = once(answers, 'firstAnswered');
  return async ({ url = '' }, response) => {
    if (!url.includes(first)) {
      await whenFirstAnswered;
      return;
    }
    response.once('finish', () => {
      answeredCount++;
      if (answeredCount === firstCount) answers.emit('firstAnswered');
    });
  };
}

// The tabs agree on which of them opens the visit before they send their views. So the views can arrive in any order. A tab shows the visits that
// were counted before its view was answered.
for (const [name, beforeCounter, totals] of [
  ['the view that opens the visit', answersFirst('visit=1', 1), ['1', '1', '1', '1']],
  ['the views that open no visit', answersFirst('visit=0', 3), ['0', '0', '0', '1']],
] as const) {
  it(`counts four tabs opened at once as four views of one visit, if ${name} arrives first`, async () => {
    const portal = await startPortal(PAGES, {}, undefined, beforeCounter);
    const newTab = await newReader();
    const tabs = await Promise.all([newTab(), newTab(), newTab(), newTab()]);
    const sent = tabs.map((tab) => tab.waitForRequest((request) => request.url().includes('?visit=')));
    // The tabs need locks to agree on one visit. On http, browsers have locks only for the addresses of their own machine.
    await Promise.all(tabs.map((tab) => tab.goto(portal.origin('127.0.0.1'))));
    for (const [index, tab] of tabs.entries()) {
      await tab.bringToFront(); // A tab in the background sends nothing.
      await sent[index];
    }
    const shown = [];
    for (const tab of tabs) {
      await tab.bringToFront();
      await waitForTotal(tab, '\\d');
      shown.push(await tab.evaluate(total));
    }
    assert.deepEqual(shown.sort(), totals);
    const { views, visits } = await counted(portal);
    assert.deepEqual({ views, visits }, { views: 4, visits: 1 });
  });
}

it('counts on plain http, where browsers have no locks', async () => {
  const portal = await startPortal(PAGES);
  const page = await (await newReader())();
  await page.goto(portal.origin());
  await waitForTotal(page);
  assert.equal(await page.evaluate(() => isSecureContext), false);
  await page.goto(`${portal.origin()}/khac`);
  await waitForTotal(page);
  assert.deepEqual(await counted(portal), { views: 2, visits: 1, online: 1 });
});

it('counts a background tab when it is first shown', { skip }, async () => {
  const portal = await startPortal(PAGES);
  const newTab = await newReader();
  const front = await newTab();
  await front.goto(portal.origin());
  await waitForTotal(front);
  await front.evaluate(() => void window.open('/khac', '_blank', 'noopener'));
  const opened = await front.browserContext().waitForTarget((target) => target.url().endsWith('/khac'));
  const background = (await opened.page())!;
  await front.bringToFront();
  // The new tab was in front when it loaded, so it must load once more in the background.
  await background.reload();
  assert.equal(await background.evaluate(() => document.visibilityState), 'hidden');
  const { views } = await counted(portal);
  await background.bringToFront();
  await waitForTotal(background);
  assert.equal((await counted(portal)).views, views + 1);
});

it(
  'counts a page that the browser prerenders when the reader opens it, and not before',
  { skip },
  async () => {
    const rules = JSON.stringify({
      prerender: [{ source: 'list', urls: ['/khac'], eagerness: 'immediate' }],
    });
    const prerendered = new EventEmitter();
    const requested = once(prerendered, 'requested');
    const portal = await startPortal({
      '/': html(`<script type="speculationrules">${rules}</script><a href="/khac">Trang khác</a>${COUNTER}`),
      '/khac': (_request, response) => {
        response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html(COUNTER));
        prerendered.emit('requested');
      },
    });
    const page = await (await newReader())();
    // Browsers prerender pages only for secure origins, such as that of their own machine.
    await page.goto(portal.origin('127.0.0.1'));
    await waitForTotal(page);
    await requested;
    await new Promise((resolve) => setTimeout(resolve, 1000)); // Time in which a view of the prerendered page would arrive.
    assert.equal((await counted(portal)).views, 1, 'views before the page is opened');
    await Promise.all([page.waitForNavigation(), page.click('a')]);
    await waitForTotal(page);
    const wasPrerendered = await page.evaluate(() => {
      const [navigation] = performance.getEntriesByType('navigation');
      return Number(Reflect.get(navigation!, 'activationStart')) > 0;
    });
    assert.equal(wasPrerendered, true);
    assert.deepEqual(await counted(portal), { views: 2, visits: 1, online: 1 });
  },
);

it('counts a page again when it returns from the back-forward cache', { skip }, async () => {
  const portal = await startPortal(PAGES);
  const page = await (await newReader())();
  await page.goto(portal.origin());
  await waitForTotal(page);
  await page.evaluate(() =>
    addEventListener('pageshow', (event) => (document.title = `cached ${event.persisted}`)),
  );
  await page.goto(`${portal.origin()}/khac`);
  await waitForTotal(page);
  await page.goBack();
  await page.waitForFunction(() => document.title === 'cached true');
  // Waits for the third view, at most 5 s.
  for (let waited = 0; (await counted(portal)).views < 3 && waited < 50; waited++)
    await new Promise((resolve) => setTimeout(resolve, 100));
  assert.deepEqual(await counted(portal), { views: 3, visits: 1, online: 1 });
});

it('counts in a frame on a page of the site, but not in a sandboxed frame or a frame on a foreign page', async () => {
  const framed: Portal = await startPortal({
    ...PAGES,
    '/sandbox': html('<iframe sandbox="allow-scripts" src="/"></iframe>'),
    '/own': html('<iframe src="/"></iframe>'),
  });
  const foreign = await startPortal({ '/': html(`<iframe src="${framed.origin()}/"></iframe>`) });
  const newTab = await newReader();
  for (const [address, views] of [
    [`${framed.origin()}/sandbox`, 0],
    [`${foreign.origin('khac.test')}/`, 0],
    [`${framed.origin()}/own`, 1],
  ] as const) {
    const page = await newTab();
    const messages: string[] = [];
    page.on('console', (message) => messages.push(message.text()));
    await page.goto(address);
    const frame = await page.waitForFrame(
      (candidate) => candidate.parentFrame() !== null && candidate.url().endsWith('/'),
    );
    // A sandboxed frame cannot load the script, so it never shows a total that the test could wait for.
    if (address.endsWith('/sandbox')) await new Promise((resolve) => setTimeout(resolve, 1000));
    else await waitForTotal(frame, String(views));
    assert.equal((await counted(framed)).views, views, address);
    const notes = messages.filter((text) => text.startsWith('mtqg-counter: '));
    const note =
      'mtqg-counter: views of this page are not counted, because the page is in a frame on a page of another site';
    assert.deepEqual(notes, address.includes('khac.test') ? [note] : [], address);
  }
});

it('keeps the content between the tags while the endpoint does not answer, and offers to try again', async () => {
  let isDead = true;
  const portal = await startPortal({
    '/': html('<mtqg-counter src="/chet">Đã có hơn một triệu lượt</mtqg-counter>'),
    '/chet': (request, response) => {
      if (isDead) request.socket.destroy();
      else response.writeHead(302, { location: '/thong-ke/tinh' }).end();
    },
  });
  const page = await (await newReader())();
  await page.goto(portal.origin());
  await page.waitForSelector('mtqg-counter >>> [part=retry]');
  assert.match(await page.evaluate(() => document.body.innerText), /Đã có hơn một triệu lượt/);
  const status = await page.$eval('mtqg-counter >>> [part=status]', (part) => part.textContent);
  assert.match(status, /Không tải được số liệu/);
  assert.equal(await page.evaluate(total), undefined);
  isDead = false;
  await page.click('mtqg-counter >>> [part=retry]');
  // No visit, because a view that may have been counted is not sent again.
  await waitForTotal(page, '0');
  assert.doesNotMatch(await page.evaluate(() => document.body.innerText), /Đã có hơn một triệu lượt/);
});
