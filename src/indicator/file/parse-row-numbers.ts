import { tidy } from '../../text/sentence.ts';
import { IndicatorError } from '../record/indicator-error.ts';
import { isUnit } from '../record/label-unit.ts';
import { normalizeName } from '../record/name-accents.ts';
import type { TableColumn } from './parse-table-column.ts';
import { isFilled, type TableRow } from './parse-table-row.ts';

/** One part of the number of a row: `12`, `2a`, `IV`, `b`. */
const PART = String.raw`(?:\d{1,4}[a-zđ]?|[ivxlc]{1,7}|[a-zđ]{1,2})`;
/** What follows the first part: `.1` in `1.1`. Three digits would be a group of thousands: `12.345`. */
const FURTHER_PART = String.raw`[.\-/] ?(?:\d{1,2}|[ivxlc]{1,7}|[a-zđ]{1,2})`;
/** The number of a row, `1`, `I.2`, `(a)`, `3)`, perhaps with the mark of a note; or a sign in front of an item, `-`. */
const ROW_NUMBER = new RegExp(
  `^(?:\\(?${PART}(?:${FURTHER_PART}){0,4}[.)]{0,2} ?[*¹²³⁴-⁹]{0,3}|[-–—+*•.]{1,3})$`,
  'iu',
);
/** Words such as `Trong đó:`, which are not a figure. */
const WITHOUT_DIGITS = /^[^\d]+$/;
/** `TT` may also be an abbreviation of a place, `thành thị`. */
const SHORT_NAME = /^tt$/i;
const INTEGER = /^\d+$/;
/** A table that is a part of a longer one may begin with a number up to this one. */
const MAX_FIRST_NUMBER = 99;

/** A table, and the columns that the page leaves out. */
interface NumberedTable {
  names: readonly string[];
  columns: readonly (TableColumn | undefined)[];
  rows: readonly TableRow[];
  ignoredNames: ReadonlySet<string>;
}

/** Whether a cell is the number of its row: `1`, `I.2`, `a)`. */
export function isNumberOfRow(text: string): boolean {
  return ROW_NUMBER.test(text);
}

/** The headings of columns that their author leaves out, although they have figures: `#Hộ nghèo`. */
export function findUnusedNames({ names, columns, rows, ignoredNames }: NumberedTable): string[] {
  return names.map(tidy).filter((name, position) => {
    const isUnused = columns[position]?.field === 'ignored' && isLeftOutByAuthor(name, ignoredNames);
    return isUnused && rows.some(({ cells }) => /\d/.test(cells[position] ?? ''));
  });
}

/** The mistakes of columns such as `STT` and `TT`, which are not read, but have a cell that is not the number of its row. */
export function findRowNumberMistakes({
  names,
  columns,
  rows,
  ignoredNames,
}: NumberedTable): IndicatorError[] {
  return names.flatMap((heading, position) => {
    const name = tidy(heading);
    const hasRowNumbers = columns[position]?.field === 'ignored' && !isLeftOutByAuthor(name, ignoredNames);
    if (!hasRowNumbers) return [];
    const other = findOtherCell(rows, position, SHORT_NAME.test(name));
    return other ? [new IndicatorError('row-number', other.text, { column: name, row: other.row })] : [];
  });
}

function isLeftOutByAuthor(name: string, ignoredNames: ReadonlySet<string>): boolean {
  return name.startsWith('#') || ignoredNames.has(normalizeName(name));
}

/**
 * The first cell that is neither the number of its row nor words. A row with one cell is left out, because it is the head of a group, whose text
 * may stand in any column.
 */
function findOtherCell(
  rows: readonly TableRow[],
  position: number,
  mayBeFigures: boolean,
): { text: string; row: number } | undefined {
  let previous: number | undefined;
  for (const { cells, row } of rows) {
    const cell = cells[position];
    if (!isFilled(cell) || isOnlyCell(cells, position)) continue;
    const text = tidy(cell);
    const number = INTEGER.test(text) ? Number(text) : undefined;
    const areWords = WITHOUT_DIGITS.test(text) && !isUnit(text);
    const isNumberOrWords = areWords || ROW_NUMBER.test(text);
    const isFigure = mayBeFigures && number !== undefined && !mayFollow(number, previous, rows.length);
    if (!isNumberOrWords || isFigure) return { text, row };
    previous = number ?? previous;
  }
  return undefined;
}

/** Whether the number of a row may stand below another one: it counts the rows, or goes on from the row above. */
function mayFollow(number: number, previous: number | undefined, countOfRows: number): boolean {
  if (number <= countOfRows) return true;
  return previous === undefined ? number <= MAX_FIRST_NUMBER : number === previous + 1;
}

function isOnlyCell(cells: readonly string[], position: number): boolean {
  return !cells.some((cell, index) => index !== position && isFilled(cell));
}
