import { fromEnglish, parseNumber } from '../../text/number.ts';
import type { Heading } from './parse-heading.ts';
import type { ComparedCell } from './parse-index-cells.ts';
import { toPeriodKey } from './parse-period-name.ts';
import type { TableRow } from './parse-table-row.ts';

/** A published index and the one of the two values may differ by this many points, because it may be computed from constant prices. */
const MAX_DIFFERENCE = 20;

/** The columns of a comparison, by their positions; -1 for a column that the table does not have. */
export interface ComparedColumns {
  comparison: number;
  value: number;
  former: number;
}

/** The columns of the figures that the column at a position compares. */
export function findComparedColumns(
  position: number,
  headings: readonly (Heading | undefined)[],
): ComparedColumns {
  const heading = headings[position];
  const base = toPeriodKey(heading?.presets.previousPeriod ?? '');
  const value = headings.findIndex((other) => other?.field === 'value' && other.period === heading?.period);
  const former = headings.findIndex((other) => isFormerValue(other, base));
  return { comparison: position, value, former };
}

function isFormerValue(heading: Heading | undefined, base: string): boolean {
  if (heading?.field === 'previous') return toPeriodKey(heading.presets.previousPeriod ?? '') === base;
  return heading?.field === 'value' && heading.period !== undefined && toPeriodKey(heading.period) === base;
}

/**
 * The comparison of a row, and whether the two figures that it compares show that it is an index or growth: beside a rise from 10 to 16, 160
 * is an index and 60 is growth. `undefined` if the cell is no number.
 */
export function readComparedCell(
  { cells }: TableRow,
  { comparison, value, former }: ComparedColumns,
  isEnglish: boolean,
): ComparedCell | undefined {
  const [cell, now, before] = [comparison, value, former].map((index) => readNumber(cells[index], isEnglish));
  if (cell === undefined) return undefined;
  if (now === undefined || !before) return { value: cell, kind: undefined };
  const index = (now / before) * 100;
  const growth = index - 100;
  const isGrowth = Math.abs(cell - growth) < Math.abs(cell - index);
  if (isGrowth) return { value: cell, kind: 'growth' };
  return { value: cell, kind: Math.abs(cell - index) <= MAX_DIFFERENCE ? 'index' : undefined };
}

function readNumber(cell: string | undefined, isEnglish: boolean): number | undefined {
  const text = (cell ?? '').trim().replace(/ ?%$/, '');
  return parseNumber((isEnglish ? fromEnglish(text) : text) ?? '')?.value;
}
