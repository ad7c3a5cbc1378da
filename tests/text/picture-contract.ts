import { isDecoration } from '../../src/text/decoration-picture.ts';
import { hasPictureExtension, isPictureLink } from '../../src/text/picture-address.ts';
import { isEmbeddedPicture, isPlaceholder } from '../../src/text/placeholder-picture.ts';
import { largestIn, singleAddressIn, withoutPlaceholders } from '../../src/text/srcset.ts';
import type { Runner } from './text-contract.ts';

const EMPTY_GIF = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==';
/** The placeholder of WP Rocket. */
const EMPTY_SVG =
  "data:image/svg+xml,%3Csvg%20xmlns='http://www.w3.org/2000/svg'%20viewBox='0%200%20600%20400'%3E%3C/svg%3E";

/** Tests of the addresses of pictures. */
export function pictureContract({ it, equal }: Runner): void {
  it('recognises the address of a picture by its extension', () => {
    for (const address of [
      'a.jpg',
      '/b/c.JPEG',
      'https://x.vn/d.webp?w=3',
      'ảnh (2).AVIF',
      'e.png ',
      'f.jfif',
      'g.svg',
      'h.gif',
      'i.bmp',
      'j.pjpeg',
    ])
      equal(hasPictureExtension(address), true, address);
    for (const address of ['/tin/1.html', '/jpg', 'a.jpg/xem', 'ban-do.pdf', ''])
      equal(hasPictureExtension(address), false, address);
  });

  it('tells a link to a larger picture from a link to a page or a document', () => {
    const thumbnail = '/documents/d/guest/cau-moi?imageThumbnail=1';
    for (const link of [
      '/anh/cau.jpg',
      '/anh/cau.svg',
      'https://tinh.gov.vn:8080/anh/cau.jpg',
      '/getimage.aspx?file=cau.jpg',
      '/anh/cau.jpg?t=09:36',
      '/anh/cau.jfif?v=2',
      'images/cau.jpg#joomlaImage://local-images/cau.jpg?width=800&height=600',
      '/documents/20182/0/cau.jpg/5a1e64c0-3f0e-4b1c-9d4e-0a1b2c3d4e5f?t=1709778000',
      '/documents/d/guest/cau-moi',
      'https://tinh.gov.vn/documents/d/guest/cau-moi?imagePreview=1',
    ])
      equal(isPictureLink(link, thumbnail), true, link);
    for (const link of [
      '/tin/1',
      '/tin/1.html',
      '/van-ban/ke-hoach.pdf',
      '/documents/d/guest/ke-hoach',
      '/wiki/Tập_tin:Cau.jpg',
      'https://commons.wikimedia.org/wiki/File:Cau_ban_Pho.jpg',
      '/wiki/T%E1%BA%ADp_tin%3ACau.jpg',
      '/w/index.php?title=File:Cau.jpg',
      '/wiki/Cau#/media/File:Cau.jpg',
      '/tin/1#cau.jpg',
      '/xem.html?anh=cau.jpg',
      '#',
      '',
    ])
      equal(isPictureLink(link, thumbnail), false, link);
    // The same program sends pages and pictures.
    for (const program of [
      '/',
      '/index.php',
      '/a.asp',
      '/a.aspx',
      '/a.jsp',
      '/a.jspx',
      '/a.htm',
      '/a.html',
      '/a.cgi',
      '/a.do',
    ])
      equal(isPictureLink(`${program}?tin=5`, `${program}?anh=3`), false, program);
    equal(isPictureLink('/getimage?anh=5', '/getimage?anh=3'), true);
  });

  it('reads the attribute for a single address without a size behind it; of several addresses, it takes the largest picture', () => {
    const rows = [
      ['/a.jpg 2x', '/a.jpg'],
      ['/a.jpg 640w', '/a.jpg'],
      [' /a.jpg  1.5x ', '/a.jpg'],
      ['/a.jpg 1x, /b.jpg 2x', '/b.jpg'],
      ['/a.jpg 2x, /b.jpg', '/a.jpg'],
      ['/b.jpg 1280w,/a.jpg 640w', '/b.jpg'],
      ['/cầu mới.jpg 2x', '/cầu mới.jpg'],
      ['/cầu mới.jpg', '/cầu mới.jpg'],
      ['/cầu 2x.jpg', '/cầu 2x.jpg'],
      ['/w_300,h_200/a.jpg', '/w_300,h_200/a.jpg'],
    ] as const;
    for (const [text, address] of rows) equal(singleAddressIn(text), address, text);
  });

  it('recognises pictures that stand in for another one', () => {
    for (const address of [
      '',
      ' ',
      '#',
      'about:blank',
      EMPTY_GIF,
      EMPTY_SVG,
      'data:,',
      '/assets/images/pix.gif',
      '/assets/images/pix.svg?t=3',
      '/wp-content/plugins/a3-lazy-load/assets/images/lazy_placeholder.gif',
      'https://s0.wp.com/1x1.trans.gif',
      '/ajax-loader.gif',
      'BLANK.GIF',
      '/themes/default/images/no_image.gif',
      'noimage.jpg',
      'placeholder.svg',
    ])
      equal(isPlaceholder(address), true, address);
    for (const address of [
      '/anh/cau.jpg',
      'blank-canvas.gif',
      'loading.jpg',
      'grey.jpg',
      '/blank/cau.gif',
      'pixel-art.png',
    ])
      equal(isPlaceholder(address), false, address);
  });

  it('keeps a picture in a `data:` address only if it is large, such as a photo pasted from Word', () => {
    const start = 'data:image/png;base64,';
    equal(isEmbeddedPicture(start.padEnd(1999, 'A')), false);
    equal(isEmbeddedPicture(start.padEnd(2000, 'A')), true);
    equal(isPlaceholder(start.padEnd(2000, 'A')), false);
    equal(isEmbeddedPicture('data:text/html,'.padEnd(2000, 'A')), false);
  });

  it('removes placeholders from a srcset', () => {
    equal(withoutPlaceholders('a.jpg 320w, b.jpg 640w'), 'a.jpg 320w, b.jpg 640w');
    equal(withoutPlaceholders(EMPTY_GIF), undefined);
    equal(withoutPlaceholders(`${EMPTY_GIF} 1w, /b,c.jpg 640w, d.jpg 2x`), '/b,c.jpg 640w, d.jpg 2x');
    equal(withoutPlaceholders(' '), undefined);
  });

  it('finds the largest picture in a srcset', () => {
    equal(largestIn('a.jpg 320w, b.jpg 1280w, c.jpg 640w'), 'b.jpg');
    equal(largestIn('a.jpg, b.jpg 1.5x'), 'b.jpg');
    equal(largestIn('w_300,h_200/a.jpg 300w,w_600,h_400/a.jpg 600w'), 'w_600,h_400/a.jpg');
    equal(largestIn('a.jpg'), 'a.jpg');
    equal(largestIn(''), undefined);
  });

  const photo = { address: '/anh/cau.jpg', classes: [], width: undefined, height: undefined };

  it('recognises trackers, spacers and icons by their size', () => {
    for (const [width, height] of [
      [1, 1],
      [0, 0],
      [1, undefined],
      [600, 1],
      [16, 16],
      [20, 20],
      [32, 24],
    ])
      equal(isDecoration({ ...photo, width, height }), true, `${width} × ${height}`);
    for (const [width, height] of [
      [150, undefined],
      [160, 120],
      [41, 40],
      // Ratios, which some authors write in place of pixels.
      [16, 9],
      [4, 3],
      [undefined, undefined],
    ])
      equal(isDecoration({ ...photo, width, height }), false, `${width} × ${height}`);
  });

  it('recognises smileys, icons and portraits beside comments by their class, folder or file name', () => {
    for (const name of ['emoji', 'wp-smiley', 'file-icon', 'avatar-48'])
      equal(isDecoration({ ...photo, classes: ['lazy', name] }), true, name);
    // Portals give the class `avatar` also to photos of articles.
    for (const name of ['avatar', 'img-responsive', 'iconic', 'wp-image-12'])
      equal(isDecoration({ ...photo, classes: [name] }), false, name);
    for (const address of [
      'https://s.w.org/images/core/emoji/15.0.3/svg/1f600.svg',
      '/assets/editors/ckeditor/plugins/smiley/images/regular_smile.png',
      '/core/modules/file/icons/application-pdf.png',
      'https://secure.gravatar.com/avatar/abc?s=48',
      '/images/new.gif',
      'icon_pdf.png?v=2',
      '/img/bullet1.gif',
    ])
      equal(isDecoration({ ...photo, address }), true, address);
    for (const address of ['/anh/icons.jpg', '/tin/silicon/a.jpg', '/anh/new.jpg', '/anh/brand-new.gif'])
      equal(isDecoration({ ...photo, address }), false, address);
  });
}
