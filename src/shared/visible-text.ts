import { tidy } from '../text/sentence.ts';
import { type DisplayOf, isBlock, measureDisplay } from './is-block.ts';
import { joinParts, type TextPart } from './join-texts.ts';
import { isElement, isText } from './node-types.ts';
import { isOnlyHeard } from './only-heard.ts';
import { UNSEEN } from './own-content.ts';

/** Elements that show a picture, a player or a field in place of the text inside them. */
const WITHOUT_TEXT = 'svg, canvas, video, audio, object, iframe, select, textarea, datalist';
/**
 * Icon fonts that draw a picture for a word: `<i class="material-icons">schedule</i>` shows a clock. `aria-hidden` is not tested, because it
 * hides text only from screen readers.
 */
const ICON_FONTS = '[class*="material-icons"], [class*="material-symbols"]';
/** Texts that a page shows to screen readers only, in Bootstrap, WordPress and Drupal: `(mở trong cửa sổ mới)`. */
const FOR_SCREEN_READERS = '.sr-only, .visually-hidden, .screen-reader-text, .element-invisible';
/** What Bootstrap and NukeViet hide with a style sheet. Only for elements whose style is not known, see `showsText`. */
const HIDDEN_BY_CLASS = '.d-none, .hidden, .hide';
const WITHOUT_VISIBLE_TEXT = [UNSEEN, WITHOUT_TEXT, ICON_FONTS, FOR_SCREEN_READERS].join();

/** Whether to leave out an element and its text. The node that is read is not tested, only the elements inside it. */
type IsLeftOut = (element: Element) => boolean;
const leaveNothingOut: IsLeftOut = () => false;

interface TextOptions {
  displayOf?: DisplayOf;
  /** Returns the words that stand for a picture; empty if there are none. By default, pictures say nothing. */
  alternativeOf?: (element: Element) => string;
}

/** The text of a node that a reader sees, cleaned up for display. Breaks and blocks are spaces. */
export function readVisibleText(
  node: Node | undefined,
  isLeftOut = leaveNothingOut,
  options: TextOptions = {},
): string {
  return readVisibleBlocks(node, isLeftOut, options).join(' ');
}

/** The same text, divided into its blocks: paragraphs, items of lists, cells. Blocks without text are left out. */
export function readVisibleBlocks(
  node: Node | undefined,
  isLeftOut = leaveNothingOut,
  options: TextOptions = {},
): string[] {
  return node ? readBlocks([node], isLeftOut, options) : [];
}

/** The visible text of several nodes, one after another. */
export function readVisibleTextOfAll(
  nodes: readonly Node[],
  isLeftOut = leaveNothingOut,
  options: TextOptions = {},
): string {
  return readBlocks(nodes, isLeftOut, options).join(' ');
}

export function hasVisibleText(node: Node): boolean {
  return readVisibleText(node) !== '';
}

/** The text nodes whose text a reader sees. */
export function visibleTextNodes(node: Node, isLeftOut = leaveNothingOut): Text[] {
  if (isText(node)) return [node];
  return childrenToRead(node, isLeftOut, measureDisplay).flatMap((child) =>
    visibleTextNodes(child, isLeftOut),
  );
}

/** Whether a reader sees the text of an element. The elements around it are not tested. */
export function showsText(element: Element, displayOf = measureDisplay): boolean {
  if (element.matches(WITHOUT_VISIBLE_TEXT)) return false;
  const display = displayOf(element);
  // The style is not known if the element is not in the document, or in a widget that has no slot for it.
  const isHidden = display === '' ? element.matches(HIDDEN_BY_CLASS) : display === 'none';
  return !isHidden && !isOnlyHeard(element);
}

function readBlocks(
  nodes: readonly Node[],
  isLeftOut: IsLeftOut,
  { displayOf = measureDisplay, alternativeOf }: TextOptions,
): string[] {
  const blocks: TextPart[][] = [[]];
  const read = (node: Node): void => {
    const words = toWords(node);
    if (words !== undefined) return void blocks.at(-1)!.push({ node, words });
    const isOwnBlock = isElement(node) && isBlock(node, displayOf);
    if (isOwnBlock) blocks.push([]);
    childrenToRead(node, isLeftOut, displayOf).forEach(read);
    if (isOwnBlock) blocks.push([]);
  };
  /** The words of a node that has no children to read. */
  const toWords = (node: Node): string | undefined => {
    if (isText(node)) return node.data;
    if (!isElement(node)) return undefined;
    if (node.localName === 'br') return ' ';
    const alternative = alternativeOf?.(node);
    const isSeen = alternative && !node.matches(UNSEEN) && displayOf(node) !== 'none';
    return isSeen ? alternative : undefined;
  };
  nodes.forEach(read);
  return blocks.map((block) => tidy(joinParts(block))).filter(Boolean);
}

function childrenToRead(node: Node, isLeftOut: IsLeftOut, displayOf: DisplayOf): Node[] {
  const isSeen = isElement(node) && showsText(node, displayOf);
  return isSeen ? [...node.childNodes].filter((child) => !isElement(child) || !isLeftOut(child)) : [];
}
