import type { PrintedPage } from './printed-pages.ts';

const src = (name: string) => `/demo/pages/photos/${name}.jpg`;
const img = (name = 'doi-che', attributes = '') => `<img src="${src(name)}" alt="" ${attributes}>`;
const FIGURE = `<figure>${img()}<figcaption>Đồi chè.</figcaption></figure>`;
const PIXEL = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';
/** A drawing that is as long as a photo that is pasted from Word. */
const EMBEDDED = `data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='400' height='300'%3E%3C!--${'A'.repeat(4000)}--%3E%3C/svg%3E`;
const LONG = 'Con đường dài bốn cây số nối hai xóm, người dân góp đất và ngày công. '.repeat(6);

/** Pages with pictures that look like photos of the page but are none, or that are photos but do not look like it. */
export const PAGES_WITH_OTHER_PICTURES: PrintedPage[] = [
  {
    name: 'ePi CMS: related news with a thumbnail and a heading that link to the same page',
    html: `${FIGURE}<article class="story"><figure class="story__thumb"><a href="/tin/1.html">${img('nha-van-hoa')}</a></figure>
      <h2 class="story__heading"><a href="/tin/1.html">Tin liên quan</a></h2></article>`,
    captions: ['Đồi chè.'],
    thumbnails: [1],
  },
  {
    name: 'Tuổi Trẻ: .VCSortableInPreviewMode with type="RelatedOneNews"',
    html: `${FIGURE}<div class="VCSortableInPreviewMode" type="RelatedOneNews"><a href="/tin/1.html">${img('nha-van-hoa')}</a>
      <a href="/tin/1.html">Tin liên quan</a><p>Tóm tắt của tin liên quan.</p></div>`,
    captions: ['Đồi chè.'],
    thumbnails: [1],
  },
  {
    name: 'NukeViet: a list of other news with thumbnails, days and titles',
    html: `${FIGURE}<ul><li><a href="/tin/1.html">${img('nha-van-hoa')}</a><span>07/03/2024</span> <a href="/tin/1.html">Tin một</a></li>
      <li><a href="/tin/2.html">${img('chieu-tren-nuong')} Tin hai</a></li></ul>`,
    captions: ['Đồi chè.'],
    thumbnails: [1],
  },
  {
    name: 'related news without a box: a photo and a heading that link to the same page',
    html: `${FIGURE}<p><a href="/tin/1.html">${img('nha-van-hoa')}</a></p><h3><a href="/tin/1.html">Tin liên quan</a></h3>`,
    captions: ['Đồi chè.'],
    thumbnails: [1],
  },
  {
    name: 'a photo that links to a page to which its caption links too',
    html: `<figure><a href="/bao-cao.html">${img()}</a><figcaption>Đồi chè. Xem <a href="/bao-cao.html">báo cáo</a></figcaption></figure>`,
    captions: ['Đồi chè. Xem báo cáo'],
    thumbnails: [],
  },
  {
    name: 'a photo that links to a page to which a paragraph below links too',
    html: `<p><a href="/ban-do.html">${img()}</a></p><p>Xem <a href="/ban-do.html">bản đồ</a> trước khi đi. ${LONG}</p>`,
    captions: [''],
    thumbnails: [],
  },
  {
    name: 'Medium: a blurred preview and the picture that a script loads',
    html: `<figure><div class="progressiveMedia"><img class="progressiveMedia-thumbnail" src="${src('nha-van-hoa')}" alt="">
      <img class="progressiveMedia-image" data-src="${src('doi-che')}" alt=""><noscript>${img()}</noscript></div><figcaption>Đồi chè.</figcaption></figure>`,
    captions: ['Đồi chè.'],
    thumbnails: [1],
  },
  {
    name: 'Gatsby: a blurred preview behind the picture that is already loaded',
    html: `<style>.chong { position: relative; width: 200px; height: 100px } .chong img { position: absolute; inset: 0; width: 100%; height: 100% }</style>
      <figure><div class="chong"><div>${img('nha-van-hoa', 'style="filter: blur(9px)" aria-hidden="true"')}</div>${img()}</div>
      <figcaption>Đồi chè.</figcaption></figure>`,
    captions: ['Đồi chè.'],
    thumbnails: [1],
  },
  {
    name: 'two photos beside each other, of which one is blurred',
    html: `<p>${img('nha-van-hoa', 'style="filter: blur(9px)" width="200" height="90"')}${img('doi-che', 'width="200" height="90"')}</p>`,
    captions: ['', ''],
    thumbnails: [1, 2],
  },
  ...[
    ['beside it', 'left: 320px; top: 0; width: 300px; height: 200px'],
    ['below it', 'left: 0; top: 220px; width: 300px; height: 200px'],
    ['in its corner, less wide', 'left: 0; top: 0; width: 90px; height: 200px'],
    ['in its corner, less high', 'left: 0; top: 0; width: 300px; height: 60px'],
  ].map(([place, style]) => ({
    name: `a photo, and a second one with the class of a preview: ${place}`,
    html: `<p style="position: relative">${img('doi-che', 'style="display: block; width: 300px; height: 200px"')}
      ${img('nha-van-hoa', `class="thumb" style="position: absolute; ${style}"`)}</p>`,
    captions: ['', ''],
    thumbnails: [1, 2],
  })),
  {
    name: 'large icons in a share menu below a photo',
    html: `${FIGURE}<ul class="social-share"><li><a href="https://www.facebook.com/sharer.php?u=x">${img('nha-van-hoa')}</a></li></ul>`,
    captions: ['Đồi chè.'],
    thumbnails: [1],
  },
  {
    name: 'Word: a photo in its address',
    html: `<p class="MsoNormal"><img src="${EMBEDDED}" alt=""></p><p class="MsoNormal" align="center"><i>Đồi chè.</i></p>`,
    captions: ['Đồi chè.'],
    thumbnails: [1],
  },
  {
    name: 'Liferay: a photo whose address has no extension',
    html: `<figure><img src="/documents/20182/0/cau/5a1e64c0?t=1709778000" alt=""><figcaption>Đồi chè.</figcaption></figure>`,
    captions: ['Đồi chè.'],
    thumbnails: [1],
  },
  {
    name: 'a list of thumbnails, of which the first is loaded at once',
    html: `<p>${img('nha-van-hoa', 'class="thumb"')}<img class="thumb" src="${PIXEL}" data-src="${src('doi-che')}" alt=""></p>`,
    captions: ['', ''],
    thumbnails: [1, 2],
  },
  {
    name: 'a portrait beside the author, and an icon in a sentence with its size in its name',
    html: `${FIGURE}<p>${img('nha-van-hoa', 'class="avatar" width="48" height="48"')} Hồng Nhung</p><p>Chữ <img src="/anh/moi-16x16.gif" alt=""> chữ</p>`,
    captions: ['Đồi chè.'],
    thumbnails: [1],
  },
  {
    name: 'slick: a hidden slide with the photo of another slide and a text of its own',
    html: `<div aria-hidden="true">${img()}<p>Chữ riêng</p></div><div>${img()}<p>Đồi chè.</p></div>`,
    captions: ['Đồi chè.'],
    thumbnails: [1],
  },
  {
    name: 'a photo only in <noscript>, and counters of readers in others',
    html: `<p>Chữ</p><noscript><p>${img()}</p></noscript><noscript><img src="https://mc.yandex.ru/watch/1" alt=""></noscript>
      <noscript><img height="1" width="1" src="https://www.facebook.com/tr?id=1&amp;x=.gif"></noscript>`,
    captions: [''],
    thumbnails: [1],
  },
  {
    name: 'a lazy picture whose placeholder has no address, with the photo in <noscript>',
    html: `<figure><img class="lazy" src="${PIXEL}" data-id="7" alt=""><noscript>${img()}</noscript><figcaption>Đồi chè.</figcaption></figure>`,
    captions: ['Đồi chè.'],
    thumbnails: [1],
  },
];
