import assert from 'node:assert/strict';
import { it } from 'node:test';
import { launchChromium, openPage } from './browser.ts';
import { NAMES, PHOTOS_HTML, start, waitForViewer, waitInGallery } from './gallery-page.ts';
import { DIST, type Pages, PHOTOS, RESOLVE_TEST_HOSTS, startPortal } from './portal.ts';

const browser = await launchChromium(RESOLVE_TEST_HOSTS);

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

it('a viewer that is opened by a click or an address, and closed by Back or Escape, is not counted as a page view', async (t) => {
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
