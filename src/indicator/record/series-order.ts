import { indexed } from '../../text/indexed.ts';
import { IndicatorError } from './indicator-error.ts';
import { isEarlier, toNamedTime } from './named-time.ts';
import { endOfPeriod, isDay, type PeriodTime, timeOfPeriod } from './period-order.ts';
import { joinPeriods } from './parse-period-name.ts';
import type { SeriesPoint } from './record.ts';

const FIELD = 'series';
/** Sums from the start of a year are of 3 to 12 months: `quý I/2023`, `6 tháng đầu năm 2023`, `2023`. */
const SHORTEST_SUM_MONTHS = 3;
const LONGEST_SUM_MONTHS = 12;

/** The year in which periods without a year are compared. */
const ANY_YEAR = '2000';

interface TimedPoint {
  point: SeriesPoint;
  time: PeriodTime;
}

/**
 * Sorts the points of a series by time, if the time of each period is known. Otherwise, the points must be in the order of time already.
 *
 * @throws IndicatorError for points that cannot be sorted and are in a wrong order, and for a period within another period.
 */
export function inOrderOfTime(points: readonly SeriesPoint[]): SeriesPoint[] {
  const timed: TimedPoint[] = [];
  for (const point of points) {
    const time = timeOfPeriod(point.period);
    if (time) timed.push({ point, time });
  }
  checkNotNested(timed);
  if (timed.length < points.length) {
    checkOrder(timed);
    checkNames(points);
    if (!timed.length) checkNotNested(inOneYear(points));
    return [...points];
  }
  const sorted = timed.sort((first, second) => first.time.end - second.time.end).map(({ point }) => point);
  const ends = new Set(sorted.map(({ period }) => endOfPeriod(period)));
  // The line would have two points at one place if two periods end together. Without times, the points stand at equal distances.
  const haveDifferentEnds = ends.size === sorted.length && sorted.length > 1;
  return haveDifferentEnds ? sorted.map((point) => ({ ...point, time: endOfPeriod(point.period) })) : sorted;
}

/** The points with their times, as if they all were of one year: `Quý I`, `6 tháng`, `Cả năm`. */
function inOneYear(points: readonly SeriesPoint[]): TimedPoint[] {
  return points.flatMap((point) => {
    const time = timeOfPeriod(joinPeriods(ANY_YEAR, point.period) ?? '');
    return time ? [{ point, time }] : [];
  });
}

/** Throws for a point that stands behind a later one. */
function checkOrder(timed: readonly TimedPoint[]): void {
  for (const [index, { point, time }] of indexed(timed)) {
    const before = timed[index - 1];
    if (before && before.time.end > time.end) throw orderMistake(point, before.point);
  }
}

/** Throws for a point whose name gives an earlier time than the point before it: `kỳ 1` behind `kỳ 2`, `vụ hè thu 2022` behind `2023`. */
function checkNames(points: readonly SeriesPoint[]): void {
  const times = points.map(({ period }) => toNamedTime(period));
  for (const [index, time] of indexed(times)) {
    const before = times[index - 1];
    if (before && isEarlier(time, before)) throw orderMistake(points[index]!, points[index - 1]!);
  }
}

function orderMistake(point: SeriesPoint, before: SeriesPoint): IndicatorError {
  return new IndicatorError('series-order', point.period, { field: FIELD, other: before.period });
}

/**
 * Throws for a period within another period, such as a month or a day beside its year, because a month and a whole year cannot be compared.
 */
function checkNotNested(timed: readonly TimedPoint[]): void {
  const periods = [...timed];
  periods.sort(({ time: a }, { time: b }) => a.begin - b.begin || a.end - b.end);
  // The period that ends last, of those before the current one.
  let latest: TimedPoint | undefined;
  for (const [index, current] of indexed(periods)) {
    const before = periods[index - 1];
    if (before && isStartOf(before.time, current.time)) throw nestedMistake(before, current);
    if (latest && isWithin(current.time, latest.time)) throw nestedMistake(current, latest);
    if (!latest || current.time.end > latest.time.end) latest = current;
  }
}

/** Whether two periods begin together and end at different times, and are not both sums from the start of a year. */
function isStartOf(part: PeriodTime, whole: PeriodTime): boolean {
  // The last day of a year ends when the next year begins, but is not part of the next year.
  if (isDay(part) || part.begin !== whole.begin || part.end === whole.end) return false;
  const areSums =
    part.end - part.begin >= SHORTEST_SUM_MONTHS && whole.end - whole.begin <= LONGEST_SUM_MONTHS;
  return !areSums;
}

/** Whether a period begins after the begin of another period, and ends before or at the end of that period. */
function isWithin(part: PeriodTime, whole: PeriodTime): boolean {
  return part.begin > whole.begin && part.end <= whole.end;
}

function nestedMistake(part: TimedPoint, whole: TimedPoint): IndicatorError {
  return new IndicatorError('series-overlap', part.point.period, { field: FIELD, other: whole.point.period });
}
