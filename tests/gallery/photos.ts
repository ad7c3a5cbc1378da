import { html, type TemplateResult } from 'lit';
import { aTimeout, oneEvent } from '@open-wc/testing';
import type { MtqgGallery, Photo } from '../../src/index.ts';

const PHOTOS = '/demo/pages/photos';

/** Captions as reports have them, from short ones to long ones; the last photo has none. */
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

export const figures: TemplateResult = html`
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

export const all = (el: Element, selector: string) => [
  ...el.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
export const find = (el: Element, selector: string) => all(el, selector)[0];
export const textOf = (node: Element | null | undefined) => node?.textContent.trim().replace(/\s+/g, ' ');
export const captions = (el: Element) => all(el, 'figcaption').map(textOf);
export const thumbs = (el: Element) => all(el, '[part=image]') as HTMLButtonElement[];
export const images = (el: Element) => all(el, '[part=image] img') as HTMLImageElement[];
/** The viewer, once it was loaded. */
export const dialogOf = (el: Element) => find(el, 'dialog') as HTMLDialogElement;
export const isOpen = (el: Element) => !!find(el, 'dialog[open]');
/** Which photo the viewer shows, as a reader sees it. */
export const place = (el: Element) => textOf(find(el, '#about .small'))?.replace(/\..*/, '');

/** Closes the viewer and waits until its entry of the history is gone. */
export async function closed(el: MtqgGallery): Promise<void> {
  if (!el.shadowRoot!.querySelector('dialog[open]')) return;
  const gone = new Promise((resolve) => addEventListener('popstate', resolve, { once: true }));
  setTimeout(() => el.close());
  await oneEvent(el, 'mtqg-close');
  await gone;
  await aTimeout(0); // Whoever else waits for it.
}
