import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import { KnownDevices, type Page } from 'puppeteer-core';
import { launchChromium, openPage } from './browser.ts';
import { PHOTOS_HTML, start, viewerText, waitForViewer, waitInGallery } from './gallery-page.ts';
import { RESOLVE_TEST_HOSTS } from './portal.ts';
import { line, type Point, touch } from './touch.ts';

const browser = await launchChromium(RESOLVE_TEST_HOSTS);

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
    assert.ok(pinched > 2.5, `the pinch zoomed to ×${pinched}, not to more than the ×2.5 of a double tap`);
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
