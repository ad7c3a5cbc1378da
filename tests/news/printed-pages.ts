// Pages as content management systems and plugins print them. The HTML follows their templates and public bug reports. The words are our own.

const EMPTY_GIF = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAAAAACH5BAEAAAAALAAAAAABAAEAAAICRAEAOw==';
const EMPTY_SVG =
  "data:image/svg+xml,%3Csvg%20xmlns='http://www.w3.org/2000/svg'%20viewBox='0%200%20600%20400'%3E%3C/svg%3E";
export const PASTED_PHOTO = `data:image/png;base64,${'iVBORw0KGgo'.repeat(300)}`;

const TITLE = 'Khánh thành cầu bản Phố nối hai bờ suối';
const SUMMARY = 'Cây cầu dài 62 m thay ngầm tràn cũ, rút ngắn đường đến trường.';
const DATE = 'Thứ Năm, 07/03/2024';

/** A page with one article, and what a card must show of it. */
export interface PrintedCard {
  source: string;
  content: string;
  /** All visible words, in order: the heading, the section, the date, the summary, the other texts. */
  words: string;
  picture: string | undefined;
  href: string;
}

export const printedCards: PrintedCard[] = [
  {
    source: 'NukeViet, themes/default/modules/news/viewcat_grid.tpl, the first article',
    content: `<div class="panel-body featured">
      <a href="/tin/1" title="${TITLE}"><img alt="${TITLE}" src="/uploads/cau.jpg" width="150px" class="img-thumbnail pull-left imghome" /></a>
      <h2><a href="/tin/1" title="${TITLE}">${TITLE}</a></h2>
      <div class="text-muted"><ul class="list-unstyled list-inline">
        <li><em class="fa fa-clock-o">&nbsp;</em> 07/03/2024 09:36:00 SA</li>
        <li><em class="fa fa-eye">&nbsp;</em> Đã xem: 5</li>
        <li><em class="fa fa-comment-o">&nbsp;</em> Phản hồi: 0</li>
      </ul></div>
      <p class="text-justify">${SUMMARY}</p>
    </div>`,
    words: `${TITLE} ${DATE} 09:36 ${SUMMARY} Đã xem: 5 Phản hồi: 0`,
    picture: '/uploads/cau.jpg',
    href: '/tin/1',
  },
  {
    source: 'NukeViet, with an empty picture in src (PIX_IMG in block_headline.tpl)',
    content: `<div class="contentdiv clearfix"><a title="${TITLE}" href="/tin/1"><img src="/assets/images/pix.gif" data-src="/uploads/cau.jpg" alt="" /></a>
      <h3><a title="${TITLE}" href="/tin/1">${TITLE}</a></h3></div>`,
    words: TITLE,
    picture: '/uploads/cau.jpg',
    href: '/tin/1',
  },
  {
    source:
      'NukeViet, themes/mobile_default/modules/news/detail.tpl, with data for search engines in hidden elements',
    content: `<style>.d-none { display: none }</style><h1 itemprop="headline">${TITLE}</h1>
      <div class="hidden hide d-none" itemprop="author"><span itemprop="name">Quản trị</span></div>
      <span class="hidden hide d-none" itemprop="datePublished">2020-01-01</span>
      <span class="hidden hide d-none" itemprop="mainEntityOfPage"><a href="/an">https://tinh.gov.vn/tin/1</a></span>
      <em class="time">Thứ năm - 07/03/2024 09:36</em><hr />
      <div id="hometext"><div class="imghome text-center"><a href="#" id="pop"><img src="/uploads/cau.jpg" alt="" /></a></div>
      <p>${SUMMARY}</p></div>`,
    words: `${TITLE} ${DATE} 09:36 ${SUMMARY}`,
    picture: '/uploads/cau.jpg',
    href: '#',
  },
  {
    source: 'WordPress with a section, Jetpack sharing, emoji and the portrait of the author',
    content: `<article class="post category-social tag-share">
      <span class="cat-links"><a href="/chuyen-muc/kinh-te" rel="category tag">Kinh tế</a></span>
      <span class="author"><img alt="" class="avatar avatar-48 photo" src="https://secure.gravatar.com/avatar/a?s=48" width="48" height="48" /></span>
      <h2 class="entry-title"><a href="/tin/1" rel="bookmark">${TITLE} <img class="emoji" alt="🎉" src="https://s.w.org/images/core/emoji/15.0.3/svg/1f389.svg" /></a></h2>
      <time class="entry-date published" datetime="2024-03-07">7 Tháng Ba, 2024</time><style>.updated { display: none }</style><time class="updated" datetime="2024-03-09">9 Tháng Ba, 2024</time>
      <a class="post-thumbnail" href="/tin/1"><img width="600" height="400" src="/cau-600x400.jpg" srcset="/cau-600x400.jpg 600w, /cau.jpg 1200w" sizes="100vw" class="wp-post-image" alt="" /></a>
      <div class="entry-summary"><p>${SUMMARY}</p></div>
      <div class="sharedaddy sd-sharing-enabled"><h3 class="sd-title">Chia sẻ:</h3><ul><li class="share-facebook"><a rel="nofollow" class="share-facebook sd-button" href="/tin/1?share=facebook">Facebook</a></li></ul></div>
    </article>`,
    words: `${TITLE} Kinh tế ${DATE} ${SUMMARY}`,
    picture: '/cau-600x400.jpg',
    href: '/tin/1',
  },
  {
    source: 'WordPress with WP Rocket, and a copy for browsers without script',
    content: `<a href="/tin/1"><img width="600" height="400" src="${EMPTY_SVG}" alt="" data-lazy-srcset="/cau.jpg 600w" data-lazy-src="/cau.jpg" /><noscript><img width="600" height="400" src="/cau.jpg" alt="" /></noscript></a>
      <h3><a href="/tin/1">${TITLE}<noscript>Trình duyệt không chạy script</noscript></a></h3><p>${SUMMARY}</p>`,
    words: `${TITLE} ${SUMMARY}`,
    picture: '/cau.jpg',
    href: '/tin/1',
  },
  {
    source: 'WordPress with Jetpack, as in sachinchoolur/lightGallery#1201',
    content: `<figure><a href="/tin/1"><img loading="lazy" src="/cau.jpg" class="jetpack-lazy-image" data-lazy-srcset="/cau.jpg 682w" data-lazy-src="/cau.jpg?is-pending-load=1" srcset="${EMPTY_GIF}" /><noscript>&lt;img src="/cau.jpg"&gt;</noscript></a></figure>
      <h3><a href="/tin/1">${TITLE}</a></h3>`,
    words: TITLE,
    picture: '/cau.jpg',
    href: '/tin/1',
  },
  {
    source: 'WordPress with a3 Lazy Load',
    content: `<img class="lazy lazy-hidden" data-lazy-type="image" src="/wp-content/plugins/a3-lazy-load/assets/images/lazy_placeholder.gif" data-src="/cau.jpg" alt="" />
      <h3><a href="/tin/1">${TITLE}</a></h3><img src="/wp-content/plugins/a3-lazy-load/assets/images/lazy_placeholder.gif" class="lazy lazy-hidden avatar avatar-100 photo" width="100" height="100" />`,
    words: TITLE,
    picture: '/cau.jpg',
    href: '/tin/1',
  },
  {
    source: 'a theme with the picture as a background (vanilla-lazyload), as in verlok/vanilla-lazyload#492',
    content: `<a class="img-thumb lazy" href="/tin/1" data-bg="url(/cau.jpg)"></a><h3><a href="/tin/1">${TITLE}</a></h3>
      <div class="sapo">${SUMMARY}</div>`,
    words: `${TITLE} ${SUMMARY}`,
    picture: '/cau.jpg',
    href: '/tin/1',
  },
  {
    source: 'a theme with the picture in the style of an element, and one link around all of it',
    content: `<a href="/tin/1"><div class="bg-img-main" style="background-image: url(/cau.jpg)"></div><h3>${TITLE}</h3><p>${SUMMARY}</p></a>`,
    words: `${TITLE} ${SUMMARY}`,
    picture: '/cau.jpg',
    href: '/tin/1',
  },
  {
    source: 'a page with a tracking pixel above the article',
    content: `<img src="https://www.facebook.com/tr?id=1&amp;ev=PageView&amp;noscript=1" height="1" width="1" style="display:none" alt="" />
      <img src="/spacer.gif" width="1px" alt="" /><h3><a href="/tin/1">${TITLE}</a></h3><img src="/cau.jpg" alt="" />`,
    words: TITLE,
    picture: '/cau.jpg',
    href: '/tin/1',
  },
  {
    source: 'text and a photo that were pasted from Word',
    content: `<h3><a href="/tin/1"><o:p></o:p>${TITLE}&nbsp;&nbsp;</a></h3><p class="MsoNormal">&nbsp;</p><p class="MsoNormal"><img src="${PASTED_PHOTO}" alt="" /></p>
      <p class="MsoNormal"><style>p.MsoNormal { margin: 0 }</style>${SUMMARY}</p>`,
    words: `${TITLE} ${SUMMARY}`,
    picture: PASTED_PHOTO,
    href: '/tin/1',
  },
  {
    source: 'a heading with a line break, an icon and a date in it',
    content: `<h3><a href="/tin/1">Khánh thành cầu bản Phố<br />nối hai bờ suối</a> <small><i class="material-icons">schedule</i>07/03/2024</small></h3>`,
    words: `${TITLE} ${DATE}`,
    picture: undefined,
    href: '/tin/1',
  },
  {
    source: 'a page with one heading for wide and one for narrow windows, and a heading for screen readers',
    content: `<style>.printed-narrow { display: none }</style><h2 class="sr-only">Tin nổi bật</h2>
      <h3><a href="/tin/1"><span class="printed-wide">${TITLE}</span><span class="printed-narrow">Cầu bản Phố</span></a></h3>`,
    words: TITLE,
    picture: undefined,
    href: '/tin/1',
  },
  {
    source:
      'a card inside one link, with a summary in a <div> that begins with a date; below it a link to another article',
    content: `<a href="/tin/1"><h3>${TITLE}</h3><div class="sapo">Ngày 07/03/2024 - ${SUMMARY}</div></a><a href="/tin/2">Thêm 35 thôn được công nhận đạt chuẩn nông thôn mới</a>`,
    words: `${TITLE} Ngày 07/03/2024 - ${SUMMARY}`,
    picture: undefined,
    href: '/tin/1',
  },
  {
    source: 'a page without headings, whose first link is the section',
    content: `<a class="cat" href="/kinh-te">Kinh tế</a> <a href="/tin/1"><img src="/cau.jpg" alt="" /></a> <a href="/tin/1">${TITLE}</a><br /><span>07/03/2024 | 5 bình luận</span>`,
    words: `${TITLE} Kinh tế ${DATE} 5 bình luận`,
    picture: '/cau.jpg',
    href: '/tin/1',
  },
];

