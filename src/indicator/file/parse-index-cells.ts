/** A cell of a comparison in percent that has no sign. */
export interface ComparedCell {
  value: number;
  /** What the cell is by the two compared values of its row, if the table has them. */
  kind: 'index' | 'growth' | undefined;
}

/** Most indexes are in this range. Growth in percent seldom is, because it would be 80 % or more. */
const MIN_NEAR = 80;
const MAX_NEAR = 130;
/** Beside many indexes near 100, single ones may be in this range. A smaller number may be a growth that was written among the indexes. */
const MIN_FAR = 50;
const MAX_FAR = 300;
/** Only beside at least so many clear cells, the unclear ones are taken for indexes too. */
const MIN_CLEAR_CELLS = 4;

/**
 * Whether the cells below a heading such as `So với cùng kỳ (%)` can only be indexes (109,42), not growth (9,42): each is near 100, or the
 * former value of its row confirms it; or most of at least four cells are so, and no other is far from 100. In all other columns, the reader of
 * a table could not tell indexes from growth.
 */
export function areIndexes(cells: readonly ComparedCell[]): boolean {
  if (cells.some(({ kind }) => kind === 'growth')) return false;
  const unclear = cells.filter(
    ({ value, kind }) => kind !== 'index' && !isBetween(value, MIN_NEAR, MAX_NEAR),
  );
  const clearCount = cells.length - unclear.length;
  const areMostClear = clearCount >= MIN_CLEAR_CELLS && clearCount > unclear.length;
  const isNoneFarAway = unclear.every(({ value }) => isBetween(value, MIN_FAR, MAX_FAR));
  return unclear.length === 0 || (areMostClear && isNoneFarAway);
}

function isBetween(value: number, least: number, most: number): boolean {
  return value >= least && value <= most;
}
