import { aTimeout, expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { resetMouse, sendKeys, sendMouse } from '@web/test-runner-commands';
import '../../src/define/gallery.ts';
import type { MtqgGallery, MtqgPhotoEvent, Photo } from '../../src/index.ts';
import { all, closed, dialogOf, figures, find, isOpen, photos, place, textOf, thumbs } from './photos.ts';

let el: MtqgGallery;

async function shown(properties: object = { photos }, content: unknown = ''): Promise<MtqgGallery> {
  el = await fixture<MtqgGallery>(html`<mtqg-gallery>${content}</mtqg-gallery>`);
  Object.assign(el, properties);
  await aTimeout(0);
  await el.updateComplete;
  return el;
}

async function opened(index = 0, properties?: object): Promise<MtqgGallery> {
  await shown(properties);
  await el.open(index);
  await waitUntil(() => picture().naturalWidth > 0);
  return el;
}

const picture = () => find(el, '.photo:not([aria-hidden]) img') as HTMLImageElement;
const press = async (key: string) => {
  await sendKeys({ press: key });
  await el.updateComplete;
};
const control = (name: string) => find(el, `.${name}`) as HTMLButtonElement;
/** Sides of the picture and of the place where it is, once it has come to rest. */
async function sides(): Promise<{ photo: DOMRect; stage: DOMRect; width: number; height: number }> {
  picture().style.transition = 'none';
  const stage = find(el, '[part=stage]')!.getBoundingClientRect();
  const { naturalWidth, naturalHeight } = picture();
  const photo = picture().getBoundingClientRect();
  const fit = Math.min(1, stage.width / naturalWidth, stage.height / naturalHeight);
  const scale = photo.width / stage.width;
  return { photo, stage, width: naturalWidth * fit * scale, height: naturalHeight * fit * scale };
}
const middle = ({ left, top, width, height }: DOMRect): [number, number] => [
  Math.round(left + width / 2),
  Math.round(top + height / 2),
];

/** Presses a button of the mouse, moves it, and lets it go. */
async function drag(x: number, y: number): Promise<void> {
  const [left, top] = middle(find(el, '[part=stage]')!.getBoundingClientRect());
  await sendMouse({ type: 'move', position: [left, top] });
  await sendMouse({ type: 'down' });
  await sendMouse({ type: 'move', position: [left + Math.round(x / 2), top + Math.round(y / 2)] });
  await sendMouse({ type: 'move', position: [left + x, top + y] });
  await sendMouse({ type: 'up' });
  await el.updateComplete;
}

afterEach(async () => {
  await closed(el);
  await resetMouse();
});

describe('the viewer of <mtqg-gallery>', () => {
  it('opens by a click at the photo that was clicked, as a named modal dialog with the whole caption', async () => {
    await shown();
    thumbs(el)[3]!.scrollIntoView({ block: 'center' });
    setTimeout(
      () => void sendMouse({ type: 'click', position: middle(thumbs(el)[3]!.getBoundingClientRect()) }),
    );
    const event = (await oneEvent(el, 'mtqg-open')) as MtqgPhotoEvent;
    expect([event.index, event.photo]).to.deep.equal([3, photos[3]]);
    await waitUntil(() => isOpen(el));
    expect(dialogOf(el).matches(':modal')).to.equal(true);
    expect(dialogOf(el).getAttribute('aria-label')).to.equal('Thư viện ảnh');
    expect(place(el)).to.equal('Ảnh 4 trong số 6 ảnh');
    expect(textOf(all(el, '#about p')[1])).to.equal(photos[3]!.caption!.trim());
    expect(dialogOf(el).contains(el.shadowRoot!.activeElement), 'the focus').to.equal(true);
  });

  it('opens by the keyboard, and brings the focus back to the photo that was seen last', async () => {
    await shown();
    thumbs(el)[1]!.focus();
    await press('Enter');
    await waitUntil(() => isOpen(el));
    await press('ArrowRight');
    await press('ArrowRight');
    expect(place(el)).to.equal('Ảnh 4 trong số 6 ảnh');
    const gone = new Promise((resolve) => addEventListener('popstate', resolve, { once: true }));
    setTimeout(() => void sendKeys({ press: 'Escape' }));
    const event = (await oneEvent(el, 'mtqg-close')) as MtqgPhotoEvent;
    expect(event.index).to.equal(3);
    expect(el.shadowRoot!.activeElement).to.equal(thumbs(el)[3]);
    await gone;
    expect(el.shadowRoot!.activeElement, 'after the browser went back').to.equal(thumbs(el)[3]);
  });

  it('goes on by arrows and Page keys and to both ends, from wherever the focus is, and no further', async () => {
    await opened(2);
    const changes: number[] = [];
    el.addEventListener('mtqg-change', ({ index }) => changes.push(index));
    const seen = async (...keys: string[]) => {
      for (const key of keys) await press(key);
      return place(el);
    };
    expect(await seen('ArrowLeft')).to.equal('Ảnh 2 trong số 6 ảnh');
    expect(await seen('PageDown', 'PageDown')).to.equal('Ảnh 4 trong số 6 ảnh');
    expect(await seen('PageUp')).to.equal('Ảnh 3 trong số 6 ảnh');
    control('close').focus();
    expect(await seen('End')).to.equal('Ảnh 6 trong số 6 ảnh');
    expect(control('next').getAttribute('aria-disabled')).to.equal('true');
    expect(await seen('ArrowRight')).to.equal('Ảnh 6 trong số 6 ảnh');
    find(el, '.caption')!.focus();
    expect(await seen('Home')).to.equal('Ảnh 1 trong số 6 ảnh');
    expect(await seen('ArrowLeft', 'PageUp')).to.equal('Ảnh 1 trong số 6 ảnh');
    expect(changes).to.deep.equal([1, 2, 3, 2, 5, 0]);
  });

  it('goes on by its buttons, which keep the focus and are large enough for a finger', async () => {
    await opened(4);
    const seen = async (name: string) => {
      await sendMouse({ type: 'click', position: middle(control(name).getBoundingClientRect()) });
      await el.updateComplete;
      return place(el);
    };
    expect(await seen('next')).to.equal('Ảnh 6 trong số 6 ảnh');
    expect(await seen('next')).to.equal('Ảnh 6 trong số 6 ảnh');
    expect(dialogOf(el).contains(el.shadowRoot!.activeElement)).to.equal(true);
    expect(await seen('previous')).to.equal('Ảnh 5 trong số 6 ảnh');
    for (const button of all(el, 'dialog button').filter(({ offsetWidth }) => offsetWidth)) {
      expect(Math.min(button.offsetWidth, button.offsetHeight), button.className).to.be.at.least(44);
    }
  });

  it('keeps the focus in while tabbing through all of it', async () => {
    await opened(0, { photos, download: true });
    const stops = new Set<Element>();
    for (let tab = 0; tab < 9; tab++) {
      await press('Tab');
      const { activeElement } = el.shadowRoot!;
      if (activeElement) stops.add(activeElement);
      expect(document.activeElement === el || document.activeElement === document.body).to.equal(true);
    }
    for (const stop of stops) expect(dialogOf(el).contains(stop)).to.equal(true);
    expect(stops.size, 'previous, next, caption, download, zoom, full screen, close').to.be.at.least(5);
  });

  it('tells of every photo politely: which it is, and its caption', async () => {
    await opened(1);
    const said = find(el, '#about')!;
    expect([said.getAttribute('aria-live'), said.getAttribute('aria-atomic')]).to.deep.equal([
      'polite',
      'true',
    ]);
    expect(dialogOf(el).getAttribute('aria-describedby')).to.equal(said.id);
    expect(textOf(said)).to.equal('Ảnh 2 trong số 6 ảnh. Bản Phố lúc mặt trời lên, 62 nóc nhà có điện.');
    await press('End');
    expect(textOf(said)).to.match(/^Ảnh 6 trong số 6 ảnh\.$/);
    await press('PageUp');
    expect(textOf(said)).to.equal('Ảnh 5 trong số 6 ảnh. Suối. Ảnh: Ban quản lý 14/02/2026');
    await press('Home');
    expect(picture().alt).to.equal('Ruộng nối nhau xuống núi');
  });

  it('says what a photo without a caption shows', async () => {
    await opened(0, { photos: [{ ...photos[0], caption: '' }] });
    expect(textOf(find(el, '#about'))).to.equal('Ảnh 1 trong số 1 ảnh. Ruộng nối nhau xuống núi');
    expect(control('next'), 'where there is no other').to.equal(undefined);
    expect(el.shadowRoot!.activeElement).to.equal(control('close'));
  });

  it('is closed by Back, which is no navigation, and leaves no entry when it is closed otherwise', async () => {
    await opened(0);
    await closed(el);
    history.pushState({ của: 'trang' }, ''); // The latest entry, whatever came before.
    const { href } = location;
    const { length } = history;
    await el.open(1);
    expect(history.length).to.equal(length + 1);
    expect([location.href, history.state]).to.deep.equal([href, { của: 'trang' }]);
    setTimeout(() => history.back());
    await oneEvent(el, 'mtqg-close');
    expect(dialogOf(el).open).to.equal(false);
    expect([location.href, history.state]).to.deep.equal([href, { của: 'trang' }]);

    await el.open(2);
    await closed(el);
    await el.open(3); // At once, while the browser may still be going back.
    expect(history.length).to.equal(length + 1);
    expect(dialogOf(el).open).to.equal(true);
    expect(history.scrollRestoration).to.equal('manual');
    await closed(el);
    expect(history.scrollRestoration).to.equal('auto');
  });

  it('leaves the page where it was scrolled to', async () => {
    const box = await fixture<HTMLElement>(html`<div><div style="height: 700px"></div></div>`);
    await shown();
    const after = Object.assign(document.createElement('div'), { className: 'after' });
    after.style.height = '2000px';
    box.append(el, after);
    await el.updateComplete;
    thumbs(el)[0]!.scrollIntoView({ block: 'center' });
    const before = scrollY;
    expect(before).to.be.above(0);
    await el.open(0);
    await closed(el);
    await aTimeout(50);
    expect(scrollY).to.equal(before);
  });

  it('zooms by keys and its button, and pans no further than the photo reaches', async () => {
    await opened(0);
    const whole = await sides();
    expect(whole.photo.width).to.equal(whole.stage.width);
    await press('+');
    await press('+');
    expect((await sides()).photo.width).to.be.closeTo(whole.stage.width * 2.25, 1);
    expect(control('zoomOut').title).to.equal('Thu nhỏ');
    for (let time = 0; time < 20; time++) await press('ArrowRight');
    expect(place(el), 'arrows pan').to.equal('Ảnh 1 trong số 6 ảnh');
    for (let time = 0; time < 20; time++) await press('ArrowDown');
    const { photo, stage, width, height } = await sides();
    const [x, y] = [photo.left + photo.width / 2, photo.top + photo.height / 2];
    expect(x + width / 2, 'the right edge').to.be.closeTo(
      Math.max(
        stage.right,
        stage.left + stage.width / 2 + width / 2 - Math.max(0, (width - stage.width) / 2),
      ),
      1,
    );
    expect(y + height / 2, 'the lower edge').to.be.closeTo(
      Math.max(
        stage.bottom,
        stage.top + stage.height / 2 + height / 2 - Math.max(0, (height - stage.height) / 2),
      ),
      1,
    );
    await press('-');
    await press('-');
    expect((await sides()).photo.left).to.be.closeTo(whole.photo.left, 1);
    control('zoomIn').click();
    await el.updateComplete;
    expect((await sides()).photo.width).to.be.closeTo(whole.stage.width * 2, 1);
    await press('PageDown');
    expect((await sides()).photo.width, 'the next one is whole').to.equal(whole.stage.width);
  });

  it('zooms to where it is double-clicked, and back', async () => {
    await opened(0);
    const { stage } = await sides();
    const [x, y] = [Math.round(stage.left + stage.width / 4), Math.round(stage.top + stage.height / 2)];
    const doubleClick = async () => {
      await sendMouse({ type: 'click', position: [x, y] });
      await sendMouse({ type: 'click', position: [x, y] });
      await el.updateComplete;
    };
    await doubleClick();
    const { photo } = await sides();
    expect(photo.width).to.be.closeTo(stage.width * 2.5, 1);
    // What was a quarter from the left still is there.
    expect((x - photo.left) / photo.width).to.be.closeTo(0.25, 0.01);
    await doubleClick();
    expect((await sides()).photo.width).to.equal(stage.width);
  });

  it('is swiped to the next and to the one before, and shut by a swipe down', async () => {
    await opened(1);
    await drag(-120, 10);
    expect(place(el)).to.equal('Ảnh 3 trong số 6 ảnh');
    await drag(120, -10);
    expect(place(el)).to.equal('Ảnh 2 trong số 6 ảnh');
    await drag(-30, 0);
    expect(place(el), 'a short one is none').to.equal('Ảnh 2 trong số 6 ảnh');
    const { photo, stage } = await sides();
    expect(photo.left).to.equal(stage.left);
    setTimeout(() => void drag(10, 160));
    await oneEvent(el, 'mtqg-close');
  });

  it('drags a photo that is zoomed', async () => {
    await opened(0);
    await press('+');
    const before = await sides();
    await drag(-60, 0);
    expect(place(el)).to.equal('Ảnh 1 trong số 6 ảnh');
    expect((await sides()).photo.left).to.be.closeTo(before.photo.left - 60, 1);
  });

  it('loads the neighbours meanwhile, and shows the larger picture where there is one', async () => {
    await shown({}, figures);
    await el.open(0);
    await waitUntil(() => picture().naturalWidth === 2000);
    expect(picture().src).to.match(/doi-che\.jpg$/);
    const loaded = all(el, '.frame img') as HTMLImageElement[];
    expect(loaded.map(({ src }) => src.replace(/.*\//, ''))).to.deep.equal([
      'doi-che.jpg',
      'cau_moi__0265.JPG',
    ]);
  });

  it('keeps the caption of a photo that cannot be had, and tries again', async () => {
    await opened(1, { photos: [{ src: '/khong-co.jpg', caption: 'Lễ phát động.' }, photos[0]!] });
    await press('ArrowLeft');
    await waitUntil(() => find(el, '.photo.broken:not([aria-hidden])'));
    expect(textOf(find(el, '.photo.broken p'))).to.equal('Không tải được ảnh Thử lại');
    expect(textOf(all(el, '#about p')[1])).to.equal('Lễ phát động.');
    setTimeout(() => find(el, '.photo.broken button')!.click());
    await oneEvent(picture(), 'error'); // Asked for anew.
  });

  it('lets a long caption scroll, and never cover the picture', async () => {
    await opened(0, { photos: [{ ...photos[0], caption: 'Chú thích rất dài. '.repeat(300) }] });
    const caption = find(el, '.caption')!;
    const { photo, stage } = await sides();
    const box = caption.getBoundingClientRect();
    expect(caption.scrollHeight).to.be.above(caption.clientHeight);
    expect(box.top >= stage.bottom - 1 || box.left >= stage.right - 1).to.equal(true);
    expect(photo.height).to.be.at.most(stage.height);
    await press('ArrowDown');
    expect(caption.scrollTop).to.be.above(0);
  });

  it('has room for text twice as large', async () => {
    await shown();
    el.style.setProperty('--mtqg-font-size', '32px');
    await el.open(3);
    const { stage } = await sides();
    const box = find(el, '.caption')!.getBoundingClientRect();
    expect(
      box.top >= stage.bottom - 1 || box.left >= stage.right - 1,
      'the caption beside the photo',
    ).to.equal(true);
    expect(Math.min(stage.width, stage.height), 'the photo').to.be.above(200);
    for (const button of all(el, 'dialog button').filter(({ offsetWidth }) => offsetWidth)) {
      const { right, bottom } = button.getBoundingClientRect();
      expect(right <= innerWidth && bottom <= innerHeight, button.className).to.equal(true);
    }
  });

  it('is one of two on a page, each with its own photos', async () => {
    const other = await shown({ photos: photos.slice(4), label: 'Ảnh suối' });
    await opened(1);
    await closed(el);
    el = other;
    await el.open(0);
    expect(dialogOf(el).getAttribute('aria-label')).to.equal('Ảnh suối');
    expect(place(el)).to.equal('Ảnh 1 trong số 2 ảnh');
    await press('ArrowRight');
    expect(place(el)).to.equal('Ảnh 2 trong số 2 ảnh');
  });

  it('can be kept from opening, and be closed by the page', async () => {
    await shown();
    el.addEventListener('mtqg-open', (event) => event.preventDefault(), { once: true });
    await el.open(1);
    expect(el.shadowRoot!.querySelector('dialog[open]')).to.equal(null);
    await el.open(1);
    setTimeout(() => el.close());
    expect(((await oneEvent(el, 'mtqg-close')) as MtqgPhotoEvent).index).to.equal(1);
    await aTimeout(50);
  });

  it('can be closed and opened in one breath', async () => {
    await opened(1);
    el.close();
    await el.open(3);
    await aTimeout(50);
    expect([dialogOf(el).open, place(el)]).to.deep.equal([true, 'Ảnh 4 trong số 6 ảnh']);
    await closed(el);
    const { length } = history;
    const opening = el.open(2);
    await aTimeout(0);
    el.close();
    await opening;
    await aTimeout(50);
    expect([dialogOf(el).open, history.length]).to.deep.equal([false, length]);
  });

  it('refuses what is no photo', async () => {
    await shown();
    const error = await el.open(12).catch((reason: unknown) => reason);
    expect((error as Error).message).to.equal('mtqg-gallery: no photo at index 12; there are 6');
  });

  it('stays with its photo while the page changes the others, and closes with the last one', async () => {
    await opened(2);
    const before: Photo[] = [{ src: photos[5]!.src, caption: 'Mới.' }];
    el.photos = [...before, ...photos.map((photo) => ({ ...photo }))];
    await el.updateComplete;
    expect(place(el)).to.equal('Ảnh 4 trong số 7 ảnh');
    expect(textOf(all(el, '#about p')[1])).to.equal('Cầu mới.');
    setTimeout(() => (el.photos = []));
    await oneEvent(el, 'mtqg-close');
    await aTimeout(50);
  });

  it('closes when its gallery is taken away, and opens again where it is put', async () => {
    await opened(1);
    const { length } = history;
    el.remove();
    await aTimeout(100);
    document.body.append(el);
    await el.updateComplete;
    expect(dialogOf(el).open).to.equal(false);
    await el.open(2);
    expect(dialogOf(el).matches(':modal')).to.equal(true);
    expect(history.length).to.equal(length);
    await closed(el);
    el.remove();
  });

  it('works within the shadow of another element', async () => {
    const box = await fixture<HTMLElement>(html`<div></div>`);
    const root = box.attachShadow({ mode: 'open' });
    await shown();
    root.append(el);
    await el.updateComplete;
    thumbs(el)[1]!.focus();
    await press('Enter');
    await waitUntil(() => isOpen(el) && place(el) === 'Ảnh 2 trong số 6 ảnh');
    await press('ArrowRight');
    await closed(el);
    expect(el.shadowRoot!.activeElement).to.equal(thumbs(el)[2]);
  });

  it('shows the photos that were left out, too, and then where they are', async () => {
    await opened(1, { photos, limit: 2 });
    await press('End');
    await closed(el);
    expect(thumbs(el)[5]!.offsetHeight).to.be.above(0);
    expect(el.shadowRoot!.activeElement).to.equal(thumbs(el)[5]);
  });

  it('offers the file and an address of the photo where the page wants that', async () => {
    await opened(0, { photos });
    expect(find(el, '.caption a')).to.equal(undefined);
    await closed(el);
    Object.assign(el, { download: true, photoLinks: true, id: 'hội-nghị' });
    await el.open(1);
    expect(decodeURIComponent(location.hash)).to.equal('#hội-nghị-2');
    await press('ArrowRight');
    expect(decodeURIComponent(location.hash)).to.equal('#hội-nghị-3');
    const link = find(el, '.caption a') as HTMLAnchorElement;
    expect([link.hasAttribute('download'), decodeURI(link.href).replace(/.*\//, '')]).to.deep.equal([
      true,
      'cau_moi__0265.JPG',
    ]);
    await closed(el);
    expect(location.hash).to.equal('');

    for (const none of ['#hội-nghị-0', '#hội-nghị-7', '#hội-nghị-x']) {
      location.hash = none;
      await aTimeout(50);
      expect([dialogOf(el).open, decodeURIComponent(location.hash)]).to.deep.equal([false, none]);
    }
    location.hash = '#hội-nghị-5';
    await waitUntil(() => dialogOf(el).open && place(el) === 'Ảnh 5 trong số 6 ảnh');
    await closed(el);
    expect(location.hash, 'the page behind it').to.equal('');
    await aTimeout(50);
    expect(dialogOf(el).open).to.equal(false);
  });

  for (const [state, properties] of Object.entries({
    open: { photos, download: true },
    'at the last photo': { photos },
    'in English': { photos, lang: 'en' },
  }))
    it(`has no fault that axe finds: ${state}`, async () => {
      await opened(state.includes('last') ? 5 : 0, properties);
      await expect(el).to.be.accessible();
    });
});
