import { indexed } from '../../text/indexed.ts';
import { IndicatorError } from './indicator-error.ts';
import { endOfPeriod, type PeriodTime, timeOfPeriod, toPartOfYear } from './period-order.ts';
import type { SeriesPoint } from './record.ts';

const FIELD = 'series';
/** The number of the last month and of the last quarter. */
const LAST_OF_YEAR = { month: 12, quarter: 4 };
/** Sums from the start of a year are of 3 to 12 months: `quý I/2023`, `6 tháng đầu năm 2023`, `2023`. */
const SHORTEST_SUM_MONTHS = 3;
const LONGEST_SUM_MONTHS = 12;

/** A week or a season with its year: `tuần 2/2024`, `vụ đông xuân 2023`, `đầu năm 2023`. */
const SEASON =
  /^(?:tuần (\d{1,2})(?:\/| năm )|(?:vụ|mùa) [\p{L} ]+ |(?:đầu|giữa|cuối) năm )((?:19|20)\d\d)$/iu;

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
    checkSeasons(points);
    checkPartsOfYear(points);
    return [...points];
  }
  const sorted = timed.sort((first, second) => first.time.end - second.time.end).map(({ point }) => point);
  const ends = new Set(sorted.map(({ period }) => endOfPeriod(period)));
  // The line would have two points at one place if two periods end together. Without times, the points stand at equal distances.
  const haveDifferentEnds = ends.size === sorted.length && sorted.length > 1;
  return haveDifferentEnds ? sorted.map((point) => ({ ...point, time: endOfPeriod(point.period) })) : sorted;
}

/** Throws for a point that stands behind a later one. */
function checkOrder(timed: readonly TimedPoint[]): void {
  for (const [index, { point, time }] of indexed(timed)) {
    const before = timed[index - 1];
    if (before && before.time.end > time.end) throw orderMistake(point, before.point);
  }
}

/**
 * Throws for months and quarters without a year in a wrong order. Only December may stand before January, and quarter IV before quarter I.
 */
function checkPartsOfYear(points: readonly SeriesPoint[]): void {
  const parts = points.map(({ period }) => toPartOfYear(period));
  for (const [index, part] of indexed(parts)) {
    const before = parts[index - 1];
    if (!part || before?.kind !== part.kind || before.number <= part.number) continue;
    const isNextYear =
      part.kind !== 'months' && before.number === LAST_OF_YEAR[part.kind] && part.number === 1;
    if (!isNextYear) throw orderMistake(points[index]!, points[index - 1]!);
  }
}

/** Throws for weeks and seasons of a year behind those of a later year, and for weeks of one year in a wrong order. */
function checkSeasons(points: readonly SeriesPoint[]): void {
  const found = points.map(({ period }) => SEASON.exec(period));
  for (const [index, season] of indexed(found)) {
    const before = found[index - 1];
    if (!season || !before) continue;
    const [, week = '', year = ''] = season;
    const [, weekBefore = '', yearBefore = ''] = before;
    const areWeeks = week !== '' && weekBefore !== '';
    const isEarlier =
      year < yearBefore || (year === yearBefore && areWeeks && Number(week) < Number(weekBefore));
    if (isEarlier) throw orderMistake(points[index]!, points[index - 1]!);
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
  // The last day of a year ends when the next year begins, and is no part of it.
  const isDay = part.begin === part.end;
  if (isDay || part.begin !== whole.begin || part.end === whole.end) return false;
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
