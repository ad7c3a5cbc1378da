import { expect, fixture, html } from '@open-wc/testing';
import type { MtqgGallery } from '../../src/index.ts';
import { replace, restorePage } from '../shared/page-changes.ts';
import { createGallery, settled } from './photos.ts';
import { TestPicture } from './test-pictures.ts';
import { waitUntil } from '../shared/wait-until.ts';

const PHOTO = '/demo/pages/photos/doi-che.jpg';
const PIXEL = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==';
/** How long the gallery waits for a script of the page. */
const PAGE_SCRIPT_MS = 500;

/** What the gallery would do after this time. A test calls these functions itself, so that it need not wait. */
let timers: (() => void)[] = [];

function keepTimers(): void {
  timers = [];
  const realSetTimeout = window.setTimeout.bind(window);
  replace(window, 'setTimeout', ((run: () => void, delay = 0, ...rest: unknown[]) => {
    if (delay !== PAGE_SCRIPT_MS) return realSetTimeout(run, delay, ...rest);
    timers.push(run);
    return 0;
  }) as typeof setTimeout);
}

/** Waits until the gallery has set its timers for a script of the page, and runs what they would run. */
async function endWait(): Promise<void> {
  await waitUntil(() => timers.length > 0, 'the gallery waits');
  for (const run of timers.splice(0)) run();
}

/** Waits until the gallery knows whether the image is near the screen: the browser tells observers in the order in which they were created. */
async function reported(image: Element): Promise<void> {
  await new Promise((resolve) => new IntersectionObserver(resolve).observe(image));
}

async function createArticle(content: string): Promise<MtqgGallery> {
  const el = await createGallery({ layout: 'article' });
  el.innerHTML = `<p>Chữ</p>${content}<p>Chữ</p>`;
  await settled(el);
  return el;
}

const imageIn = (el: Element) => el.querySelector('img')!;
const isLoaded = (el: Element) =>
  imageIn(el).currentSrc.endsWith(PHOTO) && imageIn(el).complete && imageIn(el).naturalWidth > 100;

