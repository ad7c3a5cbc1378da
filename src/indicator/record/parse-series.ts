import { describeValue } from './describe-value.ts';
import { IndicatorError } from './indicator-error.ts';
import { toAmount, toText } from './parse-field.ts';
import { checkPeriod } from './parse-period.ts';
import { endOfPeriod, toPeriodKey } from './period-order.ts';
import type { IndicatorRecord, SeriesPoint } from './record.ts';

const FIELD = 'series';
/**
 * `;`, `|`, the end of a line, or a comma before a space. A decimal comma has no space after it. A separator may also follow the last
 * point.
 */
const POINT_SEPARATOR = /[;|\n\r]|,(?=\s)/;
/** Between a period and its value: a colon or an equals sign, but not the one of `>= 5` and `=> 5`. */
const PERIOD_SEPARATOR = / ?(?::|(?<![<>])=(?![<>])) ?/;

interface PointTexts {
  period: string;
  value: string;
}

/** Reads the series of a record: a list of points, or text such as `2021: 8,5; 2022: trên 10`. `undefined` where it has no point. */
export function parseSeries(record: IndicatorRecord, unit: string | undefined): SeriesPoint[] | undefined {
  const { series } = record;
  const points = Array.isArray(series) ? series.map(readPoint) : splitPoints(series);
  if (!points.length) return undefined;
  checkPeriods(points);
  return inOrder(points.map(({ period, value }) => ({ period, value: toAmount(value, FIELD, unit) })));
}

/**
 * Sorts points whose periods are all years, months, quarters or days, because the line goes from left to right in time.
 *
 * @throws IndicatorError where other periods stand between them, so that the points cannot be sorted.
 */
function inOrder(points: readonly SeriesPoint[]): SeriesPoint[] {
  const timed = points.map((point) => ({ ...point, time: endOfPeriod(point.period) }));
  const known = timed.filter(hasTime);
  if (known.length < points.length) {
    checkOrder(known);
    return [...points];
  }
  const sorted = known.sort((first, second) => first.time - second.time);
  // Without times, the points stand at equal distances.
  const areDifferent = new Set(sorted.map(({ time }) => time)).size === sorted.length;
  return areDifferent && sorted.length > 1 ? sorted : sorted.map(({ period, value }) => ({ period, value }));
}

type TimedPoint = SeriesPoint & { time: number };

function hasTime(point: SeriesPoint): point is TimedPoint {
  return point.time !== undefined;
}

function checkOrder(points: readonly TimedPoint[]): void {
  for (const [index, { period, time }] of points.entries()) {
    const before = points[index - 1];
    if (before && before.time > time) {
      throw new IndicatorError('series-order', period, { field: FIELD, other: before.period });
    }
  }
}

/** @param point Anything, since records come from JSON. */
function readPoint(point: unknown): PointTexts {
  const { period, value, ...others } = (point ?? {}) as { period?: unknown; value?: unknown };
  const periodText = toText(period, FIELD);
  const hasOthers = Object.values(others).some((other) => other !== null && other !== '');
  if (!periodText || hasOthers) throw new IndicatorError('unread', describeValue(point), { field: FIELD });
  return { period: periodText, value: toText(value, FIELD) };
}

/** @param series Text, or anything that is a mistake. */
function splitPoints(series: unknown): PointTexts[] {
  if (typeof series !== 'string') return splitPoints(toText(series, FIELD));
  const points = series.split(POINT_SEPARATOR).filter((point) => point.trim());
  return points.map((text) => {
    const point = toText(text, FIELD);
    const [period = '', value = '', ...others] = point.split(PERIOD_SEPARATOR);
    if (!period || !value || others.length) {
      throw new IndicatorError('unread', point, { field: FIELD });
    }
    return { period, value };
  });
}

/** Throws for a period that occurs twice, perhaps in two spellings, because it would have two values. */
function checkPeriods(points: readonly PointTexts[]): void {
  const seen = new Map<string, PointTexts>();
  for (const point of points) {
    const { period } = point;
    checkPeriod(period, FIELD);
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
