import type { Figures, Sums } from '../../protocol.ts';
import { storeFailed } from '../http/problem.ts';
import type { NamedIntegers } from '../stores/store.ts';
import { readFirstDayBeforeStart } from './before-start.ts';
import type { CalendarMoment } from './calendar.ts';
import type { Counter } from './counter.ts';
import { type CounterKeys, SINCE_KEY, type SumKeys } from './counter-keys.ts';
import { toDay } from './since.ts';
import type { Site } from './sites.ts';

/** Seconds between two heartbeats of a browser. */
const HEARTBEAT_SECONDS = 60;

/** When a request arrived, on two clocks. */
export interface RequestTimes {
  /** Milliseconds since 1970, for days. */
  wallTime: number;
  /** Milliseconds of the steady clock, for durations. */
  steadyTime: number;
}

/**
 * Reads a site's figures from the store.
 *
 * @throws Problem 503 if the store cannot read.
 */
export async function readFigures(
  counter: Counter,
  site: Site,
  { wallTime, steadyTime }: RequestTimes,
): Promise<Figures> {
  const moment = counter.calendar.at(wallTime);
  const keys = counter.dailyKeys.of(moment);
  let values: NamedIntegers;
  try {
    // This read sets `site.hadViewsBeforeStart`, which `countOnline` needs.
    await readFirstDayBeforeStart(counter.store, site);
    values = await counter.store.read(site.id, keys.all);
  } catch (error) {
    throw storeFailed('The figures cannot be read.', error);
  }
  return toFigures(counter, site, moment, keys, values, steadyTime);
}

/** Figures from the values that the store returned for a counted view. */
export function toCountedFigures(
  counter: Counter,
  site: Site,
  moment: CalendarMoment,
  values: Readonly<NamedIntegers>,
  steadyTime: number,
): Figures {
  const keys = counter.dailyKeys.of(moment);
  const figures = toFigures(counter, site, moment, keys, values, steadyTime);
  // If several first views arrive together, only one of them writes the first counted day, and that day is today. The store may answer another
  // of these views before the day is written, with values that lack the day.
  const since = figures.since ?? moment.day;
  return { ...figures, counted: true, since };
}

function toFigures(
  counter: Counter,
  site: Site,
  moment: CalendarMoment,
  keys: CounterKeys,
  values: Readonly<NamedIntegers>,
  steadyTime: number,
): Figures {
  return {
    protocol: 1,
    site: site.id,
    online: countOnline(counter, site, steadyTime),
    visits: toSums(keys.visits, values, site.start),
    views: toSums(keys.views, values, site.start),
    since: site.since ?? toDay(values[SINCE_KEY]!),
    timeZone: counter.timeZone,
    asOf: moment.asOf,
    next: HEARTBEAT_SECONDS,
  };
}

/**
 * Browsers online. `null` for one heartbeat interval after a restart, because readers who are online may not have sent a heartbeat
 * to this process yet.
 */
function countOnline({ startedAt }: Counter, site: Site, steadyTime: number): number | null {
  const isJustStarted = steadyTime - startedAt < HEARTBEAT_SECONDS * 1000;
  const isUnknown = isJustStarted && site.hadViewsBeforeStart;
  return isUnknown ? null : site.online.count(steadyTime);
}

/**
 * @param start The total of the previous counter. It is added to the total of visits and to the total of views: each visit that the previous
 *   counter counted was at least one view.
 */
function toSums(keys: SumKeys, values: Readonly<NamedIntegers>, start: number): Sums {
  return {
    today: values[keys.today]!,
    yesterday: values[keys.yesterday]!,
    week: values[keys.week]!,
    month: values[keys.month]!,
    year: values[keys.year]!,
    total: start + values[keys.total]!,
  };
}
