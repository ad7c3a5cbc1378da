import { isElement, isForm, isText } from '../shared/node-types.ts';
import { isAltered } from './altered-text.ts';
import { hasColorOfBackground } from './colors.ts';
import { PICTURE } from './file/parse-pictures.ts';
import { readDrawing } from './drawn-letters.ts';
import { GAP, looksApart, resolveGaps } from './gap.ts';
import { readGeneratedText } from './generated-text.ts';
import { isDisplayed, isSeen, isVisible } from './is-seen.ts';
import { isPicture, OUT_OF_FLOW } from './picture.ts';
import { isPlainElement } from './plain-elements.ts';
import { moveMarkBehindPercent, toTextInCell } from './raised-text.ts';

/** A text with a digit may be a figure. Only figures must look exactly as they are written. */
const DIGIT = /\d/;
/** Values of `display` for elements that stand on the line of their neighbours. */
const IN_LINE = /^(inline|contents|ruby)/;

/**
 * The lines of the text that a reader sees in an element of a table. `PICTURE` stands for each picture, and for everything else
 * that a reader sees and that is not text.
 *
 * @param isHeading Whether a text is the heading of the column of the element. A style sheet may repeat it in the element.
 */
export function readSeenText(element: Element, isHeading?: (text: string) => boolean): string {
  return toLines(appendElement('', element, isHeading));
}

/** The lines of a title. A title that a style sheet cuts off, so that only screen readers get it, is read too. */
export function readTitle(title: Element): string {
  return isDisplayed(title) ? toLines(appendChildren('', title)) : '';
}

function toLines(text: string): string {
  const lines = resolveGaps(text).split('\n');
  return lines
    .map((line) => moveMarkBehindPercent(line.trim()))
    .filter(Boolean)
    .join('\n');
}

/** The text before an element, with the seen text of the element added. */
function appendElement(text: string, element: Element, isHeading?: (text: string) => boolean): string {
  if (!isSeen(element)) return breaksLine(element) ? `${text}\n` : text;
  // A field of the form may have the name of a property that is read below, such as `textContent`.
  if (isForm(element)) return toUnreadable(text, 'form');
  // A button without a digit, such as `Xem`, is left out.
  if (element.matches('button')) return DIGIT.test(element.textContent) ? `${text} <button> ` : text;
  if (element.matches('br')) return `${text}\n`;
  const style = getComputedStyle(element);
  if (isPicture(element)) return isVisible(style, element) ? text + PICTURE : text;
  if (!isPlainElement(element)) return toUnreadable(text, element.localName);
  // How a child is read depends on all text before it. So the children are read behind that text, and the text is then cut off again.
  const own = appendChildren(text, element, isHeading).slice(text.length);
  // `PICTURE` marks a figure that looks different from its text. Texts without digits need not look exactly as they are written.
  const isUnclear = DIGIT.test(own) && (hasReadings(element) || isAltered(element, style));
  const seen = isUnclear ? PICTURE + own : own;
  const isBlock = !IN_LINE.test(style.display);
  if (isBlock) return `${text}\n${seen}\n`;
  const textInCell = toTextInCell(text, seen, element);
  const isChanged = textInCell !== seen;
  const isApart = !isChanged && looksApart(style, element.parentElement);
  return text + (isApart ? `${GAP}${seen}${GAP}` : textInCell);
}

/** The text before an element that is not read. The name of the element makes the figure unreadable, so that the cell is reported as a mistake. */
function toUnreadable(text: string, name: string): string {
  return `${text} <${name}> `;
}

/** Whether an element that is not seen still ends the line, such as `<hr>`, whose content has no height. */
function breaksLine(element: Element): boolean {
  if (!isDisplayed(element)) return false;
  const { display, position, cssFloat } = getComputedStyle(element);
  const isInFlow = !OUT_OF_FLOW.test(position) && cssFloat === 'none';
  return isInFlow && !IN_LINE.test(display);
}

/** Whether small readings are seen above the characters of a `<ruby>`. */
function hasReadings(element: Element): boolean {
  if (!element.matches('ruby')) return false;
  const readings = [...element.querySelectorAll('rt')];
  return readings.some(
    (reading) =>
      isDisplayed(reading) &&
      isVisible(getComputedStyle(reading), reading) &&
      reading.textContent.trim() !== '',
  );
}

/** The text before an element, with the seen text of its children added. */
function appendChildren(text: string, element: Element, isHeading?: (text: string) => boolean): string {
  let withChildren = text + readGeneratedText(element, '::before', isHeading);
  for (const child of element.childNodes) {
    if (isText(child)) withChildren += readLetters(child);
    else if (isElement(child)) withChildren = appendElement(withChildren, child);
  }
  return withChildren + readGeneratedText(element, '::after', isHeading);
}

function readLetters({ data, parentElement }: Text): string {
  if (!parentElement) return '';
  const style = getComputedStyle(parentElement);
  const drawing = readDrawing(parentElement, style);
  if (!isVisible(style, parentElement) || drawing === 'unseen') return '';
  const text = data.replace(/[ \t\r\n]+/g, ' ');
  if (!DIGIT.test(text)) return text;
  const isUnclear = drawing === 'unclear' || hasColorOfBackground(parentElement, style);
  return isUnclear ? PICTURE + text : text;
}
