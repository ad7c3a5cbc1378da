import { indexed } from '../../text/indexed.ts';
import { tidy } from '../../text/sentence.ts';
import { IndicatorError } from '../record/indicator-error.ts';
import { type Closing, isNoteWordAlone, joinClosings, LETTER, readClosing } from './parse-closing-line.ts';
import { takeMarks } from './parse-note-marks.ts';
import { toNote } from './parse-notes.ts';
import type { RowPlace } from './parse-inherited.ts';
import { findSplitNotes, toSplitNoteMistake } from './parse-split-notes.ts';
import type { TableRow } from './parse-table-row.ts';
import { changesMeaning } from './parse-unread-line.ts';

/** How a further line of the note above begins: `- …`, `* …`, `(…`, `2. …`. */
const NOTE_LINE = /^[-+*(•]|^\d[.)]/;
/** How a note in a list of notes begins. */
const LIST_SIGN = /^[-–—+•] ?(?=\p{L})/u;
/** A line that is certainly a note: `Số liệu năm 2023 là số sơ bộ`. */
const REMARK =
  /^[-–—+•] ?số liệu(?!\p{L})|(?<!\p{L})là số (?:liệu )?(?:sơ bộ|ước tính|tạm tính|chính thức)(?!\p{L})/iu;
/** A line that is a note, or an indicator whose figure is missing: `Thu nội địa không kể tiền sử dụng đất`. */
const MAYBE_REMARK = /(?<!\p{L})(?:không|chưa|đã)(?: bao)? (?:gồm|tính|kể)(?!\p{L})/iu;
/**
 * The signatures at the end of a printed form, and the day above them: `Người lập biểu`, `KT. Giám đốc`, `Hà Nội, ngày 5 tháng 1 năm 2024`.
 */
const SIGNATURE =
  /^(người lập( biểu)?|người báo cáo|thủ trưởng.*|giám đốc.*|(kt|tm|tl)\. ?.*|kế toán( trưởng)?|chủ tịch.*|cục trưởng.*|phụ trách.*|nơi nhận ?:.*|\(ký.*\)|.{0,60}ngày .{1,4} tháng .{1,4} năm .{1,6})$/i;
/** Signatures that may stand side by side. */
const MAX_SIGNATURES = 3;
/** How a figure begins: `5`, `-5`, `≥ 90`. */
const FIGURE = /^[-–—−+<>≤≥]? ?\d/;
/** Names of persons have no digits. */
const WITHOUT_DIGITS = /^[^\d]+$/;
/** Texts below a signature are not compared with the headings: `Số liệu sơ bộ` is about the figures even if a heading says `Sơ bộ` too. */
const NO_HEADINGS = [] as const;

/**
 * Takes the closing rows off a table: sources, notes and signatures. If figures follow closing rows, the mistake is the first of these
 * closing rows, not the row of figures. Among the closing rows, a row that is neither a closing row nor a row of figures is a mistake too.
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
  const ownLines = rows.map(toClosingLine);
  const letters = findLetters(ownLines, rows, names);
  const splitNotes = findSplitNotes(rows, ownLines, letters);
  const lines = splitNotes.size ? ownLines.map((line, index) => splitNotes.get(index) ?? line) : ownLines;
  const firstClosingLine = findClosing(lines, rows, letters);
  const { start, isUnclear } = findListOfNotes(lines.slice(0, firstClosingLine));
  const closings: Closing[] = [];
  /** The index of the last closing with a note; -1 if there is none. */
  let lastNote = -1;
  const mistakes: IndicatorError[] = [];
  let isAtOrBelowSignature = false;
  // Below `Ghi chú:` alone, each further line is a note.
  let isBelowNoteWord = false;
  // The first closing row since the last row of figures.
  let firstClosing: RowPlace | undefined;
  for (const [offset, row] of indexed(rows.slice(start))) {
    const index = start + offset;
    const line = lines[index];
    const texts = row.cells.map(tidy).filter(Boolean);
    if (splitNotes.get(index) === undefined && isRowOfFigures(texts)) {
      if (firstClosing) mistakes.push(toClosingAboveMistake(firstClosing, row.row));
      firstClosing = undefined;
      continue;
    }
    firstClosing ??= { text: texts.join(' '), row: row.row };
    isAtOrBelowSignature ||= texts.some((text) => SIGNATURE.test(text));
    const isInClearList = index < firstClosingLine && !isUnclear;
    const isInList = isBelowNoteWord || isInClearList || REMARK.test(line ?? '');
    const listed = line !== undefined && isInList ? readListed(line) : undefined;
    const found = (line === undefined ? undefined : readClosing(line, letters)) ?? listed;
    isBelowNoteWord ||= line !== undefined && isNoteWordAlone(line);
    const continued = line !== undefined && !found ? continueNote(line, closings[lastNote]) : undefined;
    const isOfSigner = isAtOrBelowSignature && texts.every(mayBeOfSigner);
    const splitNote = splitNotes.get(index);
    if (splitNote !== undefined) mistakes.push(toSplitNoteMistake(splitNote, row.row));
    if (found) closings.push(found);
    else if (continued) closings[lastNote] = continued;
    else if (!isOfSigner) mistakes.push(new IndicatorError('outside-row', texts.join(' '), { row: row.row }));
    if (found?.notes) lastNote = closings.length - 1;
  }
  return { rows: rows.slice(0, start), closing: joinClosings(closings), mistakes };
}

