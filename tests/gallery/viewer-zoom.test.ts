import { expect, oneEvent } from '@open-wc/testing';
import { resetMouse, sendKeys, sendMouse } from '@web/test-runner-commands';
import type { MtqgGallery } from '../../src/index.ts';
import { find } from '../shared/shadow-dom.ts';
import {
  closeViewer,
  control,
  createOpenGallery,
  isOpen,
  picture,
  position,
  releaseMouse,
} from './photos.ts';
import { waitUntil } from '../shared/wait-until.ts';

let el: MtqgGallery;

async function open(index: number): Promise<void> {
  el = await createOpenGallery(index);
  await waitUntil(() => picture(el).naturalWidth > 0);
  await waitUntil(() => !control(el, 'zoomIn').hasAttribute('aria-disabled'), 'the whole picture is loaded');
}

const press = async (key: string, times = 1) => {
  for (let time = 0; time < times; time++) await sendKeys({ press: key });
  await el.updateComplete;
};

interface Measures {
  stage: DOMRect;
  /** The box of the `<img>` element. */
  image: DOMRect;
  /** How far the middle of the photo is from the middle of the stage. */
  offset: { x: number; y: number };
  /** The size that the photo must have at its scale. */
  width: number;
  height: number;
  scale: number;
}

/** Measures the `<img>` element as it is after its transition. */
function measure(): Measures {
  const img = picture(el);
  for (const transition of img.getAnimations()) transition.finish();
  const stage = find(el, '[part=stage]')!.getBoundingClientRect();
  const image = img.getBoundingClientRect();
  const fit = Math.min(1, stage.width / img.naturalWidth, stage.height / img.naturalHeight);
  const scale = new DOMMatrix(getComputedStyle(img).transform).a;
  return {
    stage,
    image,
    offset: {
      x: image.left + image.width / 2 - (stage.left + stage.width / 2),
      y: image.top + image.height / 2 - (stage.top + stage.height / 2),
    },
    width: img.naturalWidth * fit * scale,
    height: img.naturalHeight * fit * scale,
    scale,
  };
}

const stageMiddle = (): [number, number] => {
  const { left, top, width, height } = find(el, '[part=stage]')!.getBoundingClientRect();
  return [Math.round(left + width / 2), Math.round(top + height / 2)];
};

/** Drags with the mouse from the middle of the stage. */
async function drag(x: number, y: number): Promise<void> {
  const [left, top] = stageMiddle();
  await sendMouse({ type: 'move', position: [left, top] });
  await sendMouse({ type: 'down' });
  await sendMouse({ type: 'move', position: [left + Math.round(x / 2), top + Math.round(y / 2)] });
  await sendMouse({ type: 'move', position: [left + x, top + y] });
  await releaseMouse(el);
}

afterEach(async () => {
  await closeViewer(el);
  await resetMouse();
});

