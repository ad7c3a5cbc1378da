import { fromEnglish, parseNumber } from '../../text/number.ts';
import type { Heading } from './parse-heading.ts';
import { toPeriodKey } from './parse-period-name.ts';
import type { TableRow } from './parse-table-row.ts';

/**
 * Whether the cells of a comparison are growth, although they could be ratios: 60 beside a rise from 10 to 16. They are where the former
 * value stands in the same row, and a cell is nearer to the growth of its row than to the ratio.
 */
export function isGrowth(
  position: number,
  headings: readonly (Heading | undefined)[],
  rows: readonly TableRow[],
  isEnglish: boolean,
): boolean {
  const heading = headings[position];
  const base = toPeriodKey(heading?.presets.previousPeriod ?? '');
  const value = headings.findIndex((other) => other?.column === 'value' && other.period === heading?.period);
  const former = headings.findIndex((other) => isFormerValue(other, base));
  if (value < 0 || former < 0) return false;
  return rows.some(({ cells }) => {
    const [cell, now, before] = [position, value, former].map((index) => readNumber(cells[index], isEnglish));
    if (cell === undefined || now === undefined || !before) return false;
    const ratio = (now / before) * 100;
    const growth = ratio - 100;
    return Math.abs(cell - growth) < Math.abs(cell - ratio);
  });
}

function isFormerValue(heading: Heading | undefined, base: string): boolean {
  if (heading?.column === 'previous') return toPeriodKey(heading.presets.previousPeriod ?? '') === base;
  return heading?.column === 'value' && heading.period !== undefined && toPeriodKey(heading.period) === base;
}

function readNumber(cell: string | undefined, isEnglish: boolean): number | undefined {
  const text = (cell ?? '').trim().replace(/ ?%$/, '');
  return parseNumber((isEnglish ? fromEnglish(text) : text) ?? '')?.value;
}
