import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { MtqgGallery, Photo } from '../../src/index.ts';
import { all, textOf } from '../shared/shadow-dom.ts';
import {
  closeViewer,
  control,
  createGallery,
  createOpenGallery,
  photos,
  picture,
  position,
} from './photos.ts';
import { waitUntil } from '../shared/wait-until.ts';

let el: MtqgGallery;
let changes: number[] = [];

const caption = () => textOf(all(el, '#about p')[1]);
/** How large the photo is, relative to the photo shown whole. */
function scale(): number {
  const image = picture(el);
  image.style.transition = 'none';
  return new DOMMatrix(getComputedStyle(image).transform).a;
}

async function zoomIn(): Promise<void> {
  await waitUntil(() => picture(el).naturalWidth > 0);
  await sendKeys({ press: '+' });
  await el.updateComplete;
  expect(scale()).to.be.closeTo(1.5, 0.01);
  el.addEventListener('mtqg-change', ({ index }) => changes.push(index));
}

async function openZoomed(index: number, list: readonly Photo[] = photos): Promise<void> {
  el = await createOpenGallery(index, { photos: list });
  await zoomIn();
}

beforeEach(() => (changes = []));
afterEach(async () => closeViewer(el));

describe('the zoom of the viewer', () => {
  it('ends when the viewer closes, whatever photo it opens with next', async () => {
    await openZoomed(0);
    for (const index of [0, 1]) {
      await closeViewer(el);
      await el.open(index);
      await waitUntil(() => picture(el).naturalWidth > 0);
      expect([scale(), control(el, 'zoomIn').title]).to.deep.equal([1, 'Phóng to']);
      await sendKeys({ press: 'ArrowRight' });
      await el.updateComplete;
      expect(position(el), 'the arrow key shows another photo').to.equal(`Ảnh ${index + 2} trong số 6 ảnh`);
      await sendKeys({ press: '+' });
    }
  });

  it('ends when another photo is shown, and the photo shown before is whole when the reader returns', async () => {
    await openZoomed(0);
    await el.open(1);
    await el.open(0);
    await el.updateComplete;
    expect(scale()).to.equal(1);
  });
});

describe('the photo in the viewer', () => {
  const sameLists: Record<string, () => Photo[]> = {
    'the list is read again': () => photos.map((photo) => ({ ...photo })),
    'an alt text changes': () => photos.map((photo) => ({ ...photo, alt: 'Thay' })),
    'a photo is added behind it': () => [...photos, { src: '/demo/pages/photos/doi-che.jpg' }],
  };
  for (const [change, createList] of Object.entries(sameLists)) {
    it(`stays, with its zoom, when ${change}`, async () => {
      await openZoomed(2);
      el.photos = createList();
      await el.updateComplete;
      expect([position(el)?.slice(0, 5), caption(), changes]).to.deep.equal(['Ảnh 3', 'Cầu mới.', []]);
      expect(scale()).to.be.closeTo(1.5, 0.01);
      expect(control(el, 'zoomOut').title).to.equal('Thu nhỏ');
    });
  }

  it('stays, with its zoom, when a photo is added before it; its position changes', async () => {
    await openZoomed(2);
    el.photos = [{ src: '/demo/pages/photos/doi-che.jpg' }, ...photos];
    await el.updateComplete;
    expect([position(el), caption(), changes]).to.deep.equal(['Ảnh 4 trong số 7 ảnh', 'Cầu mới.', []]);
    await waitUntil(() => picture(el).naturalWidth > 0);
    expect(scale()).to.be.closeTo(1.5, 0.01);
  });

  it('stays when a list has the same picture twice and is read again', async () => {
    const list = [photos[0]!, photos[1]!, { ...photos[0]!, caption: 'Lần hai' }];
    await openZoomed(2, list);
    el.photos = list.map((photo) => ({ ...photo }));
    await el.updateComplete;
    expect([position(el), caption(), changes]).to.deep.equal(['Ảnh 3 trong số 3 ảnh', 'Lần hai', []]);
    expect(scale()).to.be.closeTo(1.5, 0.01);
  });

  it('changes with the arrow keys also when a list has the same object twice', async () => {
    el = await createOpenGallery(0, { photos: [photos[0]!, photos[0]!] });
    await sendKeys({ press: 'ArrowRight' });
    await el.updateComplete;
    expect(position(el)).to.equal('Ảnh 2 trong số 2 ảnh');
  });

  it('stays, with its zoom, when a script changes attributes between the tags', async () => {
    const { src } = photos[0]!;
    el = await createGallery(
      {},
      html`<figure>
          <img src=${src} alt="" />
          <figcaption>Một</figcaption>
        </figure>
        <figure>
          <img src=${src} alt="" />
          <figcaption>Hai</figcaption>
        </figure>
        <figure>
          <img src=${src} alt="" />
          <figcaption>Ba</figcaption>
        </figure>`,
    );
    await el.open(2);
    await zoomIn();
    const image = el.querySelectorAll('img')[1]!;
    image.alt = 'Thay';
    image.className = 'loaded';
    await waitUntil(() => (all(el, '[part=image] img')[1] as HTMLImageElement).alt === 'Thay');
    expect([position(el), caption(), changes]).to.deep.equal(['Ảnh 3 trong số 3 ảnh', 'Ba', []]);
    expect(scale()).to.be.closeTo(1.5, 0.01);
  });
});
