import { aTimeout, expect, fixture, html, oneEvent } from '@open-wc/testing';
import { resetMouse, sendKeys, sendMouse } from '@web/test-runner-commands';
import type { MtqgGallery, MtqgPhotoEvent, Photo } from '../../src/index.ts';
import { all, find, textOf } from '../shared/shadow-dom.ts';
import {
  closeViewer,
  control,
  createGallery,
  createOpenGallery,
  dialogOf,
  fileNames,
  isOpen,
  photos,
  picture,
  position,
  printedPhotos,
  thumbnails,
} from './photos.ts';
import { waitUntil } from '../shared/wait-until.ts';

let el: MtqgGallery;

/** Presses keys one after another. In WebKit, `sendKeys` may end before the page gets the key, so the page is asked. */
const press = async (...keys: string[]) => {
  for (const key of keys) {
    const isReleased = new Promise((resolve) =>
      addEventListener('keyup', resolve, { capture: true, once: true }),
    );
    await sendKeys({ press: key });
    await isReleased;
  }
  await el.updateComplete;
};
const middle = ({ left, top, width, height }: DOMRect): [number, number] => [
  Math.round(left + width / 2),
  Math.round(top + height / 2),
];
const click = async (target: Element) => {
  await sendMouse({ type: 'click', position: middle(target.getBoundingClientRect()) });
  await el.updateComplete;
};
const visibleButtons = () => all(el, 'dialog button').filter(({ offsetWidth }) => offsetWidth > 0);

afterEach(async () => {
  await closeViewer(el);
  await resetMouse();
});

