import assert from 'node:assert/strict';
import { it, type TestContext } from 'node:test';
import { type CDPSession, KnownDevices, type Page } from 'puppeteer-core';
import { launchChromium, openPage } from './browser.ts';
import { PHOTOS_HTML, start } from './gallery-page.ts';
import { RESOLVE_TEST_HOSTS } from './portal.ts';
import { readPrintedPages } from './printed-pages.ts';
import type { Point } from './touch.ts';

const browser = await launchChromium(RESOLVE_TEST_HOSTS);

/** A page of the portal without a gallery. */
const OTHER_PAGE = { '/khac': '<!doctype html><title>Khác</title><p>Trang khác' };

/**
 * The position of the photo in the viewer, without the words for screen readers after its full stop. Empty while the viewer is closed.
 */
const positionIn = (page: Page) =>
  page.evaluate(() => {
    const root = document.querySelector('mtqg-gallery')?.shadowRoot;
    const isOpen = root?.querySelector('dialog')?.open === true;
    return isOpen ? root.querySelector('#about .small')!.textContent.trim().replace(/\..*/s, '') : '';
  });

async function waitForPosition(page: Page, expected: string): Promise<void> {
  let found = '';
  for (let time = 0; time < 80; time++) {
    found = await positionIn(page).catch(() => 'the page is loading');
    if (found === expected) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  assert.equal(found, expected);
}

async function openPhoto(page: Page, number: number): Promise<void> {
  await page.waitForFunction(() =>
    document.querySelector('mtqg-gallery')?.shadowRoot?.querySelector('button'),
  );
  await page.click(`mtqg-gallery >>> li:nth-child(${number}) button`);
  await waitForPosition(page, `Ảnh ${number} trong số 4 ảnh`);
}

/** Gives the browser time to go back in the history, and to open a viewer if it does so by mistake. */
const pause = () => new Promise((resolve) => setTimeout(resolve, 300));

for (const attribute of ['', 'photo-links']) {
  it(`a reload opens the viewer again, and each Back goes one step: ${attribute || 'without photo-links'}`, async (t) => {
    const portal = await start(`<mtqg-gallery ${attribute}>${PHOTOS_HTML}</mtqg-gallery>`, OTHER_PAGE);
    const page = await openPage(t, browser);
    await page.goto(`${portal.origin()}/khac`);
    await page.goto(portal.origin());
    await openPhoto(page, 1);
    await page.keyboard.press('ArrowRight');
    await waitForPosition(page, 'Ảnh 2 trong số 4 ảnh');
    await page.reload();
    await waitForPosition(page, 'Ảnh 2 trong số 4 ảnh');
    await page.keyboard.press('Escape');
    await waitForPosition(page, '');
    await pause();
    assert.equal(await page.evaluate(() => location.hash), '');
    assert.equal(await page.evaluate(() => history.scrollRestoration), 'auto');
    await page.goBack();
    assert.match(page.url(), /\/khac$/);
    await page.goForward();
    await page.waitForSelector('mtqg-gallery');
    await pause();
    assert.equal(await positionIn(page), '', 'the viewer stays closed');
  });
}

it('the reader comes to a page by the address of a photo, closes the viewer, and leaves the page by Back', async (t) => {
  const portal = await start(`<mtqg-gallery photo-links>${PHOTOS_HTML}</mtqg-gallery>`, OTHER_PAGE);
  const page = await openPage(t, browser);
  await page.goto(`${portal.origin()}/khac`);
  await page.goto(`${portal.origin()}/#anh-2`);
  await waitForPosition(page, 'Ảnh 2 trong số 4 ảnh');
  await page.keyboard.press('Escape');
  await waitForPosition(page, '');
  await pause();
  assert.equal(new URL(page.url()).pathname, '/');
  await page.goBack();
  assert.match(page.url(), /\/khac$/);
});

it('the page is printed with its text and photos, and without the viewer, while the viewer is open or fills the screen', async (t) => {
  const portal = await start(
    `<h1>Lễ khánh thành</h1><p>Bài viết về cây cầu.</p><mtqg-gallery>${PHOTOS_HTML}</mtqg-gallery><p>Hết bài.</p>`,
  );
  const page = await openPage(t, browser);
  await page.goto(portal.origin());
  await openPhoto(page, 2);
  const printedText = async () => {
    const pages = readPrintedPages(await page.pdf({ format: 'A4' }));
    return pages.map((printed) => printed.text).join(' ');
  };
  for (const isFullScreen of [false, true]) {
    if (isFullScreen) {
      await page.click('mtqg-gallery >>> .fullScreen');
      await page.waitForFunction(() => document.fullscreenElement);
    }
    const printed = await printedText();
    for (const words of ['Bài viết', 'Hết bài', 'Chú thích số 1', 'Chú thích số 3'])
      assert.ok(printed.includes(words), `${words} in ${printed}`);
    assert.ok(!printed.includes('Ảnh 2 trong số'), 'the viewer is not printed');
    await waitForPosition(page, 'Ảnh 2 trong số 4 ảnh');
  }
});

it('the button for the full screen says what it does, also after the reader left the full screen with Esc', async (t) => {
  const portal = await start(`<mtqg-gallery>${PHOTOS_HTML}</mtqg-gallery>`);
  const page = await openPage(t, browser);
  await page.goto(portal.origin());
  await openPhoto(page, 1);
  const names = () =>
    page.$$eval('mtqg-gallery >>> .tools button', (buttons) => buttons.map((button) => button.title));
  assert.deepEqual(await names(), ['Phóng to', 'Toàn màn hình', 'Đóng']);
  await page.click('mtqg-gallery >>> .fullScreen');
  await page.waitForSelector('mtqg-gallery >>> .exitFullScreen');
  assert.deepEqual(await names(), ['Phóng to', 'Thoát toàn màn hình', 'Đóng']);
  await page.evaluate(() => document.exitFullscreen());
  await page.waitForSelector('mtqg-gallery >>> .fullScreen');
  await waitForPosition(page, 'Ảnh 1 trong số 4 ảnh');
});

/** Opens the page on a phone. */
async function openOnPhone(t: TestContext): Promise<{ page: Page; session: CDPSession }> {
  const portal = await start(`<mtqg-gallery>${PHOTOS_HTML}</mtqg-gallery>`);
  const page = await openPage(t, browser);
  await page.emulate(KnownDevices['Galaxy S9+']);
  await page.goto(portal.origin());
  const session = await page.createCDPSession();
  return { page, session };
}

/** Puts fingers on the screen, moves them along lines, and lifts them one after the other. */
async function pinch(session: CDPSession, ...lines: [from: Point, to: Point][]): Promise<void> {
  const steps = 10;
  const at = (step: number) =>
    lines.map(([[x, y], [toX, toY]], id) => ({
      x: x + ((toX - x) * step) / steps,
      y: y + ((toY - y) * step) / steps,
      id,
    }));
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(0) });
  for (let step = 1; step <= steps; step++)
    await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(step) });
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: at(steps).slice(0, 1) });
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

