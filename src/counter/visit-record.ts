import { type EarlierHeartbeats, ONLINE_WINDOW_SECONDS, VISIT_IDLE_SECONDS } from '../protocol.ts';
import { dayIn, VIETNAM_ZONE } from './site-zone.ts';

/** The time of something that has not happened. */
const NEVER = 0;

/** What a browser stores about its visits to a site. The record is never sent. Times are milliseconds since 1970 on the reader's clock. */
export interface VisitRecord {
  /** The day of the current visit in the site's time zone, `YYYY-MM-DD`; empty without a current visit. */
  day: string;
  /** When the reader was last active: when the last view or heartbeat was sent. */
  active: number;
  /** When the last answered view or heartbeat was sent (not when its answer came); 0 if none was ever answered. */
  alive: number;
  /** The site's time zone, as in the last answer. */
  zone: string;
}

/** The record of a browser on its first view. The zone is assumed until the first answer. */
export const EMPTY_RECORD: VisitRecord = { day: '', active: NEVER, alive: NEVER, zone: VIETNAM_ZONE };

/** Whether a view at this time opens a visit: it does on a new day of the site, and after the last visit has ended. */
export function opensVisit(record: VisitRecord, now: number): boolean {
  return record.day !== dayIn(record.zone, now) || isIdle(record, now);
}

/** The record after a view. */
export function afterView(record: VisitRecord, now: number): VisitRecord {
  return { ...record, day: dayIn(record.zone, now), active: now };
}

/** The record without its visit, for a visit whose first view was certainly not counted. The next view opens the visit. */
export function withoutVisit(record: VisitRecord): VisitRecord {
  return { ...record, day: '' };
}

/** The record after a heartbeat. If the visit has ended, the next view opens a new one, not the heartbeat. */
export function afterHeartbeat(record: VisitRecord, now: number): VisitRecord {
  return { ...record, day: isIdle(record, now) ? '' : record.day, active: now };
}

/**
 * The record after the view or heartbeat that was sent at `sentAt` was answered. If another tab sent a later one and got its answer first, the
 * record keeps the time of that later one. If the clock was set back after `sentAt`, the times of the record were corrected but `sentAt` was
 * not, so `alive` is limited to `active`: it must not be later.
 */
export function afterAnswer(record: VisitRecord, sentAt: number): VisitRecord {
  const lastAnswered = Math.max(record.alive, sentAt);
  return { ...record, alive: Math.min(lastAnswered, record.active) };
}

/**
 * The record after an answer named the time zone of the site. If the browser assumed another zone, the day of the last activity is computed
 * again, because the next view would otherwise find another day and open a second visit. `record.day` stays as it is if it is empty, or if the
 * last view and the last activity were on different days: a heartbeat was sent after midnight.
 */
export function inZone(record: VisitRecord, zone: string): VisitRecord {
  const isDayOfActivity = record.day === dayIn(record.zone, record.active);
  return { ...record, zone, day: isDayOfActivity ? dayIn(zone, record.active) : record.day };
}

/** The record, if the clock was set back by `setBackMs` after it was written. */
export function afterSetBack(record: VisitRecord, setBackMs: number): VisitRecord {
  const alive = record.alive === NEVER ? NEVER : record.alive - setBackMs;
  return { ...record, active: record.active - setBackMs, alive };
}

/** What a request that is sent now reports about earlier views and heartbeats. */
export function earlierHeartbeats({ alive, active }: VisitRecord, now: number): EarlierHeartbeats {
  const secondsSinceAnswered = alive === NEVER ? undefined : secondsSince(alive, now);
  // Without a recent answered heartbeat, the endpoint has no use for an unanswered one.
  if (secondsSinceAnswered === undefined) return {};
  const isLastUnanswered = active > alive;
  return {
    alive: secondsSinceAnswered,
    unanswered: isLastUnanswered ? secondsSince(active, now) : undefined,
  };
}

/**
 * Whole seconds since a heartbeat. `undefined` if that is so long ago that the endpoint no longer counts the browser as online, or if the
 * clock was set back since. Rounded to the nearest second: rounded down, 59.9 s would be sent as 59, and the endpoint would search for the
 * heartbeat 0.9 s too late.
 */
function secondsSince(time: number, now: number): number | undefined {
  const seconds = Math.round((now - time) / 1000);
  return seconds >= 0 && seconds <= ONLINE_WINDOW_SECONDS ? seconds : undefined;
}

/** If the last activity is in the future, the clock was set back. The real time since then is unknown, and the visit counts as ended. */
function isIdle({ active }: VisitRecord, now: number): boolean {
  return active > now || now - active >= VISIT_IDLE_SECONDS * 1000;
}
