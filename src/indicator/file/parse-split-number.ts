import { parseAmount } from '../record/parse-amount.ts';
import { NUMBER_FIELDS } from '../record/parse-english.ts';
import type { TableColumn } from './parse-table-column.ts';

/** The decimals of an amount and what may follow them: `82`, `82%`, `82 trở lên`, `5–9`. */
const DECIMALS = /^\s*\d+ ?(?:[%‰]|\([%‰]\))?\s*(?:$|[-–—−] ?\d|(?:đến|tới|to|trở|or|and) )/i;
/** Columns whose cells may be digits only. In other columns, a cell of digits is taken for the decimals of the cell before it. */
const DIGIT_COLUMNS: readonly unknown[] = [
  ...NUMBER_FIELDS,
  'decimals',
  'period',
  'previousPeriod',
  'asOf',
  'ignored',
  'id',
];

/** What a column may have, by the index of the column. */
export interface SplitColumns {
  /** Columns of numbers. */
  areNumbers: readonly boolean[];
  /** Columns of words. */
  areWords: readonly boolean[];
}

export function toSplitColumns(headings: readonly (TableColumn | undefined)[]): SplitColumns {
  const columns = headings.map((heading) => heading?.column);
  return {
    areNumbers: columns.map((column) => (NUMBER_FIELDS as readonly unknown[]).includes(column)),
    areWords: columns.map((column) => !DIGIT_COLUMNS.includes(column)),
  };
}

/**
 * Two cells of a table with commas that may be one number, `39,82`: the second has digits where words are expected, or the row has fewer
 * or more cells than the headings.
 */
export function findSplitNumber(
  cells: readonly string[],
  { areNumbers, areWords }: SplitColumns,
): { first: string; second: string } | undefined {
  const hasOtherLength = cells.length !== areNumbers.length;
  for (let index = 1; index < cells.length; index++) {
    const isPossible = areNumbers[index - 1] && (hasOtherLength || areWords[index]);
    if (!isPossible) continue;
    const [first = '', second = ''] = [cells[index - 1], cells[index]];
    const areHalves = DECIMALS.test(second) && endsWithWholeNumber(first);
    if (areHalves) return { first: first.trim(), second: second.trim() };
  }
  return undefined;
}

/** Whether a cell is an amount that ends with a number without decimals: `39`, `trên 39`, `8,5–9`. */
function endsWithWholeNumber(cell: string): boolean {
  const last = parseAmount(cell)?.amount.numbers.at(-1);
  return last !== undefined && !last.text.includes(',') && /\d\s*$/.test(cell);
}
