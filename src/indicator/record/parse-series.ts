import { IndicatorError } from './indicator-error.ts';
import { toAmount, toText } from './parse-field.ts';
import { checkPeriod } from './parse-period.ts';
import type { IndicatorRecord, SeriesPoint } from './record.ts';

const FIELD = 'series';
const EXAMPLE = '2021: 8,5; 2022: 10,48';
/**
 * `;`, `|`, the end of a line, or a comma before a space. A decimal comma has no space after it. A separator may also follow the last
 * point.
 */
const POINT_SEPARATOR = /[;|\n\r]|,(?=\s)/;
/** Between a period and its value: a colon or an equals sign, but not the one of `>= 5`. */
const PERIOD_SEPARATOR = / ?(?::|(?<![<>])=) ?/;

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
  return points.map(({ period, value }) => ({ period, value: toAmount(value, FIELD, unit) }));
}

/** @param point Anything, since records come from JSON. */
function readPoint(point: unknown): PointTexts {
  const { period, value, ...others } = (point ?? {}) as { period?: unknown; value?: unknown };
  const periodText = toText(period, FIELD);
  const hasOthers = Object.values(others).some((other) => other !== null && other !== '');
  if (!periodText || hasOthers) throw new IndicatorError('unread', JSON.stringify(point), { field: FIELD });
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
      throw new IndicatorError('unread', point, { field: FIELD, suggestion: EXAMPLE });
    }
    return { period, value };
  });
}

/** Throws for a period that occurs twice, because it would have two values. */
function checkPeriods(points: readonly PointTexts[]): void {
  const seen = new Set<string>();
  for (const { period } of points) {
    checkPeriod(period, FIELD);
    if (seen.has(period)) throw new IndicatorError('unread', period, { field: FIELD });
    seen.add(period);
  }
}