describe('the viewer of <mtqg-gallery>', () => {
  it('opens at the photo that was clicked, as a named modal dialog with the whole caption', async () => {
    el = await createGallery({ photos });
    thumbnails(el)[3]!.scrollIntoView({ block: 'center' });
    setTimeout(() => void click(thumbnails(el)[3]!));
    const event = (await oneEvent(el, 'mtqg-open')) as MtqgPhotoEvent;
    expect([event.index, event.photo]).to.deep.equal([3, photos[3]]);
    expect([event.bubbles, event.composed, event.cancelable]).to.deep.equal([true, true, true]);
    await waitUntil(() => isOpen(el));
    expect(dialogOf(el).matches(':modal')).to.equal(true);
    expect(dialogOf(el).getAttribute('aria-label')).to.equal('Thư viện ảnh');
    expect(position(el)).to.equal('Ảnh 4 trong số 6 ảnh');
    expect(textOf(all(el, '#about p')[1])).to.equal(photos[3]!.caption!.trim());
    expect(dialogOf(el).contains(el.shadowRoot!.activeElement), 'the focus is inside').to.equal(true);
  });

  it('opens with the keyboard, and returns the focus to the photo that was shown last', async () => {
    el = await createGallery({ photos });
    thumbnails(el)[1]!.focus();
    await press('Enter');
    await waitUntil(() => isOpen(el));
    await press('ArrowRight', 'ArrowRight');
    expect(position(el)).to.equal('Ảnh 4 trong số 6 ảnh');
    setTimeout(() => void sendKeys({ press: 'Escape' }));
    const event = (await oneEvent(el, 'mtqg-close')) as MtqgPhotoEvent;
    expect([event.index, event.photo]).to.deep.equal([3, photos[3]]);
    expect(el.shadowRoot!.activeElement).to.equal(thumbnails(el)[3]);
    // To remove its history entry, a closing viewer makes the browser go back by one entry. The gallery restores this afterwards.
    await waitUntil(() => history.scrollRestoration === 'auto');
    expect(el.shadowRoot!.activeElement, 'after the browser went back').to.equal(thumbnails(el)[3]);
  });

  it('changes the photo with arrow, Page, Home and End keys, wherever the focus is, and stops at both ends', async () => {
    el = await createOpenGallery(2);
    const changes: number[] = [];
    el.addEventListener('mtqg-change', ({ index }) => changes.push(index));
    const turn = async (...keys: string[]) => {
      await press(...keys);
      return position(el);
    };
    expect(await turn('ArrowLeft')).to.equal('Ảnh 2 trong số 6 ảnh');
    expect(await turn('PageDown', 'PageDown')).to.equal('Ảnh 4 trong số 6 ảnh');
    expect(await turn('PageUp')).to.equal('Ảnh 3 trong số 6 ảnh');
    control(el, 'close').focus();
    expect(await turn('End')).to.equal('Ảnh 6 trong số 6 ảnh');
    expect(control(el, 'next').getAttribute('aria-disabled')).to.equal('true');
    expect(control(el, 'previous').getAttribute('aria-disabled')).to.equal(null);
    expect(await turn('ArrowRight')).to.equal('Ảnh 6 trong số 6 ảnh');
    find(el, '.caption')!.focus();
    expect(await turn('Home')).to.equal('Ảnh 1 trong số 6 ảnh');
    expect(await turn('ArrowLeft', 'PageUp')).to.equal('Ảnh 1 trong số 6 ảnh');
    expect(control(el, 'previous').getAttribute('aria-disabled')).to.equal('true');
    // The index of each new photo. The keys pressed at an end fire no event.
    expect(changes).to.deep.equal([1, 2, 3, 2, 5, 0]);
  });

  it('ignores keys with Ctrl, Alt or Meta', async () => {
    el = await createOpenGallery(2);
    for (const modifier of ['ctrlKey', 'altKey', 'metaKey']) {
      const event = new KeyboardEvent('keydown', {
        key: 'ArrowRight',
        [modifier]: true,
        bubbles: true,
        cancelable: true,
      });
      control(el, 'close').dispatchEvent(event);
      expect(event.defaultPrevented, modifier).to.equal(false);
    }
    expect(position(el)).to.equal('Ảnh 3 trong số 6 ảnh');
  });

  it('changes the photo with its buttons, which keep the focus and are at least 44 px large', async () => {
    el = await createOpenGallery(4);
    const turn = async (name: string) => {
      await click(control(el, name));
      return position(el);
    };
    expect(await turn('next')).to.equal('Ảnh 6 trong số 6 ảnh');
    expect(await turn('next')).to.equal('Ảnh 6 trong số 6 ảnh');
    expect(dialogOf(el).contains(el.shadowRoot!.activeElement)).to.equal(true);
    expect(await turn('previous')).to.equal('Ảnh 5 trong số 6 ảnh');
    expect(visibleButtons().length).to.be.at.least(4);
    for (const button of visibleButtons()) {
      expect(Math.min(button.offsetWidth, button.offsetHeight), button.className).to.be.at.least(44);
    }
  });

  it('keeps the focus inside the viewer when the reader presses Tab', async () => {
    const longCaption = 'Chú thích rất dài. '.repeat(300);
    el = await createOpenGallery(1, {
      photos: [photos[0], { ...photos[1], caption: longCaption }, photos[2]],
      download: true,
    });
    await waitUntil(() => find(el, '.caption')!.tabIndex === 0);
    const stops = new Set<Element>();
    for (let tab = 0; tab < 9; tab++) {
      await press('Tab');
      const { activeElement } = el.shadowRoot!;
      if (activeElement) stops.add(activeElement);
      // After the last button, Tab may leave the page for the controls of the browser. Then the active element is `body`.
      expect(document.activeElement === el || document.activeElement === document.body).to.equal(true);
    }
    for (const stop of stops) expect(dialogOf(el).contains(stop)).to.equal(true);
    // Two of the seven can be missing: Tab skips links in Safari, and the full-screen button needs a browser that allows it.
    expect(stops.size, 'previous, next, caption, download, zoom, full screen, close').to.be.at.least(5);
    expect(stops.has(find(el, '.caption')!), 'a long caption').to.equal(true);
    await press('ArrowRight');
    await waitUntil(
      () => find(el, '.caption')!.tabIndex === -1,
      'a caption that does not scroll is no tab stop',
    );
  });

  it('announces each photo politely, with its position, caption, photographer and day', async () => {
    el = await createOpenGallery(1);
    const about = find(el, '#about')!;
    expect(about.getAttribute('aria-live')).to.equal('polite');
    expect(about.getAttribute('aria-atomic')).to.equal('true');
    expect(dialogOf(el).getAttribute('aria-describedby')).to.equal(about.id);
    expect(textOf(about)).to.equal('Ảnh 2 trong số 6 ảnh. Bản Phố lúc mặt trời lên, 62 nóc nhà có điện.');
    await press('End');
    expect(textOf(about)).to.equal('Ảnh 6 trong số 6 ảnh.');
    await press('PageUp');
    expect(textOf(about)).to.equal('Ảnh 5 trong số 6 ảnh. Suối. Ảnh: Ban quản lý. 14/02/2026');
    await press('Home');
    expect(textOf(about), 'an alt text that is not the caption').to.equal(
      'Ảnh 1 trong số 6 ảnh. Ruộng nối nhau xuống núi. Ruộng bậc thang.',
    );
    await press('ArrowRight', 'ArrowRight');
    expect(textOf(about), 'an alt text that is a file name').to.equal('Ảnh 3 trong số 6 ảnh. Cầu mới.');
    // The picture itself has no alt text, so that no text is read twice.
    expect(picture(el).alt).to.equal('');
  });

  it('announces the alt text of a photo without caption, and shows a `datetime` as it is written if it is not a date', async () => {
    el = await createOpenGallery(0, {
      photos: [{ ...photos[0], caption: '', datetime: 'mùa xuân 1975' }],
    });
    expect(textOf(find(el, '#about'))).to.equal(
      'Ảnh 1 trong số 1 ảnh. Ruộng nối nhau xuống núi. mùa xuân 1975',
    );
  });

  it('announces a text once that is the alt text and the caption, also if one begins with a capital letter or ends with a full stop', async () => {
    el = await createOpenGallery(0, {
      photos: [
        { ...photos[0], alt: 'Đồi chè', caption: 'đồi chè.' },
        { ...photos[0], alt: 'Đồi chè', caption: 'Đồi chè mùa xuân.' },
      ],
    });
    expect(textOf(find(el, '#about'))).to.equal('Ảnh 1 trong số 2 ảnh. đồi chè.');
    await press('ArrowRight');
    expect(textOf(find(el, '#about'))).to.equal('Ảnh 2 trong số 2 ảnh. Đồi chè. Đồi chè mùa xuân.');
    expect(picture(el).alt).to.equal('');
  });

  it('has no previous and next buttons for a single photo', async () => {
    el = await createOpenGallery(0, { photos: photos.slice(0, 1) });
    expect(control(el, 'next')).to.equal(undefined);
    expect(control(el, 'previous')).to.equal(undefined);
    expect(el.shadowRoot!.activeElement).to.equal(control(el, 'close'));
  });

  it('shows the larger picture that the thumbnail links to, and loads the photos beside it', async () => {
    el = await createGallery({}, printedPhotos);
    await el.open(0);
    // The larger picture, doi-che.jpg, is 2000 px wide; the thumbnail only 1600 px.
    await waitUntil(() => picture(el).naturalWidth === 2000);
    await waitUntil(() => !find(el, '.preview'));
    const loaded = all(el, '.frame img') as HTMLImageElement[];
    expect(fileNames(loaded)).to.deep.equal(['doi-che.jpg', 'cau_moi__0265.JPG']);
    expect(loaded[1]!.offsetParent, 'the neighbour takes part in the layout').not.to.equal(null);
    expect(getComputedStyle(loaded[1]!).visibility).to.equal('hidden');
  });

  it('shows the thumbnail if the address of the larger picture is not valid', async () => {
    el = await createOpenGallery(0, { photos: [{ ...photos[0], full: 'javascript:0' }] });
    await waitUntil(() => picture(el).naturalWidth === 1600);
  });

  it('keeps the caption of a photo that cannot be loaded, and loads it again on request', async () => {
    el = await createOpenGallery(1, {
      photos: [{ src: '/khong-co.jpg', caption: 'Lễ phát động.' }, photos[0]!],
    });
    await press('ArrowLeft');
    await waitUntil(() => find(el, '.photo.broken:not([aria-hidden])'));
    expect(textOf(find(el, '.photo.broken .picture-note'))).to.equal('Không tải được ảnh Thử lại');
    expect(find(el, '.photo.broken .picture-note')!.offsetHeight).to.be.above(0);
    expect(textOf(all(el, '#about p')[1])).to.equal('Lễ phát động.');
    setTimeout(() => find(el, '.photo.broken button')!.click());
    await oneEvent(picture(el), 'error'); // It was requested again.
    picture(el).src = photos[0]!.src;
    await waitUntil(() => !find(el, '.photo.broken:not([aria-hidden])'));
  });

  it('scrolls a long caption, which never covers the photo', async () => {
    el = await createOpenGallery(0, {
      photos: [{ ...photos[0], caption: 'Chú thích rất dài. '.repeat(300) }],
    });
    await waitUntil(() => picture(el).naturalWidth > 0);
    const caption = find(el, '.caption')!;
    const box = caption.getBoundingClientRect();
    const stage = find(el, '[part=stage]')!.getBoundingClientRect();
    expect(caption.scrollHeight).to.be.above(caption.clientHeight);
    expect(
      box.top >= stage.bottom - 1 || box.left >= stage.right - 1,
      'the caption is below or beside the photo',
    ).to.equal(true);
    expect(picture(el).offsetHeight).to.be.at.most(stage.height);
    // WebKit ignores most, but not all, calls of scrollBy() that scroll up.
    for (let round = 0; round < 5; round++) {
      await press('ArrowDown');
      await waitUntil(() => caption.scrollTop > 0, 'it scrolls down');
      await press('ArrowUp');
      await waitUntil(() => caption.scrollTop === 0, 'it scrolls back');
    }
  });

  it('scrolls only a long caption with the mouse wheel, never the page behind the viewer', async () => {
    /** Whether the viewer keeps the wheel from scrolling. */
    const isPrevented = (target: Element) => {
      const wheel = new WheelEvent('wheel', { deltaY: 50, bubbles: true, composed: true, cancelable: true });
      target.dispatchEvent(wheel);
      return wheel.defaultPrevented;
    };
    el = await createOpenGallery(0, {
      photos: [{ ...photos[0], caption: 'Chú thích rất dài. '.repeat(300) }, photos[1]!],
    });
    expect(isPrevented(find(el, '#about')!)).to.equal(false);
    expect(isPrevented(find(el, '[part=stage]')!)).to.equal(true);
    await press('ArrowRight');
    expect(isPrevented(find(el, '#about')!), 'a short caption').to.equal(true);
  });

  it('shows the photo, the caption and the buttons with text of twice the size', async () => {
    el = await createGallery({ photos });
    el.style.setProperty('--mtqg-font-size', '32px');
    await el.open(3);
    const stage = find(el, '[part=stage]')!.getBoundingClientRect();
    const box = find(el, '.caption')!.getBoundingClientRect();
    expect(
      box.top >= stage.bottom - 1 || box.left >= stage.right - 1,
      'the caption is below or beside the photo',
    ).to.equal(true);
    expect(Math.min(stage.width, stage.height), 'the photo').to.be.above(200);
    expect(visibleButtons().length).to.be.at.least(4);
    for (const button of visibleButtons()) {
      const { right, bottom } = button.getBoundingClientRect();
      expect(right <= innerWidth && bottom <= innerHeight, button.className).to.equal(true);
    }
  });

  it('shows the photos of the gallery that opened it, on a page with two galleries', async () => {
    const other = await createGallery({ photos: photos.slice(4), label: 'Ảnh suối' });
    el = await createOpenGallery(1);
    await closeViewer(el);
    el = other;
    await el.open(0);
    expect(dialogOf(el).getAttribute('aria-label')).to.equal('Ảnh suối');
    expect(position(el)).to.equal('Ảnh 1 trong số 2 ảnh');
    await press('ArrowRight');
    expect(position(el)).to.equal('Ảnh 2 trong số 2 ảnh');
  });

  it('can be prevented from opening, and can be closed by the page', async () => {
    el = await createGallery({ photos });
    el.addEventListener('mtqg-open', (event) => event.preventDefault(), { once: true });
    await el.open(1);
    expect(isOpen(el)).to.equal(false);
    await el.open(1);
    expect(isOpen(el)).to.equal(true);
    setTimeout(() => el.close());
    expect(((await oneEvent(el, 'mtqg-close')) as MtqgPhotoEvent).index).to.equal(1);
    expect(isOpen(el)).to.equal(false);
    await aTimeout(50); // The browser goes back from the history entry of the viewer.
  });

  it('shows another photo when open() is called while it is open', async () => {
    el = await createOpenGallery(1);
    const { length } = history;
    await el.open(4);
    expect(position(el)).to.equal('Ảnh 5 trong số 6 ảnh');
    expect(history.length).to.equal(length);
  });

  it('rejects an index without photo', async () => {
    el = await createGallery({ photos });
    const error = await el.open(12).catch((reason: unknown) => reason);
    expect(error).to.be.instanceOf(RangeError);
    expect((error as Error).message).to.equal('mtqg-gallery: no photo at index 12; there are 6');
  });

  it('keeps its photo when the page adds photos, shows another photo when this one is removed, and closes when no photo is left', async () => {
    el = await createOpenGallery(2);
    const newPhotos: Photo[] = [{ src: photos[5]!.src, caption: 'Ảnh thêm.' }];
    el.photos = [...newPhotos, ...photos.map((photo) => ({ ...photo }))];
    await el.updateComplete;
    expect(position(el)).to.equal('Ảnh 4 trong số 7 ảnh');
    expect(textOf(all(el, '#about p')[1])).to.equal(photos[2]!.caption);
    el.photos = newPhotos;
    await el.updateComplete;
    expect(position(el)).to.equal('Ảnh 1 trong số 1 ảnh');
    setTimeout(() => (el.photos = []));
    await oneEvent(el, 'mtqg-close');
    await aTimeout(50); // The browser goes back from the history entry of the viewer.
  });

  it('works inside the shadow root of another element', async () => {
    const box = await fixture<HTMLElement>(html`<div></div>`);
    const root = box.attachShadow({ mode: 'open' });
    el = await createGallery({ photos });
    root.append(el);
    await el.updateComplete;
    thumbnails(el)[1]!.focus();
    await press('Enter');
    await waitUntil(() => isOpen(el) && position(el) === 'Ảnh 2 trong số 6 ảnh');
    await press('ArrowRight');
    await closeViewer(el);
    expect(el.shadowRoot!.activeElement).to.equal(thumbnails(el)[2]);
  });

  it('shows the photos beyond the limit too; when it closes at one of them, the gallery has thumbnails up to this photo', async () => {
    el = await createOpenGallery(1, { photos, limit: 2 });
    await press('End', 'ArrowLeft');
    await closeViewer(el);
    expect(thumbnails(el)[4]!.offsetHeight).to.be.above(0);
    expect(thumbnails(el)[5]!.offsetHeight).to.equal(0);
    expect(el.shadowRoot!.activeElement).to.equal(thumbnails(el)[4]);
  });

  it('leaves all photos visible that the reader has asked for, also when it closes at an earlier photo', async () => {
    el = await createGallery({ photos, limit: 2 });
    find(el, '[part=more]')!.click();
    await el.updateComplete;
    await el.open(0);
    await closeViewer(el);
    const visible = thumbnails(el).flatMap(({ offsetHeight }, index) => (offsetHeight > 0 ? [index] : []));
    expect(visible).to.deep.equal([0, 1, 2, 3]); // The limit, and as many more.
  });

  it('scrolls the page to the photo that was shown last when it closes', async () => {
    el = await createGallery({ photos, layout: 'stack' });
    await el.open(0);
    await press('End');
    await closeViewer(el);
    const { top, bottom } = thumbnails(el)[5]!.getBoundingClientRect();
    expect(top < innerHeight && bottom > 0, `${top} to ${bottom} px`).to.equal(true);
  });

  it('lets the browser choose a picture for the width of the window and loads it at once; shows the larger picture if the photo has one', async () => {
    const srcset = `${photos[0]!.src} 800w, ${photos[4]!.src} 1600w`;
    const photo = { src: photos[0]!.src, srcset, sizes: '200px' };
    el = await createOpenGallery(0, { photos: [photo, { ...photo, full: photos[4]!.src }] });
    expect([picture(el).srcset, picture(el).sizes]).to.deep.equal([srcset, '100vw']);
    expect(picture(el).loading).to.equal('eager');
    await press('End');
    expect([picture(el).srcset, picture(el).sizes]).to.deep.equal(['', '']);
  });

  it('has a download link when the gallery has the attribute `download`', async () => {
    el = await createOpenGallery(2);
    expect(find(el, '.caption a')).to.equal(undefined);
    el.download = true;
    await el.updateComplete;
    const link = find(el, '.caption a') as HTMLAnchorElement;
    expect(link.hasAttribute('download')).to.equal(true);
    expect(textOf(link)).to.equal('Tải ảnh về');
    expect(link.href).to.match(/\/photos\/cau_moi__0265\.JPG$/);
  });

  const states: Record<string, [index: number, properties: object]> = {
    'first photo with download': [0, { photos, download: true }],
    'last photo': [5, { photos }],
    English: [0, { photos, lang: 'en' }],
  };
  for (const [state, [index, properties]] of Object.entries(states)) {
    it(`passes axe: ${state}`, async () => {
      el = await createOpenGallery(index, properties);
      await waitUntil(() => picture(el).naturalWidth > 0);
      await expect(el).to.be.accessible();
    });
  }
});
