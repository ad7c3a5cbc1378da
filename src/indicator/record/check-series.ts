import { IndicatorError } from './indicator-error.ts';
import { readText } from './parse-field.ts';
import { toPeriodKey } from './period-order.ts';
import type { Amount, Indicator, IndicatorRecord } from './record.ts';

/** Throws for a figure that its own series contradicts, and for a previous period that is the period. */
export function checkSeries(record: IndicatorRecord, indicator: Omit<Indicator, 'label'>): void {
  const { value, qualifier, period } = indicator;
  // A qualifier may say another kind of figure than the points have: `lũy kế`.
  if (!qualifier) checkPoint(indicator, 'value', value, period);
  const previousPeriod = readText(record, 'previousPeriod');
  checkPoint(indicator, 'previous', indicator.comparisons[0]?.previous, previousPeriod);
  const isSame = period && previousPeriod && toPeriodKey(period) === toPeriodKey(previousPeriod);
  if (isSame) {
    throw new IndicatorError('contradiction', previousPeriod, { field: 'previousPeriod', other: period });
  }
}

/** Throws if a series has another number for a period. */
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

/** Whether two amounts are equal, one of them perhaps rounded. Of bounds, hedges, ranges and signs, this is not known. */
function mayBeEqual(first: Amount, second: Amount): boolean {
  const [a] = first.numbers;
  const [b] = second.numbers;
  const areExact = first.kind === 'exact' && second.kind === 'exact';
  if (!areExact || !a || !b) return true;
  const decimals = Math.min(decimalsOf(a.text), decimalsOf(b.text));
  return Math.abs(a.value - b.value) <= 10 ** -decimals / 2 + Number.EPSILON * Math.abs(a.value);
}

function decimalsOf(text: string): number {
  return text.split(',')[1]?.length ?? 0;
}

function textOf({ before, between, after, numbers }: Amount): string {
  return before + numbers.map(({ text }) => text).join(between) + after;
}
