import { aTimeout, expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { MtqgGallery } from '../../src/index.ts';
import { all, find, textOf } from '../shared/shadow-dom.ts';
import {
  closeViewer,
  control,
  createGallery,
  createOpenGallery,
  images,
  isOpen,
  photos,
  picture,
  position,
  thumbnails,
} from './photos.ts';
import { waitUntil } from '../shared/wait-until.ts';

const BROKEN = '/khong-co.jpg';
const caption = 'Lễ khởi công';
/** Each photo, with the name of the button that loads it again. */
const rows = [
  [{ caption }, 'Lễ khởi công. Không tải được ảnh. Thử lại'],
  [{ caption: `${caption}.` }, 'Lễ khởi công. Không tải được ảnh. Thử lại'],
  [{ caption, alt: 'Máy xúc bên suối' }, 'Máy xúc bên suối. Không tải được ảnh. Thử lại'],
  [{ caption, alt: 'IMG_0265.JPG' }, 'Lễ khởi công. Không tải được ảnh. Thử lại'],
  [{}, 'Ảnh 1 trong số 1 ảnh. Không tải được ảnh. Thử lại'],
] as const;

let el: MtqgGallery;
const thumbnail = () => thumbnails(el)[0]!;
const isBroken = () => thumbnail().matches('.broken');
const nameOf = (element: Element | undefined) => element?.getAttribute('aria-label');
/** What screen readers announce about the photo. */
const announced = (selector: string) => textOf(find(el, selector));
const retryButton = () => find(el, '.photo:not([aria-hidden]) button');

async function createBroken(fields: object = { caption }): Promise<void> {
  el = await createGallery({ photos: [{ src: BROKEN, ...fields }] });
  await waitUntil(isBroken, 'the picture fails');
}

async function openBroken(fields: object = { caption }): Promise<void> {
  el = await createOpenGallery(0, { photos: [{ src: BROKEN, ...fields }] });
  await waitUntil(retryButton, 'the picture fails');
}

/** Collects the texts of an element, also those that last only until the next rendering. */
function recordTexts(selector: string): string[] {
  const region = find(el, selector)!;
  const texts: string[] = [];
  const observer = new MutationObserver(() => texts.push(textOf(region)!));
  observer.observe(region, { childList: true, characterData: true, subtree: true });
  return texts;
}

afterEach(async () => closeViewer(el));

describe('the thumbnail of a photo that cannot be loaded', () => {
  for (const [fields, name] of rows) {
    it(`is a button with the name "${name}" for ${JSON.stringify(fields)}`, async () => {
      await createBroken(fields);
      expect(nameOf(thumbnail())).to.equal(name);
      expect(thumbnail().hasAttribute('aria-haspopup'), 'it opens no dialog').to.equal(false);
      await expect(el).to.be.accessible();
    });
  }

  it('is rendered together with others that fail at the same time', async () => {
    const many = Array.from({ length: 40 }, (_, place) => ({ src: `/khong-co-${place}.jpg` }));
    el = await createGallery();
    let updates = 0;
    const { requestUpdate } = el;
    el.requestUpdate = function (...args: unknown[]) {
      updates += 1;
      Reflect.apply(requestUpdate, el, args);
    } as typeof requestUpdate;
    el.photos = many;
    await el.updateComplete;
    for (const image of images(el)) image.loading = 'eager';
    await waitUntil(() => all(el, '.broken').length === many.length, 'all fail');
    expect(updates).to.be.below(15);
  });

  it('opens the viewer again, and has its usual name, as soon as the picture is loaded', async () => {
    await createBroken();
    images(el)[0]!.src = photos[0]!.src;
    await waitUntil(() => !isBroken());
    expect(nameOf(thumbnail())).to.equal(null);
    expect(thumbnail().getAttribute('aria-haspopup')).to.equal('dialog');
    thumbnail().click();
    await waitUntil(() => isOpen(el), 'the viewer opens');
  });

  it('announces that the photo is loaded again, and then whether it was loaded', async () => {
    await createBroken();
    const texts = recordTexts('[part=base] > [role=status]');
    thumbnail().focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => texts.includes('Không tải được ảnh'));
    expect(texts).to.deep.equal(['Đang tải lại ảnh', 'Không tải được ảnh']);
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => texts.length === 4);
    expect(texts.slice(2), 'the second failure').to.deep.equal(['Đang tải lại ảnh', 'Không tải được ảnh']);
    images(el)[0]!.src = photos[0]!.src;
    await waitUntil(() => texts.at(-1) === 'Đã tải được ảnh');
    expect(el.shadowRoot!.activeElement === thumbnail(), 'the button keeps the focus').to.equal(true);
  });

  it('announces nothing before the reader loads a photo again', async () => {
    await createBroken();
    expect(announced('[part=base] > [role=status]')).to.equal('');
  });

  it('is repaired together with another thumbnail of the same picture', async () => {
    el = await createGallery({ photos: [{ src: BROKEN }, { src: BROKEN }, photos[0]!] });
    await waitUntil(() => thumbnails(el).filter((button) => button.matches('.broken')).length === 2);
    const requested: string[] = [];
    for (const image of images(el)) image.addEventListener('error', () => requested.push(image.src));
    thumbnail().click();
    await waitUntil(() => requested.length === 2);
  });

  it('is marked only while the gallery has this photo: other photos that the page sets are not marked', async () => {
    await createBroken();
    el.photos = [photos[0]!];
    await el.updateComplete;
    expect(isBroken()).to.equal(false);
  });
});

describe('a photo in the viewer that cannot be loaded', () => {
  for (const [fields, name] of rows) {
    it(`has a button with the name "${name}" for ${JSON.stringify(fields)}`, async () => {
      await openBroken(fields);
      expect(nameOf(retryButton())).to.equal(name);
      expect(textOf(retryButton())).to.equal('Thử lại');
      await expect(el).to.be.accessible();
    });
  }

  it('announces the failure, the new attempt and its result', async () => {
    await openBroken();
    expect(announced('.frame > [role=status]')).to.equal('Không tải được ảnh');
    const texts = recordTexts('.frame > [role=status]');
    retryButton()!.focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => texts.length === 2);
    expect(texts).to.deep.equal(['Đang tải lại ảnh', 'Không tải được ảnh']);
    expect(el.shadowRoot!.activeElement === retryButton(), 'the button keeps the focus').to.equal(true);
    picture(el).src = photos[0]!.src;
    await waitUntil(() => texts.at(-1) === 'Đã tải được ảnh');
    expect(retryButton()).to.equal(undefined);
    expect(el.shadowRoot!.activeElement === control(el, 'close'), 'the focus stays in the viewer').to.equal(
      true,
    );
  });

  it('is not zoomed, and the arrow keys show other photos', async () => {
    el = await createOpenGallery(0, { photos: [{ src: BROKEN }, photos[0]!] });
    await waitUntil(retryButton, 'the picture fails');
    await sendKeys({ press: '+' });
    await el.updateComplete;
    expect(control(el, 'zoomOut')).to.equal(undefined);
    await sendKeys({ press: 'ArrowRight' });
    await el.updateComplete;
    expect(position(el)).to.equal('Ảnh 2 trong số 2 ảnh');
    await aTimeout(0);
    expect(announced('.frame > [role=status]')).to.equal('');
  });

  it('does not make its thumbnail broken, which is another picture', async () => {
    el = await createOpenGallery(0, { photos: [{ src: photos[0]!.src, full: BROKEN }] });
    await waitUntil(retryButton, 'the picture fails');
    expect(all(el, '[part=image].broken')).to.have.length(0);
  });
});
