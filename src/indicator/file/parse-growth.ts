import { fromEnglish, parseNumber } from '../../text/number.ts';
import type { Heading } from './parse-heading.ts';
import { toBaseKey } from '../record/former-figures.ts';
import type { ComparedCell } from './parse-index-cells.ts';
import { toPeriodNameKey } from '../record/parse-period-name.ts';
import type { TableRow } from './parse-table-row.ts';

/**
 * By how much a published index, such as 109,42, may differ from the index that the two values of its row give. It may have been computed
 * from constant prices.
 */
const MAX_DIFFERENCE = 20;

/** The columns of a comparison, by their positions; -1 for a column that the table does not have. */
export interface ComparedColumns {
  comparison: number;
  value: number;
  /** The column of the value of the former period. */
  former: number;
}

/**
 * The columns of the comparison at a position, and of the two figures that it compares.
 *
 * @param periodKeys What `keyOfHeading` returns for each heading.
 */
export function findComparedColumns(
  position: number,
  headings: readonly (Heading | undefined)[],
  periodKeys: readonly (string | undefined)[],
): ComparedColumns {
  const heading = headings[position];
  const keyOfBase = keyOfPeriod(heading?.presets.previousPeriod ?? '');
  const value = headings.findIndex((other) => other?.field === 'value' && other.period === heading?.period);
  return { comparison: position, value, former: periodKeys.indexOf(keyOfBase) };
}

/**
 * The key of the period of the figures below a heading. By this key, `findComparedColumns` finds the former figures of a comparison.
 * `undefined` for a heading above anything but figures of a period.
 */
export function keyOfHeading(heading: Heading | undefined): string | undefined {
  if (heading?.field === 'previous') return keyOfPeriod(heading.presets.previousPeriod ?? '');
  if (heading?.field !== 'value' || heading.period === undefined) return undefined;
  return keyOfPeriod(heading.period);
}

/** A key for a period, which is the same for all spellings of its name. */
function keyOfPeriod(period: string): string {
  return toBaseKey(toPeriodNameKey(period));
}

/**
 * The comparison of a row, and its kind, which follows from the two compared figures: beside a rise from 10 to 16, 160 is an index and 60 is
 * growth. `undefined` if the cell of the comparison is not a number.
 */
export function readComparedCell(
  { cells }: TableRow,
  { comparison, value, former }: ComparedColumns,
  isEnglish: boolean,
): ComparedCell | undefined {
  const positions = [comparison, value, former];
  const [published, current, previous] = positions.map((position) =>
    readCellNumber(cells[position], isEnglish),
  );
  if (published === undefined) return undefined;
  if (current === undefined || !previous) return { value: published, kind: undefined };
  const index = (current / previous) * 100;
  const growth = index - 100;
  const isGrowth = Math.abs(published - growth) < Math.abs(published - index);
  if (isGrowth) return { value: published, kind: 'growth' };
  const isIndex = Math.abs(published - index) <= MAX_DIFFERENCE;
  return { value: published, kind: isIndex ? 'index' : undefined };
}

/** The number of a cell; `undefined` for other cells. */
export function readCellNumber(cell: string | undefined, isEnglish: boolean): number | undefined {
  const text = (cell ?? '').trim().replace(/ ?%$/, '');
  return parseNumber((isEnglish ? fromEnglish(text) : text) ?? '')?.value;
}
