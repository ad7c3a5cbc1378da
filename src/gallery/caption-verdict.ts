import { isElement, isText } from '../shared/node-types.ts';
import type { Albums } from './albums.ts';
import {
  hasCreditClass,
  isBold,
  isCentred,
  areInControls,
  isInItalics,
  areLinks,
  isOnTheRight,
} from './caption-style.ts';
import {
  canBeCaption,
  isOnlyName,
  MAX_CAPTION_LENGTH,
  MAX_DOUBTFUL_LENGTH,
  MAX_PLAIN_LENGTH,
  namesPhotographer,
} from './caption-text.ts';
import { isControlLabel } from './control-label.ts';
import type { DoubtfulLines } from './doubtful-line.ts';
import { closesText } from './running-text.ts';
import type { LineAfterPhoto, LineOfText } from './text-beside-photo.ts';
import type { VisibleContent } from './visible-content.ts';

/** A line `in doubt` keeps its look and place on the page. Only the viewer shows it as a caption. */
export type Verdict = 'caption' | 'in doubt' | 'no caption';

/** Elements that hold a photo with its caption even if a gallery has nothing else. A `<div>` around everything may hold an article instead. */
const PHOTO_BOXES = 'figure, li, td, th, dd, p';

/** What the judgement of a line depends on besides the line. */
export interface CaptionContext {
  content: VisibleContent;
  albums: Albums;
  doubtfulLines: DoubtfulLines;
  /** Whether the content is an article: then a paragraph below a photo may as well be text of the article. */
  isArticle: boolean;
}

/** Whether a line below several photos is the caption of all of them. */
export function judgeSharedLine(line: LineAfterPhoto, { content }: CaptionContext): Verdict {
  return isPossible(line, content) && hasCaptionStyle(line, content) ? 'caption' : 'no caption';
}

/** Whether a line below a photo is its caption. */
export function judgeLine(line: LineAfterPhoto, context: CaptionContext): Verdict {
  const { content, doubtfulLines, isArticle } = context;
  if (!isPossible(line, content) || isLongTextBeside(line, content)) return 'no caption';
  if (isInLinkOfPhoto(line, content)) return 'in doubt';
  const isClosing = closesText(line.text);
  if (hasCaptionStyle(line, content) || namesPhotographer(line.text))
    return isClosing ? 'in doubt' : 'caption';
  const isTextOfArticle = isArticle && isBesidePhoto(line);
  if (isClosing || isInField(line) || isTextOfArticle) return 'no caption';
  if (isAloneInBox(line, context)) return 'caption';
  const isDoubtful = doubtfulLines.isDoubtful(line);
  if (hasNoOtherText(line, context)) return isDoubtful ? 'in doubt' : 'caption';
  if (!isPlainLine(line, content)) return 'no caption';
  const mayBeAuthor = isArticle && isOnlyName(line.text);
  const isShortAndClear = line.text.length <= MAX_PLAIN_LENGTH && !mayBeAuthor && !isDoubtful;
  if (isShortAndClear) return 'caption';
  return line.text.length <= MAX_DOUBTFUL_LENGTH ? 'in doubt' : 'no caption';
}

/** Whether a line can be a caption: it is not too long, and it is not a source, an author, a menu or a label. */
export function isPossible(line: LineOfText, content: VisibleContent): boolean {
  const { text, nodes, container } = line;
  // The spaces at the beginning of a line may push it to the right.
  const rawText = nodes.map((node) => node.textContent).join('');
  const isCredit = hasCreditClass(nodes[0]!, container);
  const isOther = isOnTheRight(nodes[0]!, container) || isCredit || isMenuOrLabel(line, content);
  return text.length <= MAX_CAPTION_LENGTH && canBeCaption(rawText) && !isOther;
}

/** Whether a line consists of links, or is the label of a control. */
export function isMenuOrLabel({ text, nodes, container }: LineOfText, content: VisibleContent): boolean {
  return areLinks(nodes, content) || areInControls(nodes, container, content) || isControlLabel(text);
}

