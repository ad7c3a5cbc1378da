import { lastIndexWhere } from '../../text/last-index.ts';
import { isDivisionOfAll } from './parse-group-note.ts';
import type { Division, OpenRow } from './parse-outline-row.ts';

/**
 * The division that a row without a marker stands in; `undefined` in any other place.
 *
 * @param bareDivision The last division that divides a total without a name. Such a division is not in `open`.
 */
export function findDivision(
  open: readonly OpenRow[],
  bareDivision: Division | undefined,
): Division | undefined {
  const index = lastIndexWhere(open, ({ row }) => row.kind === 'parts');
  const parts = open[index];
  const owner = open[index - 1];
  if (!parts || !owner || !isDivisionOfAll(parts.row.label)) return bareDivision;
  const isMarked = parts.style === 'listed' || parts.style === 'indented';
  return isMarked ? undefined : { owner: owner.row, open: open.slice(0, index + 1) };
}

/**
 * Closes a head that turns out to be a part without a figure: `Nhà nước` below `Phân theo loại hình`, if no row of its own stands between it
 * and the next division, `Phân theo ngành`.
 *
 * @returns The rows that stay open.
 */
export function closeEmptyParts(open: readonly OpenRow[]): readonly OpenRow[] {
  const empty = open.find(({ division, count, isUnclear }) => division && (count === 0 || isUnclear));
  return empty?.division?.open ?? open;
}
