import { describeValue } from './describe-value.ts';
import { IndicatorError } from './indicator-error.ts';
import { toAmount } from './parse-field.ts';
import { checkPeriod } from './parse-period.ts';
import { toText } from './parse-text.ts';
import { toPeriodKey } from './period-order.ts';
import type { IndicatorRecord, SeriesPoint } from './record.ts';
import { writeInWords } from './period-spelling.ts';
import { toPointTexts } from './point-texts.ts';
import { inOrderOfTime } from './series-order.ts';
import { checkYearsAreClear } from './successive-years.ts';

const FIELD = 'series';
/** Between a period and its value: a colon, or an equals sign that is not part of `>= 5` or `=> 5`. */
const PERIOD_SEPARATOR = / ?(?::|(?<![<>])=(?![<>])) ?/;
/** The name of a point that is the sum or the mean of the other ones. */
const SUM_OR_MEAN = /^(tổng( số| cộng)?|cộng|bình quân|total)$/i;

interface PointTexts {
  period: string;
  value: string;
}

/** Reads the series of a record: a list of points, or a text such as `2021: 8,5; 2022: trên 10`; `undefined` if the series has no point. */
export function parseSeries(record: IndicatorRecord, unit: string | undefined): SeriesPoint[] | undefined {
  const { series } = record;
  const points = Array.isArray(series) ? [...(series as unknown[])].map(readPoint) : splitPoints(series);
  if (!points.length) return undefined;
  checkPeriods(points);
  const amounts = points.map(({ period, value }) => ({ period, value: toAmount(value, FIELD, unit) }));
  // The mistakes of the order quote the periods as they are written.
  return inOrderOfTime(amounts).map((point) => ({ ...point, period: writeInWords(point.period) }));
}

/** @param point Anything, since records come from JSON. */
function readPoint(point: unknown): PointTexts {
  const { period, value, ...others } = (point ?? {}) as { period?: unknown; value?: unknown };
  const periodText = toText(period, FIELD);
  const hasOthers = Object.values(others).some((other) => other !== null && other !== '');
  if (!periodText || hasOthers) throw new IndicatorError('unread', describeValue(point), { field: FIELD });
  const valueText = toText(value, FIELD);
  if (!valueText) throw new IndicatorError('incomplete', periodText, { field: FIELD, other: 'value' });
  return { period: periodText, value: valueText };
}

/** @param series Anything, since records come from JSON. */
function splitPoints(series: unknown): PointTexts[] {
  // `toText` would join the lines of a text, so a text is split as it is. A missing series becomes an empty text.
  const text = typeof series === 'string' ? series : toText(series, FIELD);
  return toPointTexts(text).map((point) => {
    const [period = '', value = '', ...others] = point.split(PERIOD_SEPARATOR);
    if (!period || !value || others.length) {
      throw new IndicatorError('unread', point, { field: FIELD });
    }
    return { period, value };
  });
}

/** Throws for a sum or a mean beside its parts, and for a period that occurs twice, perhaps in two spellings. */
function checkPeriods(points: readonly PointTexts[]): void {
  const seen = new Map<string, PointTexts>();
  for (const point of points) {
    const { period } = point;
    checkPeriod(period, FIELD);
    checkYearsAreClear(period, FIELD);
    const isOfOthers = points.length > 1 && SUM_OR_MEAN.test(period);
    if (isOfOthers) throw new IndicatorError('unread', describePoint(point), { field: FIELD });
    const key = toPeriodKey(period);
    const other = seen.get(key);
    if (other)
      throw new IndicatorError('contradiction', describePoint(point), {
        field: FIELD,
        other: describePoint(other),
      });
    seen.set(key, point);
  }
}

/** `2021: 8,5` */
function describePoint({ period, value }: PointTexts): string {
  return `${period}: ${value}`;
}
