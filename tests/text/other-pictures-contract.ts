import { isDecoration } from '../../src/text/decoration-picture.ts';
import { isPlaceholder } from '../../src/text/placeholder-picture.ts';
import type { Runner } from './text-contract.ts';

const PHOTO = { address: '/anh/cau.jpg', classes: [], width: undefined, height: undefined };

/** Classes of pictures that stand for a character, a file or a person, each with the system that prints it. */
const DECORATION_CLASSES: readonly [name: string, source: string][] = [
  ['emoji', 'WordPress'],
  ['emojione', 'EmojiOne'],
  ['twemoji', 'Twemoji'],
  ['joypixels', 'JoyPixels'],
  ['emoticon', 'Confluence'],
  ['wp-smiley', 'WordPress'],
  ['smiley', 'SMF'],
  ['smilies', 'phpBB'],
  ['smileys', 'MyBB'],
  ['icon', 'portals'],
  ['file-icon', 'Drupal'],
  ['fileicon', 'portals'],
  ['mime-icon', 'Plone'],
  ['pdf-icon', 'portals'],
  ['doc-icon', 'portals'],
  ['gravatar', 'Gravatar'],
  ['avatar-96', 'WordPress'],
];
/** Words of the classes of a portrait, which is small. */
const PORTRAIT_CLASSES = [
  'avatar',
  'avatar-photo',
  'author-photo',
  'author',
  'user-image',
  'img-user',
  'profile_image',
];
/** Classes of photos. `avatar` is one of these classes, because a portrait is recognised only if it is small. */
const OTHER_CLASSES = [
  'avatar',
  'authority',
  'img-responsive',
  'iconic',
  'wp-image-12',
  'superuser',
  'smile',
  'emojis-off',
];

/** Folders and servers of pictures that stand for a character, a file or a person. */
const DECORATION_FOLDERS: readonly [address: string, source: string][] = [
  ['/ckeditor/plugins/smiley/images/regular_smile.png', 'CKEditor 4'],
  ['/images/smilies/cuoi.svg', 'phpBB'],
  ['/images/smileys/a.png', 'MyBB'],
  ['/images/core/emoji/15.0.3/svg/1f600.svg', 'WordPress'],
  ['/images/emojis/a.png', 'portals'],
  ['/images/emoji.php/v9/t4c/1/16/1f600.png', 'Facebook'],
  ['/tinymce/plugins/emoticons/img/smiley-cool.gif', 'TinyMCE'],
  ['/emoticon/1.gif', 'portals'],
  ['https://cdn.jsdelivr.net/twemoji/72x72/1f600.png', 'Twemoji'],
  ['/core/modules/file/icons/application-pdf.png', 'Drupal'],
  ['/icon/a.png', 'portals'],
  ['/images/mime_types/pdf.jpg', 'portals'],
  ['/images/mimetypes/pdf.jpg', 'portals'],
  ['/images/file-type/pdf.jpg', 'portals'],
  ['/o/classic-theme/images/file_system/small/pdf.jpg', 'Liferay'],
  ['https://gravatar.com/avatar/abc?s=480', 'Gravatar'],
  ['https://secure.gravatar.com/avatar/abc?s=480', 'WordPress'],
];
/** Names of files of icons. */
const ICON_FILES = [
  ...['ico_pdf.gif', 'ico-tai-ve.png', 'icon-new.svg', 'icons_1.png', 'icon_pdf.png?v=2'],
  ...['new.gif', 'new2.gif', 'moi.gif', 'moi1.png', 'hot.gif'],
  ...['bullet.gif', 'bullet1.gif', 'arrow.png', 'arrow2.svg', 'muiten.gif'],
  ...['pdf.gif', 'doc.png', 'docx.svg', 'xls.gif', 'xlsx.png', 'ppt.gif', 'pptx.png', 'zip.gif', 'rar.gif'],
];
const OTHER_ADDRESSES = [
  ...['/anh/icons.jpg', '/tin/silicon/a.jpg', '/anh/new.jpg', '/anh/brand-new.gif', '/anh/moi-ngay.gif'],
  ...['/anh/hotel.png', '/anh/arrows.png', '/anh/pdf-ban-do.png', '/anh/docs.gif', '/anh/favico_x.png'],
  '/emoji-day/a.jpg',
  '/smiles/a.jpg',
  '/mimetypes.jpg',
  'https://gravatar.com.vn/a.jpg',
  '/anh/iconography.png',
];

