/** What a page prints about a picture, as far as it shows whether the picture is content. */
export interface PictureTraits {
  address: string;
  classes: readonly string[];
  /** In pixels; `undefined` if the page does not print it. */
  width: number | undefined;
  height: number | undefined;
}

/** A picture with a side of at most 1 px is a tracking pixel or a spacer. */
const MAX_TRACKER_PIXELS = 1;
/** Pictures up to this width and height are icons and smileys: 16 to 32 px in editors, 20 px for emoji, 40 px in share menus. */
export const MAX_ICON_PIXELS = 40;
/** Some authors write only a ratio into `width` and `height`: 3 and 2, 16 and 9. Icons are larger, and about as wide as high. */
const MIN_ICON_PIXELS = 8;
const MAX_ICON_RATIO = 1.5;

/**
 * Classes of pictures that stand for a character, a file type or a person: `emoji` and `wp-smiley` (WordPress), `file-icon` (Drupal),
 * `avatar-48` (WordPress, beside an author or a comment). `avatar` alone is a class of article pictures on Vietnamese portals.
 */
const DECORATION_CLASS =
  /^(emoji|emojione|twemoji|joypixels|emoticon|wp-smiley|smiley|smil(ie|ey)s|((file|mime|pdf|doc)-?)?icon|gravatar|avatar-\d+)$/i;
/**
 * Classes of portraits beside an author or a comment: `avatar`, `author-photo`, `user-image`. Only small pictures are portraits, because
 * portals also give these classes to photos of articles.
 */
const PORTRAIT_CLASS = /(^|[-_])(avatar|author|user|profile)([-_]|$)/i;
const MAX_PORTRAIT_PIXELS = 100;
/**
 * Folders and servers of smileys, icons and portraits: `/plugins/smiley/images/` (CKEditor), `/images/core/emoji/` (WordPress),
 * `/modules/file/icons/` (Drupal), `/file_system/small/` (Liferay).
 */
const DECORATION_ADDRESS =
  /\/(smil(ie|ey)s?|emojis?|emoji\.php|emoticons?|twemoji|icons?|(mime|file)[-_]?types?|file_system|([a-z\d]+\.)?gravatar\.com)\//i;

/**
 * Names of icons: the blinking word "Mới" of many portals (`new.gif`), signs of lists, and types of files (`pdf.gif`). The name begins behind
 * a slash or at the start of the address.
 */
const ICON_FILE =
  /(?<![^/])(ico(n|ns)?[-_][\w-]*|(new|moi|hot)\d*|(bullet|arrow|muiten)\d*|pdf|docx?|xlsx?|pptx?|zip|rar)\.(gif|png|svg)(\?.*)?$/i;

/**
 * Addresses of tracking pixels, of Facebook, Google, WordPress, FeedBurner, Yandex and others. They are recognized even if the page gives no size,
 * because such a picture would tell the service of each reader.
 */
const TRACKER_ADDRESS =
  /^(https?:)?\/\/(www\.facebook\.com\/tr\b|counter\.|([\w-]+\.)*(google-analytics|googletagmanager|doubleclick|scorecardresearch|statcounter|histats|quantserve)\.(com|net)\/|(pixel|stats)\.(wp|wordpress)\.com\/|feeds\.wordpress\.com\/1\.0\/|feeds\.feedburner\.com\/~|mc\.yandex\.ru\/watch\/)/i;
/** Signs of types of files in SharePoint: `/_layouts/15/images/icpdf.png`. */
const SHAREPOINT_ICON = /\/_layouts\/(\d+\/)?images\/ic\w+\.(gif|png)/i;

/** A size of two digits at most in the name of a file: `moi-16x16.gif`. */
const SIZE_IN_NAME = /[-_](?<width>\d\d?)x(?<height>\d\d?)\.[a-z]+(\?.*)?$/i;

/** `800` or `800px`. */
const PIXELS = /^(\d+(?:\.\d+)?) ?(?:px)?$/i;

/** The number of pixels in a width or height; `undefined` for other units, such as `100%`. */
export function toPixels(text = ''): number | undefined {
  const [, number] = PIXELS.exec(text.trim()) ?? [];
  return number === undefined ? undefined : Number(number);
}

/** Whether a picture is not content, but a tracking pixel, a spacer, a smiley, an icon or a portrait beside a comment. */
export function isDecoration({ address, classes, width, height }: PictureTraits): boolean {
  const hasDecorationClass = classes.some((name) => DECORATION_CLASS.test(name));
  const patterns = [DECORATION_ADDRESS, ICON_FILE, TRACKER_ADDRESS, SHAREPOINT_ICON];
  const isIconFile = patterns.some((pattern) => pattern.test(address));
  if (hasDecorationClass || isIconFile || isTracker(width, height)) return true;
  const size = width === undefined && height === undefined ? sizeInName(address) : { width, height };
  const hasPortraitClass = classes.some((name) => PORTRAIT_CLASS.test(name));
  return isSmall(size, hasPortraitClass ? MAX_PORTRAIT_PIXELS : MAX_ICON_PIXELS);
}

/** A width and a height in pixels, as far as they are known. */
interface Size {
  width: number | undefined;
  height: number | undefined;
}

function sizeInName(address: string): Size {
  const { width, height } = SIZE_IN_NAME.exec(address)?.groups ?? {};
  return { width: toPixels(width), height: toPixels(height) };
}

function isTracker(...sides: (number | undefined)[]): boolean {
  return sides.some((side) => side !== undefined && side <= MAX_TRACKER_PIXELS);
}

/** Whether a picture has the size of an icon or a portrait, and is about as wide as high. */
function isSmall({ width, height }: Size, maxPixels: number): boolean {
  if (width === undefined && height === undefined) return false;
  // One side decides if the other is unknown.
  if (width === undefined || height === undefined) return (width ?? height)! <= maxPixels;
  const shortSide = Math.min(width, height);
  const longSide = Math.max(width, height);
  const hasSize = shortSide >= MIN_ICON_PIXELS && longSide <= maxPixels;
  return hasSize && longSide / shortSide < MAX_ICON_RATIO;
}