describe('a picture in an article that a script of the page should load', () => {
  beforeEach(keepTimers);
  afterEach(restorePage);

  const pages: [name: string, html: string][] = [
    ['lazysizes', `<img class="lazyload" src="${PIXEL}" data-src="${PHOTO}" alt="">`],
    ['jquery_lazyload', `<img src="/pix.gif" data-original="${PHOTO}" alt="">`],
    ['WP Rocket', `<img src="${PIXEL}" data-lazy-src="${PHOTO}" data-lazy-srcset="${PHOTO} 800w" alt="">`],
    ['only data-srcset', `<img src="${PIXEL}" data-srcset="${PHOTO} 1x" alt="">`],
    ['Jetpack', `<img src="${PHOTO}?w=8" srcset="${PIXEL}" data-lazy-srcset="${PHOTO} 682w" alt="">`],
    ['an attribute that is not known, and no src', `<img data-actualsrc="${PHOTO}" alt="">`],
    ['PageSpeed', `<img src="${PIXEL}" data-pagespeed-lazy-src="${PHOTO}" alt="">`],
    [
      'vanilla-lazyload, with <picture>',
      `<picture><source type="image/jpeg" data-srcset="${PHOTO}"><img data-src="${PHOTO}" alt=""></picture>`,
    ],
    [
      '<picture> with placeholders in its sources',
      `<picture><source srcset="${PIXEL}" data-srcset="${PHOTO}"><img src="${PIXEL}" data-src="${PHOTO}" alt=""></picture>`,
    ],
  ];
  for (const [name, content] of pages) {
    it(`is loaded near the screen if the script does not load it: ${name}`, async () => {
      const el = await createArticle(`<p>${content}</p>`);
      await endWait();
      await waitUntil(() => isLoaded(el), 'the picture');
    });
  }

  const hidings: [name: string, style: string, attributes: string][] = [
    ['Cloudflare Mirage', '', `data-cfsrc="${PHOTO}" style="display:none;visibility:hidden"`],
    ['jquery_lazyload', '.lazy { display: none }', `class="lazy" data-original="${PHOTO}"`],
    ['lazysizes', '.lazyload { opacity: 0 }', `class="lazyload" data-src="${PHOTO}"`],
    [
      'a style sheet',
      '.an { visibility: hidden !important }',
      `class="an" data-src="${PHOTO}" src="${PIXEL}"`,
    ],
  ];
  for (const [name, style, attributes] of hidings) {
    it(`is loaded and shown if the page hides it until a script loads it, and the script does not: ${name}`, async () => {
      const el = await createArticle(`<style>${style}</style><p><img ${attributes} alt=""></p>`);
      await endWait();
      await waitUntil(() => isLoaded(el), 'the picture');
      const { visibility, opacity } = getComputedStyle(imageIn(el));
      expect([visibility, opacity]).to.deep.equal(['visible', '1']);
      expect(imageIn(el).getClientRects()).to.have.length(1);
    });
  }

  it('is loaded in other layouts too, if it stands within a text', async () => {
    const el = await createGallery();
    el.innerHTML = `<p>Chữ <img src="${PIXEL}" data-src="${PHOTO}" alt=""> chữ</p>`;
    await endWait();
    await waitUntil(() => isLoaded(el), 'the picture');
  });

  it('replaces a blurred preview', async () => {
    const preview = await previewAddress();
    const el = await createArticle(`<p><img src="${preview}" data-src="${PHOTO}" alt=""></p>`);
    await endWait();
    await waitUntil(() => isLoaded(el), 'the picture');
  });

  it('replaces a blurred preview that arrives after the gallery has waited for a script of the page', async () => {
    const slow = await TestPicture.create('loading');
    const el = await createArticle(`<p><img src="${slow.url}" data-src="${PHOTO}" alt=""></p>`);
    await endWait();
    expect(imageIn(el).getAttribute('src')).to.equal(slow.url);
    imageIn(el).src = await previewAddress();
    await waitUntil(() => isLoaded(el), 'the picture');
  });

  it('replaces a blurred preview that fails after the gallery has waited for a script of the page', async () => {
    const slow = await TestPicture.create('loading');
    const el = await createArticle(`<p><img src="${slow.url}" data-src="${PHOTO}" alt=""></p>`);
    await endWait();
    await slow.set('missing');
    await waitUntil(() => isLoaded(el), 'the picture');
  });

  it('stays a placeholder far from the screen, until the page is printed', async () => {
    const box = await fixture<HTMLElement>(html`<div style="padding-top: 5000px"></div>`);
    const el = await createArticle(`<p><img src="${PIXEL}" data-src="${PHOTO}" alt=""></p>`);
    box.append(el);
    await settled(el);
    await reported(imageIn(el));
    expect(timers).to.have.length(0);
    expect(imageIn(el).getAttribute('src')).to.equal(PIXEL);
    dispatchEvent(new Event('beforeprint'));
    expect(imageIn(el).getAttribute('src')).to.equal(PHOTO);
  });

  it('is left to the script of the page, if that loads it in time', async () => {
    const el = await createArticle(`<p><img src="${PIXEL}" data-src="/khong-dung.jpg" alt=""></p>`);
    imageIn(el).src = `${PHOTO}?w=640`; // A script that chooses among several sizes.
    await endWait();
    expect(imageIn(el).getAttribute('src')).to.equal(`${PHOTO}?w=640`);
  });

  it('is left alone if it shows a picture already', async () => {
    const content = `<p><img src="${PHOTO}" data-src="/khong-dung.jpg" alt=""></p>`;
    const el = await createArticle(content);
    await endWait();
    expect(imageIn(el).getAttribute('src')).to.equal(PHOTO);
  });
});

/** The address of a picture of 40 × 20 pixels, as scripts show it until the whole picture is loaded. */
async function previewAddress(): Promise<string> {
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width: 40, height: 20 });
  const blob = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve);
  });
  return URL.createObjectURL(blob!);
}
