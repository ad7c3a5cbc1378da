import { matchesMedia } from './matches-media.ts';
import { toPixels } from '../text/decoration-picture.ts';
import { LAZY_ADDRESSES, LAZY_BACKGROUNDS, LAZY_SIZES, LAZY_SRCSETS } from '../text/lazy-attributes.ts';
import { hasPictureExtension, withoutJoomlaNote } from '../text/picture-address.ts';
import { isPlaceholder } from '../text/placeholder-picture.ts';
import { largestIn, singleAddressIn, withoutPlaceholders } from '../text/srcset.ts';
import { showsPicture } from './shown-picture.ts';

/** A picture as it is written in the HTML of a page. */
export interface PrintedPicture {
  address: string;
  srcset: string | undefined;
  sizes: string | undefined;
  /** In pixels; `undefined` for other units, such as `100%`. */
  width: number | undefined;
  height: number | undefined;
  alt: string | undefined;
}

/** `url("/anh/cau.jpg")`, an address as CSS writes it. */
const CSS_URL = /url\((?:"([^"]*)"|'([^']*)'|([^)]*))\)/i;

/**
 * Reads a picture as content management systems write it. Attributes for scripts that load pictures later, such as `data-src`, take precedence
 * over `src` and `srcset`, which then hold a placeholder or a blurred preview. If the browser already shows the picture itself, these
 * attributes are left over, and may name a smaller file.
 *
 * @param image An `<img>`, or an element with a picture as its background, in `data-bg` or `style`.
 * @returns `undefined` if the page prints only a placeholder.
 */
export function readPicture(image: Element): PrintedPicture | undefined {
  const picture = readDefaultPicture(image);
  const srcset = readSrcsetForWindow(image);
  return picture && srcset ? { ...picture, srcset } : picture;
}

/** The same, without the `<source>` elements for windows of a certain size. */
export function readDefaultPicture(image: Element): PrintedPicture | undefined {
  const ownAddress = readAddress(image);
  let srcset = readSrcset(image);
  // The `<source>` elements count only if the `<img>` has no picture itself.
  if (!srcset && !ownAddress) srcset = readSrcsetOfSources(image);
  const address = ownAddress ?? (srcset && largestIn(srcset));
  if (!address) return undefined;
  return {
    address,
    srcset,
    sizes: readSizes(image),
    width: readPixels(image, 'width'),
    height: readPixels(image, 'height'),
    alt: image.getAttribute('alt') ?? undefined,
  };
}

/** Whether a script of the page loads the picture later. */
export function isLoadedLater(image: Element): boolean {
  return [...LAZY_ADDRESSES, ...LAZY_SRCSETS, ...LAZY_BACKGROUNDS].some((name) => image.hasAttribute(name));
}

function readAddress(image: Element): string | undefined {
  const later = [...LAZY_ADDRESSES, ...LAZY_BACKGROUNDS];
  const known = firstAddress(image, showsPicture(image) ? ['src', ...later] : [...later, 'src']);
  return known ?? readBackground(image) ?? firstAddress(image, dataAttributesWithPicture(image));
}

/**
 * The address in `style="background: url(…)"`, or in a variable that the attribute sets for a style sheet: `style="--photo: url(…)"`.
 * Pictures of a style sheet alone are decoration.
 */
function readBackground(image: Element): string | undefined {
  const { style } = image as HTMLElement;
  const setsVariable = style.cssText.includes('url(') && !style.backgroundImage;
  const background = setsVariable ? getComputedStyle(image).backgroundImage : style.backgroundImage;
  const address = cleanAddress(urlInCss(background) ?? '');
  return isPlaceholder(address) ? undefined : address;
}

/** Attributes for scripts that are not known here: `data-anything="/anh/cau.jpg"`. */
function dataAttributesWithPicture(image: Element): string[] {
  return [...image.attributes]
    .filter(({ name, value }) => name.startsWith('data-') && hasPictureExtension(value))
    .map(({ name }) => name);
}

/** The first address in these attributes that is not a placeholder. */
export function firstAddress(image: Element, names: readonly string[]): string | undefined {
  const addresses = names.map((name) => cleanAddress(image.getAttribute(name) ?? ''));
  return addresses.find((address) => !isPlaceholder(address));
}

function cleanAddress(value: string): string {
  return singleAddressIn(withoutJoomlaNote(urlInCss(value) ?? value)).trim();
}

function urlInCss(value: string): string | undefined {
  const [, inDoubleQuotes, inQuotes, unquoted] = CSS_URL.exec(value) ?? [];
  return inDoubleQuotes ?? inQuotes ?? unquoted;
}

/** The `srcset` of an `<img>` or `<source>` without placeholders. Attributes for scripts that set the `srcset` later are read too. */
export function readSrcset(element: Element): string | undefined {
  const names = showsPicture(element) ? ['srcset'] : [...LAZY_SRCSETS, 'srcset'];
  const srcsets = names.map((name) => element.getAttribute(name) ?? '');
  return srcsets.map(withoutPlaceholders).find((srcset) => srcset !== undefined);
}

/**
 * The `srcset` of the last `<source>` beside an `<img>` without a picture of its own. A browser takes the first source with a format that it
 * knows, so pages put last the format that most browsers know.
 */
function readSrcsetOfSources(image: Element): string | undefined {
  const srcsets = sourcesOf(image)
    .map(readSrcset)
    .filter((srcset) => srcset !== undefined);
  return srcsets.at(-1);
}

/**
 * The `srcset` of a `<picture>` for the window; `undefined` if it has none. `<source media="(max-width: 600px)">` may show another section of the
 * photo. If several of these have the same `media`, they differ in format, and the last one is taken, because most browsers know its format.
 * A `<source>` without `media` is for all windows. It is left out if it only has another format than the `<img>`.
 */
function readSrcsetForWindow(image: Element): string | undefined {
  const sources = sourcesOf(image).filter((source) => readSrcset(source) !== undefined);
  const shown = sources.find((source) => {
    const media = mediaOf(source);
    return media ? matchesMedia(media) : !isOtherFormat(source);
  });
  if (!shown) return undefined;
  const media = mediaOf(shown);
  const formats = sources.filter((source) => mediaOf(source) === media);
  return readSrcset(media ? formats.at(-1)! : shown);
}

/** Whether a `<source>` has the picture of its `<img>` in a newer format, which old browsers do not know. */
function isOtherFormat(source: Element): boolean {
  return source.hasAttribute('type') || /\.(?:webp|avif|jxl)(?:\W|$)/i.test(readSrcset(source) ?? '');
}

function mediaOf(source: Element): string {
  return source.getAttribute('media') ?? '';
}

/** The `<source>` elements of a `<picture>` around an `<img>`. */
export function sourcesOf(image: Element): Element[] {
  const { parentElement } = image;
  if (parentElement?.localName !== 'picture') return [];
  return [...parentElement.children].filter(({ localName }) => localName === 'source');
}

/** The sizes, if the page prints them; `auto` is left out, because only some browsers know it. The widgets have their own default. */
function readSizes(image: Element): string | undefined {
  const sizes = ['sizes', ...LAZY_SIZES].map((name) => image.getAttribute(name)?.trim());
  return sizes.find((text) => text && text !== 'auto');
}

/** The number of pixels in the attribute `width` or `height`, or in the same property of `style`, which CKEditor 4 writes. */
function readPixels(image: Element, name: 'width' | 'height'): number | undefined {
  return toPixels(image.getAttribute(name) ?? '') ?? toPixels((image as HTMLElement).style[name]);
}
