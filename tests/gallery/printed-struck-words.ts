import { img, type PrintedPage } from './printed-pages.ts';

/** Captions in which an editor has struck out words. */
export const PRINTED_STRUCK_WORDS: PrintedPage[] = [
  {
    name: 'captions with struck-out words, as <del> and <s>',
    html: `<figure>${img()}<figcaption><del>Cầu cũ</del> <ins>Cầu mới</ins></figcaption></figure>
      <figure>${img('nha-van-hoa')}<figcaption>Có <s>60</s> 62 hộ</figcaption></figure>`,
    captions: ['Cầu mới', 'Có 62 hộ'],
    thumbnails: [],
  },
  {
    name: 'TinyMCE: a caption with struck-out words, as a style',
    html: `<p>${img()}</p><p><em><span style="text-decoration: line-through;">Cầu cũ</span> Cầu mới.</em></p>`,
    captions: ['Cầu mới.'],
    thumbnails: [],
  },
  {
    name: 'a line below a photo that is struck out as a whole',
    html: `<p>${img()}</p><p><s>Lễ khởi công.</s></p>`,
    captions: [''],
    thumbnails: [],
  },
];
