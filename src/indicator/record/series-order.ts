import { IndicatorError } from './indicator-error.ts';
import { endOfPeriod, type PeriodTime, timeOfPeriod, toPartOfYear } from './period-order.ts';
import type { SeriesPoint } from './record.ts';

const FIELD = 'series';
const LAST_OF_YEAR = { month: 12, quarter: 4 };
/** Figures that are summed up from the start of a year begin with a quarter and end with the year: `quý I/2023`, `6 tháng đầu năm 2023`, `2023`. */
const SHORTEST_SUM_MONTHS = 3;
const LONGEST_SUM_MONTHS = 12;

interface TimedPoint {
  point: SeriesPoint;
  time: PeriodTime;
}

/**
 * Sorts points whose periods are all years, months, quarters or days, because the line goes from left to right in time.
 *
 * @throws IndicatorError where other periods stand between them, so that the points cannot be sorted, and for a period within another one.
 */
export function inOrderOfTime(points: readonly SeriesPoint[]): SeriesPoint[] {
  const timed = points.flatMap((point) => {
    const time = timeOfPeriod(point.period);
    return time ? [{ point, time }] : [];
  });
  checkNotNested(timed);
  if (timed.length < points.length) {
    checkOrder(timed);
    checkPartsOfYear(points);
    return [...points];
  }
  const sorted = timed.sort((first, second) => first.time.end - second.time.end).map(({ point }) => point);
  const ends = new Set(sorted.map(({ period }) => endOfPeriod(period)));
  // Without times, the points stand at equal distances.
  const hasTimes = ends.size === sorted.length && sorted.length > 1;
  return hasTimes ? sorted.map((point) => ({ ...point, time: endOfPeriod(point.period) })) : sorted;
}

/** Throws for a point before which a later one stands. */
function checkOrder(timed: readonly TimedPoint[]): void {
  for (const [index, { point, time }] of timed.entries()) {
    const before = timed[index - 1];
    if (before && before.time.end > time.end) throw toOrderMistake(point, before.point);
  }
}

/** Throws for months and quarters without a year in a wrong order. Only the last one of a year may stand before the first one of the next. */
function checkPartsOfYear(points: readonly SeriesPoint[]): void {
  const parts = points.map(({ period }) => toPartOfYear(period));
  for (const [index, part] of parts.entries()) {
    const before = parts[index - 1];
    if (!part || before?.kind !== part.kind || before.number <= part.number) continue;
    const isNextYear =
      part.kind !== 'months' && before.number === LAST_OF_YEAR[part.kind] && part.number === 1;
    if (!isNextYear) throw toOrderMistake(points[index]!, points[index - 1]!);
  }
}

function toOrderMistake(point: SeriesPoint, before: SeriesPoint): IndicatorError {
  return new IndicatorError('series-order', point.period, { field: FIELD, other: before.period });
}

/** Throws for a period within another one, such as a month beside the total of its year, because their figures are not of one kind. */
function checkNotNested(timed: readonly TimedPoint[]): void {
  const periods = timed.filter(({ time }) => time.end > time.begin);
  periods.sort(({ time: a }, { time: b }) => a.begin - b.begin || a.end - b.end);
  let latest: TimedPoint | undefined;
  for (const [index, current] of periods.entries()) {
    const before = periods[index - 1];
    if (before && isStartOf(before.time, current.time)) throw toNestedMistake(before, current);
    if (latest && isWithin(current.time, latest.time)) throw toNestedMistake(current, latest);
    if (!latest || current.time.end > latest.time.end) latest = current;
  }
}

/** Whether a period begins together with a longer one, but is no part of the same sum. */
function isStartOf(part: PeriodTime, whole: PeriodTime): boolean {
  if (part.begin !== whole.begin || part.end === whole.end) return false;
  const isSum = part.end - part.begin >= SHORTEST_SUM_MONTHS && whole.end - whole.begin <= LONGEST_SUM_MONTHS;
  return !isSum;
}

/** Whether a period begins later than another one and does not end later. */
function isWithin(part: PeriodTime, whole: PeriodTime): boolean {
  return part.begin > whole.begin && part.end <= whole.end;
}

function toNestedMistake(part: TimedPoint, whole: TimedPoint): IndicatorError {
  return new IndicatorError('series-overlap', part.point.period, { field: FIELD, other: whole.point.period });
}