it('two fingers on the viewer reduce a page that was enlarged before the viewer was opened', async (t) => {
  const { page, session } = await openOnPhone(t);
  await page.waitForFunction(() =>
    document.querySelector('mtqg-gallery')?.shadowRoot?.querySelector('button'),
  );
  await session.send('Emulation.setPageScaleFactor', { pageScaleFactor: 2 });
  await page.waitForFunction(() => visualViewport!.scale > 1.5);
  await page.evaluate(() => document.querySelector('mtqg-gallery')!.open(1));
  await waitForPosition(page, 'Ảnh 2 trong số 4 ảnh');
  /** Whether the browser's own gestures work on the photo: neither the stage nor an element around it forbids them. */
  const allowsGestures = () =>
    page.$eval('mtqg-gallery >>> [part=stage]', (stage) => {
      const actions = [];
      for (let element: Element | null = stage; element; element = element.parentElement)
        actions.push(getComputedStyle(element).touchAction);
      return !actions.includes('none');
    });
  assert.equal(await allowsGestures(), true);
  await pinch(
    session,
    [
      [60, 200],
      [120, 200],
    ],
    [
      [260, 200],
      [140, 200],
    ],
  );
  await page.waitForFunction(() => visualViewport!.scale < 1.2, { timeout: 5000 });
  await session.send('Emulation.setPageScaleFactor', { pageScaleFactor: 1 });
  await page.waitForFunction(() => visualViewport!.scale === 1);
  await pause();
  assert.equal(await allowsGestures(), false);
  assert.equal(await positionIn(page), 'Ảnh 2 trong số 4 ảnh');
});
