import { expect } from '@open-wc/testing';
import { resetMouse, sendMouse } from '@web/test-runner-commands';
import type { MtqgGallery } from '../../src/index.ts';
import { all, find } from '../shared/shadow-dom.ts';
import { closeViewer, createGallery, photos, picture } from './photos.ts';
import { waitUntil } from '../shared/wait-until.ts';

let el: MtqgGallery;

/** Opens the viewer on a page that is zoomed by CSS. */
async function openZoomed(zoom: string): Promise<void> {
  document.body.style.setProperty('zoom', zoom);
  el = await createGallery({ photos });
  await el.open(0);
  await waitUntil(() => picture(el).naturalWidth > 0);
}

/**
 * The size of a box in the window. WebKit measures boxes in the pixels of the zoomed page, other browsers in those of the window. The viewer
 * fills the window, so that its width shows which pixels these are.
 */
function boxInWindow(element: Element): { left: number; top: number; width: number; height: number } {
  const frame = find(el, '.frame')!.getBoundingClientRect();
  const factor = document.documentElement.clientWidth / frame.width;
  const { left, top, width, height } = element.getBoundingClientRect();
  return { left: left * factor, top: top * factor, width: width * factor, height: height * factor };
}

afterEach(async () => {
  document.body.style.removeProperty('zoom');
  await closeViewer(el);
  await resetMouse();
});

for (const zoom of ['1', '1.5', '0.75']) {
  describe(`the viewer on a page with zoom: ${zoom}`, () => {
    it('zooms to the point of the double click', async () => {
      await openZoomed(zoom);
      const image = picture(el);
      image.style.transition = 'none';
      const stage = boxInWindow(find(el, '[part=stage]')!);
      // A point on the photo, above and to the left of the middle of the stage.
      const [x, y] = [Math.round(stage.left + stage.width * 0.4), Math.round(stage.top + stage.height * 0.4)];
      const shareAt = () => {
        const box = boxInWindow(image);
        return [(x - box.left) / box.width, (y - box.top) / box.height] as const;
      };
      const before = shareAt();
      const scale = () => new DOMMatrix(getComputedStyle(image).transform).a;
      // On a busy machine, the clicks may be too slow for a double click.
      for (let attempt = 0; attempt < 5 && scale() === 1; attempt++) {
        await sendMouse({ type: 'click', position: [x, y] });
        await sendMouse({ type: 'click', position: [x, y] });
        await el.updateComplete;
      }
      expect(scale(), 'it zoomed').to.be.closeTo(2.5, 0.01);
      const after = shareAt();
      expect(after[0], 'horizontally').to.be.closeTo(before[0], 0.01);
      expect(after[1], 'vertically').to.be.closeTo(before[1], 0.01);
    });

    it('fills the window, and its buttons are at least 44 px large', async () => {
      await openZoomed(zoom);
      const frame = find(el, '.frame')!.getBoundingClientRect();
      const { clientWidth } = document.documentElement; // Without a scroll bar.
      expect(frame.height / frame.width).to.be.closeTo(innerHeight / clientWidth, 0.01);
      const buttons = all(el, 'dialog button').filter(({ offsetWidth }) => offsetWidth > 0);
      expect(buttons.length).to.be.at.least(4);
      for (const button of buttons) {
        const { left, top, width, height } = boxInWindow(button);
        expect(Math.min(width, height), button.className).to.be.at.least(43.9);
        expect(
          left >= 0 && top >= 0 && left + width <= innerWidth + 1 && top + height <= innerHeight + 1,
        ).to.equal(true);
      }
    });
  });
}

describe('an SVG without size in the viewer', () => {
  const svg = (attributes: string) =>
    `<svg xmlns="http://www.w3.org/2000/svg" ${attributes}><rect width="100%" height="100%" fill="teal"/></svg>`;
  const sizes: [width: number, height: number][] = [
    [2, 3],
    [3, 2],
  ];
  let url = '';
  afterEach(() => URL.revokeObjectURL(url));

  for (const [width, height] of sizes) {
    it(`fills the stage, and can be panned until its edge reaches the edge of the stage: ${width} : ${height}`, async () => {
      url = URL.createObjectURL(
        new Blob([svg(`viewBox="0 0 ${width} ${height}"`)], { type: 'image/svg+xml' }),
      );
      // A gallery refuses an SVG with a `blob:` address, so the test opens another photo and then sets the address of its image.
      el = await createGallery({ photos: [{ src: '/demo/pages/icon.svg' }] });
      await el.open(0);
      const image = picture(el);
      image.style.transition = 'none';
      await waitUntil(() => image.naturalWidth > 0);
      image.src = url;
      const hasShape = () => Math.abs(image.naturalWidth / image.naturalHeight - width / height) < 0.01;
      await waitUntil(hasShape, 'the new picture is loaded');
      const stage = find(el, '[part=stage]')!;
      const press = (key: string, times: number) => {
        for (let time = 0; time < times; time++)
          stage.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
      };
      press('+', 3);
      press('ArrowRight', 60);
      press('ArrowDown', 60);
      const { offsetWidth: stageWidth, offsetHeight: stageHeight } = stage;
      const fit = Math.min(stageWidth / width, stageHeight / height);
      const box = image.getBoundingClientRect();
      const around = stage.getBoundingClientRect();
      const offsetX = box.left + box.width / 2 - (around.left + around.width / 2);
      const offsetY = box.top + box.height / 2 - (around.top + around.height / 2);
      const largestScale = 3;
      expect(offsetX, 'horizontally').to.be.closeTo((stageWidth - width * fit * largestScale) / 2, 1);
      expect(offsetY, 'vertically').to.be.closeTo((stageHeight - height * fit * largestScale) / 2, 1);
    });
  }
});
