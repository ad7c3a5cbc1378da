import { expect } from '@open-wc/testing';
import type { MtqgGallery } from '../../src/index.ts';
import { captions, createGallery, images } from './photos.ts';
import { waitUntil } from '../shared/wait-until.ts';

const PHOTO = '/demo/pages/photos/doi-che.jpg';
const MANY = 300;

const figure = (caption: string) =>
  `<figure><img src="${PHOTO}?${caption}" alt=""><figcaption>${caption}</figcaption></figure>`;
const figures = (count: number) =>
  Array.from({ length: count }, (_, index) => figure(`Ảnh số ${index}`)).join('');

/** A gallery with this content, after it has read the photos. */
async function createWith(content: string, expectedCaptions: number): Promise<MtqgGallery> {
  const el = await createGallery();
  el.innerHTML = content;
  await waitUntil(() => captions(el).length === expectedCaptions);
  return el;
}

/** Whether a node belongs to the thumbnail with one of these images. */
function isInThumbnail(node: Node, wanted: readonly HTMLImageElement[]): boolean {
  const element = node instanceof Element ? node : node.parentElement;
  const image = element?.closest('[part=item]')?.querySelector('img');
  return image !== null && image !== undefined && wanted.includes(image);
}

/** Counts how many styles are measured until the change of the page is shown. */
async function countMeasurements(change: () => void, isShown: () => boolean): Promise<number> {
  const { getComputedStyle } = window;
  let count = 0;
  window.getComputedStyle = (...args) => {
    count++;
    return getComputedStyle.apply(window, args);
  };
  try {
    change();
    await waitUntil(isShown, 'the change is shown');
  } finally {
    window.getComputedStyle = getComputedStyle;
  }
  return count;
}

describe('a change among many photos between the tags of <mtqg-gallery>', () => {
  for (const [kind, wrap] of [
    ['children of the gallery', (content: string) => content],
    ['in an element of their own', (content: string) => `<div class="bodytext">${content}</div>`],
  ] as const) {
    it(`does not measure the styles of the other photos again: ${kind}`, async () => {
      const el = await createWith(wrap(figures(MANY)), MANY);
      const image = el.querySelectorAll('img')[7]!;
      const measured = await countMeasurements(
        () => (image.alt = 'Đồi chè'),
        () => images(el)[7]!.alt === 'Đồi chè',
      );
      expect(measured).to.be.within(1, 20);
    });
  }

  it('measures few styles for 50 changes among 500 photos, and renders only the thumbnails of the changed photos', async () => {
    const el = await createWith(figures(500), 500);
    const before = images(el);
    const rendered = new Set<Node>();
    const observer = new MutationObserver((records) => records.forEach(({ target }) => rendered.add(target)));
    observer.observe(el.shadowRoot!, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
    const changed = Array.from({ length: 50 }, (_, place) => place * 10);
    let measured = 0;
    // After each reading of long content, the gallery waits up to half a second. So the page makes five changes at a time.
    for (let start = 0; start < changed.length; start += 5) {
      const together = changed.slice(start, start + 5);
      const pictures = el.querySelectorAll('img');
      measured += await countMeasurements(
        () => together.forEach((index) => (pictures[index]!.alt = 'Đồi chè')),
        () => together.every((index) => before[index]!.alt === 'Đồi chè'),
      );
    }
    observer.disconnect();
    expect(measured).to.be.within(50, 50 * 20);
    expect(images(el)).to.deep.equal(before);
    const ofOthers = [...rendered].filter(
      (node) =>
        !isInThumbnail(
          node,
          changed.map((index) => before[index]!),
        ),
    );
    expect(ofOthers).to.deep.equal([]);
  });

  it('does not measure what is inside the other photos when a photo is added or removed', async () => {
    const el = await createWith(figures(MANY), MANY);
    const second = el.querySelectorAll('figure')[1]!;
    const forNew = await countMeasurements(
      () => second.insertAdjacentHTML('beforebegin', figure('Ảnh mới')),
      () => captions(el)[1] === 'Ảnh mới',
    );
    const forRemoved = await countMeasurements(
      () => second.remove(),
      () => captions(el).length === MANY,
    );
    // Each figure, but not its picture and its caption.
    for (const measured of [forNew, forRemoved]) expect(measured).to.be.within(MANY, MANY + 20);
  });

  it('keeps the elements of the other thumbnails when a photo is added before them, or removed', async () => {
    const el = await createWith(figures(3), 3);
    const [first, , third] = images(el);
    el.insertAdjacentHTML('afterbegin', figure('Ảnh mới'));
    await waitUntil(() => captions(el).length === 4);
    expect(captions(el)).to.deep.equal(['Ảnh mới', 'Ảnh số 0', 'Ảnh số 1', 'Ảnh số 2']);
    expect(images(el)[1]).to.equal(first);
    el.querySelectorAll('figure')[2]!.remove();
    await waitUntil(() => captions(el).length === 3);
    expect(captions(el)).to.deep.equal(['Ảnh mới', 'Ảnh số 0', 'Ảnh số 2']);
    expect(images(el).slice(1)).to.deep.equal([first, third]);
  });
});
