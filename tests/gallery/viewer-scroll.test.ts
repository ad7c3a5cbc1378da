import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { MtqgGallery } from '../../src/index.ts';
import { waitUntil } from '../shared/wait-until.ts';
import { closeViewer, createGallery, isOpen, photos, settled, thumbnails } from './photos.ts';

/** How long a scroll may take to begin. */
const SCROLL_MS = 100;

const isWebKit = navigator.vendor.startsWith('Apple');

let el: MtqgGallery;

/** A gallery of six photos in the middle of a long page. */
async function createPage(layout: string): Promise<void> {
  el = await createGallery({ layout });
  // With a text between them, each photo would have a strip of its own.
  const text = layout === 'strip' ? '' : '<p>Đoạn văn.</p>';
  el.innerHTML = photos
    .map(({ src }) => `${text}<p><img src="${src}" alt="" width="1600" height="1067"></p>`)
    .join('');
  const page = await fixture<HTMLElement>(
    html`<div>
      <div style="height: 2000px"></div>
      <div id="place"></div>
      <div style="height: 3000px"></div>
    </div>`,
  );
  page.querySelector('#place')!.append(el);
  await settled(el);
  await settled(el);
}

const photo = (index: number): HTMLElement => thumbnails(el)[index] ?? el.querySelectorAll('img')[index]!;

function scrollTo(top: number): void {
  window.scrollTo({ top, behavior: 'instant' });
}

/** The part of a photo that is in the window. */
function visibleHeight(index: number): number {
  const { top, bottom } = photo(index).getBoundingClientRect();
  return Math.min(bottom, innerHeight) - Math.max(top, 0);
}

const ways: Record<string, () => void> = {
  'close()': () => el.close(),
  Escape: () => void sendKeys({ press: 'Escape' }),
  Back: () => history.back(),
};

async function closeBy(close: () => void): Promise<void> {
  close();
  await waitUntil(() => !isOpen(el) && history.scrollRestoration === 'auto', 'the viewer is closed');
  await aTimeout(SCROLL_MS);
}

afterEach(async () => {
  await closeViewer(el);
  document.documentElement.style.scrollBehavior = '';
  scrollTo(0);
});

describe('the page behind a viewer that has closed', () => {
  /** Where the photo is that the reader clicks: the distance of its top from the top of the window. */
  const places: [what: string, topOf: (height: number) => number][] = [
    ['a photo in the middle', (height) => (innerHeight - height) / 2],
  ];
  // WebKit sometimes scrolls to a photo that gets the focus, in spite of `preventScroll`, if the page has added an entry to the history before.
  if (!isWebKit) {
    places.push(
      ['a photo of which the window shows the lower half', (height) => -height / 2],
      ['a photo of which the window shows the upper half', (height) => innerHeight - height / 2],
    );
  }
  const pages = [
    ['grid', 'auto'],
    ['article', 'auto'],
    ['article', 'smooth'],
    ['stack', 'smooth'],
  ] as const;
  for (const [layout, behaviour] of pages) {
    for (const [what, topOf] of places) {
      it(`is where it was: ${what}, ${layout}, scroll-behavior: ${behaviour}`, async () => {
        await createPage(layout);
        document.documentElement.style.scrollBehavior = behaviour;
        for (const [way, close] of Object.entries(ways)) {
          const { top, height } = photo(2).getBoundingClientRect();
          scrollTo(scrollY + top - topOf(height));
          const before = scrollY;
          photo(2).click();
          await waitUntil(() => isOpen(el));
          await closeBy(close);
          expect(scrollY, way).to.equal(before);
        }
      });
    }
  }

  for (const behaviour of ['auto', 'smooth']) {
    it(`shows the whole photo that the viewer showed last, if it was another one, scroll-behavior: ${behaviour}`, async () => {
      await createPage('stack');
      document.documentElement.style.scrollBehavior = behaviour;
      scrollTo(scrollY + photo(0).getBoundingClientRect().top);
      photo(0).click();
      await waitUntil(() => isOpen(el));
      await sendKeys({ press: 'End' });
      await el.updateComplete;
      await closeBy(ways['close()']!);
      const { height } = photo(5).getBoundingClientRect();
      const isWhole = () => visibleHeight(5) > Math.min(height, innerHeight) - 1;
      await waitUntil(isWhole, 'it is whole');
    });
  }

  it('shows the whole photo that the viewer showed last, if the window showed only its upper edge', async () => {
    await createPage('stack');
    scrollTo(scrollY + photo(1).getBoundingClientRect().top - innerHeight + 20);
    photo(0).click();
    await waitUntil(() => isOpen(el));
    await sendKeys({ press: 'ArrowRight' });
    await el.updateComplete;
    await closeBy(ways['close()']!);
    await waitUntil(() => visibleHeight(1) > photo(1).offsetHeight - 1, 'it is whole');
  });

  it('shows the photo that was opened far outside of the window', async () => {
    await createPage('stack');
    scrollTo(0);
    await el.open(4);
    await closeBy(ways['close()']!);
    expect(visibleHeight(4)).to.be.above(100);
  });

  it('shows the photo of a strip that a script has opened outside of the strip', async () => {
    await createPage('strip');
    el.style.width = '200px';
    scrollTo(scrollY + photo(0).getBoundingClientRect().top - 100);
    expect(photo(3).getBoundingClientRect().left).to.be.within(
      el.getBoundingClientRect().right,
      innerWidth - 10,
    );
    await el.open(3);
    await closeBy(ways['close()']!);
    const { left, right } = el.getBoundingClientRect();
    const middle = () => photo(3).getBoundingClientRect().left + photo(3).offsetWidth / 2;
    await waitUntil(() => middle() > left && middle() < right, 'it is in the strip');
  });
});
