import { expect, fixture, html } from '@open-wc/testing';
import { resetMouse, sendKeys, sendMouse } from '@web/test-runner-commands';
import type { MtqgGallery } from '../../src/index.ts';
import { find } from '../shared/shadow-dom.ts';
import { closeViewer, createGallery, photos, picture, position, releaseMouse } from './photos.ts';
import { waitUntil } from '../shared/wait-until.ts';

let el: MtqgGallery;

async function openInside(dir: string): Promise<void> {
  const around = await fixture<HTMLElement>(html`<div dir=${dir}></div>`);
  el = await createGallery({ photos });
  around.append(el);
  await el.updateComplete;
  await el.open(2);
  await waitUntil(() => picture(el).naturalWidth > 0);
}

const boxOf = (selector: string) => find(el, selector)!.getBoundingClientRect();
const middleOf = ({ left, width }: DOMRect) => left + width / 2;

async function drag(distance: number): Promise<void> {
  const { left, top, width, height } = boxOf('[part=stage]');
  const [x, y] = [Math.round(left + width / 2), Math.round(top + height / 2)];
  await sendMouse({ type: 'move', position: [x, y] });
  await sendMouse({ type: 'down' });
  await sendMouse({ type: 'move', position: [x + distance, y] });
  await releaseMouse(el);
}

/** Presses a key and returns which photo is shown then. */
async function press(key: string): Promise<string | undefined> {
  await sendKeys({ press: key });
  await el.updateComplete;
  return position(el);
}

afterEach(async () => {
  await closeViewer(el);
  await resetMouse();
});

/** `nextKey` and `nextDrag` are the key and the swipe in px that show the next photo. */
const pages = [
  { dir: 'ltr', nextKey: 'ArrowRight', previousKey: 'ArrowLeft', nextDrag: -120 },
  { dir: 'rtl', nextKey: 'ArrowLeft', previousKey: 'ArrowRight', nextDrag: 120 },
];

for (const { dir, nextKey, previousKey, nextDrag } of pages) {
  describe(`the viewer inside an element with dir="${dir}"`, () => {
    it(`shows the next photo with ${nextKey}, the previous one with ${previousKey}`, async () => {
      await openInside(dir);
      expect(await press(nextKey)).to.equal('Ảnh 4 trong số 6 ảnh');
      expect(await press(previousKey)).to.equal('Ảnh 3 trong số 6 ảnh');
      expect(await press('PageDown'), 'these keys have no side').to.equal('Ảnh 4 trong số 6 ảnh');
      expect(await press('Home')).to.equal('Ảnh 1 trong số 6 ảnh');
      expect(await press('End')).to.equal('Ảnh 6 trong số 6 ảnh');
    });

    it(`has the button for the next photo on the side of ${nextKey}, and its icon points to that side`, async () => {
      await openInside(dir);
      const isNextOnTheRight = middleOf(boxOf('.next')) > middleOf(boxOf('.previous'));
      expect(isNextOnTheRight).to.equal(dir === 'ltr');
      for (const name of ['next', 'previous']) {
        const path = find(el, `.${name} path`)! as unknown as SVGPathElement;
        // The path of the icon goes from one end to the tip and on to the other end.
        const tipX = path.getPointAtLength(path.getTotalLength() / 2).x;
        const isMirrored = new DOMMatrix(getComputedStyle(find(el, `.${name} svg`)!).transform).a < 0;
        const isDrawnToTheRight = tipX > path.getPointAtLength(0).x;
        const pointsRight = isMirrored ? !isDrawnToTheRight : isDrawnToTheRight;
        const isOnTheRight = middleOf(boxOf(`.${name}`)) > middleOf(boxOf('[part=stage]'));
        expect(pointsRight, name).to.equal(isOnTheRight);
      }
    });

    it(`shows the next photo, in the middle of the stage, after a swipe from the side of ${nextKey}`, async () => {
      await openInside(dir);
      await drag(nextDrag);
      expect(position(el)).to.equal('Ảnh 4 trong số 6 ảnh');
      picture(el).style.transition = 'none';
      await waitUntil(() => picture(el).naturalWidth > 0);
      expect(middleOf(picture(el).getBoundingClientRect())).to.be.closeTo(middleOf(boxOf('[part=stage]')), 1);
      await drag(-nextDrag);
      expect(position(el)).to.equal('Ảnh 3 trong số 6 ảnh');
    });

    it('pans to the part of a zoomed photo that is on the side of the arrow key', async () => {
      await openInside(dir);
      await press('+');
      await press('+');
      picture(el).style.transition = 'none';
      const before = picture(el).getBoundingClientRect().left;
      await press('ArrowRight');
      expect(position(el)).to.equal('Ảnh 3 trong số 6 ảnh');
      expect(picture(el).getBoundingClientRect().left).to.be.below(before);
    });

    it('passes axe', async () => {
      await openInside(dir);
      await expect(el).to.be.accessible();
    });
  });
}