/** A page that a widget shows as it is printed, because it has more than the widget can show. */
export interface KeptPage {
  source: string;
  content: string;
}

export const keptCards: KeptPage[] = [
  {
    source: 'a table of figures in the element that has the heading',
    content: `<div><h3><a href="/tin/1">${TITLE}</a></h3><p>${SUMMARY}</p><table><tr><td>Chiều dài</td><td>62 m</td></tr></table></div>`,
  },
  {
    source: 'a video in the element that has the heading',
    content: `<div><h3><a href="/tin/1">${TITLE}</a></h3><p>${SUMMARY}</p><video src="/cau.mp4"></video></div>`,
  },
  {
    source: 'a large article and another one below it',
    content: `<div class="row"><div><h3><a href="/tin/1">${TITLE}</a></h3><p>${SUMMARY}</p></div><div><h3><a href="/tin/2">Thêm 35 thôn được công nhận đạt chuẩn nông thôn mới</a></h3></div></div>`,
  },
];

/** A page with a list of articles, and what the block must show of it. */
export interface PrintedList {
  source: string;
  content: string;
  /** The visible words of each article. */
  articles: string[];
  pictures: string[];
}

const SECOND = 'Thêm 35 thôn được công nhận đạt chuẩn nông thôn mới';
const THIRD = 'Hội nghị tổng kết chương trình mục tiêu quốc gia năm 2024';

