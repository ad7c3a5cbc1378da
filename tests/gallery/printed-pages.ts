/** A page as a content management system prints it, and what the gallery makes of it. */
export interface PrintedPage {
  /** What the page has, with the name of the system if its markup is that of one. */
  name: string;
  html: string;
  /** The caption of each photo in the viewer, in the order of the document; empty for a photo without one. */
  captions: string[];
  /** The captions below the thumbnails; not tested without this field. A caption that only the viewer shows stays text of the page. */
  captionsBelow?: string[];
  /** The photographer of each photo in the viewer, if there is any. */
  credits?: string[];
  /** The numbers of the photos that become thumbnails, from 1. The others stay where they are. */
  thumbnails: number[];
}

export const src = (name: string) => `/demo/pages/photos/${name}.jpg`;
export const img = (name = 'doi-che', attributes = '') => `<img src="${src(name)}" alt="" ${attributes}>`;
const PIXEL = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';
export const LONG =
  'Con đường dài bốn cây số nối hai xóm, người dân góp đất và ngày công, tỉnh góp xi măng. '.repeat(4);

export const PRINTED_PAGES: PrintedPage[] = [
  {
    name: 'NukeViet: an article in its .bodytext',
    html: `<div class="bodytext"><p>Sáng 7/3, cầu được khởi công.</p><p>${img()}</p><p><em>Lễ khởi công.</em></p>
      <p>Cầu dài 62 m.</p></div>`,
    captions: ['Lễ khởi công.'],
    thumbnails: [],
  },
  {
    name: 'CKEditor 4: a table with two photos above two captions',
    html: `<table><tbody><tr><td>${img()}</td><td>${img('nha-van-hoa')}</td></tr>
      <tr><td>Đồi chè.</td><td>Nhà văn hóa.</td></tr></tbody></table>`,
    captions: ['Đồi chè.', 'Nhà văn hóa.'],
    thumbnails: [1, 2],
  },
  {
    name: 'CKEditor 4: a table with two photos above one caption',
    html: `<table><tbody><tr><td>${img()}</td><td>${img('nha-van-hoa')}</td></tr>
      <tr><td colspan="2">Đồi chè và nhà văn hóa.</td></tr></tbody></table>`,
    captions: ['Đồi chè và nhà văn hóa.', 'Đồi chè và nhà văn hóa.'],
    thumbnails: [],
  },
  {
    name: 'CKEditor 4: a table of photos, captions and photos again',
    html: `<table><tr><td>${img()}</td><td>${img('nha-van-hoa')}</td></tr><tr><td>Đồi chè.</td><td></td></tr>
      <tr><td>${img('chieu-tren-nuong')}</td><td></td></tr><tr><td>Chiều trên nương.</td></tr></table>`,
    captions: ['Đồi chè.', '', 'Chiều trên nương.'],
    thumbnails: [1, 2, 3],
  },
  {
    name: 'a table of figures with a photo beside each row',
    html: `<table><tr><th>Ảnh</th><th>Xã</th><th>Số hộ</th></tr><tr><td>${img()}</td><td>Bản Phố</td><td>62</td></tr></table>`,
    captions: [''],
    thumbnails: [],
  },
  {
    name: 'WordPress 3 (classic editor): <dl> with dd.wp-caption-dd',
    html: `<dl class="wp-caption aligncenter"><dt class="wp-caption-dt"><a href="${src('nha-van-hoa')}">${img()}</a></dt>
      <dd class="wp-caption-dd">Đồi chè.</dd></dl>`,
    captions: ['Đồi chè.'],
    thumbnails: [1],
  },
  {
    name: 'WordPress gallery shortcode: a <dl> for each photo, <br> between',
    html: `<div class="gallery galleryid-7"><dl class="gallery-item"><dt class="gallery-icon">${img()}</dt>
      <dd class="wp-caption-text gallery-caption">Đồi chè.</dd></dl><dl class="gallery-item"><dt class="gallery-icon">${img('nha-van-hoa')}</dt></dl><br style="clear: both"></div>`,
    captions: ['Đồi chè.', ''],
    thumbnails: [1, 2],
  },
  {
    name: 'WordPress block gallery: figures in a figure with its own caption',
    html: `<figure class="wp-block-gallery"><figure class="wp-block-image">${img()}<figcaption class="wp-element-caption">Đồi chè.</figcaption></figure>
      <figure class="wp-block-image">${img('nha-van-hoa')}</figure><figcaption class="blocks-gallery-caption">Bản Phố mùa xuân.</figcaption></figure>`,
    captions: ['Đồi chè.', 'Bản Phố mùa xuân.'],
    thumbnails: [],
  },
  {
    name: 'CKEditor 5: <figure class="table"> with photos and a caption',
    html: `<figure class="table"><table><tbody><tr><td>${img()}</td><td>${img('nha-van-hoa')}</td></tr></tbody></table>
      <figcaption>Hai công trình mới.</figcaption></figure>`,
    captions: ['Hai công trình mới.', 'Hai công trình mới.'],
    thumbnails: [],
  },
  {
    name: 'CKEditor 5 and TinyMCE: <figure class="image">',
    html: `<figure class="image image_resized" style="width:50%">${img()}<figcaption>Đồi chè.</figcaption></figure>
      <figure class="image align-center">${img('nha-van-hoa')}</figure>`,
    captions: ['Đồi chè.', ''],
    thumbnails: [1, 2],
  },
  {
    name: 'a link to a document between photos',
    html: `<p>${img()}</p><p><a href="/van-ban/ke-hoach.pdf">Tải kế hoạch</a></p><p>${img('nha-van-hoa')}</p>`,
    captions: ['', ''],
    thumbnails: [1, 2],
  },
  {
    name: 'a photo that links to an article, and one that links to a document',
    html: `<figure><a href="/tin/cau-moi.html">${img()}</a><figcaption>Cầu mới.</figcaption></figure>
      <p><a href="/van-ban/so-do.pdf">${img('nha-van-hoa')}</a></p><p>${img('chieu-tren-nuong')}</p>`,
    captions: ['Cầu mới.', '', ''],
    thumbnails: [3],
  },
  {
    name: 'a caption with a link',
    html: `<figure>${img()}<figcaption>Đồi chè. Ảnh: <a href="https://ttxvn.vn">TTXVN</a></figcaption></figure>`,
    captions: ['Đồi chè. Ảnh: TTXVN'],
    thumbnails: [],
  },
  {
    name: 'Joomla 3: the wrapper that caption.js writes',
    html: `<div class="img_caption none" style="width: 600px"><img class="caption" src="${src('doi-che')}" alt="" title="Đồi chè"><p class="img_caption">Đồi chè.</p></div>`,
    captions: ['Đồi chè.'],
    thumbnails: [1],
  },
  {
    name: 'Joomla 4: the picture and the text of an article in blocks',
    html: `<div class="com-content-article item-page"><figure class="left item-image">${img()}</figure><div class="com-content-article__body"><p>Xã có thêm một cây cầu.</p></div></div>`,
    captions: [''],
    thumbnails: [],
  },
  {
    name: 'Drupal: fields of a page, a picture and a text',
    html: `<div class="field field--name-field-image field__item">${img()}</div>
      <div class="field field--name-body field__item"><p>Xã có thêm một cây cầu.</p></div>`,
    captions: [''],
    thumbnails: [1],
  },
  {
    name: 'Drupal: data-caption becomes <figure role="group">',
    html: `<figure role="group" class="caption caption-img align-center">${img()}<figcaption>Đồi chè.</figcaption></figure>`,
    captions: ['Đồi chè.'],
    thumbnails: [1],
  },
  {
    name: 'VnExpress: table.tplCaption with p.Image',
    html: `<p class="Normal">${LONG}</p><table class="tplCaption" align="center"><tbody><tr><td>${img()}</td></tr>
      <tr><td><p class="Image">Đồi chè nhìn từ bờ suối. Ảnh: <em>Hồng Nhung</em></p></td></tr></tbody></table><p class="Normal">Xã có 62 hộ.</p>`,
    captions: ['Đồi chè nhìn từ bờ suối. Ảnh: Hồng Nhung'],
    thumbnails: [1],
  },
  {
    name: 'Thanh Niên, Tuổi Trẻ: .VCSortableInPreviewMode with .PhotoCMS_Caption',
    html: `<div class="VCSortableInPreviewMode" type="Photo"><div>${img()}</div><div class="PhotoCMS_Caption"><p data-placeholder="[nhập chú thích]">Đồi chè.</p></div></div>
      <p>${LONG}</p>`,
    captions: ['Đồi chè.'],
    thumbnails: [1],
  },
  {
    name: 'Znews: table.picture with td.pCaption',
    html: `<table class="picture"><tbody><tr><td class="pic">${img()}</td></tr><tr><td class="pCaption caption"><p>Đồi chè.</p></td></tr></tbody></table>`,
    captions: ['Đồi chè.'],
    thumbnails: [1],
  },
  {
    name: 'Mambo: .mosimage',
    html: `<div class="mosimage" style="width: 400px">${img()}<div class="mosimage_caption">Đồi chè.</div></div>`,
    captions: ['Đồi chè.'],
    thumbnails: [1],
  },
  {
    name: 'WP Rocket: the photo a second time in <noscript>',
    html: `<figure><img src="${PIXEL}" data-lazy-src="${src('doi-che')}" alt=""><noscript>${img()} Không có JavaScript</noscript><figcaption>Đồi chè.</figcaption></figure>`,
    captions: ['Đồi chè.'],
    thumbnails: [1],
  },
  {
    name: 'Word: centred paragraphs with class MsoNormal',
    html: `<p class="MsoNormal">${LONG}</p><p class="MsoNormal" align="center">${img()}<o:p></o:p></p><p class="MsoNormal" align="center"><i><span>Đồi chè của hợp tác xã, mỗi lứa hái cách nhau bốn mươi ngày, bao tiêu theo hợp đồng cả năm.</span></i></p>
      <p class="MsoNormal">${LONG}</p>`,
    captions: ['Đồi chè của hợp tác xã, mỗi lứa hái cách nhau bốn mươi ngày, bao tiêu theo hợp đồng cả năm.'],
    thumbnails: [1],
  },
  {
    name: 'Google Docs: a picture in two spans',
    html: `<p dir="ltr"><span><span style="border:none">${img()}</span></span></p><p dir="ltr" style="text-align: center"><span>Đồi chè.</span></p>`,
    captions: ['Đồi chè.'],
    thumbnails: [1],
  },
  {
    name: 'SharePoint: pictures and captions in one paragraph',
    html: `<div class="ExternalClass1"><p style="text-align: center">${img()}<br><em>Đồi chè.</em></p><p style="text-align: center">${img('nha-van-hoa')}<br>Nhà văn hóa.</p></div>`,
    captions: ['Đồi chè.', 'Nhà văn hóa.'],
    thumbnails: [1, 2],
  },
  {
    name: 'Liferay: a journal article with its source at the end',
    html: `<div class="journal-content-article"><p>${LONG}</p><p style="text-align: center">${img()}</p>
      <p style="text-align: center">Đồi chè.</p><p style="text-align: center">${img('nha-van-hoa')}</p><p>${'&nbsp;'.repeat(60)}Nguồn: Hồng Nhung - Thanh Hà, Báo Lào Cai</p></div>`,
    captions: ['Đồi chè.', ''],
    thumbnails: [],
  },
  {
    name: 'an album with sources, a heading and an empty paragraph',
    html: `<h3>Hội xuân</h3><p>${img()}</p><p>&nbsp;</p><p>${LONG.slice(0, 250)}</p><p>${img('nha-van-hoa')}</p><p>Nguồn: Báo Lào Cai</p><p>Tin, ảnh: Hồng Nhung</p>`,
    captions: [LONG.slice(0, 250).trim(), ''],
    thumbnails: [1, 2],
  },
  {
    name: 'an album in which the last paragraph is an article',
    html: `<p>${img()}</p><p>Đồi chè.</p><p>${img('nha-van-hoa')}</p><p>${LONG}</p>`,
    captions: ['Đồi chè.', ''],
    thumbnails: [1, 2],
  },
  {
    name: 'lists of photos with texts beside them',
    html: `<ul class="blocks-gallery-grid"><li>${img()} Đồi chè</li><li><p>${img('nha-van-hoa')}</p><p>Nhà văn hóa</p></li></ul>`,
    captions: ['Đồi chè', 'Nhà văn hóa'],
    thumbnails: [1, 2],
  },
  {
    name: 'a slide show with buttons',
    html: `<div class="carousel"><div class="item active">${img()}<div class="carousel-caption">Đồi chè.</div></div><button type="button">Sau</button></div>`,
    captions: ['Đồi chè.'],
    thumbnails: [],
  },
  {
    name: 'a video, a frame and a line between photos',
    html: `<p>${img()}</p><video controls>Trình duyệt cũ</video><p>${img('nha-van-hoa')}</p><hr><iframe title="Bản đồ"></iframe>${img('chieu-tren-nuong')}`,
    captions: ['', '', ''],
    thumbnails: [1, 2, 3],
  },
  {
    name: 'lines in <div> elements and <br>, without paragraphs',
    html: `<div>${img()}</div><div>Đồi chè.</div><br><div>${img('nha-van-hoa')}<br>Nhà văn hóa.</div>`,
    captions: ['Đồi chè.', 'Nhà văn hóa.'],
    thumbnails: [1, 2],
  },
  {
    name: 'photos directly between the tags, with inline captions',
    html: `${img()}<br><em>Đồi chè.</em><br><br>${img('nha-van-hoa')}<br><i>Nhà văn hóa.</i>`,
    captions: ['Đồi chè.', 'Nhà văn hóa.'],
    thumbnails: [1, 2],
  },
  {
    name: 'a figure without <figcaption>, with the caption in a paragraph',
    html: `<figure>${img()}<p>Đồi chè.</p></figure><figure><div>${img('nha-van-hoa')}</div>Nhà văn hóa.</figure>`,
    captions: ['Đồi chè.', 'Nhà văn hóa.'],
    thumbnails: [1, 2],
  },
  {
    name: 'a figure whose caption is only the photographer, whom the viewer shows as such',
    html: `<figure>${img()}<figcaption>Ảnh: Hồng Nhung</figcaption></figure>`,
    captions: [''],
    credits: ['Hồng Nhung'],
    thumbnails: [1],
  },
  {
    name: 'a caption above its photo, in <figcaption>',
    html: `<figure><figcaption>Đồi chè.</figcaption>${img()}</figure>`,
    captions: ['Đồi chè.'],
    thumbnails: [1],
  },
  {
    name: 'a floated photo in a paragraph, and a smiley in another',
    html: `<p><img src="${src('doi-che')}" alt="" style="float: left">${LONG}</p><p>Cảm ơn bà con <img class="emoji" src="${src('nha-van-hoa')}" alt=":)" width="16" height="16"></p>`,
    captions: [''],
    thumbnails: [],
  },
  {
    name: 'a form and a share menu below the photos',
    html: `<p>${img()}</p><ul class="social-share"><li><a href="https://www.facebook.com/sharer.php?u=x">Facebook</a></li></ul><form><label>Họ tên <input></label><button>Gửi</button></form>`,
    captions: [''],
    thumbnails: [1],
  },
];
