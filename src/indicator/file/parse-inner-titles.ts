import { indexed } from '../../text/indexed.ts';
import { tidy } from '../../text/sentence.ts';
import type { Heading } from './parse-heading.ts';
import type { TableHeader } from './parse-inner-headings.ts';
import { isPageMark } from './parse-letterhead.ts';
import { type FileDefaults, readRowsAbove, type RowsAboveOptions } from './parse-rows-above.ts';
import { isFilled, type TableRow } from './parse-table-row.ts';
import { readTimes, readTimesOfRows } from './parse-time-line.ts';
import { isWithoutName } from './parse-titles.ts';
import { mentionsUnit } from './parse-unit-line.ts';

/** What is read once about a table, before the titles inside it. */
export interface TableWithTitles {
  headings: readonly (Heading | undefined)[];
  times: readonly string[];
  options: RowsAboveOptions;
}

/** What the rows directly above repeated headings are. */
export type InnerTitles =
  /** The titles of the table again, as at a page break. */
  | { kind: 'repeated' }
  /** The titles of a further table with the same headings, and what they say about its records. */
  | { kind: 'new'; defaults: FileDefaults }
  /** One of the rows cannot be read, or it is not certain which titles they replace. */
  | { kind: 'unclear' };

/** `(Tiếp theo)` at the beginning or the end of a title that is repeated on the next page. */
const CONTINUATION = /^\(tiếp(?: theo)?\) ?| ?\((?:tiếp(?: theo)?|cont(?:\.|inued)?)\)$/giu;
const WITHOUT_TIME: FileDefaults = {
  period: undefined,
  status: undefined,
  asOf: undefined,
  dayOfYear: undefined,
};
/** A title and the lines beside it, such as its unit, have few rows. */
const MAX_ROWS = 6;

/**
 * The rows that stand directly above repeated headings, by the first of these rows: `Nhập khẩu` between the rows of `Xuất khẩu` and the same
 * headings. Each has one text, perhaps with a unit. Below a page mark, `Trang 2`, only the headings are repeated.
 */
export function findRowsAboveHeadings(
  rows: readonly TableRow[],
  innerHeadings: ReadonlyMap<TableRow, 'same' | 'other'>,
): Map<TableRow, readonly TableRow[]> {
  const blocks = new Map<TableRow, readonly TableRow[]>();
  for (const [end, row] of indexed(rows)) {
    if (innerHeadings.get(row) !== 'same') continue;
    let start = end;
    while (end - start < MAX_ROWS && mayBeTitle(rows[start - 1], innerHeadings)) start--;
    const [first] = rows.slice(start, end);
    if (first) blocks.set(first, rows.slice(start, end));
  }
  return blocks;
}

function mayBeTitle(
  row: TableRow | undefined,
  innerHeadings: ReadonlyMap<TableRow, 'same' | 'other'>,
): boolean {
  if (!row || innerHeadings.has(row)) return false;
  const texts = row.cells.filter(isFilled).map(tidy);
  const others = texts.filter((text) => !mentionsUnit(text));
  return others.length <= 1 && texts.every((text) => /\p{L}/u.test(text) && !isPageMark(text));
}

export function toTableWithTitles(
  rows: readonly TableRow[],
  { headings, names, isAccented }: TableHeader,
): TableWithTitles {
  const isInPercent = rows.some(({ cells }) => cells.some((cell) => cell.includes('%')));
  const options = { isAccented, isInPercent, timesOfRows: readTimesOfRows(rows), names, rowsBelow: rows };
  return { headings, times: readTimes(headings, rows), options };
}

/**
 * Reads the rows directly above repeated headings like those above a table; `undefined` if no title is among them, or the table above has none.
 * Such a row may also be the head of a group at the end of a page. Therefore new titles must be as many as those above, and no head may stand
 * between them.
 */
export function readInnerTitles(
  rowsAbove: readonly TableRow[],
  defaultsAbove: FileDefaults,
  { headings, times, options }: TableWithTitles,
  hasHeads: boolean,
): InnerTitles | undefined {
  const { titles: titlesAbove = [] } = defaultsAbove;
  if (!titlesAbove.length) return undefined;
  const { defaults, mistakes } = readRowsAbove(rowsAbove, headings, times, options);
  const titles = (defaults.titles ?? []).map((title) => title.replace(CONTINUATION, ''));
  const [countOfNames, countOfNamesAbove] = [countNames(titles), countNames(titlesAbove)];
  if (!countOfNames) return undefined;
  const known = new Set(titlesAbove.map((title) => title.toLowerCase()));
  if (titles.every((title) => known.has(title.toLowerCase()))) return { kind: 'repeated' };
  const hasClosing = defaults.source !== undefined || defaults.notes !== undefined;
  const isUnclear = mistakes.length > 0 || hasClosing || hasHeads || countOfNames !== countOfNamesAbove;
  if (isUnclear) return { kind: 'unclear' };
  const hasTime = [defaults.period, defaults.asOf, defaults.dayOfYear].some((time) => time !== undefined);
  // A time replaces that above the first table, with its status.
  const timeAbove = hasTime ? WITHOUT_TIME : {};
  return { kind: 'new', defaults: { ...defaultsAbove, ...timeAbove, ...defaults, titles } };
}

/** How many titles say more than a time. */
function countNames(titles: readonly string[]): number {
  return titles.filter((title) => !isWithoutName(title)).length;
}
