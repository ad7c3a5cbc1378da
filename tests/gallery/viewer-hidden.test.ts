import { aTimeout, expect, fixture, html, oneEvent } from '@open-wc/testing';
import { resetMouse, sendMouse } from '@web/test-runner-commands';
import type { MtqgGallery } from '../../src/index.ts';
import { find } from '../shared/shadow-dom.ts';
import { closeViewer, createGallery, isOpen, photos } from './photos.ts';
import { waitUntil } from '../shared/wait-until.ts';

let el: MtqgGallery;

/** Each way in which a page hides an element, such as a tab or a slide of a carousel. */
const WAYS: Record<string, (around: HTMLElement) => void> = {
  'display: none': (around) => (around.style.display = 'none'),
  'the attribute hidden': (around) => (around.hidden = true),
  'hidden="until-found"': (around) => around.setAttribute('hidden', 'until-found'),
  'content-visibility: hidden': (around) => around.style.setProperty('content-visibility', 'hidden'),
  'visibility: hidden': (around) => (around.style.visibility = 'hidden'),
  'opacity: 0': (around) => (around.style.opacity = '0'),
  inert: (around) => (around.inert = true),
  'a closed <details>': (around) => around.closest('details')!.removeAttribute('open'),
  'a closed <dialog>': (around) => around.closest('dialog')!.close(),
};

async function openInside(): Promise<{ around: HTMLElement; button: HTMLButtonElement }> {
  const page = await fixture<HTMLElement>(
    html`<div>
      <button style="position: fixed; inset: 0 auto auto 0; width: 80px; height: 40px">Trang</button>
      <details open>
        <summary>Ảnh</summary>
        <dialog open style="position: static"><div class="tab"></div></dialog>
      </details>
    </div>`,
  );
  const around = page.querySelector<HTMLElement>('.tab')!;
  el = await createGallery({ photos });
  around.append(el);
  await el.updateComplete;
  await el.open(1);
  await aTimeout(50);
  return { around, button: page.querySelector('button')! };
}

async function isClickable(button: HTMLButtonElement): Promise<boolean> {
  let isClicked = false;
  button.addEventListener('click', () => (isClicked = true), { once: true });
  await sendMouse({ type: 'click', position: [40, 20] });
  return isClicked;
}

afterEach(async () => {
  await closeViewer(el);
  await resetMouse();
});

describe('an open viewer whose gallery the page hides', () => {
  for (const [way, hide] of Object.entries(WAYS)) {
    it(`closes, or stays visible and usable: ${way}`, async () => {
      const { around, button } = await openInside();
      expect(await isClickable(button), 'the viewer covers the page').to.equal(false);
      expect(isOpen(el)).to.equal(true);
      hide(around);
      await aTimeout(200);
      if (isOpen(el)) {
        const close = find(el, '.close')!;
        expect(getComputedStyle(close).visibility).to.equal('visible');
        const { left, top, width, height } = close.getBoundingClientRect();
        await sendMouse({
          type: 'click',
          position: [Math.round(left + width / 2), Math.round(top + height / 2)],
        });
        await waitUntil(() => !isOpen(el), 'the button closes the viewer');
        await aTimeout(200);
      }
      expect(await isClickable(button), 'the page can be used').to.equal(true);
    });
  }

  it('fires mtqg-close', async () => {
    const { around } = await openInside();
    setTimeout(() => (around.hidden = true));
    await oneEvent(el, 'mtqg-close');
  });

  it('closes at once if it was opened in a hidden gallery', async () => {
    const { around, button } = await openInside();
    await closeViewer(el);
    around.hidden = true;
    await el.open(0);
    await waitUntil(() => !isOpen(el));
    expect(await isClickable(button)).to.equal(true);
  });
});
