import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { PIXEL_GIF, withPage } from './in-page.ts';
import { compare } from './report.ts';

const PHOTOS = 500;
const CHANGES = 50;
const ROUNDS = 3;
const FIGURE = '<figure><img src="/photo.gif" alt="Ảnh"><figcaption>Chú thích</figcaption></figure>';
/** How long the gallery takes at most until it has read the last change. */
const READ_MS = 1000;

/** What a change is: another alt text, a new photo before another one, or the removal of a photo. */
export const KINDS_OF_CHANGES = ['attributes', 'insertions', 'removals'] as const;
export type KindOfChange = (typeof KINDS_OF_CHANGES)[number];

/** Milliseconds of processor time that the page needs for 50 changes of one kind among 500 photos. */
interface Times {
  /** The photos are between the tags of a gallery. */
  gallery: number;
  /** The photos are on a page without script. */
  plainFigures: number;
}

/** The page makes each change in a task of its own, as a script does that loads pictures one by one. */
export async function benchPhotoChanges(script: string, kind: KindOfChange): Promise<Times> {
  const [gallery, plainFigures] = await compare(
    () => measure(kind, readFileSync(script)),
    () => measure(kind, Buffer.from('')),
    ROUNDS,
  );
  return { gallery, plainFigures };
}

function measure(kind: KindOfChange, script: Buffer): Promise<number> {
  const gallery = `<mtqg-gallery>${FIGURE.repeat(PHOTOS)}</mtqg-gallery>`;
  const html = `<!doctype html><meta charset="utf-8">${gallery}<script type="module" src="/gallery.js"></script>`;
  return withPage(
    {
      '/': ['text/html', html],
      '/gallery.js': ['text/javascript', script],
      '/photo.gif': ['image/gif', PIXEL_GIF],
    },
    (page) => measurePage(page, kind, script.length > 0),
  );
}

async function measurePage(page: Page, kind: KindOfChange, hasGallery: boolean): Promise<number> {
  if (hasGallery) await page.waitForFunction(hasThumbnails, {}, PHOTOS);
  await page.waitForNetworkIdle();
  const session = await page.createCDPSession();
  // The time of the page's own thread, which does not depend on other programs of the machine.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const workedSeconds = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration')!.value;
  };
  const before = await workedSeconds();
  await page.evaluate(makeChanges, kind, CHANGES, FIGURE);
  await new Promise((resolve) => setTimeout(resolve, READ_MS));
  return ((await workedSeconds()) - before) * 1000;
}

/** Runs in the page. */
function hasThumbnails(count: number): boolean {
  const { shadowRoot } = document.querySelector('mtqg-gallery')!;
  return shadowRoot?.querySelectorAll('[part=image]').length === count;
}

/** Runs in the page. */
async function makeChanges(kind: KindOfChange, count: number, newFigure: string): Promise<void> {
  const figures = document.querySelectorAll('mtqg-gallery figure');
  for (let change = 0; change < count; change++) {
    const figure = figures[change * 10]!; // Spread over all photos.
    if (kind === 'attributes') figure.querySelector('img')!.alt = `Ảnh ${change}`;
    else if (kind === 'insertions') figure.insertAdjacentHTML('beforebegin', newFigure);
    else figure.remove();
    await new Promise((resolve) => setTimeout(resolve));
  }
}
