import { IndicatorError } from './indicator-error.ts';
import { readText } from './parse-field.ts';
import { timeOfAsOf, timeOfPeriod } from './period-order.ts';
import type { Indicator, IndicatorRecord } from './record.ts';

/** The start of the period or qualifier of a plan or forecast: `kế hoạch 2024`, `dự kiến`. Such a figure is published before its period. */
const AHEAD = /^(kế hoạch|kh|dự toán|dự báo|dự kiến|mục tiêu|phấn đấu|planned|forecast)(?!\p{L})/iu;

/** Throws for a day before the period of the figure begins: 31/12/2022 beside 2023. */
export function checkAsOf(
  record: IndicatorRecord,
  { period, asOf, value, text, qualifier = '' }: Omit<Indicator, 'label'>,
): void {
  // A text without a value, `111/2024/QH15`, names a document, and the day is the day of the document.
  const isDayOfDocument = text !== undefined && value === undefined;
  const isAhead = AHEAD.test(period ?? '') || AHEAD.test(qualifier);
  if (period === undefined || asOf === undefined || isDayOfDocument || isAhead) return;
  const [time, day] = [timeOfPeriod(period), timeOfAsOf(asOf)];
  if (!time || !day || day.end > time.begin) return;
  throw new IndicatorError('contradiction', readText(record, 'asOf') ?? asOf, {
    field: 'asOf',
    other: period,
  });
}
