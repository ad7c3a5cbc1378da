import { tidy } from '../../text/sentence.ts';
import { IndicatorError } from '../record/indicator-error.ts';
import { takeMarks } from './parse-note-marks.ts';
import { type Note, toNote } from './parse-notes.ts';
import type { TableRow } from './parse-table-row.ts';

/** What the rows below a table say about its records. */
export interface Closing {
  source?: string;
  notes?: readonly Note[];
}

/** `Nguồn: …`, `(Nguồn số liệu: …)`, `Nguồn - Source: …`. */
const SOURCE = /^\(?(?:nguồn(?: số liệu)?|source)(?: ?[-–—/] ?source)? ?: ?(.*?)\)?$/i;
/** `Ghi chú: …`, `Ghi chú - Notes: …`. */
const NOTE = /^(?:ghi chú|chú thích|chú ý|lưu ý|note)(?: ?[-–—/] ?notes?)? ?: ?(.*)$/i;
/** A mark that is a letter: the `p` of `(p)`. */
const LETTER = /^[a-z]$/i;
/** How a further line of a note begins: `- …`, `* …`, `(…`, `2. …`. */
const NOTE_LINE = /^[-+*(•]|^\d[.)]/;
/**
 * The signatures at the end of a printed form, and the day above them: `Người lập biểu`, `KT. Giám đốc`, `Hà Nội, ngày 5 tháng 1 năm 2024`.
 */
const SIGNATURE =
  /^(người lập( biểu)?|người báo cáo|thủ trưởng.*|giám đốc.*|(kt|tm|tl)\. ?.*|kế toán( trưởng)?|chủ tịch.*|cục trưởng.*|phụ trách.*|nơi nhận ?:.*|\(ký.*\)|.{0,60}ngày .{1,4} tháng .{1,4} năm .{1,6})$/i;
/** Signatures that may stand side by side. */
const MAX_SIGNATURES = 3;
/** The name of a person who signed. */
const WITHOUT_DIGITS = /^[^\d]+$/;

/**
 * Reads a line that gives the source or a note: `Nguồn: …`, `Ghi chú: …`, `(*) Số liệu sơ bộ`, `¹ …`.
 *
 * @param letters Letters that are marks in the table: `(p) …` is a note if a heading is `2023 (p)`. Otherwise it is an item of a list.
 */
export function readClosing(line: string, letters: ReadonlySet<string> = new Set()): Closing | undefined {
  const [, source] = SOURCE.exec(line) ?? [];
  if (source !== undefined) return source ? { source } : {};
  const [, note] = NOTE.exec(line) ?? [];
  if (note !== undefined) return note ? { notes: [toNote(note)] } : {};
  const marked = toNote(line);
  const [mark] = marked.marks;
  const isNote = mark !== undefined && (!LETTER.test(mark) || letters.has(mark));
  return isNote ? { notes: [marked] } : undefined;
}

/** Whether a line begins with `Nguồn:` or `Ghi chú:`, not only with the mark of a note. */
export function hasClosingWord(line: string): boolean {
  return SOURCE.test(line) || NOTE.test(line);
}

/**
 * Takes the closing rows off a table: sources, notes and signatures. Any other row below the first of them is a mistake.
 *
 * @param names The headings, which may have the marks of notes.
 */
export function splitClosing(
  rows: readonly TableRow[],
  names: readonly string[],
): {
  rows: readonly TableRow[];
  closing: Closing;
  mistakes: IndicatorError[];
} {
  const lines = rows.map(toLine);
  const letters = findLetters(lines, rows, names);
  const start = findClosing(lines, letters);
  let closing: Closing = {};
  const mistakes: IndicatorError[] = [];
  let isBelowSignature = false;
  for (const [index, row] of rows.entries()) {
    if (index < start) continue;
    const line = lines[index];
    const texts = row.cells.map(tidy).filter(Boolean);
    isBelowSignature ||= texts.some((text) => SIGNATURE.test(text));
    const found = line === undefined ? undefined : readClosing(line, letters);
    const continued = line !== undefined && !found ? continueNote(line, closing) : undefined;
    const isOfSigner =
      isBelowSignature && texts.every((text) => WITHOUT_DIGITS.test(text) || SIGNATURE.test(text));
    if (found) closing = joinClosings(closing, found);
    else if (continued) closing = continued;
    else if (!isOfSigner) mistakes.push(new IndicatorError('outside-row', texts.join(' '), { row: row.row }));
  }
  return { rows: rows.slice(0, start), closing, mistakes };
}

/**
 * The index of the first closing row. A row that begins with the mark of a note, `* Nông nghiệp`, is the head of a group if figures follow.
 *
 * @param lines The texts of the rows; `undefined` for rows with figures.
 */
function findClosing(lines: readonly (string | undefined)[], letters: ReadonlySet<string>): number {
  const lastFigures = lines.lastIndexOf(undefined);
  const start = lines.findIndex((line, index) => {
    if (line === undefined) return false;
    const mayBeGroupHead = toNote(line).marks.length > 0 && index < lastFigures;
    const isClosing = readClosing(line, letters) !== undefined && !mayBeGroupHead;
    return SIGNATURE.test(line) || isClosing;
  });
  return start < 0 ? lines.length : start;
}

/** The letters that a line begins with, `(p) Số liệu sơ bộ`, and that are also a mark at a heading or a cell: `2023 (p)`. */
function findLetters(
  lines: readonly (string | undefined)[],
  rows: readonly TableRow[],
  names: readonly string[],
): ReadonlySet<string> {
  const ofLines = lines.flatMap((line) => (line === undefined ? [] : toNote(line).marks.slice(0, 1)));
  const letters = ofLines.filter((mark) => LETTER.test(mark));
  if (!letters.length) return new Set();
  const texts = [names, ...rows.map(({ cells }) => cells)].flat();
  const marks = new Set(texts.flatMap((text) => takeMarks(tidy(text)).marks));
  return new Set(letters.filter((letter) => marks.has(letter)));
}

/**
 * The text of a row that may be a closing row: its only cell, `Nguồn:` and the cell behind it, or signatures side by side. `undefined` for
 * other rows, such as those with figures.
 */
function toLine({ cells }: TableRow): string | undefined {
  const texts: string[] = [];
  for (const cell of cells) {
    if (cell === '') continue;
    const text = tidy(cell);
    if (text) texts.push(text);
    if (texts.length > MAX_SIGNATURES) return undefined;
  }
  const [first = '', second] = texts;
  if (second === undefined) return first;
  const isSignature = texts.every((text) => SIGNATURE.test(text));
  const isPair = texts.length === 2 && first.endsWith(':') && /^\D/.test(second) && readClosing(first);
  return isSignature || isPair ? texts.join(' ') : undefined;
}

/** Adds a further line to the note above it: `- Số liệu năm 2023 là sơ bộ`. */
function continueNote(line: string, closing: Closing): Closing | undefined {
  const note = closing.notes?.at(-1);
  if (!note || !NOTE_LINE.test(line)) return undefined;
  const { text, withoutMark, marks } = note;
  const longer = { text: `${text} ${line}`, withoutMark: `${withoutMark} ${line}`, marks };
  return { ...closing, notes: [...(closing.notes ?? []).slice(0, -1), longer] };
}

/** Both closings as one. Two sources are joined by a semicolon. */
export function joinClosings(first: Closing, second: Closing): Closing {
  const source = [first.source, second.source].filter(Boolean).join('; ');
  const notes = [...(first.notes ?? []), ...(second.notes ?? [])];
  return { ...(source && { source }), ...(notes.length && { notes }) };
}
