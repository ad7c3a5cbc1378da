import { expect } from '@open-wc/testing';
import type { MtqgGallery } from '../../src/index.ts';
import { all, find, textOf } from '../shared/shadow-dom.ts';
import { closeViewer, createGallery, images, isOpen, settled } from './photos.ts';
import { waitUntil } from '../shared/wait-until.ts';

const PHOTO = '/demo/pages/photos/doi-che.jpg';

/** How style sheets open a panel without a script: the rule of the closed panel, and that of the open one. */
const SWITCHES: [name: string, closed: string, open: string][] = [
  ['display', 'display: none', 'display: block'],
  ['max-height', 'max-height: 0; overflow: hidden', 'max-height: 99em'],
  ['clip-path', 'position: absolute; clip-path: inset(100%)', 'position: static; clip-path: none'],
  ['clip-path with a percentage on each side', 'clip-path: inset(50%)', 'clip-path: none'],
  ['visibility', 'visibility: hidden', 'visibility: visible'],
];

let el: MtqgGallery;

async function createPanel(closed: string, open: string, layout: string): Promise<HTMLInputElement> {
  el = await createGallery({ layout });
  el.innerHTML = `<style>.panel { ${closed} } :checked ~ .panel { ${open} }</style>
    <input type="checkbox" id="mo-anh"><label for="mo-anh">Xem ảnh</label>
    <div class="panel"><p><img src="${PHOTO}" alt="" width="300" height="200"></p><p><em>Đồi chè.</em></p></div>`;
  await settled(el);
  return el.querySelector('input')!;
}

/** The photo that a reader sees: a thumbnail, or the picture between the tags. */
function shownPhoto(): HTMLImageElement | undefined {
  const photos = [...images(el), el.querySelector('img')!];
  return photos.find((image) => {
    const { left, top, width, height } = image.getBoundingClientRect();
    const root = image.getRootNode() as Document | ShadowRoot;
    // `elementFromPoint` does not find what a style sheet clips or hides.
    return height > 0 && root.elementFromPoint(left + width / 2, top + height / 2) === image;
  });
}

afterEach(async () => closeViewer(el));

for (const [name, closed, open] of SWITCHES) {
  for (const layout of ['grid', 'article']) {
    describe(`a panel of the page with photos that ${name} opens, in the layout ${layout}`, () => {
      it('shows no photo while it is closed, and its photos with their captions in the viewer as soon as it is open', async () => {
        const input = await createPanel(closed, open, layout);
        await waitUntil(() => shownPhoto() === undefined, 'nothing is shown');
        input.click();
        await waitUntil(() => shownPhoto(), 'the photo is shown');
        // A gallery looks again when the pointer reaches it.
        el.dispatchEvent(new PointerEvent('pointerenter'));
        await settled(el);
        const opener = all(el, '[part=image]')[0] ?? el.querySelector('img')!;
        (opener as HTMLElement).click();
        await waitUntil(() => isOpen(el), 'the viewer');
        expect(textOf(find(el, '#about p + p'))).to.equal('Đồi chè.');
      });
    });
  }
}
