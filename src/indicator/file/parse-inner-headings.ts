import { tidy } from '../../text/sentence.ts';
import { isUnitLike } from '../record/label-unit.ts';
import { type Heading, parseHeading } from './parse-heading.ts';
import { countHeadings } from './parse-header-rows.ts';
import { takeMarks } from './parse-note-marks.ts';
import { isRowOfColumnNumbers } from './parse-column-numbers.ts';
import type { TableRow } from './parse-table-row.ts';

/** The headings of a table, the rows that they stand in, and how they are read. */
export interface TableHeader {
  /** A heading for each column. Two rows of headings are combined: `Thực hiện` above `2023` is one heading. */
  headings: readonly (Heading | undefined)[];
  /** Whether each row with figures has a year. */
  areRowsYears: boolean;
  /** Whether the table is written with accents. Its `Nam` is then not taken for `Năm`. */
  isAccented: boolean;
  /** The rows that the headings were read from, and the row that numbers the columns. */
  rows: readonly TableRow[];
  ignoredNames: ReadonlySet<string>;
}

const YEAR = /^(19|20)\d\d$/;
/** How many rows of other headings are reported. Then the search ends, so that a long file of such rows does not take long. */
const MAX_OTHER_HEADINGS = 100;
/** The beginning of a figure: `5`, `-5`. In a row of headings, only years begin with a digit. */
const FIGURE = /^[-–−+]?\d/;

/**
 * The rows below the header that are headings again: `same` for the headings of the table, repeated after a page break; `other` for those
 * of another table.
 */
export function findInnerHeadings(
  rows: readonly TableRow[],
  { rows: headerRows, headings, ignoredNames, areRowsYears }: TableHeader,
): Map<TableRow, 'same' | 'other'> {
  const innerHeadings = new Map<TableRow, 'same' | 'other'>();
  // `rows` no longer have marks of notes, but the header has: `2023` here is the `2023 (*)` there.
  const ownHeadings = new Set(headerRows.flatMap((row) => [toKey(row), toKey(withoutMarks(row))]));
  const unitColumn = headings.findIndex((heading) => heading?.field === 'unit');
  let previous: TableRow | undefined;
  let countOfOthers = 0;
  for (const row of rows) {
    const isBelowHeadings = previous !== undefined && innerHeadings.has(previous);
    const isRepeated = ownHeadings.has(toKey(row)) || (isBelowHeadings && isRowOfColumnNumbers(row.cells));
    const mayBeOther = !isRepeated && !mayBelongToHeader(row, previous) && countOfOthers < MAX_OTHER_HEADINGS;
    if (isRepeated) innerHeadings.set(row, 'same');
    else if (
      mayBeOther &&
      !hasUnit(row, unitColumn) &&
      isRowOfHeadings(row.cells, ignoredNames, areRowsYears)
    ) {
      innerHeadings.set(row, 'other');
      countOfOthers++;
    }
    previous = row;
  }
  return innerHeadings;
}

/** Whether a row may belong to the headings: it is the first row below them, and its first cell is empty. */
function mayBelongToHeader({ cells }: TableRow, previous: TableRow | undefined): boolean {
  return previous === undefined && tidy(cells[0]) === '';
}

/** Whether a row has a unit such as `năm` in the column of units. Such a row is a figure, not a row of headings. */
function hasUnit({ cells }: TableRow, unitColumn: number): boolean {
  const unit = tidy(cells[unitColumn]);
  // Headings begin with a capital.
  return unitColumn >= 0 && /^\p{Ll}/u.test(unit) && isUnitLike(unit);
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

/**
 * Whether a row is one of these:
 * - at least two known headings, one of which says what each row is: `Chỉ tiêu;Đơn vị;Ghi chú`, see `countHeadings`;
 * - any text, and behind it successive years: `Theo năm;2020;2021`;
 * - any text, and behind it only known headings, at least two of them different: `Nội dung;Kế hoạch;Thực hiện`.
 */
function isRowOfHeadings(
  cells: readonly string[],
  ignoredNames: ReadonlySet<string>,
  areRowsYears: boolean,
): boolean {
  if (cells.length < 2) return false;
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
  // `Năm 2023;tạm tính;tạm tính` has no headings that tell columns apart.
  const areAllTheSame = new Set(others.map((text) => text.toLowerCase())).size < 2;
  if (areAllTheSame) return false;
  return others.every((text) => {
    const heading = parseHeading(text, ignoredNames);
    return heading !== undefined && heading.field !== 'ignored';
  });
}

/** Whether two years follow each other, upwards or downwards. */
function isNextYear(first: string | undefined, second: string): boolean {
  return Math.abs(Number(second) - Number(first)) === 1;
}
