import { html, type TemplateResult } from 'lit';
import { aTimeout, fixture, oneEvent } from '@open-wc/testing';
import { sendMouse } from '@web/test-runner-commands';
import '../../src/define/gallery.ts';
import type { MtqgGallery, Photo } from '../../src/index.ts';
import { all, find, textOf } from '../shared/shadow-dom.ts';
import { waitUntil } from '../shared/wait-until.ts';

const PHOTOS = '/demo/pages/photos';

/**
 * Photos with short and long captions, as in reports. The last photo has no caption. The alt texts of the third and of the last photo are
 * ignored: one is a file name, the other is "Untitled design", the default name in a design program.
 */
export const photos: Photo[] = [
  {
    src: `${PHOTOS}/ruong-bac-thang.jpg`,
    alt: 'Ruộng nối nhau xuống núi',
    caption: 'Ruộng bậc thang.',
    width: 1600,
    height: 1067,
  },
  {
    src: `${PHOTOS}/Bản Phố sáng sớm.jpg`,
    caption: 'Bản Phố lúc mặt trời lên, 62 nóc nhà có điện.',
    width: 1500,
    height: 1000,
  },
  {
    src: `${PHOTOS}/cau_moi__0265.JPG`,
    alt: 'cau_moi__0265.JPG',
    caption: 'Cầu mới.',
    width: 1600,
    height: 900,
  },
  { src: `${PHOTOS}/duong-ve-ban.webp`, caption: 'Đường về bản. '.repeat(16), width: 1200, height: 1600 },
  {
    src: `${PHOTOS}/suoi-mua-xuan.webp`,
    caption: 'Suối.',
    credit: 'Ban quản lý',
    datetime: '2026-02-14',
    width: 1600,
    height: 1200,
  },
  { src: `${PHOTOS}/nha-van-hoa.jpg`, alt: 'Thiết kế chưa có tên', width: 1500, height: 1000 },
];

/** Photos as a CMS prints them between the tags of a gallery. The first photo links to a larger picture. */
export const printedPhotos: TemplateResult = html`
  <figure>
    <a href="${PHOTOS}/doi-che.jpg"
      ><img src="${PHOTOS}/ruong-bac-thang.jpg" alt="Ruộng nối nhau" width="1600" height="1067"
    /></a>
    <figcaption>Ruộng bậc thang.</figcaption>
  </figure>
  <figure>
    <img src="${PHOTOS}/cau_moi__0265.JPG" alt="cau_moi__0265.JPG" data-credit="Ban quản lý" />
    <figcaption>Cầu mới.</figcaption>
  </figure>
  <figure><img src="${PHOTOS}/nha-van-hoa.jpg" alt="20240307113912__MG_0265.JPG" /></figure>
`;

/** A gallery with these properties and this content between its tags. */
export async function createGallery(properties: object = {}, content: unknown = ''): Promise<MtqgGallery> {
  const el = await fixture<MtqgGallery>(html`<mtqg-gallery>${content}</mtqg-gallery>`);
  Object.assign(el, properties);
  await settled(el);
  return el;
}

/** Waits until the gallery has read its content and has rendered. */
export async function settled(el: MtqgGallery): Promise<void> {
  await aTimeout(0);
  await el.updateComplete;
}

export const captions = (el: Element) => all(el, 'figcaption').map(textOf);
export const thumbnails = (el: Element) => all(el, '[part=image]') as HTMLButtonElement[];
export const images = (el: Element) => all(el, '[part=image] img') as HTMLImageElement[];
export const fileNames = (pictures: HTMLImageElement[]) => pictures.map(({ src }) => src.replace(/.*\//, ''));
/** The viewer, after its code was loaded. */
export const dialogOf = (el: Element) => find(el, 'dialog') as HTMLDialogElement;
export const isOpen = (el: Element) => !!find(el, 'dialog[open]');
/** Which photo the viewer shows: "Ảnh 4 trong số 6 ảnh". */
export const position = (el: Element) => textOf(find(el, '#about .small'))?.replace(/\..*/, '');
/** The `<img>` element of the photo that the viewer shows. */
export const picture = (el: Element) => find(el, '.photo:not([aria-hidden]) img') as HTMLImageElement;
/** A button of the viewer, by its class: `close`, `next`, `zoomIn`. */
export const control = (el: Element, name: string) => find(el, `.${name}`) as HTMLButtonElement;

export async function createOpenGallery(index = 0, properties: object = { photos }): Promise<MtqgGallery> {
  const el = await createGallery(properties);
  await el.open(index);
  return el;
}

/** Closes the viewer, if it is open, and waits until its history entry is removed. */
export async function closeViewer(el: MtqgGallery): Promise<void> {
  if (!isOpen(el)) return;
  // Marks the history entry of the viewer, so that the test can see when the browser has left it. A popstate event would not prove that,
  // because a new hash fires one too.
  history.replaceState({ isViewerEntry: true }, '');
  setTimeout(() => el.close());
  await oneEvent(el, 'mtqg-close');
  await waitUntil(
    () => (history.state as { isViewerEntry?: boolean } | null)?.isViewerEntry !== true,
    'the browser goes back from the entry of the viewer',
  );
  // The gallery sets this last.
  await waitUntil(() => history.scrollRestoration === 'auto');
}

/** Ends a drag in the viewer. If the page is busy, the driver of Firefox reports the release of the mouse before the page receives the event. */
export async function releaseMouse(el: MtqgGallery): Promise<void> {
  const released = oneEvent(find(el, '[part=stage]')!, 'pointerup');
  await sendMouse({ type: 'up' });
  await released;
  await el.updateComplete;
}
