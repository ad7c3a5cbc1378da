import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { MtqgGallery } from '../../src/index.ts';
import { replace, restorePage } from '../shared/page-changes.ts';
import { find } from '../shared/shadow-dom.ts';
import { closeViewer, control, createOpenGallery, isOpen, picture, position } from './photos.ts';
import { waitUntil } from '../shared/wait-until.ts';

let el: MtqgGallery;

const stage = () => find(el, '[part=stage]') as HTMLElement;

async function open(index = 0): Promise<void> {
  el = await createOpenGallery(index);
  await waitUntil(() => !control(el, 'zoomIn').hasAttribute('aria-disabled'), 'the whole picture is loaded');
  // The browser knows no pointer of an event that a script dispatches, and cannot capture it.
  replace(stage(), 'setPointerCapture', () => undefined);
}

/** Where the photo is, and how large, after its transition. */
function measure(): { scale: number; x: number; y: number } {
  for (const transition of picture(el).getAnimations()) transition.finish();
  const { a, e, f } = new DOMMatrix(getComputedStyle(picture(el)).transform);
  return { scale: a, x: e, y: f };
}

/** Dispatches an event of a finger at a point of the stage, measured from its middle. */
function touch(type: 'down' | 'move' | 'up' | 'cancel', finger: number, x: number, y: number): void {
  const { left, top, width, height } = stage().getBoundingClientRect();
  const clientX = left + width / 2 + x;
  const clientY = top + height / 2 + y;
  const options = {
    pointerId: finger,
    pointerType: 'touch',
    clientX,
    clientY,
    bubbles: true,
    composed: true,
  };
  stage().dispatchEvent(new PointerEvent(`pointer${type}`, options));
}

afterEach(async () => {
  restorePage();
  await closeViewer(el);
});

describe('two fingers on the photo in the viewer', () => {
  it('enlarge it as much as they move apart, and it stays between them', async () => {
    await open();
    touch('down', 1, 50, 0);
    touch('down', 2, 150, 0);
    touch('move', 1, 0, 0);
    touch('move', 2, 200, 0);
    const { scale, x } = measure();
    expect(scale).to.be.closeTo(2, 0.01);
    // The point between the fingers, 100 px to the right of the middle, stays there.
    expect(x).to.be.closeTo(-100, 1);
    touch('up', 1, 0, 0);
    touch('up', 2, 200, 0);
    await el.updateComplete;
    expect(measure().scale, 'after they are lifted').to.be.closeTo(2, 0.01);
    expect(control(el, 'zoomOut').title).to.equal('Thu nhỏ');
  });

  it('reduce it no further than to the whole photo', async () => {
    await open();
    touch('down', 1, -50, 0);
    touch('down', 2, 50, 0);
    touch('move', 2, 350, 0);
    expect(measure().scale).to.be.above(2);
    touch('move', 2, -40, 0);
    expect(measure().scale).to.equal(1);
    touch('up', 1, -50, 0);
    touch('up', 2, -40, 0);
    expect(measure(), 'in the middle').to.deep.equal({ scale: 1, x: 0, y: 0 });
  });

  it('move it together', async () => {
    await open();
    await sendKeys({ press: '+' });
    await sendKeys({ press: '+' });
    const before = measure();
    touch('down', 1, -50, 0);
    touch('down', 2, 50, 0);
    touch('move', 1, -80, 0);
    touch('move', 2, 20, 0);
    const after = measure();
    expect(after.scale).to.be.closeTo(before.scale, 0.01);
    expect(after.x - before.x).to.be.closeTo(-30, 1);
  });

  it('show no other photo and close nothing when they are lifted, however far they moved', async () => {
    await open(1);
    for (const [x, y] of [
      [-200, 0],
      [200, 0],
      [0, 200],
    ] as const) {
      touch('down', 1, -50, 0);
      touch('down', 2, 50, 0);
      touch('move', 1, x - 50, y);
      touch('move', 2, x + 50, y);
      touch('up', 1, x - 50, y);
      touch('up', 2, x + 50, y);
      await el.updateComplete;
    }
    expect(position(el)).to.equal('Ảnh 2 trong số 6 ảnh');
    expect(isOpen(el)).to.equal(true);
    expect(measure(), 'the photo is back').to.deep.equal({ scale: 1, x: 0, y: 0 });
  });

  it('are not disturbed by a third one', async () => {
    await open();
    touch('down', 1, -50, 0);
    touch('down', 2, 50, 0);
    touch('down', 3, 0, 100);
    touch('move', 3, 0, -300);
    expect(measure().scale).to.equal(1);
    touch('move', 2, 150, 0);
    expect(measure().scale).to.be.closeTo(2, 0.01);
    touch('up', 1, -50, 0);
    const before = measure();
    touch('move', 3, 0, 300);
    expect(measure(), 'the third one does not replace the first one').to.deep.equal(before);
  });

  it('become one finger when the second one is lifted: the first one moves the photo until it is cancelled', async () => {
    await open();
    touch('down', 1, -50, 0);
    touch('down', 2, 50, 0);
    touch('move', 2, 150, 0);
    touch('up', 2, 150, 0);
    const before = measure();
    touch('move', 1, -70, 0);
    expect(measure().x - before.x).to.be.closeTo(-20, 1);
    touch('cancel', 1, -70, 0);
    const after = measure();
    touch('move', 1, 100, 0);
    expect(measure()).to.deep.equal(after);
  });
});

describe('one finger on the photo in the viewer', () => {
  it('shows the next photo by a swipe', async () => {
    await open();
    touch('down', 1, 100, 0);
    touch('move', 1, -100, 0);
    touch('up', 1, -100, 0);
    await el.updateComplete;
    expect(position(el)).to.equal('Ảnh 2 trong số 6 ảnh');
  });
});

describe('a zoomed photo whose stage gets another size', () => {
  it('moves back until its edge is at the edge of the stage, as when the reader turns the phone', async () => {
    await open();
    for (let press = 0; press < 4; press++) await sendKeys({ press: '+' });
    for (let press = 0; press < 30; press++) await sendKeys({ press: 'ArrowRight' });
    const before = measure();
    expect(before.x).to.be.below(-100);
    const dialog = find(el, 'dialog') as HTMLElement;
    dialog.style.width = `${dialog.offsetWidth / 2}px`;
    await waitUntil(() => {
      const image = picture(el).getBoundingClientRect();
      return measure().x > before.x && image.right >= stage().getBoundingClientRect().right - 1;
    }, 'the photo reaches the edge again');
  });
});
