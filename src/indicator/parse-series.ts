import { IndicatorError } from './indicator-error.ts';
import { toQuoted, toText } from './parse-field.ts';
import type { IndicatorRecord, SeriesPoint } from './record.ts';

const FIELD = 'series';

interface PointTexts {
  period: string;
  value: string;
}

/** Reads the series of a record: a list of points, or text such as `2021: 8,5; 2022: 10,48`. `undefined` where it has no point. */
export function parseSeries(record: IndicatorRecord): SeriesPoint[] | undefined {
  const points = Array.isArray(record.series)
    ? record.series.map(readPoint)
    : splitPoints(toText(record.series, FIELD));
  if (!points.length) return undefined;
  return points.map(({ period, value }) => ({ period, value: toQuoted(value, FIELD, record) }));
}

/** @param point Anything, since records come from JSON. */
function readPoint(point: unknown): PointTexts {
  const { period, value } = (point ?? {}) as { period?: unknown; value?: unknown };
  const periodText = toText(period, FIELD);
  if (!periodText) throw new IndicatorError('unread', JSON.stringify(point), { field: FIELD });
  return { period: periodText, value: toText(value, FIELD) };
}

/** Splits at `;` or `|`; the last point may have one too. A period ends at its last `:` or `=`. */
function splitPoints(text: string): PointTexts[] {
  const points = text.split(/[;|]/).map((point) => point.trim());
  return points.filter(Boolean).map((point) => {
    const [, period = '', value = ''] = /^(.*\S) ?[:=](.*)$/.exec(point) ?? [];
    if (!period || !value) throw new IndicatorError('unread', point, { field: FIELD });
    return { period, value: value.trim() };
  });
}
