import { tidy } from '../../text/sentence.ts';
import { IndicatorError } from '../record/indicator-error.ts';
import { isUnit } from '../record/label-unit.ts';
import { hasClosingWord, readClosing } from './parse-closing-line.ts';
import { isFilled, type TableRow } from './parse-table-row.ts';
import { parseTimeLine } from './parse-time-line.ts';
import { mentionsUnit } from './parse-unit-line.ts';

/** A number or the sign of a missing figure: `5`, `-1.200,5`, `≥ 90`, `12%`, `…`. */
const FIGURE = /^(?:[-–—−+<>≤≥]{0,2} ?\d[\d.,\s]*[%‰]?|[-–—…]|\.{2,})$/;
/** A year may be a part of a note: `Nguồn: Cục Thống kê; 2023`. */
const YEAR = /^(19|20)\d\d$/;

/**
 * The texts of notes and sources below the figures that a separator splits into several cells, `(1) Gồm: A; B`, by the index of their row.
 *
 * @param lines The texts of the rows that are whole lines; `undefined` for rows of several cells.
 * @param letters Letters that are marks in the table.
 */
export function findSplitNotes(
  rows: readonly TableRow[],
  lines: readonly (string | undefined)[],
  letters: ReadonlySet<string>,
): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  for (let index = rows.length - 1, isBelowFigures = true; index >= 0; index--) {
    if (lines[index] !== undefined) continue;
    const cells = rows[index]?.cells ?? [];
    const first = cells.findIndex(isFilled);
    const line = tidy(cells[first]);
    const hasWord = hasClosingWord(line);
    const mayBeNote = hasWord || (isBelowFigures && readClosing(line, letters) !== undefined);
    const others = mayBeNote || isBelowFigures ? readOthers(cells, first) : [];
    if (mayBeNote && isRestOfNote(others, hasWord)) found.set(index, [line, ...others].join('; '));
    else if (others.some(isFigure)) isBelowFigures = false;
  }
  return found;
}

/**
 * The text of a note or source above the headings that a separator splits into several cells. `undefined` for any other row, also for one whose
 * other cells are about the table: `Nguồn: Cục Thống kê;Đơn vị tính: xã`.
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

function readOthers(cells: readonly string[], first: number): string[] {
  return cells
    .slice(first + 1)
    .map((cell) => tidy(cell))
    .filter(Boolean);
}

/**
 * Whether the cells behind the first one are a part of its note, not the unit and the figures of a row.
 *
 * @param hasWord Whether the first cell begins with `Nguồn:` or `Ghi chú:`. A row that begins with a mark may also be the name of a group.
 */
function isRestOfNote(others: readonly string[], hasWord: boolean): boolean {
  const words = others.filter((text) => !isFigure(text) && !isUnit(text));
  const hasFigure = others.some(isFigure);
  if (hasWord) return words.length > 0 || (others.length > 0 && !hasFigure);
  return words.length > 0 && !hasFigure;
}

function isFigure(text: string): boolean {
  return FIGURE.test(text) && !YEAR.test(text);
}

function isAboutTable(text: string): boolean {
  return (
    mentionsUnit(text) || hasClosingWord(text) || (parseTimeLine(text) !== undefined && !YEAR.test(text))
  );
}
