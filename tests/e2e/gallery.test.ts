import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import { type CDPSession, KnownDevices, type Page } from 'puppeteer-core';
import { launchChromium, openPage } from './browser.ts';
import { DIST, type Pages, type Portal, PHOTOS, RESOLVE_TEST_HOSTS, startPortal } from './portal.ts';

const browser = await launchChromium(RESOLVE_TEST_HOSTS);
const NAMES = ['ruong-bac-thang.jpg', 'doi-che.jpg', 'duong-ve-ban.webp', 'suoi-mua-xuan.webp'];
const PHOTOS_HTML = NAMES.map(
  (name, place) =>
    `<figure><img src="/photos/${name}" alt="" width="1600" height="1067"><figcaption>Chú thích số ${place + 1}</figcaption></figure>`,
).join('');

async function start(body: string, pages: Pages = {}): Promise<Portal> {
  const page = `<!doctype html><html lang="vi"><meta name="viewport" content="width=device-width"><title>Ảnh</title><link rel="stylesheet" href="/mtqg.css">
    <script type="module" src="/mtqg.js"></script><body>${body}`;
  return startPortal({ '/': page, ...pages }, {}, { '/photos/': PHOTOS, '/': DIST });
}

/** Waits for an element in the gallery's shadow root. Puppeteer's `waitForSelector` does not see changes in there. */
const waitInGallery = (page: Page, selector: string) =>
  page.waitForFunction(
    (wanted) => document.querySelector('mtqg-gallery')!.shadowRoot?.querySelector(wanted),
    {},
    selector,
  );

/**
 * What the viewer shows: `Chú thích số 1 ×2.5` is the photo with this caption, 2.5 times as large as when it is shown whole. Empty while the
 * viewer is closed.
 */
const viewerText = (page: Page) =>
  page.evaluate(() => {
    const root = document.querySelector('mtqg-gallery')!.shadowRoot;
    if (!root?.querySelector('dialog')?.open) return '';
    const image = root.querySelector<HTMLElement>('.photo:not([aria-hidden]) img')!;
    const scale = new DOMMatrix(getComputedStyle(image).transform).a;
    return `${root.querySelector('#about p + p')!.textContent.trim()} ×${Math.round(scale * 10) / 10}`;
  });
