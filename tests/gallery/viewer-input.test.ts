import { expect, fixture, html } from '@open-wc/testing';
import { resetMouse, sendKeys, sendMouse } from '@web/test-runner-commands';
import type { MtqgGallery } from '../../src/index.ts';
import { find } from '../shared/shadow-dom.ts';
import {
  closeViewer,
  control,
  createOpenGallery,
  dialogOf,
  isOpen,
  photos,
  position,
  releaseMouse,
  thumbnails,
} from './photos.ts';
import { waitUntil } from '../shared/wait-until.ts';

const KEY_EVENTS = ['keydown', 'keypress', 'keyup'] as const;

let el: MtqgGallery;
let stopListening = new AbortController();

/** Records the input that reaches the listeners of the page on an element around the gallery, on the document and on the window. */
function recordInput(around: Element, types: readonly string[]): string[] {
  stopListening = new AbortController();
  const { signal } = stopListening;
  const heard: string[] = [];
  const places = { element: around, document, window };
  for (const [place, target] of Object.entries(places))
    for (const type of types)
      target.addEventListener(
        type,
        (event) => heard.push(`${place}: ${type} ${(event as Partial<KeyboardEvent>).key ?? ''}`),
        { signal },
      );
  return heard;
}

/** Opens the viewer of a gallery inside another element, such as a dialog or a carousel of the page. */
async function openInside(): Promise<Element> {
  const around = await fixture<HTMLElement>(html`<div class="modal"></div>`);
  el = await createOpenGallery(0, { photos });
  await closeViewer(el);
  around.append(el);
  await el.updateComplete;
  await el.open(0);
  return around;
}

const stageMiddle = (): [number, number] => {
  const { left, top, width, height } = find(el, '[part=stage]')!.getBoundingClientRect();
  return [Math.round(left + width / 2), Math.round(top + height / 2)];
};

afterEach(async () => {
  stopListening.abort();
  await closeViewer(el);
  await resetMouse();
});

describe('input in the viewer', () => {
  it('does not reach the listeners of the page: keys that the viewer uses', async () => {
    const heard = recordInput(await openInside(), KEY_EVENTS);
    for (const key of ['ArrowRight', 'ArrowLeft', 'PageDown', 'PageUp', 'End', 'Home', '+', '-', 'ArrowDown'])
      await sendKeys({ press: key });
    control(el, 'next').focus();
    await sendKeys({ press: 'Enter' });
    await sendKeys({ press: ' ' });
    await el.updateComplete;
    expect(position(el), 'the keys reached the viewer').to.equal('Ảnh 3 trong số 6 ảnh');
    expect(heard).to.deep.equal([]);
  });

  it('does not reach the listeners of the page: Esc, also when it is released after the viewer has closed', async () => {
    const heard = recordInput(await openInside(), KEY_EVENTS);
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => el.shadowRoot!.activeElement === thumbnails(el)[0]);
    expect(heard).to.deep.equal([]);
    await sendKeys({ press: 'Escape' });
    expect(heard, 'the next key is for the page').to.include('document: keyup Escape');
  });

  it('does not reach the listeners of the page: repetitions and the release of the key that closed the viewer', async () => {
    const heard = recordInput(await openInside(), KEY_EVENTS);
    const send = (target: Element, type: string, repeat = false) =>
      target.dispatchEvent(
        new KeyboardEvent(type, { key: 'Escape', code: 'Escape', repeat, bubbles: true, composed: true }),
      );
    send(control(el, 'close'), 'keydown');
    await closeViewer(el);
    const [thumbnail] = thumbnails(el);
    send(thumbnail!, 'keydown', true);
    send(thumbnail!, 'keyup');
    expect(heard).to.deep.equal([]);
    send(thumbnail!, 'keydown');
    expect(heard, 'the next key is for the page').to.have.length(3);
  });

  it('does not reach the listeners of the page: the release of Esc before the browser reports that it has closed the viewer', async () => {
    const heard = recordInput(await openInside(), KEY_EVENTS);
    const send = (target: Element, type: string) =>
      target.dispatchEvent(
        new KeyboardEvent(type, { key: 'Escape', code: 'Escape', bubbles: true, composed: true }),
      );
    send(control(el, 'close'), 'keydown');
    dialogOf(el).close(); // Its event `close` comes later.
    send(thumbnails(el)[0]!, 'keyup');
    expect(heard).to.deep.equal([]);
    await waitUntil(() => !isOpen(el) && history.scrollRestoration === 'auto');
  });

  it('does not reach the listeners of the page: the releases of several keys, of which one has closed the viewer', async () => {
    const heard = recordInput(await openInside(), KEY_EVENTS);
    const send = (target: Element, type: string, key: string) =>
      target.dispatchEvent(new KeyboardEvent(type, { key, code: key, bubbles: true, composed: true }));
    send(control(el, 'close'), 'keydown', 'ArrowRight');
    send(control(el, 'close'), 'keydown', 'Escape');
    await closeViewer(el);
    for (const key of ['Escape', 'ArrowRight']) send(thumbnails(el)[0]!, 'keyup', key);
    expect(heard).to.deep.equal([]);
  });

  it('reaches the page again when another key is pressed, also if the release of the key that closed the viewer was not reported', async () => {
    const heard = recordInput(await openInside(), KEY_EVENTS);
    const send = (target: Element, type: string, key: string) =>
      target.dispatchEvent(new KeyboardEvent(type, { key, code: key, bubbles: true, composed: true }));
    send(control(el, 'close'), 'keydown', 'Escape');
    await closeViewer(el);
    const [thumbnail] = thumbnails(el);
    send(thumbnail!, 'keydown', 'Tab');
    send(thumbnail!, 'keyup', 'Escape');
    expect(heard).to.have.length(6);
  });

  it('does not reach the listeners of the page: a drag and a click', async () => {
    const types = ['pointerdown', 'pointermove', 'pointerup', 'mousedown', 'mousemove', 'mouseup', 'click'];
    const around = await openInside();
    const [x, y] = stageMiddle();
    await sendMouse({ type: 'move', position: [x, y] });
    const heard = recordInput(around, types);
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'move', position: [x - 120, y] });
    await releaseMouse(el);
    expect(position(el)).to.equal('Ảnh 2 trong số 6 ảnh');
    expect(heard).to.deep.equal([]);
  });

  it('still controls the viewer after a click on the photo, which has no focus of its own', async () => {
    const heard = recordInput(await openInside(), KEY_EVENTS);
    await sendMouse({ type: 'click', position: stageMiddle() });
    await sendKeys({ press: 'ArrowRight' });
    await el.updateComplete;
    expect(position(el)).to.equal('Ảnh 2 trong số 6 ảnh');
    expect(heard).to.deep.equal([]);
  });

  it('reaches the page with Ctrl', async () => {
    const heard = recordInput(await openInside(), ['keydown']);
    control(el, 'close').dispatchEvent(
      new KeyboardEvent('keydown', { key: 'k', ctrlKey: true, bubbles: true, composed: true }),
    );
    expect(heard).to.deep.equal(['element: keydown k', 'document: keydown k', 'window: keydown k']);
  });
});
