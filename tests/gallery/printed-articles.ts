import { img, LONG, src } from './printed-pages.ts';

/** An article as an editor of a content management system writes it, and the captions of its photos in the viewer. */
export interface ArticlePage {
  /** The system or the kind of site. The markup follows pages in public repositories; the words are ours. */
  name: string;
  html: string;
  /** The same in a grid and in the layout `article`; empty for a photo without a caption. */
  captions: string[];
}

const THANKS = 'Ban Quản lý dự án xin trân trọng cảm ơn.';
const P = `<p>${LONG}</p>`;
const PIXEL = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';

export const PRINTED_ARTICLES: ArticlePage[] = [
  {
    name: 'NukeViet 4: a picture of the article with a caption of its own, then .bodytext',
    html: `<div class="hometext">Xã có thêm một cây cầu.</div>
      <div class="article text-center"><a href="#" id="pop" title="Cầu mới"><img alt="Cầu mới" src="${src('doi-che')}" width="460" class="img-thumbnail"></a><p class="text-center">Cầu mới của bản.</p></div>
      <div id="news-bodyhtml" class="bodytext margin-bottom-lg"><p style="text-align: justify;">${LONG}</p><div style="text-align:center">
      <figure class="image" style="display:inline-block">${img('nha-van-hoa', 'height="427" width="640"')}<figcaption>Nhà văn hóa</figcaption></figure></div>
      <p style="text-align: right;"><strong>Tác giả bài viết:</strong> Hồng Nhung</p></div>`,
    captions: ['Cầu mới của bản.', 'Nhà văn hóa'],
  },
  {
    name: 'NukeViet 4: the editor pushes pictures and captions with no-break spaces',
    html: `<div class="bodytext"><p>&nbsp; &nbsp; &nbsp;${LONG}</p><p style="text-align:center">&nbsp;${img()}&nbsp;</p>
      <p style="text-align:center"><span style="font-size:14px;"><em>&nbsp;&nbsp;Đồi chè của hợp tác xã.</em></span></p><p>&nbsp;</p>
      <p>${'&nbsp;'.repeat(40)}<strong>Nguồn tin:</strong> Báo Lào Cai</p></div>`,
    captions: ['Đồi chè của hợp tác xã.'],
  },
  {
    name: 'Liferay 6: a journal article with a table for each photo',
    html: `<div class="journal-content-article" id="article_10180"><div class="detailnews"><p class="sapo"><strong>Xã có thêm một cây cầu.</strong></p>${P}
      <table align="center" border="0" cellpadding="1" cellspacing="1" style="width: 500px;"><tbody><tr><td style="text-align: center;"><img alt="" src="/documents/20182/0/cau.jpg/5a1e64c0-1b2c-4d5e-8f90-a1b2c3d4e5f6?t=1709778000" style="width: 600px; height: 400px;"></td></tr>
      <tr><td style="text-align: center;"><em>Cầu mới nối hai bờ suối.</em></td></tr></tbody></table>${P}<p class="text-right"><strong>Hồng Nhung</strong></p></div></div>`,
    captions: ['Cầu mới nối hai bờ suối.'],
  },
  {
    name: 'Liferay 7: pictures of an asset with .caption and a list of files',
    html: `<div class="journal-content-article"><div class="component-image" data-fileentryid="4711">${img()}</div><div class="caption">Đồi chè</div>${P}
      <h3>Tệp đính kèm</h3><ul class="list-unstyled"><li><a href="/documents/1/ke-hoach.pdf">Kế hoạch.pdf</a></li></ul></div>`,
    captions: ['Đồi chè'],
  },
  {
    name: 'SharePoint: .ms-rtestate-field with .ExternalClass and zero-width spaces',
    html: `<div class="ms-rtestate-field" style="display: inline"><div class="ExternalClassCD8292"><p>\u200B${LONG}</p><p style="text-align: center">\u200B<img class="ms-rteImage-2" src="${src('doi-che')}" alt="" style="margin: 5px; width: 500px"><br>\u200B<span class="ms-rteStyle-Caption">Đồi chè</span></p>
      <div style="text-align: center">${img('nha-van-hoa', 'class="ms-rtePosition-4"')}</div><div style="text-align: center"><em>Nhà văn hóa.\u200B</em></div><p>\u200B<br></p></div></div>`,
    captions: ['Đồi chè', 'Nhà văn hóa.'],
  },
  {
    name: 'Word: MsoNormal with <o:p>, smart tags, and a picture between spans',
    html: `<div class="WordSection1"><p class="MsoNormal" style="text-align:justify"><span lang="VI" style="font-size:14.0pt">${LONG}<o:p></o:p></span></p>
      <p class="MsoNormal" align="center" style="text-align:center"><span style="mso-no-proof:yes">${img('doi-che', 'width="602" height="401"')}</span><span lang="VI"><o:p>&nbsp;</o:p></span></p>
      <p class="MsoCaption" align="center" style="text-align:center"><i><span lang="VI">Đồi chè của hợp tác xã</span></i><o:p></o:p></p><p class="MsoNormal"><o:p>&nbsp;</o:p></p></div>`,
    captions: ['Đồi chè của hợp tác xã'],
  },
  {
    name: 'CKEditor 4: figure.image in a centred <div>, with a caption of two paragraphs, and a floated photo',
    html: `${P}<div style="text-align:center"><figure class="image" style="display:inline-block">${img('doi-che', 'style="width:600px;height:400px"')}<figcaption><p>Đồi chè của hợp tác xã</p><p>Ảnh: Hồng Nhung</p></figcaption></figure></div>
      <p><img alt="" class="left" src="${src('nha-van-hoa')}" style="float:left; height:133px; width:200px">${LONG}</p>`,
    captions: ['Đồi chè của hợp tác xã', ''],
  },
  {
    name: 'TinyMCE 3: table.mceItemTable with two photos and a caption across both',
    html: `${P}<table class="mceItemTable" border="0" align="center"><tbody><tr><td>${img('doi-che', 'data-mce-src="doi-che.jpg"')}</td><td>${img('nha-van-hoa')}</td></tr><tr><td style="text-align: center;" colspan="2"><em>Đồi chè và nhà văn hóa</em></td></tr></tbody></table>${P}`,
    captions: ['Đồi chè và nhà văn hóa', 'Đồi chè và nhà văn hóa'],
  },
  {
    name: 'TinyMCE 5: figure.expNoEdit, and the caption in a paragraph below the figure',
    html: `${P}<figure class="expNoEdit">${img('doi-che', 'width="612" height="519"')}</figure><p style="text-align: center;"><em>Sơ đồ đường lên đồi chè</em></p>
      <figure class="expNoEdit">${img('nha-van-hoa', 'width="599" height="400"')}<figcaption><p>Nhà văn hóa</p></figcaption></figure><p><strong> </strong></p>${P}`,
    captions: ['Sơ đồ đường lên đồi chè', 'Nhà văn hóa'],
  },
  {
    name: 'VnExpress: figure[itemprop] with hidden buttons, <picture> and p.Image in <figcaption>',
    html: `<article class="fck_detail"><p class="Normal">${LONG}</p><figure data-size="true" itemprop="associatedMedia image" itemscope itemtype="http://schema.org/ImageObject" class="tplCaption action_thumb_added">
      <div class="action_thumb flexbox" style="display: none"><a href="javascript:;" class="share_photo" data-type="fb"><svg class="ic ic-facebook"></svg></a></div><meta itemprop="url" content="${src('doi-che')}">
      <div class="fig-picture" style="padding-bottom: 66.7%; position: relative"><picture><source srcset="${src('doi-che')} 1x, ${src('nha-van-hoa')} 2x"><img itemprop="contentUrl" style="position: absolute; width: 100%; left: 0" loading="lazy" alt="Đồi chè. Ảnh: Hồng Nhung" class="lazy" src="${PIXEL}" data-src="${src('doi-che')}"></picture></div>
      <figcaption itemprop="description"><p class="Image">Đồi chè của hợp tác xã. Ảnh: <em>Hồng Nhung</em></p></figcaption></figure><p class="Normal">${LONG}</p><p class="Normal" style="text-align: right"><strong>Thanh Hà</strong></p></article>`,
    captions: ['Đồi chè của hợp tác xã. Ảnh: Hồng Nhung'],
  },
  {
    name: 'Báo Chính phủ: .detail-content with figure.VCSortableInPreviewMode and a lightbox',
    html: `<div class="detail-content afcbc-body clearfix" data-role="content" itemprop="articleBody"><p class="">${LONG}</p>
      <figure class="VCSortableInPreviewMode" type="Photo"><div><a href="${src('nha-van-hoa')}" class="detail-img-lightbox" title="Cầu mới" data-fancybox-group="img-lightbox"><img src="${src('doi-che')}" id="img_433910" w="1280" h="853" alt="Cầu mới - Ảnh 1." title="Cầu mới - Ảnh 1." class="lightbox-content" width="" height=""></a></div>
      <figcaption class="PhotoCMS_Caption"><p class="" data-placeholder="Nhập chú thích ảnh">Cầu mới nối hai bờ suối - Ảnh: VGP/Hồng Nhung</p></figcaption></figure><p>${LONG}</p>
      <p style="text-align: right;"><b>Thanh Hà</b></p></div>`,
    captions: ['Cầu mới nối hai bờ suối - Ảnh: VGP/Hồng Nhung'],
  },
  {
    name: 'Nhân Dân, Tiền Phong: table.picture in .cms-body and a box of related news',
    html: `<div class="article__body cms-body" itemprop="articleBody"><p style="text-align: justify;">${LONG}</p><table class="picture"><tbody><tr><td class="pic">${img('doi-che', 'class="cms-photo" data-photo-original-src=""')}</td></tr>
      <tr><td class="caption"><p>Đồi chè của hợp tác xã.</p></td></tr></tbody></table><div class="article-relate"><article class="story"><figure class="story__thumb"><a href="/tin/1.html">${img('chieu-tren-nuong')}</a></figure><h3><a href="/tin/1.html">Tin liên quan</a></h3></article></div>${P}</div>`,
    captions: ['Đồi chè của hợp tác xã.'],
  },
  {
    name: 'WordPress classic: div.wp-caption with a link to the file, and such a link in a paragraph',
    html: `${P}<div id="attachment_155" class="wp-caption aligncenter" style="width: 310px"><a href="${src('nha-van-hoa')}"><img class="size-medium wp-image-155" title="cau" src="${src('doi-che')}" alt="" width="300" height="218"></a><p class="wp-caption-text">Đồi chè của hợp tác xã</p></div>
      <p><a href="${src('nha-van-hoa')}"><img class="alignleft wp-image-7" src="${src('nha-van-hoa')}" alt="Nhà văn hóa" width="300" height="200"></a>${LONG}</p><p>${THANKS}</p>`,
    captions: ['Đồi chè của hợp tác xã', ''],
  },
  {
    name: 'a portal of a commune: photos in a numbered list of works',
    html: `<div class="noi-dung"><p>Xã đã làm xong hai công trình:</p><ol><li><p>Đường lên đồi chè</p><p>${img()}</p></li><li><p>Nhà văn hóa</p><p>${img('nha-van-hoa')}</p><p><em>Nhà văn hóa rộng 200 m²</em></p></li></ol><p>${THANKS}</p></div>`,
    captions: ['', 'Nhà văn hóa rộng 200 m²'],
  },
  {
    name: 'a photo report in Quill: centred paragraphs, and thanks at the end',
    html: `<div class="ql-editor"><p class="ql-align-justify">${LONG}</p><p class="ql-align-center">${img()}</p><p class="ql-align-center">Đồi chè của hợp tác xã</p><p><br></p><p class="ql-align-center">${img('nha-van-hoa')}</p><p class="ql-align-center">Nhà văn hóa của bản</p><p>${THANKS}</p></div>`,
    captions: ['Đồi chè của hợp tác xã', 'Nhà văn hóa của bản'],
  },
  {
    name: 'photos without a wrapper: short lines, a running sentence and thanks',
    html: `<p>${img()}</p><p>Đồi chè của hợp tác xã</p><p>${img('nha-van-hoa')}</p><p>Sáng nay, cầu đã thông xe.</p><p>${img('chieu-tren-nuong')}</p><p>${THANKS}</p>`,
    captions: ['Đồi chè của hợp tác xã', 'Sáng nay, cầu đã thông xe.', ''],
  },
];
