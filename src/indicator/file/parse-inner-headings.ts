import { indexed } from '../../text/indexed.ts';
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
  /** The headings as they are written. */
  names: readonly string[];
  /** Whether each row with figures has a year. */
  areRowsYears: boolean;
  /** Whether the table is written with accents. Its `Nam` is then not taken for `Năm`. */
  isAccented: boolean;
  /** The rows that the headings were read from, and the row that numbers the columns. */
  rows: readonly TableRow[];
  ignoredNames: ReadonlySet<string>;
}

const YEAR = /^(19|20)\d\d$/;
/** Fields that say what a row is. */
const NAMES_OF_ROWS: readonly Heading['field'][] = ['id', 'label', 'area', 'period'];
/** How many rows of other headings are reported. Then the search ends, so that a long file of such rows does not take long. */
const MAX_OTHER_HEADINGS = 100;
/** The beginning of a figure: `5`, `-5`. In a row of headings, only times begin with a digit, `2022 (tỷ đồng)` or `30/6/2022`. */
const FIGURE = /^[-–−+]?\d/;
/** `2022 triệu đồng`. */
const YEAR_AND_WORD = /^(?:19|20)\d\d \p{L}/u;
const YEAR_IN_TIME = /(?<!\d)(?:19|20)\d\d(?![\d.,])/;
/** Labels whose figures are times: `Ngày thành lập`, `Thời hạn`. */
const LABEL_OF_TIMES = /(?<!\p{L})(?:ngày|thời|hạn)(?!\p{L})/iu;

/**
 * The rows below the header that are headings again: `same` for the headings of the table, repeated after a page break; `other` for those
 * of another table.
 */
export function findInnerHeadings(
  rows: readonly TableRow[],
  header: TableHeader,
): Map<TableRow, 'same' | 'other'> {
  const { rows: headerRows, headings } = header;
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
    else if (mayBeOther && !hasUnit(row, unitColumn) && isRowOfHeadings(row.cells, header)) {
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
 * - the heading of the labels again, and behind it other headings: `Địa phương;Hộ nghèo (người)`;
 * - times as the columns have them, or with a unit, behind any text: `Theo ngành;2022 (người);2023 (người)`;
 * - any text, and behind it successive years: `Theo năm;2020;2021`;
 * - any text, and behind it only known headings, at least two of them different: `Nội dung;Kế hoạch;Thực hiện`.
 */
function isRowOfHeadings(cells: readonly string[], header: TableHeader): boolean {
  const { ignoredNames, areRowsYears } = header;
  if (cells.length < 2) return false;
  const [, ...others] = cells.map(tidy).filter(Boolean); // The first cell may be any text.
  if (hasHeadingOfLabels(cells, header) || hasTimesOfColumns(cells, header)) return true;
  if (others.some(isFigure) || !others.length) return false;
  if (countHeadings(cells, ignoredNames) > 1) return true;
  if (others.length < 2) return false;
  const areYears = others.every((text) => YEAR.test(text));
  // Below `Năm;Dân số;Số hộ`, `2021;1990;1991` are figures of 2021.
  if (areYears) {
    const areSuccessive = others.every((text, index) => index === 0 || isNextYear(others[index - 1], text));
    return areSuccessive && !areRowsYears;
  }
  // `Khởi công;30/6/2022;1/1/2023` are days of projects.
  if (others.every(isTimeWithDigit)) return false;
  // `Năm 2023;tạm tính;tạm tính` has no headings that tell columns apart.
  const areAllTheSame = new Set(others.map((text) => text.toLowerCase())).size < 2;
  if (areAllTheSame) return false;
  return others.every((text) => {
    const heading = parseHeading(text, ignoredNames);
    return heading !== undefined && heading.field !== 'ignored';
  });
}

/** Whether a cell is a figure, and no year or other time. */
function isFigure(text: string): boolean {
  return FIGURE.test(text) && !YEAR.test(text) && !isTimeWithDigit(text);
}

/** `2022 (tỷ đồng)`, `30/6/2022`, `2021 (KH)`: a heading that begins with a digit; not a year alone. */
function isTimeWithDigit(text: string): boolean {
  return /^\d/.test(text) && !YEAR.test(text) && readTime(text) !== undefined;
}

/** The heading of a time with a year. */
function readTime(text: string): Heading | undefined {
  const heading = YEAR_IN_TIME.test(text) ? parseHeading(text, new Set()) : undefined;
  return heading?.period === undefined ? undefined : heading;
}

/**
 * Whether a row has the heading of the labels in its own column, and other headings behind it. An area may have the same name as the heading,
 * `Địa phương` below `Trung ương`, but then figures stand behind it, or words in lower case such as `chưa có`.
 */
function hasHeadingOfLabels(cells: readonly string[], { rows, headings }: TableHeader): boolean {
  const column = headings.findIndex((heading) => heading && NAMES_OF_ROWS.includes(heading.field));
  const label = toName(cells[column]);
  if (!label || !rows.some((row) => toName(row.cells[column]) === label)) return false;
  const others = cells.filter((_, index) => index !== column && headings[index]?.field !== 'ignored');
  const texts = others.map(tidy).filter(Boolean);
  const start = /^\p{Ll}/u.test(tidy(cells[column])) ? /^[\p{L}%(\d]/u : /^[\p{Lu}%(\d]/u;
  const isHeading = (text: string) => YEAR_AND_WORD.test(text) || (start.test(text) && !isFigure(text));
  return texts.length > 0 && texts.every(isHeading) && texts.some((text) => !YEAR.test(text));
}

function toName(cell: string | undefined): string {
  return takeMarks(tidy(cell)).text.toLowerCase();
}

/** Whether all cells in the columns of times are times of the same kind, days below days, or times with a unit. */
function hasTimesOfColumns(cells: readonly string[], { headings }: TableHeader): boolean {
  const times: string[] = [];
  for (const [index, heading] of indexed(headings)) {
    const text = heading?.period === undefined ? '' : tidy(cells[index]);
    if (!text) continue;
    if (!isTimeLike(text, heading?.period)) return false;
    times.push(text);
  }
  // `Ngày thành lập;30/6/2022;1/1/2023` has figures that are days. No figure is a time with a unit.
  const mayBeFigures = LABEL_OF_TIMES.test(cells.join(' '));
  return times.some((text) => !mayBeFigures || readTime(text)?.presets.unit !== undefined);
}

/** Whether a cell is a time with a unit, or another time than a year that is written like that of its column. */
function isTimeLike(text: string, period: string | undefined): boolean {
  const time = YEAR.test(text) ? undefined : readTime(text);
  return time?.presets.unit !== undefined || (time !== undefined && toKind(time.period) === toKind(period));
}

/** A time without its numbers: `0/0/0` for days. */
function toKind(period: string | undefined): string | undefined {
  return period?.replace(/\d+|[IVX]+/g, '0');
}

/** Whether two years follow each other, upwards or downwards. */
function isNextYear(first: string | undefined, second: string): boolean {
  return Math.abs(Number(second) - Number(first)) === 1;
}
