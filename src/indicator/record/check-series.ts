import { describeAmount } from './describe-amount.ts';
import { IndicatorError } from './indicator-error.ts';
import { readText } from './parse-field.ts';
import type { Amount, Indicator, IndicatorRecord, Quoted, SeriesPoint } from './record.ts';
import { findPoint, findPointOfFigure } from './series-points.ts';

/** `gần 7` and `khoảng 7` allow numbers that differ by up to a tenth of 7: 6,3 to 7,7. */
const HEDGE_TOLERANCE = 0.1;

/** Throws if the series has another number for the time of the figure, or for the period of the previous figure. */
export function checkSeries(record: IndicatorRecord, indicator: Omit<Indicator, 'label'>): void {
  const { value, qualifier, comparisons, series = [] } = indicator;
  // A figure with a qualifier, such as `lũy kế`, may be of another kind than the points of the series.
  if (!qualifier) checkAgainst(findPointOfFigure(indicator), 'value', value);
  const previousPeriod = readText(record, 'previousPeriod');
  checkAgainst(findPoint(series, previousPeriod), 'previous', comparisons[0]?.previous);
}

/** Throws if a point of the series has another number than `amount`. */
function checkAgainst(point: SeriesPoint | undefined, field: string, amount: Amount | undefined): void {
  if (!point || !amount || mayBeEqual(amount, point.value)) return;
  throw new IndicatorError('contradiction', describeAmount(amount), {
    field,
    other: `${point.period}: ${describeAmount(point.value)}`,
  });
}

/**
 * Whether two amounts may be the same number: one is the other one rounded, or a bound (`trên 4`), a hedge (`khoảng 24`) or a range allows the
 * other one. A yearbook sign (`-`) allows every number.
 */
export function mayBeEqual(first: Amount, second: Amount): boolean {
  const [a] = first.numbers;
  const [b] = second.numbers;
  if (!a || !b) return true;
  const areExact = first.kind === 'exact' && second.kind === 'exact';
  if (areExact) return areEqualWhenRounded(a, b);
  const [low, high] = toLimits(first);
  const [otherLow, otherHigh] = toLimits(second);
  return low <= otherHigh && otherLow <= high;
}

/** Whether two numbers are equal, or one of them is the other one rounded. */
export function areEqualWhenRounded(a: Quoted, b: Quoted): boolean {
  const decimals = Math.min(decimalsOf(a.text), decimalsOf(b.text));
  const halfStep = 10 ** -decimals / 2;
  return Math.abs(a.value - b.value) <= halfStep + Number.EPSILON * Math.abs(a.value);
}

/** The lowest and the highest number that an amount allows. */
function toLimits({ kind, numbers }: Amount): [low: number, high: number] {
  const values = numbers.map(({ value }) => value);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  if (kind === 'at-least') return [low, Infinity];
  if (kind === 'at-most') return [-Infinity, high];
  const tolerance = kind === 'about' ? Math.abs(high) * HEDGE_TOLERANCE : 0;
  return [low - tolerance, high + tolerance];
}

function decimalsOf(text: string): number {
  return text.split(',')[1]?.length ?? 0;
}
