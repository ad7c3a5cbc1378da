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
  /** The rows that they were read from, and the row that numbers the columns. */
  rows: readonly TableRow[];
  ignoredNames: ReadonlySet<string>;
}

const YEAR = /^(19|20)\d\d$/;
/** A cell that begins with a digit. In a row of headings, only years do. */
const FIGURE = /^[-–−+]?\d/;

/**
 * The rows between the figures of a table that have headings again: `same`, the headings of the table, repeated at a page break; `other`,
 * the headings of another table.
 */
export function findInnerHeadings(
  rows: readonly TableRow[],
  { rows: headerRows, ignoredNames, areRowsYears }: HeaderRows,
): Map<TableRow, 'same' | 'other'> {
  const found = new Map<TableRow, 'same' | 'other'>();
  // The marks of notes were taken off the rows, but not off the headings: `2023 (*)`.
  const ownHeadings = new Set(headerRows.flatMap((row) => [toKey(row), toKey(withoutMarks(row))]));
  let previous: TableRow | undefined;
  for (const row of rows) {
    const isNumbered = previous !== undefined && found.has(previous) && isRowOfColumnNumbers(row.cells);
    if (ownHeadings.has(toKey(row)) || isNumbered) found.set(row, 'same');
    else if (!isSecondRow(row, previous) && isHeadings(row.cells, ignoredNames, areRowsYears))
      found.set(row, 'other');
    previous = row;
  }
  return found;
}

/** Whether a row may be the second row of headings, which could not be combined with the first. */
function isSecondRow({ cells }: TableRow, previous: TableRow | undefined): boolean {
  return previous === undefined && tidy(cells[0]) === '';
}

function withoutMarks(row: TableRow): TableRow {
  return { ...row, cells: row.cells.map((cell) => takeMarks(tidy(cell)).text) };
}

/** The cells of a row as one text. Two rows have the same text if their cells differ only in upper and lower case. */
function toKey({ cells }: TableRow): string {
  return cells
    .map((cell) => tidy(cell).toLowerCase())
    .join('\n')
    .trimEnd();
}

/** Whether a row has known headings, or words and years in a sequence: `Theo năm;2020;2021`. */
function isHeadings(
  cells: readonly string[],
  ignoredNames: ReadonlySet<string>,
  areRowsYears: boolean,
): boolean {
  const [, ...others] = cells.map(tidy).filter(Boolean);
  const hasFigure = others.some((text) => FIGURE.test(text) && !YEAR.test(text));
  if (hasFigure || !others.length) return false;
  if (countHeadings(cells, ignoredNames) > 1) return true;
  if (others.length < 2) return false;
  const areYears = others.every((text) => YEAR.test(text));
  // Below `Năm;Dân số;Số hộ`, `2021;1990;1991` are figures of 2021.
  if (areYears)
    return !areRowsYears && others.every((text, index) => index === 0 || isNextYear(others[index - 1], text));
  return others.every((text) => {
    const heading = parseHeading(text, ignoredNames);
    return heading !== undefined && heading.field !== 'ignored';
  });
}

function isNextYear(first: string | undefined, second: string): boolean {
  return Math.abs(Number(second) - Number(first)) === 1;
}
