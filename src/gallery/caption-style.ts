import { isElement } from '../shared/node-types.ts';
import { hasWords } from './caption-text.ts';
import { isControl } from './control-label.ts';
import type { VisibleContent } from './visible-content.ts';

/**
 * Classes of captions. Any name with `caption` counts: `wp-caption-text`, `wp-caption-dd`, `wp-element-caption`, `gallery-caption` and
 * `blocks-gallery-item__caption` (WordPress), `img_caption` (Joomla), `mosimage_caption` (Mambo), `PhotoCMS_Caption` (Thanh Niên, Tuổi Trẻ),
 * `pCaption` (Znews). The others are `Image` (VnExpress), `imageDescription` (Lao Động), `image_desc` (Việt Báo), `gallerytext`
 * (MediaWiki), `pg-name` (Phoca Gallery) and `chu-thich`.
 */
const CAPTION_CLASS =
  /caption|^(?:image|desc_cation|(?:image|photo)[-_]?desc(?:ription)?|chu-?_?thich(?:[-_]anh)?|gallerytext|pg-name)$/i;

/**
 * Classes of the photographer below a caption: `PhotoCMS_Author` (Tuổi Trẻ), `wp-media-credit` and `wp-caption-credit` (WordPress),
 * `itemImageCredits` (K2), `field--name-field-credit` (Drupal), `photo_source`, `credit`.
 */
const CREDIT_CLASS =
  /^(?:.*(?:photo|image|img|media|picture|anh|caption|figure|field)[\w-]*[-_])?credits?$|image-?credits?$|(?:photo|image|img|media|picture|anh)[\w-]*[-_](?:author|source|copyright)$/i;

/** Classes of Bootstrap, WordPress, Quill and Drupal that centre a text. */
const CENTRED_CLASS =
  /^(text-center|text-(xs|sm|md|lg)-center|has-text-align-center|ql-align-center|align-?center|text-align-center)$/;
const RIGHT_CLASS = /^(text-right|text-end|has-text-align-right|ql-align-right|text-align-right|alignright)$/;

/** The part of the letters that must be in italics: a caption in italics may end with the photographer in upright letters. */
const MIN_ITALIC_SHARE = 2 / 3;

export function hasCaptionClass(node: Node): boolean {
  return (
    isElement(node) &&
    [...node.classList].some((name) => CAPTION_CLASS.test(name) && !CREDIT_CLASS.test(name))
  );
}

/** Whether a node, or an element between it and `limit`, has a class of photographers. */
export function hasCreditClass(node: Node, limit: Element): boolean {
  return hasAncestor(node, ({ classList }) => [...classList].some((name) => CREDIT_CLASS.test(name)), limit);
}

/** Whether the text of these nodes is in italics. */
export function isInItalics(nodes: readonly Node[], content: VisibleContent): boolean {
  const texts = nodes.flatMap((node) => content.partsOf(node));
  const italics = texts.filter((text) => hasAncestor(text, isItalic, content.root));
  return countLetters(italics) >= MIN_ITALIC_SHARE * countLetters(texts);
}

function countLetters(texts: readonly Node[]): number {
  let count = 0;
  for (const { textContent } of texts) count += textContent!.trim().length;
  return count;
}

function isItalic(element: Element): boolean {
  return element.matches('em, i, cite, address') || (element as HTMLElement).style.fontStyle === 'italic';
}

/** Whether the whole text of these nodes is bold, as a heading. */
export function isBold(nodes: readonly Node[], content: VisibleContent): boolean {
  const texts = nodes.flatMap((node) => content.partsOf(node));
  return texts.every((text) => hasAncestor(text, (element) => element.matches('b, strong'), content.root));
}

/**
 * Whether all words of these nodes are links: `<a>Facebook</a> | <a>Zalo</a>`, or one link that downloads a document. The link around a photo
 * does not count, because a text over the photo may be in that link.
 */
export function areLinks(nodes: readonly Node[], content: VisibleContent): boolean {
  const texts = nodes.flatMap((node) => content.partsOf(node)).filter((text) => hasWords(text.textContent));
  const isLink = (element: Element) => element.matches('a[href]') && content.photosOf(element).length === 0;
  return texts.every((text) => hasAncestor(text, isLink, content.root));
}

/** Whether all words of these nodes belong to controls in `container`, such as `<span class="zoom">Xem ảnh lớn</span>`. */
export function areInControls(nodes: readonly Node[], container: Element, content: VisibleContent): boolean {
  const texts = nodes.flatMap((node) => content.partsOf(node)).filter((text) => hasWords(text.textContent));
  return texts.every((text) => hasAncestor(text, isControl, container));
}

/** Whether a node, or an element between this node and `limit`, centres its text. */
export function isCentred(node: Node, limit: Element): boolean {
  return hasAncestor(node, centres, limit);
}

/** Whether a node, or an element between this node and `limit`, puts its text to the right. */
export function isOnTheRight(node: Node, limit: Element): boolean {
  return hasAncestor(node, putsRight, limit);
}

function centres(element: Element): boolean {
  return (
    element.localName === 'center' ||
    alignmentOf(element) === 'center' ||
    [...element.classList].some((name) => CENTRED_CLASS.test(name))
  );
}

function putsRight(element: Element): boolean {
  return (
    ['right', 'end'].includes(alignmentOf(element)) ||
    [...element.classList].some((name) => RIGHT_CLASS.test(name))
  );
}

function alignmentOf(element: Element): string {
  return ((element as HTMLElement).style.textAlign || element.getAttribute('align')) ?? '';
}

/** Whether a node, or an element between it and `limit`, passes a test. `limit` itself is not tested. */
function hasAncestor(node: Node, test: (element: Element) => boolean, limit: Element): boolean {
  for (let current: Node | null = node; current && current !== limit; current = current.parentNode) {
    if (isElement(current) && test(current)) return true;
  }
  return false;
}
