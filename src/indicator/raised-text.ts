import { looksApart } from './gap.ts';
import { findShift, isSmall } from './text-shift.ts';

/** The marks of notes: `1`, `(1)`, `[1]`, `1)`, `1, 2`, `*`, `(1)(2)`. */
const NUMBER_OR_SIGN_MARK =
  /^\s*[([]?([1-9]\d?|[*†‡]{1,3})[)\]]?((,\s*|\s+|(?<=[)\]*]))[([]?([1-9]\d?|[*†‡]{1,3})[)\]]?)*\s*$/;
/** A raised letter that is the mark of a note. Other raised letters may be units: `h`, `m`. */
const LETTER_MARK = /^\s*[([]?([a-fpr])[)\]]?\s*$/;
/** What authors raise in place of a degree sign. */
const DEGREE = /^\s*[0oº]\s*$/;
const POWERS = new Map([
  ['2', '²'],
  ['3', '³'],
]);
/** A unit of length: `m`, `nghìn km`. */
const BEFORE_POWER = /(?<!\p{L})[kcdm]?m\s*$/u;
/** The base of a power, as in `10³ tấn`. */
const BEFORE_EXPONENT = /(?<![\d.,])10\s*$/;
const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const SUPERSCRIPT_AT_END = /[⁰¹²³⁴-⁹]$/;
const SUPERSCRIPT_AT_START = /^[⁰¹²³⁴-⁹]/;
const ONE_MARK = /\d+|[*†‡]+/g;

/** A mark between a number and its percent sign: `12¹%`. */
const MARK_BEFORE_PERCENT = /(?<=\d)([⁰¹²³⁴-⁹*†‡][⁰¹²³⁴-⁹*†‡ ]*?)(\s?[%‰])$/;

/** `12¹%` as `12%¹`, as if the mark stood behind the percent sign. */
export function moveMarkBehindPercent(text: string): string {
  return text.replace(MARK_BEFORE_PERCENT, '$2$1');
}

/**
 * The text that an inline element, `<sup>` or `<a>`, adds to its cell. Raised text is a power (`m²`), a degree sign, an exponent (`10⁶`) or the
 * mark of a note: `12<sup>(1)</sup>` becomes `12¹`. Two other texts are marks too: a link to a note, and a small, lowered or linked number that
 * follows digits. Other small digits are kept apart from the number beside them. Any other text stays as it is.
 *
 * @param before The text of the cell in front of the element.
 * @param own The text of the element.
 */
export function toTextInCell(before: string, own: string, element: Element): string {
  if (isRaisedElement(element)) return separate(before, readRaised(before, own));
  if (!/\d/.test(own) || !mayBeMark(element)) return own;
  // `1.200<a href="#ghi-chu">(1)</a>` becomes `1.200¹`. A link behind a space stays as it is: `1.200 (1)`.
  const isLinkToNote = element.matches('a[href^="#"]') && /\S$/.test(before);
  const mark = toMarks(own);
  if (isLinkToNote && mark !== undefined) {
    // `km ²`, because `km²` would be a unit.
    return BEFORE_POWER.test(before) ? ` ${mark}` : separate(before, mark);
  }
  // `1.200<small>1</small>` becomes `1.200¹`, `1.200<small>345</small>` becomes `1.200 (345)`.
  if (/[\d%‰]$/.test(before) && /^\d/.test(own)) return mark ?? ` (${own})`;
  // `<small>1</small>200` becomes `1 200`, so that the digits are not one number.
  const after = element.nextSibling?.textContent ?? '';
  return /\d$/.test(own) && /^\d/.test(after) ? `${own} ` : own;
}

/**
 * `²` behind `m`, `°` for `0`, `⁶` behind 10, or the mark of a note. Any other raised number cannot be a mark. It gets a space and brackets,
 * so that it does not become part of the number in front: ` (345)`.
 */
function readRaised(before: string, own: string): string {
  const power = POWERS.get(own.trim());
  if (power && BEFORE_POWER.test(before)) return power;
  if (DEGREE.test(own)) return '°';
  const isExponent = BEFORE_EXPONENT.test(before) && /^\d+$/.test(own.trim());
  if (isExponent) return toSuperscript(own.trim());
  const [, letter] = LETTER_MARK.exec(own) ?? [];
  const mark = letter === undefined ? toMarks(own) : `(${letter})`;
  if (mark !== undefined) return mark;
  return /^\s*\d/.test(own) ? ` (${own.trim()})` : own;
}

/** The marks of notes as they may stand in a file: `(1)` as `¹`, `1, 2` as `¹ ²`, `*` as it is. `undefined` for other texts. */
function toMarks(text: string): string | undefined {
  if (!NUMBER_OR_SIGN_MARK.test(text)) return undefined;
  return [...text.matchAll(ONE_MARK)].map(([mark]) => toSuperscript(mark)).join(' ');
}

function toSuperscript(text: string): string {
  return text.replace(/\d/g, (digit) => SUPERSCRIPTS.charAt(Number(digit)));
}

/** The raised text. Behind other raised digits, a space is put in front, so that the two are not one number: ` ¹` behind `km²`. */
function separate(before: string, raised: string): string {
  const isBehindOthers = SUPERSCRIPT_AT_END.test(before) && SUPERSCRIPT_AT_START.test(raised);
  return isBehindOthers ? ` ${raised}` : raised;
}

function isRaisedElement(element: Element): boolean {
  if (element.matches('sup')) return true;
  return findShift(getComputedStyle(element)) === 'up' && !isOnlyText(element);
}

/**
 * Whether the text of an element is the whole text of its cell. Then the style does not show that the text is raised: perhaps it merely aligns
 * the text with the other cells.
 */
function isOnlyText(element: Element): boolean {
  const cell = element.closest('td, th, caption');
  return cell?.textContent.trim() === element.textContent.trim();
}

/** Whether an element may be the mark of a note: a link, or text that is small or shifted up or down. */
function mayBeMark(element: Element): boolean {
  if (element.matches('a[href], small, sub')) return true;
  const style = getComputedStyle(element);
  if (findShift(style) !== undefined) return true;
  const { parentElement } = element;
  // A badge is small text too, but it looks apart from the number beside it.
  const isSmallText = parentElement !== null && isSmall(style, getComputedStyle(parentElement));
  return isSmallText && !looksApart(style, parentElement);
}