/** Names of files that stand in for a picture until a script loads it, or that only leave space between other elements. */
const PLACEHOLDERS = [
  ...['blank.gif', 'empty.png', 'clear.gif', 'pix.gif', 'pixel.png', 'space.gif', 'spacer.gif', 'dot.gif'],
  ...['grey.gif', 'gray.png', 'trans.gif', 'transparent.png', 'transparent.webp', 'pix.svg'],
  ...['1x1.gif', '1x1.trans.gif', '1x1-transparent.png', '1x1_trans.gif'],
  'placeholder.svg',
  'placeholder.gif',
  'lazy_placeholder.gif',
  'lazyplaceholder.png',
  'image-placeholder.webp',
  ...['preload.gif', 'preloader.svg', 'lazy.png', 'lazyload.gif', 'lazy-load.svg', 'lazy_load.webp'],
  ...['loader.gif', 'loading.svg', 'ajax-loader.gif', 'ajax_loading.gif', 'spinner.gif', 'spinner.svg'],
  'noimage.jpg',
  'no-image.png',
  'no_image.gif',
  'no_img.webp',
  'nophoto.jpeg',
  'no-photos.svg',
  'no_picture.jpg',
  ...['no-thumb.png', 'no-thumbnail.jpg', 'missing-image.png', 'missing_img.jpg'],
  ...['default-image.jpg', 'default_thumbnail.png', 'default-thumbs.png'],
];
const NO_PICTURES = ['', '  ', '#', '#anh', 'about:blank', 'data:,', 'javascript:void(0)', 'JavaScript:;'];
const OTHER_FILES = [
  ...['/anh/cau.jpg', 'blank-canvas.gif', 'loading.jpg', 'grey.jpg', '/blank/cau.gif', 'pixel-art.png'],
  ...['emptying.png', 'clearing.gif', 'dot-painting.png', 'transparency.png', '1x1.jpg', 'space-day.png'],
  'placeholders.svg',
  'unloader.gif',
  'lazy-river.png',
  'noimages-of-x.jpg',
  'default.jpg',
  'missing.png',
  ...['/about:cau.jpg', 'x#', 'no-smoking.jpg', 'default-house.jpg'],
];

/** Tests of the rules that tell photos from other pictures: each word of a rule has a row of its own. */
export function otherPicturesContract({ it, equal }: Runner): void {
  it('recognises each class of pictures that stand for a character, a file or a person', () => {
    for (const [name, source] of DECORATION_CLASSES)
      equal(isDecoration({ ...PHOTO, classes: ['lazy', name] }), true, `${name}, ${source}`);
    for (const name of OTHER_CLASSES) equal(isDecoration({ ...PHOTO, classes: [name] }), false, name);
  });

  it('recognises each class of portraits beside comments, if the picture is small', () => {
    for (const name of PORTRAIT_CLASSES) {
      const portrait = { ...PHOTO, classes: [name] };
      equal(isDecoration({ ...portrait, width: 96, height: 96 }), true, name);
      equal(isDecoration({ ...portrait, width: 100, height: 100 }), true, name);
      equal(isDecoration({ ...portrait, width: 101, height: 101 }), false, name);
      equal(isDecoration({ ...portrait, width: undefined, height: 96 }), true, name);
    }
    for (const name of ['authority', 'superuser', 'profiles', 'photo'])
      equal(isDecoration({ ...PHOTO, classes: [name], width: 96, height: 96 }), false, name);
  });

  it('recognises each folder of smileys and icons, and each file of an icon', () => {
    for (const [address, source] of DECORATION_FOLDERS)
      equal(isDecoration({ ...PHOTO, address }), true, `${address}, ${source}`);
    for (const name of ICON_FILES)
      for (const address of [name, `/images/${name}`])
        equal(isDecoration({ ...PHOTO, address }), true, address);
    for (const address of OTHER_ADDRESSES) equal(isDecoration({ ...PHOTO, address }), false, address);
  });

  it('recognises each file that stands in for a picture, and each address without a picture', () => {
    for (const name of PLACEHOLDERS)
      for (const address of [name, `/images/${name}?v=2`, name.toUpperCase()])
        equal(isPlaceholder(address), true, address);
    for (const address of NO_PICTURES) equal(isPlaceholder(address), true, address);
    for (const address of OTHER_FILES) equal(isPlaceholder(address), false, address);
  });
}