/** Waits until `viewerText` is the expected text, at most about three seconds. */
const waitForViewer = async (page: Page, expected: string) => {
  let found = '';
  for (let attempt = 0; attempt < 60 && found !== expected; attempt++) {
    found = await viewerText(page);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  assert.equal(found, expected);
};

describe('the gallery on a phone', async () => {
  const portal = await start(
    `<p style="height: 300px">Bài viết</p><mtqg-gallery>${PHOTOS_HTML}</mtqg-gallery><p style="height: 3000px">`,
  );

  /** Opens the first photo in the viewer on a phone. `touch` gets one path for each finger. */
  async function openPhone(
    t: TestContext,
  ): Promise<{ page: Page; touch: (...paths: Point[][]) => Promise<void> }> {
    const page = await openPage(t, browser);
    await page.emulate(KnownDevices['Galaxy S9+']);
    await page.goto(portal.origin());
    const session = await page.createCDPSession();
    await waitInGallery(page, 'button');
    await page.tap('mtqg-gallery >>> button');
    await waitForViewer(page, 'Chú thích số 1 ×1');
    return { page, touch: (...paths) => touch(session, paths) };
  }

  it('shows the next photo after a swipe to the left, the previous one after a swipe to the right, and closes after a swipe down', async (t) => {
    const { page, touch } = await openPhone(t);
    const swipeLeft = line([260, 300], [80, 310]);
    const swipeRight = line([80, 310], [260, 300]);
    const swipeDown = line([150, 200], [160, 420]);
    await touch(swipeLeft);
    await waitForViewer(page, 'Chú thích số 2 ×1');
    await touch(swipeLeft);
    await waitForViewer(page, 'Chú thích số 3 ×1');
    await touch(swipeRight);
    await waitForViewer(page, 'Chú thích số 2 ×1');
    await touch(swipeDown);
    await waitForViewer(page, '');
    // The focus is on the thumbnail of the photo that was shown last. Its caption is the next element.
    await page.waitForFunction(() => {
      const focused = document.querySelector('mtqg-gallery')!.shadowRoot!.activeElement;
      const caption = focused?.nextElementSibling?.textContent.trim();
      return caption === 'Chú thích số 2';
    });
  });

  it('zooms with two fingers and with a double tap, and pans with one finger', async (t) => {
    const { page, touch } = await openPhone(t);
    // Two fingers, which are 20 px apart and move until they are 120 px apart.
    await touch(line([150, 300], [100, 300]), line([170, 300], [220, 300]));
    const pinched = Number((await viewerText(page)).split('×')[1]);
    assert.ok(pinched > 2.5, `the pinch zoomed to ${pinched}; it should zoom more than a double tap, to 2.5`);
    const left = () =>
      page.evaluate(
        () =>
          document
            .querySelector('mtqg-gallery')!
            .shadowRoot!.querySelector('.photo:not([aria-hidden]) img')!
            .getBoundingClientRect().left,
      );
    const before = await left();
    await touch(line([200, 300], [140, 300])); // 60 px to the left. The photo does not move during the first few pixels.
    assert.ok((await left()) < before - 40, `${before} → ${await left()}`);
    await waitForViewer(page, `Chú thích số 1 ×${pinched}`);
    const tap = () => touch(line([160, 300], [160, 300]));
    await tap();
    await tap();
    await waitForViewer(page, 'Chú thích số 1 ×1');
    await tap();
    await tap();
    await waitForViewer(page, 'Chú thích số 1 ×2.5');
  });

  it('does not scroll the page behind the viewer, and keeps the photo when the phone is turned', async (t) => {
    const { page, touch } = await openPhone(t);
    const before = await page.evaluate(() => scrollY);
    await touch(line([160, 300], [165, 230])); // On the photo.
    await touch(line([160, 640], [165, 500])); // On the caption.
    assert.equal(await page.evaluate(() => scrollY), before);
    await page.emulate(KnownDevices['Galaxy S9+ landscape']);
    await waitForViewer(page, 'Chú thích số 1 ×1');
    const { stage, caption } = await page.evaluate(() => {
      const root = document.querySelector('mtqg-gallery')!.shadowRoot!;
      const box = (selector: string) =>
        root.querySelector(selector)!.getBoundingClientRect().toJSON() as DOMRect;
      return { stage: box('[part=stage]'), caption: box('.caption') };
    });
    assert.ok(caption.left >= stage.right, 'the caption is beside the photo');
    assert.ok(stage.height > 300, `${stage.height} px for the photo, of the 320 px of the screen`);
  });
});

it('the viewer can fill the screen, does not animate with reduced motion, and shows its buttons in forced colours', async (t) => {
  const portal = await start(`<mtqg-gallery>${PHOTOS_HTML}</mtqg-gallery>`);
  const page = await openPage(t, browser);
  await page.emulateMediaFeatures([
    { name: 'prefers-reduced-motion', value: 'reduce' },
    { name: 'forced-colors', value: 'active' },
  ]);
  await page.goto(portal.origin());
  await waitInGallery(page, 'button');
  await page.click('mtqg-gallery >>> button');
  await waitForViewer(page, 'Chú thích số 1 ×1');
  await page.click('mtqg-gallery >>> .fullScreen');
  await page.waitForFunction(() => document.fullscreenElement);
  const style = (selector: string, name: 'transitionProperty' | 'color' | 'backgroundColor') =>
    page.$eval(`mtqg-gallery >>> ${selector}`, (el, wanted) => getComputedStyle(el)[wanted], name);
  assert.equal(await style('.photo img', 'transitionProperty'), 'none');
  assert.notEqual(await style('.close', 'color'), await style('.close', 'backgroundColor'));
  await page.keyboard.press('ArrowRight');
  await waitForViewer(page, 'Chú thích số 2 ×1');
  await page.click('mtqg-gallery >>> .exitFullScreen');
  await page.waitForFunction(() => !document.fullscreenElement);
  await waitForViewer(page, 'Chú thích số 2 ×1');
});

it('all photos are printed with their captions, also the photos beyond the limit, which were not loaded before', async (t) => {
  const photos = NAMES.map((name, place) => ({
    src: `/photos/${name}`,
    caption: `Chú thích số ${place + 1}`,
  }));
  const portal = await start(
    '<p style="height: 9000px">Bài viết</p><mtqg-gallery src="/anh.json" limit="2"></mtqg-gallery>',
    { '/anh.json': JSON.stringify(photos) },
  );
  const page = await openPage(t, browser);
  await page.goto(portal.origin());
  await waitInGallery(page, '[part=more]');
  const text = () =>
    page.evaluate(() => document.querySelector('mtqg-gallery')!.shadowRoot!.querySelector('ul')!.innerText);
  assert.doesNotMatch(await text(), /số 3/);
  const pdf = Buffer.from(await page.pdf()).toString('latin1');
  assert.equal(pdf.match(/\/Subtype \/Image/g)?.length, NAMES.length, 'photos on paper');
  await page.emulateMediaType('print');
  for (const place of [1, 2, 3, 4]) assert.match(await text(), new RegExp(`số ${place}`));
});

it('the message that the list of photos failed to load is not printed if there are photos between the tags', async (t) => {
  const portal = await start(`<mtqg-gallery src="/khong-co.json">${PHOTOS_HTML}</mtqg-gallery>`);
  const page = await openPage(t, browser);
  await page.goto(portal.origin());
  await waitInGallery(page, '[part=status]');
  const isShown = () =>
    page.evaluate(() => {
      const root = document.querySelector('mtqg-gallery')!.shadowRoot!;
      return root.querySelector('[part=status]')!.checkVisibility();
    });
  assert.equal(await isShown(), true);
  await page.emulateMediaType('print');
  assert.equal(await isShown(), false);
});

it('a gallery of 200 photos loads only those in view, and those beside the photo in the viewer', async (t) => {
  const requested: string[] = [];
  const pages: Pages = {};
  for (let place = 0; place < 200; place++)
    pages[`/anh/${place}.svg`] = (request, response) => {
      requested.push(request.url!);
      response
        .writeHead(200, { 'content-type': 'image/svg+xml' })
        .end('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 3 2" width="3" height="2"/>');
    };
  const photos = Object.keys(pages).map((src, place) => ({ src, caption: `Chú thích số ${place + 1}` }));
  const portal = await start('<mtqg-gallery src="/anh.json"></mtqg-gallery>', {
    ...pages,
    '/anh.json': JSON.stringify(photos),
  });
  const page = await openPage(t, browser);
  await page.setViewport({ width: 1280, height: 800 });
  await page.goto(portal.origin(), { waitUntil: 'networkidle0' });
  // At least 9 photos are in view. Browsers also load photos some way below, but far from all 200.
  assert.ok(requested.length >= 9 && requested.length < 60, `${requested.length} photos were requested`);
  await page.evaluate(() => document.querySelector('mtqg-gallery')!.open(150)); // The first photo has index 0.
  await waitForViewer(page, 'Chú thích số 151 ×1');
  await page.waitForNetworkIdle();
  assert.ok(
    ['/anh/149.svg', '/anh/150.svg', '/anh/151.svg'].every((src) => requested.includes(src)),
    'the neighbours',
  );
  assert.ok(
    requested.length < 65,
    `${requested.length} photos were requested, of which the viewer needs three`,
  );
});

it('opening the viewer (by a click or an address) and closing it (by Back or Escape) is not counted as a page view', async (t) => {
  const portal = await start(
    `<mtqg-counter src="/thong-ke/tinh"></mtqg-counter><mtqg-gallery photo-links layout="strip">${PHOTOS_HTML}</mtqg-gallery>`,
  );
  const page = await openPage(t, browser);
  await page.goto(`${portal.origin()}/#anh-3`);
  await waitForViewer(page, 'Chú thích số 3 ×1');
  await page.goBack();
  await waitForViewer(page, '');
  await page.click('mtqg-gallery >>> li:nth-child(2) button');
  await waitForViewer(page, 'Chú thích số 2 ×1');
  await page.keyboard.press('ArrowRight');
  await waitForViewer(page, 'Chú thích số 3 ×1');
  assert.match(page.url(), /#anh-3$/);
  await page.keyboard.press('Escape');
  await waitForViewer(page, '');
  await page.waitForFunction(() => !location.hash);
  await new Promise((resolve) => setTimeout(resolve, 300)); // Time in which another view would arrive.
  assert.equal((await portal.figures()).views.total, 1);
});

it('a click on a photo opens the picture in the browser when the viewer cannot be loaded', async (t) => {
  const portal = await start(`<mtqg-gallery>${PHOTOS_HTML}</mtqg-gallery>`);
  const page = await openPage(t, browser);
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const isViewer = /\/mtqg\/viewer-/.test(request.url());
    void (isViewer ? request.abort() : request.continue());
  });
  const warnings: string[] = [];
  page.on('console', (message) => warnings.push(message.text()));
  await page.goto(portal.origin());
  await waitInGallery(page, 'button');
  await Promise.all([page.waitForNavigation(), page.click('mtqg-gallery >>> button')]);
  assert.match(page.url(), /\/photos\/ruong-bac-thang\.jpg$/);
  assert.ok(
    warnings.some((text) => text.startsWith('mtqg-gallery: the viewer failed to load')),
    warnings.join('\n'),
  );
});

