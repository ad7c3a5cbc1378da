import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { PIXEL_GIF, withPage } from './in-page.ts';

const PHOTOS = 500;
const CHANGES = 50;

/**
 * Milliseconds that the browser works for 50 changes of attributes among 500 photos between the tags of a gallery. The page makes each
 * change in a task of its own, as a script does that loads pictures one by one.
 */
export function benchPhotoChanges(script: string): Promise<number> {
  const figure = '<figure><img src="/photo.gif" alt="Ảnh"><figcaption>Chú thích</figcaption></figure>';
  const gallery = `<mtqg-gallery>${figure.repeat(PHOTOS)}</mtqg-gallery>`;
  return withPage(
    {
      '/': [
        'text/html',
        `<!doctype html><meta charset="utf-8">${gallery}<script type="module" src="/gallery.js"></script>`,
      ],
      '/gallery.js': ['text/javascript', readFileSync(script)],
      '/photo.gif': ['image/gif', PIXEL_GIF],
    },
    measure,
  );
}

async function measure(page: Page): Promise<number> {
  await page.waitForFunction(
    (count) =>
      document.querySelector('mtqg-gallery')!.shadowRoot?.querySelectorAll('[part=image]').length === count,
    {},
    PHOTOS,
  );
  await page.waitForNetworkIdle();
  const before = await workedSeconds(page);
  await page.evaluate(async (changes) => {
    const images = document.querySelectorAll<HTMLImageElement>('mtqg-gallery img');
    for (let change = 0; change < changes; change++) {
      images[change * 10]!.alt = `Ảnh ${change}`;
      await new Promise((resolve) => setTimeout(resolve));
    }
  }, CHANGES);
  await new Promise((resolve) => setTimeout(resolve, 1000)); // Until the last change was read.
  return ((await workedSeconds(page)) - before) * 1000;
}

async function workedSeconds(page: Page): Promise<number> {
  const { TaskDuration } = await page.metrics();
  return TaskDuration!;
}
