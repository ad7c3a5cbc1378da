/** The mark of a note at the end of a text: `(*)`, `**`, `(1)`, `[1]`, `¹`, `(p)`. A digit without brackets is part of a number. */
const MARK_AT_END = /(\(\*{1,3}\)|(?<!\*)\*{1,3}|\(\d{1,2}\)|\[\d{1,2}\]|[¹²³⁴-⁹]{1,2}|\([a-fprA-C]\))$/;
/** The longest mark has this many characters. */
const MAX_LENGTH = 5;
/** Superscripts that are no marks: `km²`, `10³`. */
const POWER = /(?:(?<!\p{L})[kcdm]?m|(?<![\d.,])10)[²³]$/u;
/** The mark that a note begins with: `(*) Số liệu sơ bộ`, `¹ …`. */
const MARK_AT_START =
  /^(\(\*{1,3}\)|\*{1,3}|\(\d{1,2}\)|\[\d{1,2}\]|[¹²³⁴-⁹]{1,2}|\([a-fpr]\))[ :.]{0,2}(?=[^\s*])/;
const ALL_MARKS = /\(\*{1,3}\)|\(\d{1,2}\)|\[\d{1,2}\]/g;
/** Brackets at the end of a text, in front of which a mark may stand: `Diện tích (*) (km²)`. */
const BRACKETS_AT_END = /^(.*?) ?(\([^()]*\))$/;
const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const MAX_MARKS = 5;
/** Only this many characters of a note are searched for further marks. */
const MAX_SEARCHED = 2000;
const LAST_CHARACTER = /[)\]*¹²³⁴-⁹]\s?$/;

/** A text without the marks at its end, and the marks. Marks are compared as `*`, `1` and `p`, however they are written. */
export interface MarkedText {
  text: string;
  marks: readonly string[];
}

/** Whether a cell may end with a mark. Most do not, and need no further reading. */
export function mayEndWithMark(cell: string): boolean {
  return LAST_CHARACTER.test(cell.slice(-2));
}

/** Takes the marks of notes off the end of a text. A text that is a mark only stays. */
export function takeMarks(text: string): MarkedText {
  if (!mayEndWithMark(text)) return { text, marks: [] };
  const marked = takeLastMarks(text);
  if (marked.marks.length) return marked;
  const [, front, brackets = ''] = BRACKETS_AT_END.exec(text) ?? [];
  if (!front) return marked;
  const inFront = takeLastMarks(front);
  return inFront.marks.length ? { text: `${inFront.text} ${brackets}`, marks: inFront.marks } : marked;
}

function takeLastMarks(text: string): MarkedText {
  let rest = text;
  const marks: string[] = [];
  while (marks.length < MAX_MARKS) {
    const [mark] = MARK_AT_END.exec(rest.slice(-MAX_LENGTH)) ?? [];
    const front = mark && !POWER.test(rest.slice(-MAX_LENGTH)) ? rest.slice(0, -mark.length) : '';
    const next = front.replace(/[, ]+$/, '');
    if (!mark || !next) break;
    marks.unshift(toMark(mark));
    rest = next;
  }
  return { text: rest, marks };
}

/** The marks that a note belongs to, and its text without the first. A note that begins with no mark has none. */
export function takeMarksOfNote(note: string): MarkedText {
  const [start, mark] = MARK_AT_START.exec(note) ?? [];
  if (start === undefined || mark === undefined) return { text: note, marks: [] };
  const text = note.slice(start.length);
  const others = [...text.slice(0, MAX_SEARCHED).matchAll(ALL_MARKS)].map(([other]) => toMark(other));
  return { text, marks: [...new Set([toMark(mark), ...others])] };
}

function toMark(text: string): string {
  return text.replace(/[()[\] ]/g, '').replace(/[¹²³⁴-⁹⁰]/g, (digit) => String(SUPERSCRIPTS.indexOf(digit)));
}
