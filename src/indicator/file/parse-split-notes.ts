import { tidy } from '../../text/sentence.ts';
import { IndicatorError } from '../record/indicator-error.ts';
import { isUnit } from '../record/label-unit.ts';
import { hasClosingWord, readClosing } from './parse-closing-line.ts';
import { isFilled, type TableRow } from './parse-table-row.ts';
import { parseTimeLine } from './parse-time-line.ts';
import { mentionsUnit } from './parse-unit-line.ts';

/** A number, or a sign for a missing figure: `5`, `-1.200,5`, `≥ 90`, `12%`, `…`. */
const FIGURE = /^(?:[-–—−+<>≤≥]{0,2} ?\d[\d.,\s]*[%‰]?|[-–—…]|\.{2,})$/;
/** A year may be a part of a note: `Nguồn: Cục Thống kê; 2023`. */
const YEAR = /^(19|20)\d\d$/;

/**
 * The notes and sources that a separator has split into several cells, such as `(1) Gồm: A; B`: their whole text, by the index of their
 * row. A line that begins with a mark, `(1)`, is a note only below the figures.
 *
 * @param lines The texts of the rows that are whole lines; `undefined` for rows of several cells.
 * @param letters Letters that are marks in the table.
 */
export function findSplitNotes(
  rows: readonly TableRow[],
  lines: readonly (string | undefined)[],
  letters: ReadonlySet<string>,
): ReadonlyMap<number, string> {
  const splitNotes = new Map<number, string>();
  let isBelowFigures = true;
  // The rows are read from the last one up, so that the lines below the figures come first.
  for (let index = rows.length - 1; index >= 0; index--) {
    if (lines[index] !== undefined) continue;
    const cells = rows[index]?.cells ?? [];
    const first = cells.findIndex(isFilled);
    const line = tidy(cells[first]);
    const hasWord = hasClosingWord(line);
    const mayBeNote = hasWord || (isBelowFigures && readClosing(line, letters) !== undefined);
    if (!mayBeNote && !isBelowFigures) continue;
    const cellsBehind = readCellsBehind(cells, first);
    const isSplitNote = mayBeNote && isRestOfNote(cellsBehind, hasWord);
    if (isSplitNote) splitNotes.set(index, [line, ...cellsBehind].join('; '));
    else if (cellsBehind.some(isFigure)) isBelowFigures = false;
  }
  return splitNotes;
}

/**
 * The whole text of a note or source above the headings that a separator has split into several cells. `undefined` for any other row, such
 * as a source beside a line about the table: `Nguồn: Cục Thống kê;Đơn vị tính: xã`.
 */
export function readSplitNoteAbove(texts: readonly string[]): string | undefined {
  const start = texts.findIndex((text) => readClosing(text) !== undefined);
  const others = start < 0 ? [] : texts.slice(start + 1);
  const hasRest = others.some((text) => !isAboutTable(text));
  return hasRest ? texts.slice(start).join('; ') : undefined;
}

export function toSplitNoteMistake(text: string, row: number): IndicatorError {
  return new IndicatorError('split-note', text, { row });
}

/** The texts behind the first cell. */
function readCellsBehind(cells: readonly string[], first: number): string[] {
  return cells
    .slice(first + 1)
    .map((cell) => tidy(cell))
    .filter(Boolean);
}

/**
 * Whether the cells behind the first cell are a part of the note, not the unit and the figures of a row.
 *
 * @param hasWord Whether the first cell begins with `Nguồn:` or `Ghi chú:`. A row that begins with a mark may also be the name of a group.
 */
function isRestOfNote(cellsBehind: readonly string[], hasWord: boolean): boolean {
  const hasFigure = cellsBehind.some(isFigure);
  const hasText = cellsBehind.some((text) => !isFigure(text) && !isUnit(text));
  const hasOnlyUnits = cellsBehind.length > 0 && !hasFigure && !hasText;
  // Behind `Nguồn:`, units without a figure are a part of the note, too.
  return hasWord ? hasText || hasOnlyUnits : hasText && !hasFigure;
}

function isFigure(text: string): boolean {
  return FIGURE.test(text) && !YEAR.test(text);
}

/** Whether a text is a line about the table: its unit, its time, another note or source. */
function isAboutTable(text: string): boolean {
  const isTime = parseTimeLine(text) !== undefined && !YEAR.test(text);
  return isTime || mentionsUnit(text) || hasClosingWord(text);
}
