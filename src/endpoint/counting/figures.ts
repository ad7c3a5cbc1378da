import type { Figures, Sums } from '../../protocol.ts';
import { storeFailed } from '../http/problem.ts';
import type { NamedIntegers } from '../stores/store.ts';
import type { CalendarMoment } from './calendar.ts';
import type { Counter } from './counter.ts';
import { type CounterKeys, SINCE_KEY, type SumKeys } from './counter-keys.ts';
import { toDay } from './since.ts';
import type { Site } from './sites.ts';

/** Seconds between two heartbeats of a browser. */
const HEARTBEAT_SECONDS = 60;

/**
 * Reads a site's figures from the store.
 *
 * @throws Problem 503 if the store cannot read.
 */
export async function readFigures(counter: Counter, site: Site, now: number): Promise<Figures> {
  const moment = counter.calendar.at(now);
  const keys = counter.dailyKeys.of(moment);
  let values: NamedIntegers;
  try {
    values = await counter.store.read(site.id, keys.all);
  } catch (error) {
    throw storeFailed('The figures cannot be read.', error);
  }
  // Set by the first read after the start.
  site.hadReadersBeforeStart ??= values[keys.views.total]! > 0;
  return toFigures(counter, site, moment, keys, values, now);
}

/** Figures from the values that the store returned for a counted view. */
export function toCountedFigures(
  counter: Counter,
  site: Site,
  moment: CalendarMoment,
  values: NamedIntegers,
  now: number,
): Figures {
  const keys = counter.dailyKeys.of(moment);
  // Set only by the first values after the start. They already include this view.
  site.hadReadersBeforeStart ??= values[keys.views.total]! > 1;
  const figures = toFigures(counter, site, moment, keys, values, now);
  // The first counted day is missing while a simultaneous first view is still writing it.
  const since = figures.since ?? moment.day;
  return { ...figures, counted: true, since };
}

function toFigures(
  counter: Counter,
  site: Site,
  moment: CalendarMoment,
  keys: CounterKeys,
  values: NamedIntegers,
  now: number,
): Figures {
  return {
    protocol: 1,
    site: site.id,
    online: countOnline(counter, site, now),
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
function countOnline({ startedAt }: Counter, site: Site, now: number): number | null {
  const isJustStarted = now - startedAt < HEARTBEAT_SECONDS * 1000;
  const isUnknown = isJustStarted && site.hadReadersBeforeStart === true;
  return isUnknown ? null : site.online.count(now);
}

/**
 * @param start The last figure of the previous counter. It is added to both totals, because each visit has at least one view.
 */
function toSums(keys: SumKeys, values: NamedIntegers, start: number): Sums {
  return {
    today: values[keys.today]!,
    yesterday: values[keys.yesterday]!,
    week: values[keys.week]!,
    month: values[keys.month]!,
    year: values[keys.year]!,
    total: start + values[keys.total]!,
  };
}
