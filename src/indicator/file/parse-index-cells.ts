import { mayBeIndex } from '../record/near-index.ts';

/** A cell without a sign in a column of comparisons in percent. */
export interface ComparedCell {
  value: number;
  /** What the cell is, as the two compared values of its row show. `undefined` if the table does not have them, or if they fit neither. */
  kind: 'index' | 'growth' | undefined;
}

/** Beside many indexes near 100, other numbers from 50 to 300 are taken for indexes too. A smaller number may be growth. */
const LOWEST_INDEX = 50;
const HIGHEST_INDEX = 300;
/** Unclear cells are only taken for indexes beside at least this many clear cells. */
const MIN_CLEAR_CELLS = 4;

/**
 * Whether the cells below a heading such as `So với cùng kỳ (%)` can only be indexes (109,42), not growth (9,42). A cell is a clear index
 * if it is near 100, or if the two values of its row confirm it. All cells must be clear indexes; or most of them, at least four, and the
 * others not far from 100. In all other columns, the reader of a table could not tell indexes from growth.
 */
export function areIndexes(cells: readonly ComparedCell[]): boolean {
  if (cells.some(({ kind }) => kind === 'growth')) return false;
  const unclear = cells.filter(({ value, kind }) => kind !== 'index' && !mayBeIndex(value));
  const clearCount = cells.length - unclear.length;
  const areMostClear = clearCount >= MIN_CLEAR_CELLS && clearCount > unclear.length;
  const areAllInRange = unclear.every(({ value }) => value >= LOWEST_INDEX && value <= HIGHEST_INDEX);
  return unclear.length === 0 || (areMostClear && areAllInRange);
}
