// Articles and lists with links, marks and languages in their texts. The HTML follows public templates of content management systems. The words
// are our own.
import type { CmsCard } from './cms-cards.ts';
import { BRIDGE, type CmsList, SUMMARY, VILLAGES } from './cms-lists.ts';

const PHOTO = '/demo/pages/photos/doi-che.jpg';
const DATE = 'Thứ Năm, 07/03/2024';

export const markedCards: CmsCard[] = [
  {
    source:
      'Joomla, mod_articles_news, item, with an introduction from an editor: raised numbers and a link to a decision',
    content: `<h4 class="newsflash-title"><a href="/tin/1">${BRIDGE}</a></h4><figure class="newsflash-image"><img src="${PHOTO}" alt=""><figcaption>Cầu mới</figcaption></figure>
      <p>Mặt cầu rộng 310 m<sup>2</sup>, vốn 5×10<sup>9</sup> đồng theo <a href="/van-ban/5" target="_blank" rel="noopener">Quyết định số 5</a>.</p><a class="readmore" href="/tin/1">Đọc tiếp: ${BRIDGE}</a>`,
    words: `${BRIDGE} Mặt cầu rộng 310 m2, vốn 5×109 đồng theo Quyết định số 5. Cầu mới Đọc tiếp: ${BRIDGE}`,
  },
  {
    source: 'Drupal, profile Umami, a card: a link with an icon of a sprite below the picture',
    content: `<article class="node node--type-article node--view-mode-card"><h2 class="node__title"><a href="/tin/1" rel="bookmark"><span class="field--name-title">${BRIDGE}</span></a></h2>
      <div class="node__content"><div class="field--name-field-media-image"><img loading="lazy" src="${PHOTO}" width="300" height="200" alt=""></div></div>
      <div class="read-more"><a class="read-more__link" href="/tin/1">Xem bài<span class="visually-hidden"> ${BRIDGE}</span> <svg class="read-more__icon"><use href="#mui-ten"></use></svg></a></div></article>`,
    words: `${BRIDGE} Xem bài`,
  },
  {
    source: 'NukeViet, viewcat_two_column.tpl: a text with breaks, a lowered digit and an old price',
    content: `<div class="panel-body"><a href="/tin/1" title="${BRIDGE}" target="_blank"><img alt="" src="${PHOTO}" width="100" class="img-thumbnail pull-left imghome"></a><h3><a href="/tin/1" title="${BRIDGE}" target="_blank">${BRIDGE}</a> <span class="icon_new">&nbsp;</span></h3>
      <div class="text-muted"><ul class="list-unstyled list-inline"><li><em class="fa fa-clock-o">&nbsp;</em> 07/03/2024 09:36</li><li><em class="fa fa-eye">&nbsp;</em> Đã xem: 5</li></ul></div>
      <div class="text-justify">Giảm 10 tấn khí CO<sub>2</sub> mỗi năm.<br>Giá vé <del>15.000</del> 12.000 đồng một lượt, người cao tuổi đi miễn phí.</div></div>`,
    words: `${BRIDGE} ${DATE} 09:36 Giảm 10 tấn khí CO2 mỗi năm. Giá vé 15.000 12.000 đồng một lượt, người cao tuổi đi miễn phí. Đã xem: 5`,
  },
  {
    source: 'WordPress, a teaser of a block theme: a footnote, a quotation, a time that links to the day',
    content: `<article class="wp-block-post"><h2 class="wp-block-post-title"><a href="/tin/1" target="_self">${BRIDGE}</a></h2><div class="wp-block-post-date"><a href="/2024/03/07/"><time datetime="2024-03-07">07/03/2024</time></a></div>
      <div class="wp-block-post-excerpt"><p class="wp-block-post-excerpt__excerpt">Phong trào <q>Dân vận khéo</q> góp 120 ngày công<sup data-fn="a" class="fn"><a href="/tin/1#ghi-chu" id="a-link">1</a></sup>. </p><p class="wp-block-post-excerpt__more-text"><a class="wp-block-post-excerpt__more-link" href="/tin/1">Đọc tiếp</a></p></div></article>`,
    words: `${BRIDGE} ${DATE} Phong trào Dân vận khéo góp 120 ngày công1. Đọc tiếp`,
  },
  {
    source:
      'SharePoint, content search web part, Item_PictureOnTop: a heading inside its link, the text in a div',
    content: `<div class="cbs-pictureOnTopContainer" data-displaytemplate="ItemPictureOnTop"><div class="cbs-pictureOnTopImageContainer"><a class="cbs-pictureImgLink" href="/Pages/1.aspx" title="${BRIDGE}"><img src="${PHOTO}" alt="" class="cbs-pictureOnTopImg"></a></div>
      <div class="cbs-pictureOnTopDataContainer"><a class="cbs-pictureOnTopLine1Link" href="/Pages/1.aspx" title="${BRIDGE}"><h2 class="cbs-pictureOnTopLine1 ms-noWrap">${BRIDGE}</h2></a><div class="cbs-pictureOnTopLine2 ms-noWrap" title="Mô tả">${SUMMARY}</div><div class="cbs-pictureOnTopLine3">Sở Giao thông</div></div></div>`,
    words: `${BRIDGE} ${SUMMARY} Sở Giao thông`,
  },
  {
    source: 'Liferay, abstracts.jsp: an icon before the title, tags and sections that are links',
    content: `<div class="asset-abstract default-asset-publisher"><h4 class="asset-title"><a href="/web/guest/-/cau"><span class="icon-file" aria-hidden="true"></span> ${BRIDGE}</a></h4><div class="asset-content"><div class="asset-summary">${SUMMARY} <a href="/web/guest/-/cau">Đọc thêm <span class="taglib-text hide-accessible sr-only">về ${BRIDGE}</span> »</a></div></div>
      <div class="asset-metadata"><span class="metadata-entry metadata-publish-date">07/03/2024</span><span class="metadata-entry metadata-categories"><a class="asset-category" href="/web/guest/-/c/1">Giao thông</a></span><span class="taglib-asset-tags-summary"><a class="badge" href="/web/guest/-/t/2" rel="tag">cầu treo</a><a class="badge" href="/web/guest/-/t/3" rel="tag">bản Phố</a></span></div></div>`,
    words: `${BRIDGE} Giao thông ${DATE} ${SUMMARY} Đọc thêm » cầu treo bản Phố`,
  },
  {
    source:
      'DNN, ContentList: a number, a title and a text with breaks between them, and the address as a link',
    content: `<table><tr><td><span class="SubHead">1</span></td><td><a class="SubHead" href="/tin/1">${BRIDGE}</a><br><span class="Normal">${SUMMARY}</span><br><a class="CommandButton" href="/tin/1">tinh.gov.vn/tin/1</a>&nbsp;-<span class="Normal">07/03/2024</span></td></tr></table>`,
    words: `${BRIDGE} ${SUMMARY} 1 tinh.gov.vn/tin/1 -07/03/2024`,
  },
  {
    source: 'Umbraco, Articulate: the date, tags and the section as links above the text',
    content: `<article role="article" class="post"><h2 class="post-title"><a href="/tin/1" rel="bookmark">${BRIDGE}</a></h2><p class="post-meta"><span class="posted-by"><a href="/tac-gia/an-binh" rel="author">An Bình</a></span> <time datetime="2024-03-07">07/03/2024</time> <a class="post-category" href="/kinh-te">Kinh tế</a></p><section class="post-excerpt"><p>${SUMMARY} <a class="read-more" href="/tin/1">»</a></p></section></article>`,
    words: `${BRIDGE} Kinh tế ${DATE} ${SUMMARY} » An Bình`,
  },
  {
    source: 'a page of a province with an article in three languages',
    content: `<div lang="vi"><h3><a href="/tin/1">${BRIDGE}</a></h3><p lang="hmn">Lub choj tshiab</p><p lang="en">A new bridge</p><p lang="ar" dir="rtl">جسر جديد</p></div>`,
    words: `${BRIDGE} Lub choj tshiab A new bridge جسر جديد`,
  },
];

