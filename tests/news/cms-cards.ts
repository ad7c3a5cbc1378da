// Articles as content management systems and newspapers print them. The HTML follows their public templates. The words are our own.
import { BRIDGE, SUMMARY } from './cms-lists.ts';

const PHOTO = '/demo/pages/photos/doi-che.jpg';
const EMPTY_GIF = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAAAAACH5BAEAAAAALAAAAAABAAEAAAICRAEAOw==';
const DATE = 'Thứ Năm, 07/03/2024';

/** A page with one article, and what a card must show of it. */
export interface CmsCard {
  source: string;
  content: string;
  /** All words of the card, in order: the heading, the section, the date, the summary, the author, the rest. */
  words: string;
  /** All words below the card. */
  below?: string;
}

export const cmsCards: CmsCard[] = [
  {
    source: 'Joomla 5, com_content, layouts of a blog item',
    content: `<div class="item-content"><div class="page-header"><h2 itemprop="headline"><a href="/tin/1" itemprop="url">${BRIDGE}</a></h2></div>
      <dl class="article-info text-muted"><dt class="article-info-term">Chi tiết</dt>
        <dd class="createdby"><span class="icon-user icon-fw" aria-hidden="true"></span> Viết bởi: <span itemprop="name">An Bình</span></dd>
        <dd class="category-name">Chuyên mục: <a href="/kinh-te" itemprop="genre">Kinh tế</a></dd>
        <dd class="published"><span class="icon-calendar icon-fw" aria-hidden="true"></span> <time datetime="2024-03-07T09:36:00+07:00" itemprop="datePublished">07/03/2024 09:36</time></dd>
        <dd class="hits"><span class="icon-eye icon-fw" aria-hidden="true"></span> Lượt xem: 120</dd></dl>
      <figure class="left item-image"><img src="${PHOTO}#joomlaImage://local-images/cau.jpg?width=800&amp;height=600" width="800" height="600" alt="" /></figure>
      <p>${SUMMARY}</p>
      <p class="readmore"><a class="btn btn-secondary" href="/tin/1" aria-label="Đọc tiếp: ${BRIDGE}"><span class="icon-chevron-right" aria-hidden="true"></span> Đọc tiếp …</a></p></div>`,
    words: `${BRIDGE} ${DATE} 09:36 ${SUMMARY} Viết bởi: An Bình Chi tiết Chuyên mục: Kinh tế Lượt xem: 120 Đọc tiếp …`,
  },
  {
    source: 'Drupal 10, a teaser with a responsive picture',
    content: `<article class="node node--type-article node--view-mode-teaser"><h2 class="node__title"><a href="/tin/1" rel="bookmark"><span class="field field--name-title">${BRIDGE}</span></a></h2>
      <div class="node__meta"><article class="profile"></article><span>Đăng bởi <span class="username">An Bình</span></span></div>
      <div class="field field--name-field-image field__item"><picture><source type="image/webp" data-srcset="/cau.webp 480w" /><source data-srcset="${PHOTO} 480w" /><img class="lazyload" src="${EMPTY_GIF}" width="480" height="320" alt="" /></picture></div>
      <div class="clearfix text-formatted field field--name-body field__item"><p>${SUMMARY}</p></div>
      <ul class="links inline"><li class="node-readmore"><a href="/tin/1" rel="tag" title="${BRIDGE}">Đọc thêm<span class="visually-hidden"> về ${BRIDGE}</span></a></li></ul></article>`,
    words: `${BRIDGE} ${SUMMARY} Đăng bởi An Bình Đọc thêm`,
  },
  {
    source: 'Liferay 7, asset publisher, whose addresses have no extension',
    content: `<div class="asset-abstract"><h3 class="asset-title"><a href="/web/guest/-/cau"><svg aria-hidden="true" role="presentation"></svg>${BRIDGE}</a></h3>
      <div class="asset-content"><div class="asset-summary"><img src="${PHOTO}" alt="" /> ${SUMMARY}</div>
      <div class="asset-more"><a href="/web/guest/-/cau">Xem thêm <span class="hide-accessible sr-only">về ${BRIDGE}</span> »</a></div></div></div>`,
    words: `${BRIDGE} ${SUMMARY} Xem thêm »`,
  },
  {
    source: 'Elementor, widget Posts',
    content: `<article class="elementor-post"><a class="elementor-post__thumbnail__link" href="/tin/1" tabindex="-1"><div class="elementor-post__thumbnail"><img class="lazyload" data-src="${PHOTO}" src="${EMPTY_GIF}" alt="" /></div></a>
      <div class="elementor-post__text"><h3 class="elementor-post__title"><a href="/tin/1">${BRIDGE}</a></h3>
      <div class="elementor-post__meta-data"><span class="elementor-post-date">07/03/2024</span><span class="elementor-post-avatar">Không có phản hồi</span></div>
      <div class="elementor-post__excerpt"><p>${SUMMARY}</p></div><a class="elementor-post__read-more" href="/tin/1" aria-label="Xem tiếp">Xem tiếp »</a></div></article>`,
    words: `${BRIDGE} ${DATE} ${SUMMARY} Không có phản hồi Xem tiếp »`,
  },
  {
    source:
      'VnExpress: the name of a place before the summary, and between them a margin and a dash of the style sheet',
    content: `<style>.location-stamp { margin-right: 8px } .location-stamp::after { content: ' - ' }</style><article class="item-news"><div class="thumb-art"><a href="/tin/1"><img src="${PHOTO}" alt=""></a></div><h2 class="title-news"><a href="/tin/1">${BRIDGE}</a></h2><p class="description"><a href="/tin/1"><span class="location-stamp">Lào Cai</span>${SUMMARY}</a></p></article>`,
    words: `${BRIDGE} Lào Cai ${SUMMARY}`,
  },
  {
    source: 'Tuổi Trẻ: section after the picture, time with AM in a title, number of comments',
    content: `<div class="box-category-item"><a class="box-category-link-with-avatar" href="/tin/1.htm"><img src="${PHOTO}" alt=""></a><div class="box-category-content"><a class="box-category-category" href="/thoi-su.htm">Thời sự</a><h3 class="box-title-text"><a class="box-category-link-title" href="/tin/1.htm">${BRIDGE}</a></h3><p class="box-category-sapo">${SUMMARY}</p><span class="time-ago" title="03/07/2024 09:36:00 AM">3 giờ trước</span><a class="box-category-comment" href="/tin/1.htm#comment">12 bình luận</a></div></div>`,
    words: `${BRIDGE} Thời sự 3 giờ trước ${SUMMARY} 12 bình luận`,
  },
  {
    source: 'Báo Lào Cai: "(Video)" after the heading, the source in brackets after the summary',
    content: `<div class="story"><h2><a href="/tin/1.html">${BRIDGE}</a></h2> <span class="mark">(Video)</span><time datetime="2024-03-07">07/03/2024</time><div class="sapo">${SUMMARY}</div><div class="source">(Theo Báo Lào Cai)</div></div>`,
    words: `${BRIDGE} ${DATE} ${SUMMARY} (Theo Báo Lào Cai) (Video)`,
  },
  {
    source: 'a portal of a department: "Mới", views and the source in one line, and "Chi tiết"',
    content: `<div class="tin"><p class="tieude"><a href="/tin/1">${BRIDGE}</a> <span class="label label-danger">Mới</span></p><div>Ngày đăng: 07/03/2024 | Lượt xem: 120 | Nguồn: <a href="https://baolaocai.vn">Báo Lào Cai</a></div><div class="tomtat">${SUMMARY}</div><a class="chitiet" href="/tin/1">Chi tiết</a></div>`,
    words: `${BRIDGE} ${SUMMARY} Mới Ngày đăng: 07/03/2024 | Lượt xem: 120 | Nguồn: Báo Lào Cai Chi tiết`,
  },
  {
    source: 'a table for the layout, with a caption below the picture',
    content: `<table><tr><td><img src="${PHOTO}" alt=""><br><i>Cầu nhìn từ đồi chè</i></td><td><h3><a href="/tin/1">${BRIDGE}</a></h3><p>${SUMMARY}</p></td></tr></table>`,
    words: `${BRIDGE} ${SUMMARY} Cầu nhìn từ đồi chè`,
  },
];
