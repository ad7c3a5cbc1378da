import { isElement } from './node-types.ts';

/** A margin or padding that is narrower than this part of the font size is no gap between words. A space is about 0.25em wide. */
const MIN_GAP_EM = 0.15;
/** Signs that stand directly after a word. */
const CLOSING_SIGN = /^[.,;:!?…)\]”’]/;
/** Text of `::before` and `::after` that shows nothing, or only quotation marks, which stand directly beside a word. */
const NO_GAP_CONTENT = /^(none|normal|""|(open|close)-quote)$/;

/** A text, or a picture with the words that stand for it. */
export interface TextPart {
  node: Node;
  words: string;
}

/**
 * Joins texts that stand one after another in a line. Where a style sheet makes the gap between two words, with a margin, a padding or
 * `::after`, there is a space: `<b class="place">Lào Cai</b>Sáng nay` becomes `Lào Cai Sáng nay`.
 */
export function joinTexts(texts: readonly Text[]): string {
  return joinParts(texts.map((node) => ({ node, words: node.data })));
}

/** The same, with pictures among the texts. */
export function joinParts(parts: readonly TextPart[]): string {
  let joined = '';
  let before: Node | undefined;
  for (const { node, words: rawWords } of parts) {
    const words = rawWords.replaceAll('\n', ' ');
    if (before && needsSpace(joined, words) && hasGapBetween(before, node)) joined += ' ';
    joined += words;
    before = node;
  }
  return joined;
}

function needsSpace(joined: string, words: string): boolean {
  const touch = /\S$/.test(joined) && /^\S/.test(words);
  // The large first letter of a paragraph may have a margin.
  const isInitial = /(^|\s)\p{L}$/u.test(joined);
  return touch && !isInitial && !CLOSING_SIGN.test(words);
}

function hasGapBetween(before: Node, after: Node): boolean {
  return (
    elementsAround(before, after).some((element) => hasGapAt(element, 'right')) ||
    elementsAround(after, before).some((element) => hasGapAt(element, 'left'))
  );
}

/** The elements that contain a node, or are that node, but do not contain the other node. */
function elementsAround(node: Node, other: Node): Element[] {
  const elements: Element[] = [];
  let element = isElement(node) ? node : node.parentElement;
  for (; element && !element.contains(other); element = element.parentElement) elements.push(element);
  return elements;
}

function hasGapAt(element: Element, side: 'left' | 'right'): boolean {
  const style = getComputedStyle(element);
  const gap = pixelsOf(style, `margin-${side}`) + pixelsOf(style, `padding-${side}`);
  if (gap >= MIN_GAP_EM * parseFloat(style.fontSize)) return true;
  const { content } = getComputedStyle(element, side === 'left' ? '::before' : '::after');
  return content !== '' && !NO_GAP_CONTENT.test(content);
}

function pixelsOf(style: CSSStyleDeclaration, property: string): number {
  return parseFloat(style.getPropertyValue(property)); // NaN for `auto`.
}
