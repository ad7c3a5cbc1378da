const EXTENSIONS = '(jpe?g|jfif|pjpeg|png|gif|webp|avif|svg|bmp)';
const PICTURE_FILE = new RegExp(String.raw`\.${EXTENSIONS}\s*(\?.*)?$`, 'i');
/** Liferay puts the id of a file behind its name: `/documents/20182/0/cau.jpg/5a1e64c0-…?t=1709778000`. */
const PICTURE_WITH_ID = new RegExp(String.raw`\.${EXTENSIONS}/[\da-f-]{36}\s*(\?.*)?$`, 'i');
/** Joomla notes the file and its size behind the address: `cau.jpg#joomlaImage://local-images/cau.jpg?width=800&height=600`. */
const JOOMLA_NOTE = /#joomlaImage:.*$/is;
/** A colon in a name shows a page: MediaWiki has the page `Tập_tin:Cau.jpg` about a file, and no file on Windows has a colon in its name. */
const COLON = /:|%3A/i;
const HTML_PAGE = /\.html?$/i;
const DATA_PICTURE = /^\s*data:image\//i;
const SERVER = /^(https?:)?\/\/[^/]+/i;
/** The end of a path at which a program can send pages as well as pictures, depending on the query: `/index.php?id=5`. */
const PAGE_PATH = /(\/|\.(php|aspx?|jspx?|html?|cgi|do))$/i;

/** Whether an address ends with the extension of a picture. A query may follow. */
export function hasPictureExtension(address: string): boolean {
  return PICTURE_FILE.test(address);
}

/**
 * Whether a link around a picture leads to a picture, which may be a larger one, and not to a page or a document.
 *
 * @param address The address of the picture itself. Another query of the same address is the same picture in another size.
 */
export function isPictureLink(link: string, address: string): boolean {
  const file = withoutJoomlaNote(link);
  const path = pathOf(file);
  const isSameFile = path !== '' && !PAGE_PATH.test(path) && path === pathOf(address);
  if (isPageAboutPicture(file)) return false;
  return hasPictureExtension(file) || PICTURE_WITH_ID.test(file) || isSameFile;
}

/**
 * Whether an address ends like that of a picture, but is that of a page: `/wiki/Tập_tin:Cau.jpg`, `/index.php?title=File:Cau.jpg`,
 * `/tin/1#cau.jpg`, `/xem.html?anh=cau.jpg`.
 */
function isPageAboutPicture(address: string): boolean {
  const [beforeFragment = '', fragment = ''] = address.split('#');
  const [path = '', query = ''] = beforeFragment.replace(SERVER, '').split('?');
  if (hasPictureExtension(path)) return COLON.test(path.split('/').at(-1)!);
  return hasPictureExtension(fragment) || HTML_PAGE.test(path) || COLON.test(query);
}

/** Whether an address contains the picture itself: `data:image/png;base64,…`, as in text that is pasted from Word. */
export function isDataPicture(address: string): boolean {
  return DATA_PICTURE.test(address);
}

/** The address of a picture without the note that Joomla adds to it. */
export function withoutJoomlaNote(address: string): string {
  return address.replace(JOOMLA_NOTE, '');
}

/** The address without server and query. */
function pathOf(address: string): string {
  const [withoutQuery = ''] = address.trim().split('?', 1);
  return withoutQuery.replace(SERVER, '');
}
