import { img, LONG, type PrintedPage, src } from './printed-pages.ts';

/** Pages whose captions stand elsewhere than right below the photo, or consist of several texts; and texts that only look like captions. */
export const PRINTED_CAPTIONS: PrintedPage[] = [
  {
    name: 'MediaWiki: li.gallerybox, whose photo links to the page about its file',
    html: `<ul class="gallery"><li class="gallerybox"><div><div class="thumb"><div><a href="/wiki/Tập_tin:Cau.jpg" class="image">${img()}</a></div>
      </div><div class="gallerytext"><p>Đồi chè.</p></div></div></li></ul>`,
    captions: ['Đồi chè.'],
    thumbnails: [],
  },
  {
    name: 'Phoca Gallery: .pg-name below a photo, and an icon with a link',
    html: `<div class="pg-box"><div><a href="${src('doi-che')}">${img()}</a></div><div class="pg-name">Đồi chè.</div>
      <div class="pg-icon-detail"><a href="/chi-tiet/1"><img src="/media/icons/icon-view.png" alt="Chi tiết"></a></div></div>`,
    captions: ['Đồi chè.'],
    thumbnails: [],
  },
  ...['a', 'span'].map((tag) => ({
    name: `a text over a photo, in ${tag === 'a' ? 'the link around it' : 'its box'}`,
    html: `<div style="position: relative"><${tag} href="${src('nha-van-hoa')}">${img()}<span style="position: absolute; bottom: 0">Đồi chè mùa xuân</span></${tag}></div><p>${LONG}</p>`,
    captions: ['Đồi chè mùa xuân'],
    thumbnails: tag === 'a' ? [] : [1],
  })),
  {
    name: 'a link below a photo',
    html: `<p>${img()}</p><p><a href="${src('nha-van-hoa')}">Nhà văn hóa của bản</a></p><p>${LONG}</p>`,
    captions: [''],
    thumbnails: [1],
  },
  ...(
    [
      [
        'CKEditor 4: a photo that floats',
        (text: string) => `<p>${img('doi-che', 'style="float: left"')}${text}</p>`,
      ],
      ['an old editor: align="left"', (text: string) => `<p>${img('doi-che', 'align="left"')}${text}</p>`],
      [
        'TinyMCE: a table for the layout',
        (text: string) => `<table><tr><td>${img()}</td><td>${text}</td></tr></table>`,
      ],
      [
        'a floating box',
        (text: string) => `<div><div style="float: right">${img()}</div><p>${text}</p></div>`,
      ],
    ] as const
  ).map(([name, toHtml]) => ({
    name: `a paragraph of 180 letters beside a photo: ${name}`,
    html: `<p>${LONG}</p>${toHtml(LONG.slice(0, 180))}<p>${LONG}</p>`,
    captions: [''],
    thumbnails: [],
  })),
  {
    name: 'a figure with two captions',
    html: `<figure>${img()}<figcaption>Đồi chè.</figcaption><figcaption>Nguồn: TTXVN</figcaption></figure>`,
    captions: ['Đồi chè. Nguồn: TTXVN'],
    thumbnails: [1],
  },
  {
    name: 'a figure with a caption above and the photographer below the photo',
    html: `<figure><figcaption>Đồi chè</figcaption>${img()}<p class="author">Ảnh: Hồng Nhung</p></figure>`,
    captions: ['Đồi chè'],
    credits: ['Hồng Nhung'],
    thumbnails: [1],
  },
  {
    name: 'a figure with a caption and the author without "Ảnh:"',
    html: `<figure>${img()}<figcaption>Đồi chè</figcaption><p>Hồng Nhung</p></figure>`,
    captions: ['Đồi chè. Hồng Nhung'],
    thumbnails: [1],
  },
  {
    name: 'a figure of two photos with a caption for each',
    html: `<figure>${img()}<figcaption>Đồi chè.</figcaption>${img('nha-van-hoa')}<figcaption>Nhà văn hóa.</figcaption></figure>`,
    captions: ['Đồi chè.', 'Nhà văn hóa.'],
    thumbnails: [1, 2],
  },
  {
    name: 'Tuổi Trẻ: .PhotoCMS_Author below .PhotoCMS_Caption',
    html: `<div class="VCSortableInPreviewMode" type="Photo"><div>${img()}</div><div class="PhotoCMS_Caption"><p>Đồi chè</p></div>
      <p class="PhotoCMS_Author">Ảnh: TTXVN</p></div><p>${LONG}</p>`,
    captions: ['Đồi chè'],
    credits: ['TTXVN'],
    thumbnails: [1],
  },
  {
    name: 'Vietnamnet: the photographer in the figure, the caption below it',
    html: `<div class="image-inline_table"><figure class="vnn-content-image">${img()}<figcaption>Ảnh: VGP</figcaption></figure></div>
      <p class="caption t-c">Đồi chè</p><div class="insert-wiki-content"><strong><a href="/tin/2.html">Tin chèn</a></strong></div>`,
    captions: ['Đồi chè'],
    credits: ['VGP'],
    thumbnails: [1],
  },
  {
    name: 'the photographer in the paragraph below a figure, and the source of the article below that',
    html: `<div><p>${LONG}</p><figure>${img()}<figcaption>Đồi chè</figcaption></figure><p>Ảnh: Hồng Nhung</p><p>Nguồn: Báo Lào Cai</p></div>`,
    captions: ['Đồi chè'],
    credits: ['Hồng Nhung'],
    thumbnails: [],
  },
  {
    name: 'the photographer in the paragraph below a photo without a caption',
    html: `<p>${img()}</p><p>Ảnh: Hồng Nhung</p><p>${LONG}</p>`,
    captions: [''],
    credits: ['Hồng Nhung'],
    thumbnails: [1],
  },
  {
    name: 'two photos in paragraphs of their own above a caption in italics',
    html: `<p>${LONG}</p><p>${img()}</p><p>${img('nha-van-hoa')}</p><p><em>Hai công trình mới.</em></p><p>${LONG}</p>`,
    captions: ['Hai công trình mới.', 'Hai công trình mới.'],
    thumbnails: [1, 2],
  },
  {
    name: 'three photos in one paragraph above a centred caption',
    html: `<p>${LONG}</p><p>${img()} ${img('nha-van-hoa')} ${img('chieu-tren-nuong')}</p><p align="center">Ba công trình mới.</p><p>${LONG}</p>`,
    captions: ['Ba công trình mới.', 'Ba công trình mới.', 'Ba công trình mới.'],
    thumbnails: [],
  },
  {
    name: 'a photo without a caption above one that has its caption in its own block',
    html: `<div>${img()}</div><div>${img('nha-van-hoa')}<br><em>Nhà văn hóa.</em></div>`,
    captions: ['', 'Nhà văn hóa.'],
    thumbnails: [1, 2],
  },
  {
    name: 'captions with a class above their photos, and a closing line',
    html: `<p class="caption">Ảnh 1: đồi chè</p><p>${img()}</p><p class="caption">Ảnh 2: nhà văn hóa</p><p>${img('nha-van-hoa')}</p><p>Chữ kết bài.</p>`,
    captions: ['Ảnh 1: đồi chè', 'Ảnh 2: nhà văn hóa'],
    thumbnails: [1, 2],
  },
  {
    name: 'captions in italics above their photos, and a source',
    html: `<p><em>Đồi chè ở bản Phố.</em></p><p>${img()}</p><p><em>Nhà văn hóa.</em></p><p>${img('nha-van-hoa')}</p><p>Nguồn: Báo Lào Cai</p>`,
    captions: ['Đồi chè ở bản Phố.', 'Nhà văn hóa.'],
    thumbnails: [1, 2],
  },
  {
    name: 'an introduction in italics, and captions in italics below the photos',
    html: `<p><em>Bản Phố mùa xuân.</em></p><p>${img()}</p><p><em>Đồi chè.</em></p><p>${img('nha-van-hoa')}</p><p><em>Nhà văn hóa.</em></p>`,
    captions: ['Đồi chè.', 'Nhà văn hóa.'],
    thumbnails: [1, 2],
  },
  {
    name: 'an article with an introduction in italics, whose last photo has no caption',
    html: `<p><em>Bản Phố mùa xuân.</em></p><p>${img()}</p><p><em>Đồi chè.</em></p><p>${img('nha-van-hoa')}</p><p>${LONG}</p>`,
    captions: ['Đồi chè.', ''],
    thumbnails: [1, 2],
  },
  {
    name: 'captions that number their photos or say where they are',
    html: `<p>${img()}</p><p><em>Ảnh 1: Đồi chè.</em></p><p>${img('nha-van-hoa')}</p><p><em>Ảnh trên: Nhà văn hóa.</em></p>`,
    captions: ['Ảnh 1: Đồi chè.', 'Ảnh trên: Nhà văn hóa.'],
    thumbnails: [1, 2],
  },
  {
    name: 'a menu of links below a photo',
    html: `<p>${img()}</p><p><a href="https://fb.com/s">Facebook</a> | <a href="https://zalo.me/s">Zalo</a> · <a href="mailto:a@b.vn">Gửi email</a></p>`,
    captions: [''],
    thumbnails: [1],
  },
  {
    name: 'Tuổi Trẻ: labels of controls below photos',
    html: `<div class="img-wrap">${img()}<span class="zoom">Cỡ lớn</span></div><div class="img-wrap">${img('nha-van-hoa')}<span>Xem ảnh lớn</span></div>
      <div class="img-wrap">${img('chieu-tren-nuong')}<a class="btn" href="${src('chieu-tren-nuong')}" download>Tải ảnh</a></div>`,
    captions: ['', '', ''],
    thumbnails: [],
  },
  {
    name: 'controls inside captions, whose words are no caption',
    html: `<figure>${img()}<figcaption>Đồi chè <button type="button">Sao chép</button></figcaption></figure>
      <figure>${img('nha-van-hoa')}<figcaption>Nhà văn hóa <a class="share" href="https://www.facebook.com/sharer.php?u=1">Chia sẻ</a></figcaption></figure>
      <figure>${img('chieu-tren-nuong')}<figcaption>Chiều trên nương <span class="zoom">Phóng to</span></figcaption></figure>`,
    captions: ['Đồi chè', 'Nhà văn hóa', 'Chiều trên nương'],
    thumbnails: [],
  },
  {
    name: 'a table with a title, and captions above its photos',
    html: `<table><tr><td colspan="2">Công trình mới</td></tr><tr><td>Đồi chè.</td><td>Nhà văn hóa.</td></tr><tr><td>${img()}</td><td>${img('nha-van-hoa')}</td></tr>
      <tr><td>Chiều trên nương.</td><td>Ruộng.</td></tr><tr><td>${img('chieu-tren-nuong')}</td><td>${img('ruong-bac-thang')}</td></tr></table>`,
    captions: ['Đồi chè.', 'Nhà văn hóa.', 'Chiều trên nương.', 'Ruộng.'],
    thumbnails: [],
  },
  {
    name: 'a table of one column with a title in bold, captions above its photos, and a source',
    html: `<table><tr><td><b>Công trình mới</b></td></tr><tr><td>Đồi chè.</td></tr><tr><td>${img()}</td></tr>
      <tr><td>Nhà văn hóa.</td></tr><tr><td>${img('nha-van-hoa')}</td></tr><tr><td>Nguồn: Báo Lào Cai</td></tr></table>`,
    captions: ['Đồi chè.', 'Nhà văn hóa.'],
    thumbnails: [],
  },
  {
    name: 'a table with a title, and captions below its photos',
    html: `<table><tr><th colspan="2">Công trình mới</th></tr><tr><td>${img()}</td><td>${img('nha-van-hoa')}</td></tr><tr><td>Đồi chè.</td><td>Nhà văn hóa.</td></tr>
      <tr><td>${img('chieu-tren-nuong')}</td><td>${img('ruong-bac-thang')}</td></tr><tr><td>Chiều trên nương.</td><td>Ruộng.</td></tr></table>`,
    captions: ['Đồi chè.', 'Nhà văn hóa.', 'Chiều trên nương.', 'Ruộng.'],
    thumbnails: [],
  },
  {
    name: 'lightGallery: data-sub-html with a text, with HTML, and with the selector of a hidden or a shown element',
    html: `<div class="lg"><a href="${src('doi-che')}" data-sub-html="Đồi chè">${img('nha-van-hoa')}</a></div>
      <div class="lg"><a data-src="${src('doi-che')}" data-sub-html="&lt;h4&gt;Đồi chè&lt;/h4&gt;&lt;p&gt;Mùa &amp;amp; xuân&lt;/p&gt;">${img('nha-van-hoa')}</a></div>
      <ul><li data-src="${src('doi-che')}" data-sub-html=".mo-ta">${img('nha-van-hoa')}<div class="mo-ta" hidden><h4>Chiều</h4><p>trên nương</p></div></li>
      <li data-src="${src('doi-che')}" data-sub-html=".mo-ta">${img()}<div class="mo-ta" hidden>Nương ngô</div></li></ul>`,
    captions: ['Đồi chè', 'Đồi chè. Mùa & xuân', 'Chiều. trên nương', 'Nương ngô'],
    thumbnails: [1, 2, 3, 4],
  },
  {
    name: 'attributes in which the page has escaped characters twice',
    html: `<a href="${src('doi-che')}" title="Lễ &amp;amp; hội &amp;quot;Gầu Tào&amp;quot;">${img('nha-van-hoa')}</a>
      <a href="${src('doi-che')}" data-fancybox data-caption="Lễ &amp;amp; hội">${img('nha-van-hoa')}</a>
      <a href="${src('doi-che')}" class="glightbox" data-title="Lễ &amp;#38; hội">${img('nha-van-hoa')}</a>`,
    captions: ['Lễ & hội "Gầu Tào"', 'Lễ & hội', 'Lễ & hội'],
    thumbnails: [1, 2, 3],
  },
  {
    name: 'K2: .itemImageCaption and .itemImageCredits in the line below the photo',
    html: `<div class="itemImageBlock"><span class="itemImage"><a href="${src('doi-che')}">${img()}</a></span>
      <span class="itemImageCaption">Đồi chè</span> <span class="itemImageCredits">Hồng Nhung</span><div class="clr"></div></div>
      <div class="itemImageBlock"><span class="itemImage">${img('nha-van-hoa')}</span><span class="itemImageCredits">Ảnh: Thanh Hà</span></div>`,
    captions: ['Đồi chè', ''],
    credits: ['Hồng Nhung', 'Thanh Hà'],
    thumbnails: [1, 2],
    captionsBelow: ['Đồi chè Hồng Nhung', 'Ảnh: Thanh Hà'],
  },
  {
    name: 'WordPress: .wp-caption-credit below the caption, and alone',
    html: `<div class="wp-caption">${img()}<p class="wp-caption-text">Đồi chè</p><p class="wp-caption-credit">Hồng Nhung</p></div>
      <div class="wp-caption">${img('nha-van-hoa')}<p class="wp-caption-credit">Thanh Hà</p></div>`,
    captions: ['Đồi chè', ''],
    credits: ['Hồng Nhung', 'Thanh Hà'],
    thumbnails: [1, 2],
  },
  {
    name: 'Drupal: .field--name-field-credit',
    html: `<div class="media"><div class="field field--name-field-media-image field__item">${img()}</div><div class="field field--name-field-caption field__item">Đồi chè</div>
      <div class="field field--name-field-credit field--type-string field__item">Hồng Nhung</div></div>
      <div class="media"><div class="field field--name-field-media-image field__item">${img('nha-van-hoa')}</div>
      <div class="field field--name-field-credit field--type-string field__item">Thanh Hà</div></div>`,
    captions: ['Đồi chè', ''],
    credits: ['Hồng Nhung', 'Thanh Hà'],
    thumbnails: [1, 2],
  },
  {
    name: 'credits between photos in an article, with and without captions',
    html: `<p>${LONG}</p><p>${img()}</p><p class="credit">Hồng Nhung</p><p>${img('nha-van-hoa')}</p><p><em>Nhà văn hóa.</em></p><p class="credit">Photo by Thanh Hà</p>
      <p>${img('chieu-tren-nuong')}</p><p>${LONG}</p>`,
    captions: ['', 'Nhà văn hóa.', ''],
    credits: ['Hồng Nhung', 'Thanh Hà'],
    thumbnails: [1, 2, 3],
  },
  {
    name: 'GLightbox, Fancybox, Lightbox2 and Joomla: captions in attributes',
    html: `<a class="glightbox" href="${src('doi-che')}" data-title="Đồi chè" data-description="Mùa xuân"><img src="${src('nha-van-hoa')}" alt="image"></a>
      <a data-fancybox="anh" data-caption="Đồi chè &lt;a href='#'&gt;ở Phố&lt;/a&gt;" href="${src('doi-che')}">${img('nha-van-hoa')}</a>
      <a data-lightbox="anh" href="${src('doi-che')}" title="Đồi chè của bản">${img('nha-van-hoa')}</a>
      <p>${img('nha-van-hoa', 'class="caption" title="Nhà văn hóa mới"')}</p>`,
    captions: ['Đồi chè. Mùa xuân', 'Đồi chè ở Phố', 'Đồi chè của bản', 'Nhà văn hóa mới'],
    thumbnails: [1, 2, 3, 4],
  },
  {
    name: 'attributes that are no captions: beside a printed caption, with a file name or a selector, on a link to a page',
    html: `<figure><a href="${src('doi-che')}" data-caption="Khác">${img()}</a><figcaption>Đồi chè.</figcaption></figure>
      <p><a href="${src('doi-che')}" title="IMG_0265.JPG" data-description=".mo-ta-1">${img('nha-van-hoa')}</a></p>
      <p><a href="/tin/1.html" title="Tin trong ngày">${img('chieu-tren-nuong')}</a></p>`,
    captions: ['Đồi chè.', '', ''],
    thumbnails: [1, 2],
  },
];
