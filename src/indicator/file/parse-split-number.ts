import { parseAmount } from '../record/parse-amount.ts';
import { NUMBER_FIELDS } from '../record/parse-english.ts';
import { tidy } from '../../text/sentence.ts';
import type { SplitNumber } from './parse-split-rows.ts';
import { hasNumbers, type TableColumn } from './parse-table-column.ts';
import type { TableRow } from './parse-table-row.ts';

/** The decimals of an amount and what may follow them: `82`, `82%`, `82 (%)`, `82 trở lên`, `5–9`. */
const DECIMALS = /^\s*\d+ ?(?:[%‰]|\([%‰]\))?\s*(?:$|[-–—−] ?\d|(?:đến|tới|to|trở|or|and) )/i;
/** Only quotes keep a comma within a cell. */
const QUOTED_DECIMALS = /\d,\d/;
/** Fields with cells that may be digits only. In all other columns, digits are taken for the decimals of the cell in front. */
const DIGIT_FIELDS: readonly unknown[] = [
  ...NUMBER_FIELDS,
  'decimals',
  'period',
  'previousPeriod',
  'asOf',
  'ignored',
  'id',
];

/** What shows that a comma split a number into two cells. */
export interface SplitColumns {
  /** By the index of a column, whether it has numbers. */
  haveNumbers: readonly boolean[];
  /** By the index of a column, whether it has words. */
  haveWords: readonly boolean[];
  /** The column of units; -1 if there is none. */
  unitColumn: number;
  /** Pairs of columns for a unit, as `toPairKey` writes them, where all numbers of this unit have decimals. */
  decimalPairs: ReadonlySet<string>;
}

export function toSplitColumns(
  columns: readonly (TableColumn | undefined)[],
  rows: readonly TableRow[],
): SplitColumns {
  const haveNumbers = columns.map(hasNumbers);
  const haveWords = columns.map((column) => !DIGIT_FIELDS.includes(column?.field));
  const unitColumn = columns.findIndex((column) => column?.field === 'unit');
  return {
    haveNumbers,
    haveWords,
    unitColumn,
    decimalPairs: findDecimalPairs(rows, haveNumbers, unitColumn),
  };
}

/**
 * The pairs of neighbouring columns and a unit for which at least one row has decimals in both columns, and no row has decimals in only one
 * of them. In another row with this unit, `12` and `5` may then be the number `12,5`.
 */
function findDecimalPairs(
  rows: readonly TableRow[],
  haveNumbers: readonly boolean[],
  unitColumn: number,
): ReadonlySet<string> {
  const pairs = new Set<string>();
  const mixedPairs = new Set<string>();
  if (unitColumn < 0) return pairs;
  for (const { cells } of rows) {
    for (let index = 1; index < haveNumbers.length; index++) {
      if (!haveNumbers[index - 1] || !haveNumbers[index]) continue;
      const key = toPairKey(index, cells[unitColumn]);
      const count = [cells[index - 1], cells[index]].filter((cell) => cell?.includes(',')).length;
      if (count === 2) pairs.add(key);
      if (count === 1) mixedPairs.add(key);
    }
  }
  return new Set([...pairs].filter((key) => !mixedPairs.has(key)));
}

/** The key of two neighbouring columns and a unit. */
function toPairKey(secondColumn: number, unit: string | undefined): string {
  return `${secondColumn} ${tidy(unit).toLowerCase()}`;
}

/**
 * Two cells that may be the halves of one number, `39,82`, because the comma also separates cells. One of these must hold:
 * - the second cell has digits where words are expected;
 * - the row has fewer or more cells than headings;
 * - the other numbers with the same unit have decimals, and this row has none in quotes, such as `"97,5"`.
 */
export function findSplitNumber(
  cells: readonly string[],
  { haveNumbers, haveWords, unitColumn, decimalPairs }: SplitColumns,
): SplitNumber | undefined {
  const hasOtherLength = cells.length !== haveNumbers.length;
  const quotesDecimals = cells.some((cell) => QUOTED_DECIMALS.test(cell));
  for (let index = 1; index < cells.length; index++) {
    const haveOthersDecimals = !quotesDecimals && decimalPairs.has(toPairKey(index, cells[unitColumn]));
    const isPossible = haveNumbers[index - 1] && (hasOtherLength || haveWords[index] || haveOthersDecimals);
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
