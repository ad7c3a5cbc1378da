// Lists of news as content management systems and newspapers print them. The HTML follows their public templates, and public programs that
// read such lists. The words are our own.

export const BRIDGE = 'Khánh thành cầu bản Phố nối hai bờ suối';
export const VILLAGES = 'Thêm 35 thôn được công nhận đạt chuẩn nông thôn mới';
export const SUMMARY = 'Cây cầu dài 62 m thay ngầm tràn cũ, rút ngắn đường đến trường.';
const PHOTO = '/demo/pages/photos/doi-che.jpg';

/** A page with a list of news, and what the block must show of it. */
export interface CmsList {
  source: string;
  content: string;
  layout?: 'list' | 'cards' | 'lead-list';
  /** The heading that the page prints above the list. */
  heading?: string;
  /** The text of each article. */
  articles: string[];
  /** The link to all articles that the page prints. */
  more?: string;
}

export const cmsLists: CmsList[] = [
  {
    source: 'NukeViet, themes/default/modules/news/block_news.tpl',
    content: `<ul class="block_news list-none list-items"><li class="clearfix"><a title="${BRIDGE}" href="/tin/1"><img src="${PHOTO}" alt="${BRIDGE}" width="70" class="img-thumbnail pull-left mr-1"/></a><a class="show" href="/tin/1" data-content="${SUMMARY}">${BRIDGE}<span class="icon_new"></span></a></li>
      <li class="clearfix"><a class="show" href="/tin/2">${VILLAGES}</a></li></ul>`,
    articles: [BRIDGE, VILLAGES],
  },
  {
    source: 'NukeViet, block_newscenter.tpl: a large article with "Xem tiếp" beside the list of the others',
    content: `<div id="hot-news"><div class="row"><div class="col-md-14"><div class="text-center"><a href="/tin/1"><img src="${PHOTO}" alt="${BRIDGE}" width="270"/></a></div>
      <h2 class="margin-bottom-sm"><a href="/tin/1">${BRIDGE}</a></h2>${SUMMARY}<p class="text-right"><a href="/tin/1"><em class="fa fa-sign-out"></em>Xem tiếp...</a></p></div>
      <div class="hot-news-others col-md-10"><ul class="list-none"><li class="icon_list"><a class="show black h4 clearfix" href="/tin/2"><img src="${PHOTO}" alt="${VILLAGES}" style="width:65px"/><span>${VILLAGES}</span></a></li></ul></div></div></div>`,
    layout: 'lead-list',
    articles: [`${BRIDGE} ${SUMMARY} Xem tiếp...`, VILLAGES],
  },
  {
    source: 'NukeViet, viewcat_list.tpl: links around numbered headings',
    content: `<div class="list-group"><a class="show h4" href="/tin/1"><h4 class="list-group-item-heading"><span class="label label-default">1</span>&nbsp;&nbsp;${BRIDGE} <span class="icon_new">&nbsp;</span></h4></a>
      <a class="show h4" href="/tin/2"><h4 class="list-group-item-heading"><span class="label label-default">2</span>&nbsp;&nbsp;${VILLAGES}</h4></a></div>`,
    articles: [`1 ${BRIDGE}`, `2 ${VILLAGES}`],
  },
  {
    source: 'NukeViet, viewcat_page.tpl: panels with a date, views and comments',
    content: [BRIDGE, VILLAGES]
      .map(
        (
          title,
          index,
        ) => `<div class="news_column"><div class="panel panel-default"><div class="panel-body"><a href="/tin/${index}"><img alt="" src="${PHOTO}" width="100" class="img-thumbnail pull-left imghome"/></a>
          <h3><a href="/tin/${index}">${title}</a> <span class="icon_new">&nbsp;</span></h3><div class="text-muted"><ul class="list-unstyled list-inline"><li><em class="fa fa-clock-o">&nbsp;</em> 07/03/2024 09:36</li><li><em class="fa fa-eye">&nbsp;</em> Đã xem: 5</li><li><em class="fa fa-comment-o">&nbsp;</em> Phản hồi: 0</li></ul></div>${SUMMARY}</div></div></div>`,
      )
      .join(''),
    layout: 'cards',
    articles: [BRIDGE, VILLAGES].map(
      (title) => `${title} Thứ Năm, 07/03/2024 09:36 ${SUMMARY} Đã xem: 5 Phản hồi: 0`,
    ),
  },
  {
    source: 'NukeViet, topic.tpl: dates in brackets',
    content: `<ul class="related list-items"><li><a title="" href="/tin/1">${BRIDGE}</a> <em>(07/03/2024 09:36)</em></li></ul>`,
    articles: [`${BRIDGE} 07/03/2024 09:36`],
  },
  {
    source: 'Joomla 3 and 4, mod_articles_category: hits, author, section, date, introduction and "Đọc thêm"',
    content: `<ul class="category-module mod-list"><li><a class="mod-articles-category-title" href="/tin/1">${BRIDGE}</a> <span class="mod-articles-category-hits">(120)</span> <span class="mod-articles-category-writtenby">An Bình</span> <span class="mod-articles-category-category">(<a href="/kinh-te">Kinh tế</a>)</span> <span class="mod-articles-category-date">07/03/2024</span>
      <p class="mod-articles-category-introtext">${SUMMARY}</p><p class="mod-articles-category-readmore"><a class="mod-articles-category-title" href="/tin/1">Đọc thêm...</a></p></li></ul>`,
    articles: [`${BRIDGE} 07/03/2024 (120) An Bình (Kinh tế) ${SUMMARY} Đọc thêm...`],
  },
  {
    source: 'Joomla 5.2, mod_articles: a list of details in each item',
    content: `<ul class="mod-articles-items mod-list"><li><article class="mod-articles-item"><div class="mod-articles-item-content"><h4 class="mod-articles-title"><a href="/tin/1" class="mod-articles-link">${BRIDGE}</a></h4>
      <ul class="list-unstyled"><li class="mod-articles-hits">(120)</li><li class="mod-articles-writtenby">An Bình</li><li class="mod-articles-category">(<a href="/kinh-te">Kinh tế</a>)</li><li class="mod-articles-date">07/03/2024</li></ul><p>${SUMMARY}</p><p class="mod-articles-readmore"><a class="btn btn-secondary" href="/tin/1">Đọc thêm</a></p></div>
      <figure class="mod-articles-image"><img src="${PHOTO}" alt=""><figcaption>Cầu nhìn từ đồi chè</figcaption></figure></article></li></ul>`,
    layout: 'cards',
    articles: [
      `${BRIDGE} (Kinh tế) Thứ Năm, 07/03/2024 ${SUMMARY} An Bình (120) Đọc thêm Cầu nhìn từ đồi chè`,
    ],
  },
  {
    source: 'Joomla, mod_articles_news, layout vertical: an introduction and a link "readmore"',
    content: `<ul class="newsflash-vert mod-articlesnews-vertical"><li class="newsflash-item"><h4 class="newsflash-title"><a href="/tin/1">${BRIDGE}</a></h4><figure class="newsflash-image"><img src="${PHOTO}" alt=""></figure><p>${SUMMARY}</p><a class="readmore" href="/tin/1">Xem chi tiết...</a></li></ul>`,
    articles: [`${BRIDGE} ${SUMMARY} Xem chi tiết...`],
  },
  {
    source: 'Joomla, mod_articles_news, layout default: articles between lines, without a list',
    content: [BRIDGE, VILLAGES]
      .map(
        (title, index) =>
          `<div class="mod-articlesnews__item" itemscope><h4 class="newsflash-title"><a href="/tin/${index}">${title}</a></h4><p>${SUMMARY}</p></div>`,
      )
      .join('<span class="article-separator">&#160;</span>'),
    articles: [BRIDGE, VILLAGES].map((title) => `${title} ${SUMMARY}`),
  },
  {
    source: 'Drupal 10, a view with fields, a label of a field, a heading and a link to all',
    content: `<div class="view view-tin-tuc"><div class="view-header"><h2>Tin của huyện</h2></div><div class="view-content"><div class="views-row"><div class="views-field views-field-title"><span class="field-content"><a href="/tin/1" hreflang="vi">${BRIDGE}</a></span></div><div class="views-field views-field-field-linh-vuc"><div class="field-content"><a href="/linh-vuc/3">Kinh tế</a></div></div><div class="views-field views-field-created"><span class="views-label">Ngày đăng: </span><span class="field-content"><time datetime="2024-03-07T09:36:00+07:00">07/03/2024</time></span></div></div></div>
      <div class="more-link"><a href="/tin-tuc">Xem thêm</a></div></div>`,
    heading: 'Tin của huyện',
    articles: [`${BRIDGE} Ngày đăng: 07/03/2024 Kinh tế`],
    more: 'Xem thêm',
  },
  {
    source: 'Drupal, a view as an HTML list, with an author',
    content: `<div class="item-list"><ul><li><a href="/tin/1">${BRIDGE}</a> <span>Đăng bởi <span class="username">An Bình</span></span></li></ul></div>`,
    articles: [`${BRIDGE} Đăng bởi An Bình`],
  },
  {
    source: 'Liferay, asset publisher, template rich summary, with tags, views and "Đọc thêm »"',
    content: [BRIDGE, VILLAGES]
      .map(
        (
          title,
          index,
        ) => `<div class="asset-abstract"><h3 class="asset-title"><a href="/web/guest/-/${index}"><img alt="" src="/icons/page.png"/>${title}</a></h3><span class="metadata-entry metadata-view-count">120 lượt xem</span>
        <div class="asset-content"><div class="asset-summary"><span class="metadata-entry metadata-author">Bởi An Bình</span> ${SUMMARY} <a href="/web/guest/-/${index}">Đọc thêm<span class="hide-accessible sr-only">Về ${title}</span> »</a></div></div></div>`,
      )
      .join(''),
    articles: [BRIDGE, VILLAGES].map((title) => `${title} 120 lượt xem Bởi An Bình ${SUMMARY} Đọc thêm »`),
  },
  {
    source:
      'Liferay 6, a portlet of a province: a title without a heading element, dates in brackets, summaries',
    content: `<div class="tintuc"><div class="bg_title_porlet"><div class="icon_porlet"><div class="title_porlet"> Tin trong tỉnh </div></div></div><div class="new_content"><ul><li><a href="/tin/1" class="title_tintuc">${BRIDGE}</a> <span class="date">(07/03/2024)</span><p class="content_portlet">${SUMMARY}</p></li></ul></div><div class="readmore_portlet"><a href="/tin-tuc">Xem chi tiết</a></div></div>`,
    heading: 'Tin trong tỉnh',
    articles: [`${BRIDGE} 07/03/2024 ${SUMMARY}`],
    more: 'Xem chi tiết',
  },
  {
    source: 'SharePoint, content by query, within the form of the page',
    content: `<form><div class="cbq-layout-main"><ul class="dfwp-column dfwp-list"><li class="dfwp-item"><div class="item link-item"><a href="/Pages/1.aspx" title="">${BRIDGE}</a><div class="description">${SUMMARY}</div></div></li></ul></div></form>`,
    articles: [`${BRIDGE} ${SUMMARY}`],
  },
  {
    source: 'SharePoint, a list view: rows of a table with a date and "Mới"',
    content: `<table class="ms-listviewtable"><tbody><tr class="ms-itmhover"><td class="ms-vb-title"><div class="ms-vb"><a href="/Lists/1.aspx">${BRIDGE}</a> <span class="ms-newgif">Mới!</span></div></td><td class="ms-vb2"><nobr>07/03/2024</nobr></td></tr><tr class="ms-alternating ms-itmhover"><td class="ms-vb-title"><div class="ms-vb"><a href="/Lists/2.aspx">${VILLAGES}</a></div></td><td class="ms-vb2"><nobr>06/03/2024</nobr></td></tr></tbody></table>`,
    articles: [`${BRIDGE} 07/03/2024 Mới!`, `${VILLAGES} 06/03/2024`],
  },
  {
    source: 'WordPress, block Latest Posts, with authors, excerpts and "Đọc tiếp"',
    content: `<ul class="wp-block-latest-posts__list has-dates has-author wp-block-latest-posts"><li><div class="wp-block-latest-posts__featured-image"><a href="/tin/1"><img src="${PHOTO}" alt=""/></a></div><a class="wp-block-latest-posts__post-title" href="/tin/1">${BRIDGE}</a><div class="wp-block-latest-posts__post-author">bởi An Bình</div><time datetime="2024-03-07" class="wp-block-latest-posts__post-date">07/03/2024</time><div class="wp-block-latest-posts__post-excerpt">${SUMMARY} … <a class="wp-block-latest-posts__read-more" href="/tin/1" rel="noopener noreferrer">Đọc tiếp<span class="screen-reader-text">: ${BRIDGE}</span></a></div></li></ul>`,
    layout: 'cards',
    articles: [`${BRIDGE} Thứ Năm, 07/03/2024 ${SUMMARY} … Đọc tiếp bởi An Bình`],
  },
  {
    source: 'WordPress, block Query Loop: picture, terms, title, date, excerpt',
    content: `<div class="wp-block-query"><ul class="wp-block-post-template is-flex-container"><li class="wp-block-post post type-post"><figure class="wp-block-post-featured-image"><a href="/tin/1" target="_self"><img src="${PHOTO}" class="wp-post-image" alt=""/></a></figure><div class="taxonomy-category wp-block-post-terms"><a href="/kinh-te" rel="tag">Kinh tế</a><span class="wp-block-post-terms__separator">, </span><a href="/xa-hoi" rel="tag">Xã hội</a></div><h2 class="wp-block-post-title"><a href="/tin/1" target="_self">${BRIDGE}</a></h2><div class="wp-block-post-date"><time datetime="2024-03-07">07/03/2024</time></div><div class="wp-block-post-excerpt"><p class="wp-block-post-excerpt__excerpt">${SUMMARY}</p><p class="wp-block-post-excerpt__more-text"><a class="wp-block-post-excerpt__more-link" href="/tin/1">Xem thêm</a></p></div></li></ul></div>`,
    articles: [`${BRIDGE} 07/03/2024 Kinh tế, Xã hội ${SUMMARY} Xem thêm`],
  },
  {
    source: 'WordPress, widget Recent Posts',
    content: `<ul><li><a href="/tin/1">${BRIDGE}</a> <span class="post-date">07/03/2024</span></li></ul>`,
    articles: [`${BRIDGE} 07/03/2024`],
  },
  {
    source: 'DNN, EasyDNNnews: author, views and comments in one line, sections and tags below',
    content: `<div class="edn_article_list_wrapper"><div class="article in_list"><div class="content"><h1><a href="/tin/1" target="_self">${BRIDGE}</a></h1><h2 class="edn_subTitle"></h2><div class="summary"><p>${SUMMARY}</p></div></div><div class="meta_text">Tác giả: <a href="/tac-gia/9">An Bình</a><span class="separator">/</span>Số lượt xem (120)<span class="separator">/</span>Bình luận (0)</div><div class="box_list_container clear_bottom">Chuyên mục: <a href="/kinh-te">Kinh tế</a></div></div>
      <div class="article in_list"><div class="content"><h1><a href="/tin/2" target="_self">${VILLAGES}</a></h1></div></div></div>`,
    articles: [
      `${BRIDGE} ${SUMMARY} Tác giả: An Bình/Số lượt xem (120)/Bình luận (0) Chuyên mục: Kinh tế`,
      VILLAGES,
    ],
  },
  {
    source: 'VnExpress: a thumbnail, the name of a place before the summary, a hidden number of comments',
    content: `<style>.location-stamp { margin-right: 8px } .location-stamp::after { content: ' - ' }</style><article class="item-news item-news-common thumb-left"><div class="thumb-art"><a href="/tin/1" class="thumb thumb-5x3"><picture><img alt="${BRIDGE}" src="${PHOTO}"/></picture><span class="icon_thumb_videophoto"></span></a></div><h2 class="title-news"><a href="/tin/1">${BRIDGE}</a><span class="meta-news"><a class="count_cmt" href="/tin/1#box" style="display: none"><span class="font_icon">12</span></a></span></h2><p class="description"><a href="/tin/1"><span class="location-stamp">Lào Cai</span>${SUMMARY}</a></p></article>`,
    articles: [`${BRIDGE} Lào Cai ${SUMMARY}`],
  },
  {
    source: 'Tuổi Trẻ and Thanh Niên: div.box-category-item with a section, a summary and how long ago',
    content: [BRIDGE, VILLAGES]
      .map(
        (title, index) =>
          `<div class="box-category-item" data-id="${index}"><a class="box-category-link-with-avatar img-resize" href="/tin/${index}.htm"><img data-type="avatar" src="${PHOTO}" alt="${title}" class="box-category-avatar"></a><div class="box-category-content"><a class="box-category-category" href="/thoi-su.htm">Thời sự</a><h3 class="box-title-text"><a class="box-category-link-title" href="/tin/${index}.htm">${title}</a></h3><p class="box-category-sapo">${SUMMARY}</p><span class="time-ago" title="03/07/2024 09:36:00 AM">3 giờ trước</span></div></div>`,
      )
      .join(''),
    layout: 'cards',
    articles: [BRIDGE, VILLAGES].map((title) => `${title} Thời sự 3 giờ trước ${SUMMARY}`),
  },
  {
    source: 'Báo Mới and newspapers with the ePi CMS: the newspaper and the time below each heading',
    content: `<div class="timeline">${[BRIDGE, VILLAGES]
      .map(
        (title, index) =>
          `<article class="story"><figure class="story__thumb"><a class="cms-link" href="/tin/${index}.epi"><img src="/placeholder.gif" data-src="${PHOTO}" class="lazyload" alt="${title}"></a></figure><h4 class="story__heading"><a class="cms-link" href="/tin/${index}.epi">${title} <i class="icon-photo"></i></a></h4><div class="story__meta"><a class="source" href="/bao-lao-cai.epi">Báo Lào Cai</a> <time class="time" datetime="2024-03-07T09:36:00+07:00">07/03/2024</time> <a class="relate" href="/tin/${index}-lq.epi">7 liên quan</a></div></article>`,
      )
      .join('')}</div>`,
    articles: [BRIDGE, VILLAGES].map((title) => `${title} 07/03/2024 Báo Lào Cai 7 liên quan`),
  },
  {
    source: 'Báo Lào Cai: video and photo marks in brackets, and the length of a video on its picture',
    content: `<ul class="list-news"><li><a class="thumb" href="/tin/1.html"><img src="${PHOTO}" alt=""><span class="duration">03:12</span></a><a class="title" href="/tin/1.html">${BRIDGE}</a> <em>(Video)</em></li><li><a class="title" href="/tin/2.html">${VILLAGES}</a> <i class="fa fa-camera"></i></li></ul>`,
    articles: [`${BRIDGE} 03:12 (Video)`, VILLAGES],
  },
  {
    source: 'a portal with the section in square brackets before each heading',
    content: `<ul><li>[<a class="cat" href="/kinh-te">Kinh tế</a>] <a href="/tin/1">${BRIDGE}</a> - <i>07/03/2024</i></li></ul>`,
    articles: [`${BRIDGE} 07/03/2024 Kinh tế`],
  },
  {
    source: 'a portal with a link to all articles beside the heading, and views and the source in one line',
    content: `<div class="header-box"><h3>Tin nổi bật</h3><a class="more" href="/noi-bat">Xem tất cả »</a></div><ul><li><a href="/tin/1">${BRIDGE}</a><p class="meta">07/03/2024 | 120 lượt xem | Nguồn: Báo Lào Cai</p></li></ul>`,
    heading: 'Tin nổi bật',
    articles: [`${BRIDGE} 07/03/2024 | 120 lượt xem | Nguồn: Báo Lào Cai`],
    more: 'Xem tất cả »',
  },
  {
    source: 'a moving line of news (marquee)',
    content: `<marquee><a href="/tin/1">${BRIDGE}</a> <a href="/tin/2">${VILLAGES}</a></marquee>`,
    articles: [BRIDGE, VILLAGES],
  },
  {
    source: 'the site of a national target programme: the author after the date',
    content: `<div class="news-list"><div class="news-item"><h3><a href="/tin/1">${BRIDGE}</a></h3><p class="excerpt">${SUMMARY}</p><p class="meta">07/03/2024 | Phóng viên An Bình</p></div><div class="news-item"><h3><a href="/tin/2">${VILLAGES}</a></h3><p class="meta">06/03/2024 | Phóng viên Minh Khai</p></div></div>`,
    articles: [
      `${BRIDGE} ${SUMMARY} 07/03/2024 | Phóng viên An Bình`,
      `${VILLAGES} 06/03/2024 | Phóng viên Minh Khai`,
    ],
  },
  {
    source: 'the section, tags and views in a list inside the item',
    content: `<article><h2><a href="/tin/1">${BRIDGE}</a></h2><ul class="list-inline"><li>07/03/2024</li><li><a href="/kinh-te">Kinh tế</a></li><li><a href="/the/cau" rel="tag">cầu</a></li><li>Đã xem: 5</li></ul><p>${SUMMARY}</p></article>`,
    layout: 'cards',
    articles: [`${BRIDGE} Thứ Năm, 07/03/2024 ${SUMMARY} Kinh tế cầu Đã xem: 5`],
  },
  {
    source: 'a section and the date in a list below a heading, without a picture',
    content: `<article><h2><a href="/tin/1">${BRIDGE}</a></h2><ul class="meta"><li><a href="/kinh-te">Kinh tế</a></li><li>07/03/2024</li></ul></article>`,
    articles: [`${BRIDGE} 07/03/2024 Kinh tế`],
  },
];