export function hasCaptionStyle({ nodes, container }: LineOfText, content: VisibleContent): boolean {
  return isInItalics(nodes, content) || isCentred(nodes[0]!, container);
}

/** Whether a paragraph goes on beside its photo: `<p><img style="float: left" /> Sáng 7/3, cầu được khởi công.</p>`. */
function isBesidePhoto({ container, previousChild, textChild }: LineAfterPhoto): boolean {
  const isBelowBreak = nodesBetween(previousChild, textChild).some(isBreak);
  return container.localName === 'p' && isText(textChild) && !isBelowBreak;
}

/** Whether a long line is the text beside a photo: the photo floats, or the line is in another cell of the same row. */
function isLongTextBeside(
  { text, container, previousChild }: LineAfterPhoto,
  content: VisibleContent,
): boolean {
  if (text.length <= MAX_DOUBTFUL_LENGTH) return false;
  const [photo] = content.photosOf(previousChild).slice(-1);
  return container.localName === 'tr' || (photo !== undefined && floats(photo, container));
}

/** Whether an element, or another element between this one and `limit`, floats. */
function floats(element: Element, limit: Element): boolean {
  for (let current = element; current !== limit; current = current.parentElement!) {
    if (getComputedStyle(current).float !== 'none') return true;
  }
  return false;
}

/** Whether a text is in the link around its photo, such as a text over the photo. On the page, this text keeps its look. */
function isInLinkOfPhoto({ container }: LineAfterPhoto, { root }: VisibleContent): boolean {
  const link = container.closest('a[href]');
  return link !== null && link !== root && root.contains(link);
}

/**
 * Whether a line stands in a block that has a purpose of its own on the page, such as Drupal's `<div class="field__item">` and Joomla's
 * `<div class="com-content-article__body">`.
 */
function isInField({ nodes, container }: LineAfterPhoto): boolean {
  for (let node: Node | null = nodes[0]!; node && node !== container; node = node.parentNode) {
    if (isElement(node) && node.matches('div[class], section, article')) return true;
  }
  return false;
}

/** Whether the photo and the line are alone in a box of their own: an item, a cell, a figure. */
function isAloneInBox(line: LineAfterPhoto, { content }: CaptionContext): boolean {
  const { nodes, container } = line;
  const partsOfLine = nodes.flatMap((node) => content.partsOf(node));
  const isAlone = content.countOf(container) === partsOfLine.length + 1;
  const isAllContent = content.countOf(container) === content.parts.length;
  return isAlone && (!isAllContent || container.matches(PHOTO_BOXES));
}

/** Whether all texts around the photo are captions. */
function hasNoOtherText(
  { container }: LineAfterPhoto,
  { content, albums, isArticle }: CaptionContext,
): boolean {
  const isWholeArticle = isArticle && content.countOf(container) === content.parts.length;
  return !isWholeArticle && albums.isAlbum(container);
}

/**
 * Whether a line without the style of a caption may be one: it is directly below the photo, and it is not a heading in bold, a cell, or a line
 * below a figure.
 */
function isPlainLine({ nodes, previousChild, textChild }: LineAfterPhoto, content: VisibleContent): boolean {
  const first = nodes[0]!;
  const isInBox = first.parentNode !== textChild.parentNode;
  const isCell = isElement(first) && first.matches('td, th');
  const isBelowFigure =
    isElement(previousChild) && (previousChild.matches('figure') || !!previousChild.querySelector('figure'));
  const hasGap = nodesBetween(previousChild, textChild).some((node) => isElement(node) && !isBreak(node));
  return !isInBox && !isCell && !isBelowFigure && !hasGap && !isBold(nodes, content);
}

function isBreak(node: Node): boolean {
  return isElement(node) && node.localName === 'br';
}

function nodesBetween(first: ChildNode, second: ChildNode): ChildNode[] {
  const nodes: ChildNode[] = [];
  for (let node = first.nextSibling; node && node !== second; node = node.nextSibling) nodes.push(node);
  return nodes;
}
