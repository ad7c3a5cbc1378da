import { toVietnamTime } from '../text/date.ts';

/** What a browser remembers of its visits to a site. Times by the reader's own clock, in ms; it never leaves the browser. */
export interface VisitRecord {
  /** The day of the visit in the site's zone; empty after the visit has ended. */
  day: string;
  /** The last view or sign of life. */
  active: number;
  /** The last sign of life that was answered; 0 for none. */
  alive: number;
  /** The site's time zone. */
  zone: string;
}

/** Of a browser that was never here. */
export const NEVER: VisitRecord = { day: '', active: 0, alive: 0, zone: 'Asia/Ho_Chi_Minh' };

/** A visit ends after 30 minutes without activity, and when that lies in the future: the clock was set. */
const isOver = ({ active }: VisitRecord, now: number) => now - active >= 1_800_000 || active > now;

/** The day in a zone, `YYYY-MM-DD`. Viet Nam's needs no `Intl`, whose start is slower than all else that a page does to count. */
function dayIn(timeZone: string, now: number): string {
  return timeZone === NEVER.zone
    ? toVietnamTime(now).slice(0, 10)
    : new Date(now).toLocaleDateString('en-CA', { timeZone });
}

/** The record after a view, and whether that view opens a visit. */
export function withView(record: VisitRecord, now: number): [VisitRecord, boolean] {
  const day = dayIn(record.zone, now);
  return [{ ...record, day, active: now }, day !== record.day || isOver(record, now)];
}

/** The record after a sign of life. One that comes after the end of a visit opens none; the next view does. */
export function withSign(record: VisitRecord, now: number): VisitRecord {
  return { ...record, day: isOver(record, now) ? '' : record.day, active: now };
}

/** The last answered sign of life for a request, as `alive` in whole seconds; nothing when there was none within 300. */
export function aliveQuery({ alive }: VisitRecord, now: number): { alive?: string } {
  const seconds = Math.floor((now - alive) / 1000);
  return seconds >= 0 && seconds <= 300 ? { alive: `${seconds}` } : {};
}
