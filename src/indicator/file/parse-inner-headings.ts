import { tidy } from '../../text/sentence.ts';
import { type Heading, parseHeading } from './parse-heading.ts';
import { countHeadings } from './parse-header-rows.ts';
import { takeMarks } from './parse-note-marks.ts';
import { isRowOfColumnNumbers } from './parse-column-numbers.ts';
import type { TableRow } from './parse-table-row.ts';

/** The headings of a table. */
export interface HeaderRows {
  /** The headings; of two rows, the combined ones. */
  headings: readonly (Heading | undefined)[];
  /** Whether each row with figures has a year. */
  areRowsYears: boolean;
  /** Whether the table is written with accents. */
  isAccented: boolean;
  /** The rows that the headings were read from, and the row that numbers the columns. */
  rows: readonly TableRow[];
  ignoredNames: ReadonlySet<string>;
}

const YEAR = /^(19|20)\d\d$/;
/** How a figure begins: `5`, `-5`. Of the cells in a row of headings, only years begin so. */
const FIGURE = /^[-–−+]?\d/;

/**
 * The rows below the header that are headings again: `same` for those of the table, which a page break repeats; `other` for those of another
 * table.
 */
export function findInnerHeadings(
  rows: readonly TableRow[],
  { rows: headerRows, ignoredNames, areRowsYears }: HeaderRows,
): Map<TableRow, 'same' | 'other'> {
  const found = new Map<TableRow, 'same' | 'other'>();
  // The marks of notes, `2023 (*)`, were taken off the rows below, but not off the header.
  const ownHeadings = new Set(headerRows.flatMap((row) => [toKey(row), toKey(withoutMarks(row))]));
  let previous: TableRow | undefined;
  for (const row of rows) {
    const isBelowHeadings = previous !== undefined && found.has(previous);
    const isRepeated = ownHeadings.has(toKey(row)) || (isBelowHeadings && isRowOfColumnNumbers(row.cells));
    if (isRepeated) found.set(row, 'same');
    else if (!mayBelongToHeader(row, previous) && isRowOfHeadings(row.cells, ignoredNames, areRowsYears))
      found.set(row, 'other');
    previous = row;
  }
  return found;
}

/** Whether a row may be a second row of headings right below the first, with which it could not be combined. */
function mayBelongToHeader({ cells }: TableRow, previous: TableRow | undefined): boolean {
  return previous === undefined && tidy(cells[0]) === '';
}

function withoutMarks(row: TableRow): TableRow {
  return { ...row, cells: row.cells.map((cell) => takeMarks(tidy(cell)).text) };
}

/** The cells of a row as one text in lower case, so that two rows can be compared. */
function toKey({ cells }: TableRow): string {
  return cells
    .map((cell) => tidy(cell).toLowerCase())
    .join('\n')
    .trimEnd();
}

/** Whether a row has known headings, or any first cell in front of successive years: `Theo năm;2020;2021`. */
function isRowOfHeadings(
  cells: readonly string[],
  ignoredNames: ReadonlySet<string>,
  areRowsYears: boolean,
): boolean {
  const [, ...others] = cells.map(tidy).filter(Boolean); // The first cell may be any text.
  const hasFigure = others.some((text) => FIGURE.test(text) && !YEAR.test(text));
  if (hasFigure || !others.length) return false;
  if (countHeadings(cells, ignoredNames) > 1) return true;
  if (others.length < 2) return false;
  const areYears = others.every((text) => YEAR.test(text));
  // Below `Năm;Dân số;Số hộ`, `2021;1990;1991` are figures of 2021.
  if (areYears) {
    const areSuccessive = others.every((text, index) => index === 0 || isNextYear(others[index - 1], text));
    return areSuccessive && !areRowsYears;
  }
  return others.every((text) => {
    const heading = parseHeading(text, ignoredNames);
    return heading !== undefined && heading.field !== 'ignored';
  });
}

/** Whether two years follow each other, upwards or downwards. */
function isNextYear(first: string | undefined, second: string): boolean {
  return Math.abs(Number(second) - Number(first)) === 1;
}