describe('the zoom of the viewer', () => {
  it('zooms with + and -, and pans with the arrows until an edge of the photo reaches the stage', async () => {
    await open(0);
    const whole = measure();
    expect(whole.scale).to.equal(1);
    expect([whole.image.width, whole.image.height].map(Math.round)).to.deep.equal(
      [whole.width, whole.height].map(Math.round),
    );
    await press('+', 2); // Each press zooms by 1.5.
    expect(measure().scale).to.be.closeTo(1.5 * 1.5, 0.01);
    await press('ArrowRight', 20); // More often than needed to reach the edge.
    expect(position(el), 'arrow keys do not change the photo').to.equal('Ảnh 1 trong số 6 ảnh');
    await press('ArrowDown', 20);
    const { offset, stage, width, height } = measure();
    // An edge of the photo is now at the edge of the stage: the photo has moved by half of the difference between its size and the stage.
    expect(offset.x, 'horizontally').to.be.closeTo(-Math.max(0, (width - stage.width) / 2), 1);
    expect(offset.y, 'vertically').to.be.closeTo(-Math.max(0, (height - stage.height) / 2), 1);
    expect(offset.y, 'it moved').to.be.below(0);
    await press('-', 2);
    expect(measure().image.left).to.be.closeTo(whole.image.left, 1);
    await press('-', 2);
    expect(measure().scale, 'never smaller than whole').to.equal(1);
  });

  it('zooms to three times the size of the whole photo at most, or to its natural size if that is larger', async () => {
    await open(0);
    await press('+', 12); // More often than needed to reach the largest scale.
    const { stage, scale } = measure();
    // The scale at which the photo has its natural size of 1600 × 1067 px. At the scale 1 the photo is shown whole, and the side for which this
    // quotient is larger fills the stage.
    const naturalScale = Math.max(1600 / stage.width, 1067 / stage.height);
    expect(scale).to.be.closeTo(Math.max(3, naturalScale), 0.01);
  });

  it('has one button that zooms in, and then out', async () => {
    await open(0);
    expect(control(el, 'zoomIn').title).to.equal('Phóng to');
    control(el, 'zoomIn').click();
    await el.updateComplete;
    expect(measure().scale).to.be.closeTo(2, 0.01);
    expect(control(el, 'zoomIn')).to.equal(undefined);
    expect(control(el, 'zoomOut').title).to.equal('Thu nhỏ');
    control(el, 'zoomOut').click();
    await el.updateComplete;
    expect(measure().scale).to.equal(1);
    expect(control(el, 'zoomIn')).not.to.equal(undefined);
  });

  it('does not keep the zoom for the next photo, nor for a photo that is opened again', async () => {
    await open(0);
    await press('+');
    await press('PageDown');
    expect(position(el)).to.equal('Ảnh 2 trong số 6 ảnh');
    expect(measure().scale).to.equal(1);
    expect(control(el, 'zoomOut')).to.equal(undefined);
    await press('+');
    await closeViewer(el);
    await el.open(1); // Photo 2 again.
    expect(measure().scale).to.equal(1);
    expect(control(el, 'zoomOut')).to.equal(undefined);
  });

  it('zooms to the point of a double click, and back', async () => {
    await open(0);
    const { stage } = measure();
    const [x, y] = [Math.round(stage.left + stage.width / 4), Math.round(stage.top + stage.height / 2)];
    const doubleClick = async () => {
      await sendMouse({ type: 'click', position: [x, y] });
      await sendMouse({ type: 'click', position: [x, y] });
      await el.updateComplete;
    };
    await doubleClick();
    const { image, scale } = measure();
    expect(scale).to.be.closeTo(2.5, 0.01);
    expect((x - image.left) / image.width, 'the point stays where it was').to.be.closeTo(0.25, 0.01);
    await doubleClick();
    expect(measure().scale).to.equal(1);
  });

  it('does not zoom on a single click', async () => {
    await open(0);
    await sendMouse({ type: 'click', position: stageMiddle() });
    await el.updateComplete;
    expect(measure().scale).to.equal(1);
    expect(isOpen(el)).to.equal(true);
  });

  it('zooms on Ctrl+wheel, which is also how browsers report a pinch on a touch pad', async () => {
    await open(0);
    const [clientX, clientY] = stageMiddle();
    const wheel = { deltaY: -100, clientX, clientY, bubbles: true, cancelable: true };
    find(el, '[part=stage]')!.dispatchEvent(new WheelEvent('wheel', wheel));
    expect(measure().scale, 'without Ctrl').to.equal(1);
    find(el, '[part=stage]')!.dispatchEvent(new WheelEvent('wheel', { ...wheel, ctrlKey: true }));
    // Each 100 px of the wheel zooms by the factor e.
    expect(measure().scale).to.be.closeTo(Math.E, 0.01);
  });

  it('shows the next photo after a swipe to the left, the previous one after a swipe to the right, and closes after a swipe down', async () => {
    await open(1);
    await drag(-120, 10);
    expect(position(el)).to.equal('Ảnh 3 trong số 6 ảnh');
    await drag(120, -10);
    expect(position(el)).to.equal('Ảnh 2 trong số 6 ảnh');
    setTimeout(() => void drag(10, 160));
    await oneEvent(el, 'mtqg-close');
  });

  it('returns the photo to its place after a drag that is too short for a swipe, or that goes up', async () => {
    await open(1);
    for (const [x, y] of [
      [-30, 0], // Too short to the left.
      [0, 70], // Too short down.
      [0, -160], // Up.
    ] as const) {
      await drag(x, y);
      expect(isOpen(el) && position(el), `${x}, ${y}`).to.equal('Ảnh 2 trong số 6 ảnh');
      const { offset } = measure();
      expect(offset.x).to.be.closeTo(0, 0.1);
      expect(offset.y).to.be.closeTo(0, 0.1);
    }
  });

  it('moves a whole photo with the pointer during the drag', async () => {
    await open(1);
    const [left, top] = stageMiddle();
    await sendMouse({ type: 'move', position: [left, top] });
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'move', position: [left - 40, top] });
    expect(measure().offset.x).to.be.closeTo(-40, 1);
    await sendMouse({ type: 'up' });
  });

  it('ignores the secondary button, and a drag that the browser cancels', async () => {
    await open(1);
    const [clientX, clientY] = stageMiddle();
    const stageElement = find(el, '[part=stage]')!;
    let pointerId = 1; // Engines give the mouse different numbers.
    stageElement.addEventListener('pointerdown', (event) => (pointerId = event.pointerId));
    const send = (type: string, x: number, button = 0) =>
      stageElement.dispatchEvent(
        new PointerEvent(type, { pointerId, button, clientX: clientX + x, clientY, bubbles: true }),
      );
    send('pointerdown', 0, 2);
    send('pointermove', -150, 2);
    send('pointerup', -150, 2);
    expect(position(el)).to.equal('Ảnh 2 trong số 6 ảnh');
    await sendMouse({ type: 'move', position: [clientX, clientY] });
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'move', position: [clientX - 150, clientY] });
    send('pointercancel', -150);
    expect(position(el)).to.equal('Ảnh 2 trong số 6 ảnh');
    expect(measure().offset.x).to.be.closeTo(0, 0.1);
    await sendMouse({ type: 'up' });
  });

  it('moves a zoomed photo by dragging, and does not show another photo', async () => {
    await open(0);
    await press('+');
    const before = measure();
    await drag(-60, 0);
    expect(position(el)).to.equal('Ảnh 1 trong số 6 ảnh');
    expect(measure().image.left).to.be.closeTo(before.image.left - 60, 1);
  });
});
