import { tidy } from '../../text/sentence.ts';
import { IndicatorError } from '../record/indicator-error.ts';
import type { TableRow } from './parse-table-row.ts';

/** What the rows below a table say about all its records. */
export interface Closing {
  source?: string;
  note?: string;
}

const SOURCE = /^\(?(?:nguồn(?: số liệu)?|source)(?: ?[-–—/] ?source)? ?: ?(.*?)\)?$/i;
const NOTE = /^(?:ghi chú|chú thích|chú ý|lưu ý|note)(?: ?[-–—/] ?notes?)? ?: ?(.*)$/i;
/** A note to a mark in the table: `(*) Số liệu sơ bộ`, `(1) Không gồm …`, `* …`, `¹ …`. */
const MARKED_NOTE = /^(\(\*+\)|\*+|\(\d\)|[¹²³⁴-⁹])[ :.]? ?\S/;
/** A further line of a note. */
const NOTE_LINE = /^[-+*(•]|^\d[.)]/;
/**
 * The signatures at the end of a printed form, and the day above them: `Người lập biểu`, `KT. Giám đốc`, `Hà Nội, ngày 5 tháng 1 năm 2024`.
 */
const SIGNATURE =
  /^(người lập( biểu)?|người báo cáo|thủ trưởng.*|giám đốc.*|(kt|tm|tl)\. ?.*|kế toán( trưởng)?|chủ tịch.*|cục trưởng.*|phụ trách.*|nơi nhận ?:.*|\(ký.*\)|.{0,60}ngày .{1,4} tháng .{1,4} năm .{1,6})$/i;
/** Signatures side by side. */
const MAX_SIGNATURES = 3;
const WORDS_ONLY = /^[^\d]+$/;

/** Reads a line that gives the source or the note of all records. */
export function readClosing(line: string): Closing | undefined {
  const [, source] = SOURCE.exec(line) ?? [];
  if (source !== undefined) return source ? { source } : {};
  const [, note] = NOTE.exec(line) ?? [];
  if (note !== undefined) return note ? { note } : {};
  return MARKED_NOTE.test(line) ? { note: line } : undefined;
}

/** Takes the closing rows off a table: sources, notes and signatures. Any other row below the first of them is a mistake. */
export function splitClosing(rows: readonly TableRow[]): {
  rows: readonly TableRow[];
  closing: Closing;
  mistakes: IndicatorError[];
} {
  const start = findClosing(rows);
  let closing: Closing = {};
  const mistakes: IndicatorError[] = [];
  let isSigned = false;
  for (const row of rows.slice(start)) {
    const line = toLine(row);
    const texts = row.cells.map(tidy).filter(Boolean);
    isSigned ||= texts.some((text) => SIGNATURE.test(text));
    const found = line === undefined ? undefined : (readClosing(line) ?? continueNote(line, closing));
    const isSignature = isSigned && texts.every((text) => WORDS_ONLY.test(text) || SIGNATURE.test(text));
    if (found) closing = joinClosings(closing, found);
    else if (!isSignature)
      mistakes.push(new IndicatorError('outside-row', texts.join(' '), { row: row.row }));
  }
  return { rows: rows.slice(0, start), closing, mistakes };
}

/** The index of the first closing row. A row such as `* Nông nghiệp` is the head of a group if figures follow. */
function findClosing(rows: readonly TableRow[]): number {
  const lines = rows.map(toLine);
  const lastFigures = lines.lastIndexOf(undefined);
  const start = lines.findIndex((line, index) => {
    if (line === undefined) return false;
    return (
      SIGNATURE.test(line) ||
      (readClosing(line) !== undefined && (index > lastFigures || !MARKED_NOTE.test(line)))
    );
  });
  return start < 0 ? rows.length : start;
}

/**
 * The text of a row that may be a closing row: of its only cell, of `Nguồn:` and the cell behind it, or of signatures side by side.
 * `undefined` for other rows, such as those with figures.
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

/** A further line of the note above it: `- Số liệu năm 2023 là sơ bộ`. */
function continueNote(line: string, { note }: Closing): Closing | undefined {
  return note !== undefined && NOTE_LINE.test(line) ? { note: line } : undefined;
}

/** Both closings as one: two sources are joined by a semicolon, two notes by a space. */
export function joinClosings(first: Closing, second: Closing): Closing {
  const source = [first.source, second.source].filter(Boolean).join('; ');
  const note = [first.note, second.note].filter(Boolean).join(' ');
  return { ...(source && { source }), ...(note && { note }) };
}
