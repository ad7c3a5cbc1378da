import { isDay, isFromStartOfYear, timeOfAsOf, timeOfPeriod, toPeriodKey } from './period-order.ts';
import type { Indicator, SeriesPoint } from './record.ts';

/**
 * The point of the period of the figure. The figure of a day, 31/12/2023, is that of the year that ends on this day, 2023, because the year
 * is summed up to this day. A month or quarter that ends on this day may have another figure than the year.
 */
export function findPointOfFigure({
  series = [],
  period,
  asOf,
}: Omit<Indicator, 'label'>): SeriesPoint | undefined {
  const ofPeriod = findPoint(series, period);
  const time = period === undefined ? timeOfAsOf(asOf ?? '') : timeOfPeriod(period);
  const isPeriodOfSeveralDays = period !== undefined && time !== undefined && !isDay(time);
  if (ofPeriod || !time || isPeriodOfSeveralDays) return ofPeriod;
  return series.find((point) => {
    const pointTime = timeOfPeriod(point.period);
    if (pointTime?.end !== time.end) return false;
    return isFromStartOfYear(pointTime) || isDay(pointTime);
  });
}

/** The point of a period. */
export function findPoint(
  series: readonly SeriesPoint[],
  period: string | undefined,
): SeriesPoint | undefined {
  if (!period) return undefined;
  const key = toPeriodKey(period);
  return series.find((point) => toPeriodKey(point.period) === key);
}
