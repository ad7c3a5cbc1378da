import { isBlock } from './is-block.ts';
import { isElement } from './node-types.ts';

/** A margin or padding that is narrower than this part of the font size is no gap between words. A space is about 0.25em wide. */
const MIN_GAP_EM = 0.15;
/** Signs that stand directly after a word. */
const CLOSING_SIGN = /^[.,;:!?…)\]”’]/;
/** Text of `::before` and `::after` that shows nothing, or only quotation marks, which stand directly beside a word. */
const NO_GAP_CONTENT = /^(none|normal|""|(open|close)-quote)$/;

const LETTER_OR_DIGIT_AT_END = /[\p{L}\p{N}]$/u;
const LETTER_OR_DIGIT_AT_START = /^[\p{L}\p{N}]/u;
/** The end of a word and the start of the next: `tiếp` and `Lượt`, `xem` and `120`, `120` and `Lượt`. */
const END_OF_WORD = /[\p{Ll}\p{N}]$/u;
const START_OF_WORD = /^[\p{Lu}\p{N}]/u;

/** A text, or a picture with the words that stand for it. */
export interface TextPart {
  node: Node;
  words: string;
}

/**
 * Joins texts that stand one after another in a line. A space is added:
 * - where a style sheet makes the gap between two words, with a margin, a padding or `::after`: `<b class="place">Lào Cai</b>Sáng nay` becomes
 *   `Lào Cai Sáng nay`;
 * - where an element ends with a word and the next one begins with a word, or a link touches a word:
 *   `<a href="…">Xem tiếp</a><span>Lượt xem</span>`;
 * - between two blocks.
 */
export function joinTexts(texts: readonly Text[]): string {
  return joinParts(texts.map(toPart));
}

/** The same, with pictures among the texts. */
export function joinParts(parts: readonly TextPart[]): string {
  return wordsOfParts(parts).join('');
}

/** The same texts with the added spaces, but not joined. A space between two texts is at the start of the second. */
export function withSpaces(texts: readonly Text[]): string[] {
  return wordsOfParts(texts.map(toPart));
}

function toPart(node: Text): TextPart {
  return { node, words: node.data };
}

function wordsOfParts(parts: readonly TextPart[]): string[] {
  const all: string[] = [];
  let joined = '';
  let before: TextPart | undefined;
  for (const part of parts) {
    const words = part.words.replaceAll('\n', ' ');
    const isApart =
      before !== undefined &&
      needsSpace(joined, words) &&
      (areOfTwoBlocks(before.node, part.node) ||
        hasGapBetween(before.node, part.node) ||
        areOfTwoWords(before, part));
    all.push(isApart ? ` ${words}` : words);
    joined += all.at(-1)!;
    before = part;
  }
  return all;
}

function needsSpace(joined: string, words: string): boolean {
  const touch = /\S$/.test(joined) && /^\S/.test(words);
  // The large first letter of a paragraph may have a margin.
  const isInitial = /(^|\s)\p{L}$/u.test(joined);
  return touch && !isInitial && !CLOSING_SIGN.test(words);
}

/** Whether two texts that touch are parts of two words, because of their elements. */
function areOfTwoWords(before: TextPart, after: TextPart): boolean {
  const aroundBefore = elementsApartFrom(before.node, after.node);
  const aroundAfter = elementsApartFrom(after.node, before.node);
  const around = [...aroundBefore, ...aroundAfter];
  const isRaised = around.some((element) => element.matches('sub, sup, rt'));
  if (isRaised) return false;
  const isAtLink = around.some((element) => element.matches('a[href]'));
  if (isAtLink)
    return LETTER_OR_DIGIT_AT_END.test(before.words) && LETTER_OR_DIGIT_AT_START.test(after.words);
  const areInTwoElements = aroundBefore.length > 0 && aroundAfter.length > 0;
  // The digits of one number may have different elements.
  const areDigits = /\d$/.test(before.words) && /^\d/.test(after.words);
  const areEndAndStart = END_OF_WORD.test(before.words) && START_OF_WORD.test(after.words);
  return areInTwoElements && areEndAndStart && !areDigits;
}

function areOfTwoBlocks(before: Node, after: Node): boolean {
  const around = [...elementsApartFrom(before, after), ...elementsApartFrom(after, before)];
  return around.some((element) => isBlock(element));
}

function hasGapBetween(before: Node, after: Node): boolean {
  return (
    elementsApartFrom(before, after).some((element) => hasGapAt(element, 'right')) ||
    elementsApartFrom(after, before).some((element) => hasGapAt(element, 'left'))
  );
}

/** The elements that contain a node, or are that node, but do not contain the other node. */
function elementsApartFrom(node: Node, other: Node): Element[] {
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
