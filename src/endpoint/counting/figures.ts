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
  site.hadReadersBefore ??= values[keys.views.total]! > 0;
  return toFigures(counter, site, moment, keys, values, now);
}

/** Figures from the values that the store answered to a counted view. */
export function toCountedFigures(
  counter: Counter,
  site: Site,
  moment: CalendarMoment,
  values: NamedIntegers,
  now: number,
): Figures {
  const keys = counter.dailyKeys.of(moment);
  // The view itself is in the values.
  site.hadReadersBefore ??= values[keys.views.total]! > 1;
  const figures = toFigures(counter, site, moment, keys, values, now);
  // Until a simultaneous first view has written the first counted day, it is missing from the values.
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
 * Browsers online, or `null` for one heartbeat interval after a restart: until then, readers who were online before have not sent
 * a heartbeat to this process.
 */
function countOnline({ startedAt }: Counter, site: Site, now: number): number | null {
  const isJustStarted = now - startedAt < HEARTBEAT_SECONDS * 1000;
  const isUnknown = isJustStarted && site.hadReadersBefore === true;
  return isUnknown ? null : site.online.count(now);
}

/**
 * @param start What the total begins with. A visit has at least one view, so the previous counter's figure is a lower limit of both
 *   totals.
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