export const printedLists: PrintedList[] = [
  {
    source: 'Joomla 5, mod_articles_latest',
    content: `<ul class="mod-articleslatest latestnews mod-list"><li itemscope><a href="/tin/1" itemprop="url"><span itemprop="name">${TITLE}</span></a></li><li itemscope><a href="/tin/2" itemprop="url"><span itemprop="name">${SECOND}</span></a></li></ul>`,
    articles: [TITLE, SECOND],
    pictures: [],
  },
  {
    source: 'a portal with blinking "new" pictures, pictures as bullets, and dates in brackets',
    content: `<ul><li><img src="/images/bullet.gif" alt="" /> <a href="/tin/1">${TITLE}</a> <span class="date">(07/03/2024)</span> <img src="/images/new.gif" alt="" /></li>
      <li><img src="/images/bullet.gif" alt="" /> <a href="/tin/2">${SECOND} (06/03/2024)</a></li></ul>`,
    articles: [`${TITLE} 07/03/2024`, `${SECOND} 06/03/2024`],
    pictures: [],
  },
  {
    source: 'a share menu in each item, as in future-architect/future-architect.github.io#2915',
    content: `<ul><li><a href="/tin/1">${TITLE}</a><ul class="social-button"><li><a class="share-btn" href="https://twitter.com/intent/tweet?url=%2Ftin%2F1">X</a></li><li><a class="share-btn" href="https://www.facebook.com/sharer.php?u=%2Ftin%2F1"><img src="/images/fb.png" alt="" />Facebook</a></li></ul></li></ul>`,
    articles: [TITLE],
    pictures: [],
  },
  {
    source: 'share links of the plugin RRSSB, in a list whose class does not contain a word such as share',
    content: `<ul><li><ul class="rrssb-buttons"><li class="rrssb-email"><a href="mailto:?subject=Tin">Gửi thư</a></li><li><a href="javascript:window.print()">In trang này</a></li><li><a href="https://zalo.me/share?url=%2Ftin%2F1">Zalo</a></li></ul><h4><a href="/tin/1">${TITLE}</a></h4></li></ul>`,
    articles: [TITLE],
    pictures: [],
  },
  {
    source: 'buttons of Facebook and Zalo that a script fills, before the heading',
    content: `<article><div class="fb-like" data-href="/tin/1"><span><a href="https://facebook.com/tinh">Thích 5</a></span></div><div class="zalo-share-button"><a href="/zalo">Chia sẻ</a></div><h3><a href="/tin/1">${TITLE}</a></h3></article>`,
    articles: [TITLE],
    pictures: [],
  },
  {
    // The test makes a <noscript> element of the element with data-noscript.
    source: 'WordPress with Smush, in a page that a script has parsed, so that <noscript> has elements',
    content: `<article><a href="/tin/1"><img data-src="/cau.jpg" class="lazyload" src="${EMPTY_SVG}" alt="" /><div data-noscript><img src="/cau.jpg" alt="" /></div></a><h3><a href="/tin/1">${TITLE}</a></h3></article>`,
    articles: [TITLE],
    pictures: ['/cau.jpg'],
  },
];

