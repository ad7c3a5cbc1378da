import { aTimeout, expect } from '@open-wc/testing';
import { resetMouse, sendKeys, sendMouse } from '@web/test-runner-commands';
import type { MtqgGallery } from '../../src/index.ts';
import { find, textOf } from '../shared/shadow-dom.ts';
import {
  closeViewer,
  control,
  createGallery,
  images,
  isOpen,
  photos,
  picture,
  position,
  settled,
  thumbnails,
} from './photos.ts';
import { TestPicture } from './test-pictures.ts';
import { waitUntil } from '../shared/wait-until.ts';

const [first, second] = photos as [(typeof photos)[0], (typeof photos)[0]];

let el: MtqgGallery;
let large: TestPicture;

const preview = () => find(el, '.photo:not([aria-hidden]) .preview') as HTMLImageElement | undefined;
const note = () => textOf(find(el, '.photo:not([aria-hidden]) .picture-note'));
const announced = () => textOf(find(el, '.frame > [role=status]'));
const isLoaded = () => picture(el).complete && picture(el).naturalWidth > 0;
const isDisabled = (name: string) => control(el, name).getAttribute('aria-disabled') === 'true';
const retryButton = () => find(el, '.photo:not([aria-hidden]) button');
/** The width of an image on the screen. */
const widthOf = (image: HTMLElement) => image.getBoundingClientRect().width;

/** Opens a photo whose thumbnail is loaded and whose larger picture is in this state. */
async function openLarge(state: 'loading' | 'missing', properties: object = {}): Promise<void> {
  large = await TestPicture.create(state);
  el = await createGallery({ photos: [{ ...first, full: large.url }, second], ...properties });
  await waitUntil(() => images(el)[0]!.naturalWidth > 0);
  await el.open(0);
}

afterEach(async () => {
  await large.set('sent');
  await closeViewer(el);
  await resetMouse();
});

describe('a photo in the viewer whose larger picture takes long', () => {
  it('shows the thumbnail, as large as the stage allows, until the larger picture is loaded', async () => {
    await openLarge('loading');
    expect(new URL(preview()!.src).pathname).to.equal(first.src);
    expect(getComputedStyle(preview()!).visibility).to.equal('visible');
    expect(getComputedStyle(preview()!).objectFit).to.equal('contain');
    expect(widthOf(preview()!)).to.equal(widthOf(find(el, '[part=stage]')!));
    await large.set('sent');
    await waitUntil(isLoaded);
    await waitUntil(
      () => !preview(),
      'the thumbnail is gone, because it would be seen through a transparent picture',
    );
  });

  it('says "Đang tải ảnh" to all readers after half a second, until it is loaded', async () => {
    await openLarge('loading');
    expect([announced(), note()], 'not at once').to.deep.equal(['', undefined]);
    await waitUntil(() => announced() === 'Đang tải ảnh');
    expect(note()).to.equal('Đang tải ảnh');
    await expect(el).to.be.accessible();
    await large.set('sent');
    await waitUntil(() => announced() === '');
    expect(note()).to.equal(undefined);
  });

  it('says this also without a thumbnail, as for a photo that was never near the screen', async () => {
    large = await TestPicture.create('loading');
    el = await createGallery({ photos: [{ src: large.url }, second], lang: 'en' });
    await el.open(0);
    expect(preview()).to.equal(undefined);
    await waitUntil(() => note() === 'Loading the photo');
  });

  it('says nothing while another photo is shown, and nothing about the larger picture that was loaded meanwhile', async () => {
    await openLarge('loading');
    await sendKeys({ press: 'ArrowRight' });
    await el.updateComplete;
    await aTimeout(600);
    expect([position(el), announced(), note(), preview()]).to.deep.equal([
      'Ảnh 2 trong số 2 ảnh',
      '',
      undefined,
      undefined,
    ]);
    await large.set('sent');
    await sendKeys({ press: 'ArrowLeft' });
    await waitUntil(isLoaded);
    await aTimeout(600);
    expect([announced(), note()]).to.deep.equal(['', undefined]);
  });

  it('cannot be zoomed before it is loaded', async () => {
    await openLarge('loading');
    expect(isDisabled('zoomIn')).to.equal(true);
    control(el, 'zoomIn').click();
    await el.updateComplete;
    expect(control(el, 'zoomOut')).to.equal(undefined);
    await large.set('sent');
    await waitUntil(isLoaded);
    await waitUntil(() => !isDisabled('zoomIn'));
    control(el, 'zoomIn').click();
    await el.updateComplete;
    expect(control(el, 'zoomOut')).not.to.equal(undefined);
  });

  it('shows the picture of the page in an article', async () => {
    large = await TestPicture.create('loading');
    el = await createGallery({});
    el.setAttribute('layout', 'article');
    el.innerHTML = `<p><a href="${large.url}"><img src="${first.src}" data-full="${large.url}" alt=""></a></p><p>Cầu mới.</p>`;
    await settled(el);
    await settled(el); // The gallery reads twice: the new content, and for the new layout.
    await waitUntil(() => el.querySelector('img')!.naturalWidth > 0);
    await el.open(0);
    expect(new URL(preview()!.src).pathname).to.equal(first.src);
  });
});

