import { IndicatorError } from './indicator-error.ts';
import { readText } from './parse-field.ts';
import { toPeriodKey } from './period-order.ts';
import type { Amount, Indicator, IndicatorRecord } from './record.ts';

/** Throws if the series has another number for the period of the figure. */
export function checkSeries(record: IndicatorRecord, indicator: Omit<Indicator, 'label'>): void {
  const { value, qualifier, period } = indicator;
  // A figure with a qualifier, such as `lũy kế`, may be of another kind than the points of the series.
  if (!qualifier) checkPoint(indicator, 'value', value, period);
  const previousPeriod = readText(record, 'previousPeriod');
  checkPoint(indicator, 'previous', indicator.comparisons[0]?.previous, previousPeriod);
}

/** Throws if a series has another number for a period than `amount`. */
function checkPoint(
  { series = [] }: Omit<Indicator, 'label'>,
  field: string,
  amount: Amount | undefined,
  period: string | undefined,
): void {
  if (!amount || !period) return;
  const key = toPeriodKey(period);
  const point = series.find((candidate) => toPeriodKey(candidate.period) === key);
  if (!point || mayBeEqual(amount, point.value)) return;
  throw new IndicatorError('contradiction', textOf(amount), {
    field,
    other: `${point.period}: ${textOf(point.value)}`,
  });
}

/**
 * Whether two amounts are equal, or one is the other one rounded. Also true for amounts that cannot be compared: a bound (`trên 4`), a
 * hedge (`khoảng 24`), a range or a yearbook sign (`-`).
 */
function mayBeEqual(first: Amount, second: Amount): boolean {
  const [a] = first.numbers;
  const [b] = second.numbers;
  const areExact = first.kind === 'exact' && second.kind === 'exact';
  if (!areExact || !a || !b) return true;
  const decimals = Math.min(decimalsOf(a.text), decimalsOf(b.text));
  const halfStep = 10 ** -decimals / 2;
  return Math.abs(a.value - b.value) <= halfStep + Number.EPSILON * Math.abs(a.value);
}

function decimalsOf(text: string): number {
  return text.split(',')[1]?.length ?? 0;
}

function textOf({ before, between, after, numbers }: Amount): string {
  return before + numbers.map(({ text }) => text).join(between) + after;
}