export const keptLists: KeptPage[] = [
  {
    source: 'related articles in the item of an article',
    content: `<ul><li><a href="/tin/1"><img src="/cau.jpg" alt="" /></a><h3><a href="/tin/1">${TITLE}</a></h3><p>${SUMMARY}</p><ul class="related"><li><a href="/tin/2">${SECOND}</a></li></ul></li></ul>`,
  },
  {
    source: 'a list for each section',
    content: `<ul><li><a href="/kinh-te">Kinh tế</a><ul><li><a href="/tin/1">${TITLE}</a></li></ul></li><li><h4>Xã hội</h4><ul><li><a href="/tin/2">${SECOND}</a></li></ul></li></ul>`,
  },
  {
    source: 'NukeViet, the first article above the list of the others, and a pager below',
    content: `<div class="news_column"><a href="/tin/1"><img src="/cau.jpg" alt="" width="100" /></a><h3><a href="/tin/1">${TITLE}</a></h3><p>${SUMMARY}</p></div>
      <ul class="related"><li><a href="/tin/2">${SECOND}</a></li><li><a href="/tin/3">${THIRD}</a></li></ul>
      <p><a href="/tin-tuc">Xem tất cả</a></p><ul class="pagination"><li><a href="?page=2">2</a></li></ul>`,
  },
];