/** Whether a row below the first closing row has a figure behind its first cell. */
function isRowOfFigures([, ...others]: readonly string[]): boolean {
  return others.some((text) => FIGURE.test(text));
}

/** The mistake of a source, a note or a signature above a row of figures. */
function toClosingAboveMistake({ text, row }: RowPlace, rowOfFigures: number): IndicatorError {
  return new IndicatorError('outside-row', text, { row, other: String(rowOfFigures) });
}

/** Whether a text below a signature may be a name or an office. Any other text, such as `Số liệu sơ bộ`, is about the figures. */
function mayBeOfSigner(text: string): boolean {
  return SIGNATURE.test(text) || (WITHOUT_DIGITS.test(text) && !changesMeaning(text, NO_HEADINGS));
}

/**
 * The index of the first closing row. A row that begins with the mark of a note, `* Nông nghiệp`, is the head of a group if figures follow. The
 * names of two signers are no figures.
 *
 * @param lines The texts of the rows; `undefined` for rows with figures and for the names of several signers.
 */
function findClosing(
  lines: readonly (string | undefined)[],
  rows: readonly TableRow[],
  letters: ReadonlySet<string>,
): number {
  const signature = lines.findIndex((line) => line !== undefined && SIGNATURE.test(line));
  const hasNames = ({ cells }: TableRow) => cells.map(tidy).filter(Boolean).every(mayBeOfSigner);
  const areNames = (index: number) => signature >= 0 && index > signature && hasNames(rows[index]!);
  const figures = lines.flatMap((line, index) => (line === undefined && !areNames(index) ? [index] : []));
  const lastFigures = figures.at(-1) ?? -1;
  const start = lines.findIndex((line, index) => {
    if (line === undefined) return false;
    if (SIGNATURE.test(line)) return true;
    if (readClosing(line, letters) === undefined) return false;
    const mayBeGroupHead = toNote(line).marks.length > 0 && index < lastFigures;
    return !mayBeGroupHead;
  });
  return start < 0 ? lines.length : start;
}

/** The letters that mark notes: a line begins with the letter, `(p) Số liệu sơ bộ`, and a heading or a cell ends with it, `2023 (p)`. */
function findLetters(
  lines: readonly (string | undefined)[],
  rows: readonly TableRow[],
  names: readonly string[],
): ReadonlySet<string> {
  const firstMarks = lines.flatMap((line) => (line === undefined ? [] : toNote(line).marks.slice(0, 1)));
  const letters = firstMarks.filter((mark) => LETTER.test(mark));
  if (!letters.length) return new Set();
  const texts = [names, ...rows.map(({ cells }) => cells)].flat();
  const marks = new Set(texts.flatMap((text) => takeMarks(tidy(text)).marks));
  return new Set(letters.filter((letter) => marks.has(letter)));
}

/**
 * The text of a row that may be a closing row: either its only cell, or `Nguồn:` with the cell behind it, or the first of several signatures.
 * `undefined` for other rows, such as those with figures.
 */
function toClosingLine({ cells }: TableRow): string | undefined {
  const texts: string[] = [];
  for (const cell of cells) {
    if (cell === '') continue;
    const text = tidy(cell);
    if (text) texts.push(text);
    if (texts.length > MAX_SIGNATURES) return undefined;
  }
  const [first = '', second] = texts;
  if (second === undefined) return first;
  const areSignatures = texts.every((text) => SIGNATURE.test(text));
  if (areSignatures) return first;
  const isClosingWord = first.endsWith(':') && readClosing(first) !== undefined;
  const isPair = texts.length === 2 && isClosingWord && /^\D/.test(second);
  return isPair ? texts.join(' ') : undefined;
}

/**
 * A list at the end of these lines that consists of notes: `- Số liệu năm 2023 là số sơ bộ`. If no line of it is certainly a note, but one may be a note,
 * the list is unclear. Without such a list, `start` is the number of lines.
 */
function findListOfNotes(lines: readonly (string | undefined)[]): { start: number; isUnclear: boolean } {
  let start = lines.length;
  while (start > 0 && LIST_SIGN.test(lines[start - 1] ?? '')) start--;
  const hasLine = (pattern: RegExp) => lines.slice(start).some((line) => pattern.test(line ?? ''));
  const isUnclear = !hasLine(REMARK);
  const isList = start > 0 && (!isUnclear || hasLine(MAYBE_REMARK));
  return { start: isList ? start : lines.length, isUnclear };
}

/** A note of a list, `- …`; `undefined` for any other line. */
function readListed(line: string): Closing | undefined {
  return LIST_SIGN.test(line) ? { notes: [toNote(line.replace(LIST_SIGN, ''))] } : undefined;
}

/** Adds a further line to the note above it: `- Số liệu năm 2023 là sơ bộ`. `undefined` if no note stands above it. */
function continueNote(line: string, above: Closing | undefined): Closing | undefined {
  const [note] = above?.notes ?? [];
  if (!note || !NOTE_LINE.test(line)) return undefined;
  const { text, withoutMark, marks } = note;
  return { notes: [{ text: `${text} ${line}`, withoutMark: `${withoutMark} ${line}`, marks }] };
}
