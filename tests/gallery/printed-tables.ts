import { img, LONG, type PrintedPage } from './printed-pages.ts';

/** Tables with a `<caption>`. */
export const PRINTED_TABLES: PrintedPage[] = [
  {
    name: 'two tables, each with a photo and a <caption>',
    html: `<table><caption>Múa xòe ở sân vận động xã</caption><tr><td>${img()}</td></tr></table>
      <table><caption>Ném còn ở bản Phố</caption><tr><td>${img('nha-van-hoa')}</td></tr></table>`,
    captions: ['Múa xòe ở sân vận động xã', 'Ném còn ở bản Phố'],
    thumbnails: [1, 2],
  },
  {
    name: 'a table with a photo and a <caption> below, and a short paragraph behind it',
    html: `<p>${LONG}</p><table align="center"><caption align="bottom">Múa xòe ở sân vận động xã</caption><tr><td>${img()}</td></tr></table>
      <p>Đêm hội kéo dài đến khuya.</p><p>${LONG}</p>`,
    captions: ['Múa xòe ở sân vận động xã'],
    thumbnails: [1],
  },
  {
    name: 'a table of photos with a <caption>, which is the title of the table',
    html: `<table><caption>Lễ hội xuân</caption><tr><td>${img()}</td><td>${img('nha-van-hoa')}</td></tr></table>`,
    captions: ['', ''],
    thumbnails: [],
  },
];