type Point = [x: number, y: number];

/** The points of a finger that moves in a straight line. */
function line([x, y]: Point, [toX, toY]: Point): Point[] {
  const steps = 8;
  return Array.from({ length: steps + 1 }, (_, step) => [
    x + ((toX - x) * step) / steps,
    y + ((toY - y) * step) / steps,
  ]);
}

/** Puts fingers on the screen, moves them along their paths, and lifts them. */
async function touch(session: CDPSession, paths: Point[][]): Promise<void> {
  const at = (step: number) => paths.map((path, id) => ({ x: path[step]![0], y: path[step]![1], id }));
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(0) });
  for (let step = 1; step < paths[0]!.length; step++)
    await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(step) });
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

it('the text of an article is printed over several pages, and each caption on the page of its photo', async (t) => {
  const paragraph = `<p>${'Con đường nối hai xóm dài bốn cây số. '.repeat(14)}</p>`;
  const photos = NAMES.map(
    (name, place) =>
      `${paragraph.repeat(place + 1)}<p><img src="/photos/${name}" alt="" width="1600" height="1067"></p><p><em>Chú thích số ${place + 1}</em></p>`,
  );
  const portal = await start(`<div class="mtqg-gallery" data-layout="article">${photos.join('')}</div>`);
  const page = await openPage(t, browser);
  await page.goto(portal.origin());
  await page.waitForSelector('mtqg-gallery [data-mtqg-caption]');
  const breaks = await page.$$eval('[data-mtqg-caption]', (captions) =>
    captions.map((caption) => getComputedStyle(caption).breakBefore),
  );
  assert.deepEqual(
    breaks,
    NAMES.map(() => 'avoid'),
  );
  const pdf = Buffer.from(await page.pdf({ format: 'A4' })).toString('latin1');
  const pageCount = pdf.match(/\/Type \/Page\b/g)?.length ?? 0;
  assert.ok(pageCount >= 2 && pageCount <= 6, `${pageCount} pages`);
});

it('nothing moves in an article with the style sheet when the script starts', async (t) => {
  const article = NAMES.map(
    (name, place) =>
      `<p>Đoạn ${place + 1}</p><figure><img src="/photos/${name}" alt="" width="1600" height="1067"><figcaption>Chú thích số ${place + 1}</figcaption></figure>`,
  );
  const portal = await startPortal(
    {
      '/': `<!doctype html><html lang="vi"><title>Ảnh</title><link rel="stylesheet" href="/mtqg.css"><body>
        <div class="mtqg-gallery" data-layout="article">${article.join('')}</div><p id="end">Hết</p>`,
    },
    {},
    { '/photos/': PHOTOS, '/': DIST },
  );
  const page = await openPage(t, browser);
  await page.goto(portal.origin());
  const tops = () =>
    page.$$eval('img, figcaption, #end', (elements) =>
      elements.map((element) => element.getBoundingClientRect().top),
    );
  const before = await tops();
  await page.addScriptTag({ type: 'module', url: '/mtqg.js' });
  await page.waitForSelector('mtqg-gallery [data-mtqg-photo]');
  assert.equal(before.length, 2 * NAMES.length + 1, 'photos, captions and the end');
  assert.deepEqual(await tops(), before);
});
