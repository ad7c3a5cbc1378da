import { toVietnamTime } from '../text/date.ts';

const IDLE_LIMIT_MS = 30 * 60 * 1000;
/** The endpoint forgets a heartbeat after this time. */
const HEARTBEAT_WINDOW_SECONDS = 300;
const VIETNAM_ZONE = 'Asia/Ho_Chi_Minh';

/**
 * What a browser stores about its visits to a site. It never leaves the browser. Times are milliseconds since 1970 by the reader's clock.
 * The names are those of the stored JSON.
 */
export interface VisitRecord {
  /** The day of the current visit in the site's time zone, `YYYY-MM-DD`; empty when there is none. */
  day: string;
  /** The last activity: a view or a heartbeat. */
  active: number;
  /** The last answered heartbeat; 0 for none. */
  alive: number;
  /** The site's time zone, as in the last answer. */
  zone: string;
}

/** The record of a browser on its first view. */
export const EMPTY_RECORD: VisitRecord = { day: '', active: 0, alive: 0, zone: VIETNAM_ZONE };

/** Whether a view at this time opens a visit: on a new day of the site, or after the last visit ended. */
export function opensVisit(record: VisitRecord, now: number): boolean {
  return record.day !== dayIn(record.zone, now) || isIdle(record, now);
}

/** The record after a view. */
export function afterView(record: VisitRecord, now: number): VisitRecord {
  return { ...record, day: dayIn(record.zone, now), active: now };
}

/** The record after a heartbeat was sent. A heartbeat that comes after the visit ended does not open one; the next view does. */
export function afterHeartbeat(record: VisitRecord, now: number): VisitRecord {
  return { ...record, day: isIdle(record, now) ? '' : record.day, active: now };
}

/** The record after a view or a heartbeat was answered. */
export function afterAnswer(record: VisitRecord, now: number, zone: string): VisitRecord {
  return { ...record, alive: now, zone };
}

/** Whole seconds since the last answered heartbeat; `undefined` when the endpoint no longer knows it. */
export function secondsSinceHeartbeat(record: VisitRecord, now: number): number | undefined {
  const seconds = Math.floor((now - record.alive) / 1000);
  return seconds >= 0 && seconds <= HEARTBEAT_WINDOW_SECONDS ? seconds : undefined;
}

/** An activity in the future means that the clock was set back. The real time since then is unknown, so it counts as idle. */
function isIdle({ active }: VisitRecord, now: number): boolean {
  return active > now || now - active >= IDLE_LIMIT_MS;
}

/** The day in a time zone, `YYYY-MM-DD`. Vietnam's is computed without `Intl`, which is slow on its first use. */
function dayIn(timeZone: string, now: number): string {
  if (timeZone === VIETNAM_ZONE) return toVietnamTime(now).slice(0, 10);
  return new Date(now).toLocaleDateString('en-CA', { timeZone });
}
