import { IndicatorError } from './indicator-error.ts';
import { readText } from './parse-field.ts';
import { isDay, isFromStartOfYear, timeOfPeriod, toPeriodKey } from './period-order.ts';
import type { Amount, Indicator, IndicatorRecord, SeriesPoint } from './record.ts';

/** Throws if the series has another number for the time of the figure, or for the period of the previous figure. */
export function checkSeries(record: IndicatorRecord, indicator: Omit<Indicator, 'label'>): void {
  const { value, qualifier, comparisons, series = [] } = indicator;
  // A figure with a qualifier, such as `lũy kế`, may be of another kind than the points of the series.
  if (!qualifier) checkAgainst(findPointOfFigure(indicator), 'value', value);
  const previousPeriod = readText(record, 'previousPeriod');
  checkAgainst(findPoint(series, previousPeriod), 'previous', comparisons[0]?.previous);
}

/**
 * The point of the period of the figure. The figure of a day, 31/12/2023, is that of the year that ends on this day, 2023, because the year
 * is summed up to this day. A month or quarter that ends on this day may have another figure than the year.
 */
function findPointOfFigure({ series = [], period, asOf }: Omit<Indicator, 'label'>): SeriesPoint | undefined {
  const ofPeriod = findPoint(series, period);
  const time = timeOfPeriod(period ?? asOf ?? '');
  const isPeriodOfSeveralDays = period !== undefined && time !== undefined && !isDay(time);
  if (ofPeriod || !time || isPeriodOfSeveralDays) return ofPeriod;
  return series.find((point) => {
    const pointTime = timeOfPeriod(point.period);
    if (pointTime?.end !== time.end) return false;
    return isFromStartOfYear(pointTime) || isDay(pointTime);
  });
}

function findPoint(series: readonly SeriesPoint[], period: string | undefined): SeriesPoint | undefined {
  if (!period) return undefined;
  const key = toPeriodKey(period);
  return series.find((point) => toPeriodKey(point.period) === key);
}

/** Throws if a point of the series has another number than `amount`. */
function checkAgainst(point: SeriesPoint | undefined, field: string, amount: Amount | undefined): void {
  if (!point || !amount || mayBeEqual(amount, point.value)) return;
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
