import type { Language } from './language.ts';

const MINUTES_PER_DAY = 24 * 60;

/** Viet Nam has been 7 hours ahead of UTC since 1975, without summer time. */
export const VIETNAM_OFFSET_MINUTES = 7 * 60;
const VIETNAM_OFFSET = '+07:00';

/** A day, optionally with a time, which optionally has a zone: `2024-03-07`, `2024-03-07T09:36`, `2024-03-07T09:36:00.5+07:00`. */
const RFC_3339 = /^\d{4}-\d\d-\d\d(?:T(?<time>\d\d:\d\d(?::\d\d(?:\.\d+)?)?)(?<zone>Z|[+-]\d\d:\d\d)?)?$/;

/** Sunday first, as `Date.getUTCDay` counts. */
const WEEKDAYS = {
  vi: ['Chủ nhật', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy'],
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
};

/**
 * Formats the day of an RFC 3339 text: `07/03/2024`, in English `7 March 2024`. English names the month because 07/03 means 3 July to
 * some readers. The day is taken as written, without converting its time zone.
 */
export function formatDay(iso: string, language: Language): string {
  const day = dayOf(iso);
  if (language === 'vi') return day.split('-').reverse().join('/');
  return new Date(day).toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
}

/** Returns the hour and minute of an RFC 3339 text as written: `22:31`. Empty for a day without a time. */
export function formatTime(iso: string): string {
  return iso.slice(11, 16); // After the 10 characters of the day and the `T`.
}

/** Formats time and day of an RFC 3339 text as written: `22:31, 07/03/2024`, in English `22:31, 7 March 2024`. */
export function formatTimeAndDay(iso: string, language: Language): string {
  return `${formatTime(iso)}, ${formatDay(iso, language)}`;
}

/**
 * Formats weekday, day and time of an RFC 3339 text as written: `Thứ Năm, 07/03/2024 09:36`, in English `Thursday, 7 March 2024 09:36`.
 * Use it at the start of a line: within a Vietnamese sentence the weekday is written `thứ Năm`.
 */
export function formatDate(iso: string, language: Language): string {
  const weekday = WEEKDAYS[language][new Date(dayOf(iso)).getUTCDay()]!;
  return `${weekday}, ${formatDay(iso, language)} ${formatTime(iso)}`.trimEnd();
}

/**
 * Formats how long ago a moment was, in lower case: `5 phút trước`. Returns `undefined` for a day without a time, for a moment in the
 * future, and for one at least 24 hours ago. For these, show the date.
 *
 * @param now Milliseconds since 1970.
 */
export function formatAgo(iso: string, now: number, language: Language): string | undefined {
  const hasTime = formatTime(iso) !== '';
  const minutes = Math.floor((now - Date.parse(iso)) / 60_000);
  const isWithinOneDay = hasTime && minutes >= 0 && minutes < MINUTES_PER_DAY;
  if (!isWithinOneDay) return undefined;
  if (minutes === 0) return language === 'vi' ? 'vừa xong' : 'just now';
  const hours = Math.floor(minutes / 60);
  if (language === 'vi') return hours ? `${hours} giờ trước` : `${minutes} phút trước`;
  const [count, unit] = hours ? [hours, 'hour'] : [minutes, 'minute'];
  return `${count} ${unit}${count > 1 ? 's' : ''} ago`;
}

/**
 * Converts an RFC 3339 text to Viet Nam time: `2024-03-07T02:36Z` becomes `2024-03-07T09:36:00+07:00`. A day without a time stays as it
 * is, and a time without a zone is taken as Viet Nam time. Returns `undefined` for any other text and for a day that does not exist; use
 * `parseDate` for dates as portals print them.
 */
export function toVietnamTime(iso?: string | null): string | undefined {
  const text = iso?.trim().replace(' ', 'T') ?? '';
  const found = RFC_3339.exec(text)?.groups;
  if (!found || !isRealDay(dayOf(text))) return undefined;
  if (!found['time']) return text;
  const milliseconds = Date.parse(found['zone'] ? text : text + VIETNAM_OFFSET);
  return Number.isNaN(milliseconds) ? undefined : withoutMilliseconds(formatVietnamTime(milliseconds));
}

/**
 * Formats a moment as RFC 3339 in Viet Nam time: `2026-11-23T22:31:05.000+07:00`. The time zone of the computer does not matter.
 *
 * @param milliseconds Since 1970.
 */
export function formatVietnamTime(milliseconds: number): string {
  return new Date(milliseconds + VIETNAM_OFFSET_MINUTES * 60_000).toISOString().replace('Z', VIETNAM_OFFSET);
}

/** Removes the fraction of the second: `22:31:05.123+07:00` becomes `22:31:05+07:00`. */
export function withoutMilliseconds(iso: string): string {
  return iso.replace(/\.\d+/, '');
}

function dayOf(iso: string): string {
  return iso.slice(0, 10);
}

/** Compares the day of the month, because Chromium and Safari read 30 February as 1 or 2 March. */
function isRealDay(day: string): boolean {
  return new Date(day).getUTCDate() === Number(day.slice(8));
}
