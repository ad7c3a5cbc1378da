/** A cell of a comparison in percent, without a sign. */
export interface ComparedCell {
  value: number;
  /** What the former value of its row, if the table has it, says that the cell is. */
  kind: 'index' | 'growth' | undefined;
}

/** Most indexes are in this range. Growth in percent, without a sign, seldom is: it would be 80 % or more. */
const MIN_NEAR = 80;
const MAX_NEAR = 130;
/** Beside many indexes near 100, single ones may be in this range. A smaller one may be a growth that was written among them. */
const MIN_FAR = 50;
const MAX_FAR = 300;
const MIN_NEAR_CELLS = 4;

/**
 * Whether the cells below a heading such as `So với cùng kỳ (%)` can only be indexes (109,42), not growth (9,42): each is near 100, or the
 * former value of its row confirms it; or most of at least four cells are, and no other is far away. In all other columns, the reader of a
 * table could not tell the two.
 */
export function areIndexes(cells: readonly ComparedCell[]): boolean {
  if (cells.some(({ kind }) => kind === 'growth')) return false;
  const unclear = cells.filter(
    ({ value, kind }) => kind !== 'index' && !isBetween(value, MIN_NEAR, MAX_NEAR),
  );
  const clearCount = cells.length - unclear.length;
  const areMostClear = clearCount >= MIN_NEAR_CELLS && clearCount > unclear.length;
  const isNoneFarAway = unclear.every(({ value }) => isBetween(value, MIN_FAR, MAX_FAR));
  return unclear.length === 0 || (areMostClear && isNoneFarAway);
}

function isBetween(value: number, least: number, most: number): boolean {
  return value >= least && value <= most;
}