describe('a photo in the viewer whose larger picture is missing', () => {
  it('shows the thumbnail with a sentence and a button that a mouse can press', async () => {
    await openLarge('missing');
    await waitUntil(retryButton);
    expect(note()).to.equal('Không tải được ảnh Thử lại');
    expect(preview()!.naturalWidth).to.be.above(0);
    expect(getComputedStyle(preview()!).visibility).to.equal('visible');
    expect(getComputedStyle(preview()!.parentElement!, '::before').content, 'no drawing above it').to.equal(
      'none',
    );
    await expect(el).to.be.accessible();
    await large.set('sent');
    const { left, top, width, height } = retryButton()!.getBoundingClientRect();
    await sendMouse({
      type: 'click',
      position: [Math.round(left + width / 2), Math.round(top + height / 2)],
    });
    await waitUntil(() => isLoaded() && !preview(), 'it is loaded again');
    expect(retryButton()).to.equal(undefined);
  });

  it('cannot be zoomed', async () => {
    await openLarge('missing');
    await waitUntil(retryButton);
    expect(isDisabled('zoomIn')).to.equal(true);
    await sendKeys({ press: '+' });
    await el.updateComplete;
    expect(control(el, 'zoomOut')).to.equal(undefined);
  });

  it('is loaded again when the viewer is opened again, without the sentence of the last time', async () => {
    await openLarge('missing');
    await waitUntil(retryButton);
    await closeViewer(el);
    await large.set('sent');
    await el.open(0);
    expect(retryButton()).to.equal(undefined);
    await waitUntil(isLoaded);
    expect(announced()).to.equal('');
  });
});

describe('a photo that failed on the page and is loaded in the viewer', () => {
  it('is loaded again in its thumbnail', async () => {
    large = await TestPicture.create('missing');
    el = await createGallery({ photos: [second, { src: large.url, caption: 'Lễ khởi công' }] });
    await waitUntil(() => thumbnails(el)[1]!.matches('.broken'));
    await el.open(1);
    await waitUntil(retryButton);
    await large.set('sent');
    retryButton()!.click();
    await waitUntil(() => images(el)[1]!.naturalWidth > 0, 'the thumbnail is loaded');
    await closeViewer(el);
    expect(thumbnails(el)[1]!.matches('.broken')).to.equal(false);
    thumbnails(el)[1]!.click();
    await waitUntil(() => isOpen(el));
  });

  it('is loaded again in its thumbnail, also if the larger picture never failed', async () => {
    large = await TestPicture.create('missing');
    const full = await TestPicture.create('missing');
    el = await createGallery({ photos: [second, { src: large.url, full: full.url }] });
    await waitUntil(() => thumbnails(el)[1]!.matches('.broken'));
    await large.set('sent');
    await full.set('sent');
    await el.open(1);
    await waitUntil(() => !thumbnails(el)[1]!.matches('.broken'));
    expect(images(el)[1]!.naturalWidth).to.be.above(0);
  });

  it('is loaded again where it stands in an article', async () => {
    large = await TestPicture.create('missing');
    el = await createGallery({});
    el.setAttribute('layout', 'article');
    el.innerHTML = `<p><img src="${large.url}" alt=""></p><p>Cầu mới.</p>`;
    const image = el.querySelector('img')!;
    await settled(el);
    await settled(el); // The gallery reads twice: the new content, and for the new layout.
    await waitUntil(() => image.complete);
    expect(image.naturalWidth).to.equal(0);
    await large.set('sent');
    await el.open(0);
    await waitUntil(() => image.naturalWidth > 0, 'it is loaded');
  });

  it('stays loaded on the page if only the viewer fails to load it', async () => {
    large = await TestPicture.create('sent');
    el = await createGallery({ photos: [{ src: large.url }, second] });
    await waitUntil(() => images(el)[0]!.naturalWidth > 0);
    await el.open(0);
    await waitUntil(isLoaded);
    await large.set('missing');
    picture(el).src = `${large.url}?2`;
    await waitUntil(retryButton);
    expect(thumbnails(el)[0]!.matches('.broken')).to.equal(false);
  });
});