export const markedLists: CmsList[] = [
  {
    source: 'NukeViet, block_tophits.tpl: links with data for tooltips, opened in a new tab',
    content: `<ul class="block_tophits list-none list-items"><li class="clearfix"><a title="${BRIDGE}" href="/tin/1" target="_blank"><img src="${PHOTO}" alt="${BRIDGE}" width="65" class="img-thumbnail pull-left mr-1"></a><a title="${BRIDGE}" class="show" href="/tin/1" target="_blank" data-content="${SUMMARY}" data-img="${PHOTO}" data-rel="block_news_tooltip">${BRIDGE}</a></li></ul>`,
    articles: [BRIDGE],
  },
  {
    source: 'Joomla, mod_articles_popular, as an ordered list of a template',
    content: `<ol class="mostread mod-list"><li itemscope><a href="/tin/1" itemprop="url"><span itemprop="name">${BRIDGE}</span></a></li><li itemscope><a href="/tin/2" itemprop="url"><span itemprop="name">${VILLAGES}</span></a></li></ol>`,
    articles: [`1. ${BRIDGE}`, `2. ${VILLAGES}`],
  },
  {
    source:
      'WordPress, block Latest Posts, without white space between title, author and date, with Polylang',
    content: `<ul class="wp-block-latest-posts__list has-dates has-author wp-block-latest-posts"><li lang="vi"><a class="wp-block-latest-posts__post-title" href="/tin/1">${BRIDGE}</a><div class="wp-block-latest-posts__post-author">bởi An Bình</div><time datetime="2024-03-07" class="wp-block-latest-posts__post-date">07/03/2024</time></li><li lang="en"><a class="wp-block-latest-posts__post-title" href="/en/2">35 more villages have reached the standard</a><div class="wp-block-latest-posts__post-author">by Minh Khai</div></li></ul>`,
    articles: [`${BRIDGE} 07/03/2024 bởi An Bình`, '35 more villages have reached the standard by Minh Khai'],
  },
  {
    source: 'Drupal, a view as an ordered list that begins at 6, with fields that are links',
    content: `<div class="item-list"><ol start="6"><li><div class="views-field views-field-title"><span class="field-content"><a href="/tin/1" hreflang="vi">${BRIDGE}</a></span></div><div class="views-field views-field-field-tags"><div class="field-content"><a href="/the/1" hreflang="vi">cầu treo</a>, <a href="/the/2" hreflang="vi">bản Phố</a></div></div></li></ol></div>`,
    articles: [`6. ${BRIDGE} cầu treo, bản Phố`],
  },
  {
    source: 'SharePoint, content search web part, a list with a picture and three lines in each item',
    content: `<ul class="cbs-List"><li><div class="cbs-picture3LinesContainer"><div class="cbs-picture3LinesImageContainer"><a class="cbs-pictureImgLink" href="/Pages/1.aspx"><img class="cbs-Thumbnail" src="${PHOTO}" alt=""></a></div><div class="cbs-picture3LinesDataContainer"><a class="cbs-picture3LinesLine1Link" href="/Pages/1.aspx"><h2 class="cbs-picture3LinesLine1 ms-noWrap">${BRIDGE}</h2></a><div class="cbs-picture3LinesLine2">Dài 62 m, rộng 5 m, chịu tải 10<sup>4</sup> kg, nối hai bờ suối</div><div class="cbs-picture3LinesLine3"><a href="/so-giao-thong">Sở Giao thông</a></div></div></div></li></ul>`,
    layout: 'cards',
    articles: [`${BRIDGE} Dài 62 m, rộng 5 m, chịu tải 104 kg, nối hai bờ suối Sở Giao thông`],
  },
  {
    source:
      'Liferay, asset publisher, title list with an icon that is hidden from screen readers and a date beside the link',
    content: `<ul class="title-list"><li class="title-list"><a href="/web/guest/-/cau"><svg class="lexicon-icon" aria-hidden="true" viewBox="0 0 512 512"><path d="M0 0h9v9z"></path></svg><span>${BRIDGE}</span></a><span class="metadata-entry">07/03/2024</span></li></ul>`,
    articles: [`${BRIDGE} 07/03/2024`],
  },
];
