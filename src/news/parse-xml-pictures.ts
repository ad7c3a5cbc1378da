import { isDecoration, toPixels } from '../text/decoration-picture.ts';
import { readPicture } from './parse-html.ts';
import { hasRelation } from './parse-relation.ts';
import { elementsOf, type XmlItem } from './parse-xml-item.ts';
import { valueOf } from './parse-xml-value.ts';
import { childrenOf, textOf } from './parse-xml.ts';
import type { XmlElement } from './parse-xml-element.ts';

/** An address as it stands in a feed, and the element in which it stands. */
export interface Located {
  address: string | undefined;
  element: XmlElement;
}

const IMAGE_FILE = /\.(jpe?g|png|webp|gif|avif)\b/i;
/** Types of files that are certainly not pictures. Other types may be wrong: `application/octet-stream`. */
const OTHER_FILE = /^(audio|video|text\/html|application\/(pdf|zip|msword|vnd\.|x-shockwave))/i;
/** Elements whose address or text is a picture: those of Media RSS, sitemaps and podcasts, and those that portals invent. */
const PICTURE_ELEMENTS = ['media:thumbnail', 'image:loc', 'itunes:image', 'thumb', 'thumbnail'];

/** A narrower picture, such as a thumbnail of 72 pixels, is blurred on a card. */
const MIN_CARD_PIXELS = 200;
/** More pictures than an article has in a feed. */
const MAX_PICTURES = 100;

/** The addresses of the pictures of an article, the best first. Smileys, icons and pictures that count readers are left out. */
export function picturesOf(item: XmlItem): Located[] {
  const files = item.descendants.filter(isPictureFile).slice(0, MAX_PICTURES);
  const images = elementsOf(item, 'image');
  const shown = item.descendants.filter(isShownPicture).slice(0, MAX_PICTURES);
  return [
    ...files.map((element) => ({ address: addressOfFile(element), element })),
    ...images.map((element) => ({ address: addressOfImage(element), element })),
    ...shown.map((element) => ({ address: readPicture(element.attributes), element })),
  ].filter(({ address, element }) => address !== undefined && !isDecorationIn(element, address));
}

/** The pictures, of which those that are known to be too small for a card come last. */
export function smallLast(pictures: readonly Located[]): Located[] {
  const isSmall = ({ element }: Located) =>
    (toPixels(element.attributes.get('width')) ?? Infinity) < MIN_CARD_PIXELS;
  return [...pictures.filter((picture) => !isSmall(picture)), ...pictures.filter(isSmall)];
}

/** Whether an element is a picture in HTML that was not escaped. In a script, a tag is a text. */
function isShownPicture({ name, parent }: XmlElement): boolean {
  return name === 'img' && !['script', 'style', 'textarea', 'template'].includes(parent?.name ?? '');
}

/** Whether an element is a picture as a file: a known element, or an enclosure that is a picture by its type or its name. */
function isPictureFile(element: XmlElement): boolean {
  const { name, attributes } = element;
  if (PICTURE_ELEMENTS.includes(name)) return true;
  const isFile =
    name === 'enclosure' || name === 'media:content' || hasRelation(attributes.get('rel'), 'enclosure');
  if (!isFile) return false;
  const [type = '', medium] = ['type', 'medium'].map((attribute) => attributes.get(attribute));
  if (type.startsWith('image') || medium === 'image') return true;
  return (
    (medium === undefined || medium === '') &&
    !OTHER_FILE.test(type) &&
    IMAGE_FILE.test(addressOfFile(element) ?? '')
  );
}

function addressOfFile(element: XmlElement): string | undefined {
  const { attributes } = element;
  const address = attributes.get('url') ?? attributes.get('href') ?? attributes.get('src');
  return address ?? (textOf(valueOf(element)).trim() || undefined);
}

/** The picture in `<image>`: as in a channel, `<image><url>…</url><title>…</title></image>`, or as its text. */
function addressOfImage(image: XmlElement): string | undefined {
  const [url] = childrenOf(image, 'url');
  return url ? textOf(url).trim() : addressOfFile(image);
}

function isDecorationIn({ attributes }: XmlElement, address: string): boolean {
  const [width, height] = ['width', 'height'].map((name) => toPixels(attributes.get(name)));
  return isDecoration({ address, classes: [], width, height });
}
