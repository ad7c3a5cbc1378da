/**
 * The mark of a note at the end of a text: `(*)`, `**`, `†`, `(1)`, `[1]`, `¹`, `(p)`, `(A)`. A digit without brackets is part of a number.
 */
const MARK_AT_END =
  /(\(\*{1,3}\)|(?<!\*)\*{1,3}|[†‡]{1,3}|\(\d{1,2}\)|\[\d{1,2}\]|[¹²³⁴-⁹][⁰¹²³⁴-⁹]?|\([a-fprA-C]\))$/;
/** The longest mark, `(***)`, has this many characters. */
const MAX_LENGTH = 5;
/** The end of a text with a superscript that is not a mark: `km²`, `10³`. */
const POWER = /(?:(?<!\p{L})[kcdm]?m|(?<![\d.,])10)[²³]$/u;
/** The mark that a note begins with: `(*) Số liệu sơ bộ`, `¹ …`. */
const MARK_AT_START =
  /^(\(\*{1,3}\)|\*{1,3}|[†‡]{1,3}|\(\d{1,2}\)|\[\d{1,2}\]|[¹²³⁴-⁹][⁰¹²³⁴-⁹]?|\([a-fpr]\))[ :.]{0,2}(?=[^\s*])/;
/** A further mark within a note: the `(2)` of `(1) và (2) …`. */
const FURTHER_MARKS = /\(\*{1,3}\)|\(\d{1,2}\)|\[\d{1,2}\]/g;
/** Brackets at the end of a text, in front of which a mark may stand: `Diện tích (*) (km²)`. */
const BRACKETS_AT_END = /^(.*?) ?(\([^()]*\))$/;
/** `1` and `1)`, which may be a mark in a column of notes. */
const BARE_NUMBER = /^\d{1,2}\)?$/;
const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
/** How many marks are taken off one text. */
const MAX_MARKS = 5;
/** Only this many characters of a note are searched for further marks. */
const MAX_SEARCHED = 2000;
/** The last character of a text with a mark. */
const LAST_CHARACTER = /[)\]*†‡⁰¹²³⁴-⁹]\s?$/;

/** A text without its marks, and the marks in one spelling: `(*)` as `*`, `¹`, `[1]` and `(1)` as `1`, `(p)` as `p`. */
export interface MarkedText {
  text: string;
  marks: readonly string[];
}

/** Whether a cell may end with a mark. Most cells cannot, and are not searched for marks, which is slower. */
export function mayEndWithMark(cell: string): boolean {
  return LAST_CHARACTER.test(cell.slice(-2));
}

/**
 * Takes the marks of notes off the end of a text, also in front of last brackets: `Diện tích (*) (km²)`. A text that is only a mark stays.
 */
export function takeMarks(text: string): MarkedText {
  if (!mayEndWithMark(text)) return { text, marks: [] };
  const marked = takeLastMarks(text);
  if (marked.marks.length) return marked;
  const [, front, brackets = ''] = BRACKETS_AT_END.exec(text) ?? [];
  if (!front) return marked;
  const inFront = takeLastMarks(front);
  return inFront.marks.length ? { text: `${inFront.text} ${brackets}`, marks: inFront.marks } : marked;
}

/** The marks of a text that has nothing else: `(1)`, `*`, `(1), (2)`, and the bare number `1`. `undefined` for other texts. */
export function readOnlyMarks(text: string): readonly string[] | undefined {
  if (BARE_NUMBER.test(text)) return [text.replace(/\D/g, '')];
  // A text that is only a mark keeps it. Behind `x`, all marks are taken off.
  const { text: rest, marks } = takeLastMarks(`x ${text}`);
  return rest === 'x' && marks.length ? marks : undefined;
}

/** Whether a text is only a mark, and certainly no number: `(1)`, `*`, `¹`. */
export function isOnlyMark(text: string): boolean {
  return !BARE_NUMBER.test(text) && readOnlyMarks(text) !== undefined;
}

/** Takes marks off the very end of a text. */
function takeLastMarks(text: string): MarkedText {
  let rest = text;
  const marks: string[] = [];
  while (marks.length < MAX_MARKS) {
    const [mark] = MARK_AT_END.exec(rest.slice(-MAX_LENGTH)) ?? [];
    const front = mark && !POWER.test(rest.slice(-MAX_LENGTH)) ? rest.slice(0, -mark.length) : '';
    const next = front.replace(/(?<![, ])[, ]+$/, '');
    if (!mark || !next) break;
    marks.unshift(toMark(mark));
    rest = next;
  }
  return { text: rest, marks };
}

/** The marks that a note explains, and its text without the first mark. A note that does not begin with a mark explains none. */
export function takeMarksOfNote(note: string): MarkedText {
  const [start, mark] = MARK_AT_START.exec(note) ?? [];
  if (start === undefined || mark === undefined) return { text: note, marks: [] };
  const text = note.slice(start.length);
  const others = [...text.slice(0, MAX_SEARCHED).matchAll(FURTHER_MARKS)].map(([other]) => toMark(other));
  return { text, marks: [...new Set([toMark(mark), ...others])] };
}

/** A mark without its brackets, in normal digits. */
function toMark(text: string): string {
  return text.replace(/[()[\] ]/g, '').replace(/[¹²³⁴-⁹⁰]/g, (digit) => String(SUPERSCRIPTS.indexOf(digit)));
}

/** Whether a mark that `takeMarks` found in a text is raised there: the `1` of `12¹`, not that of `12 (1)` and not the power of `km² (2)`. */
export function isRaised(mark: string, text: string): boolean {
  const raised = mark.replace(/\d/g, (digit) => SUPERSCRIPTS.charAt(Number(digit)));
  const index = text.lastIndexOf(raised);
  const end = index + raised.length;
  const isAtEnd = /^(?:$|[ ,])/.test(text.slice(end));
  return index >= 0 && isAtEnd && !POWER.test(text.slice(0, end));
}
