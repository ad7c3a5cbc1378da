import type { Language } from './language.ts';

const WEEKDAYS = {
  vi: ['Chủ nhật', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy'],
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
};

/**
 * `2024-03-07` as `07/03/2024`, in English as `7 March 2024`, since readers of English do not agree on the order of figures. Takes the day
 * of a longer RFC 3339 text as it stands, in the zone it was written in.
 */
export function formatDay(iso: string, language: Language): string {
  const day = iso.slice(0, 10);
  if (language === 'vi') return day.split('-').reverse().join('/');
  return new Date(day).toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
}

/** The hour and minute of an RFC 3339 text as they stand: `22:31`. */
export function formatTime(iso: string): string {
  return iso.slice(11, 16);
}

/**
 * Day and time of an RFC 3339 text as they stand, with the weekday: `Thứ Năm, 07/03/2024 09:36`, `Thursday, 7 March 2024 09:36`; without
 * a time, the day alone. For the beginning of a line: within a sentence it is `thứ Năm`.
 */
export function formatDate(iso: string, language: Language): string {
  const weekday = WEEKDAYS[language][new Date(iso.slice(0, 10)).getUTCDay()]!;
  return `${weekday}, ${formatDay(iso, language)} ${formatTime(iso)}`.trimEnd();
}

/**
 * How long ago a moment was, in lower case: `5 phút trước`. `undefined` for what is no moment but a day, lies in the future, or is
 * 24 hours or more ago: then the date says more.
 *
 * @param now Milliseconds since 1970.
 */
export function formatAgo(iso: string, now: number, language: Language): string | undefined {
  const minutes = Math.floor((now - Date.parse(iso)) / 60_000);
  if (iso.length < 11 || !(minutes >= 0 && minutes < 24 * 60)) return undefined;
  if (!minutes) return language === 'vi' ? 'vừa xong' : 'just now';
  const hours = Math.floor(minutes / 60);
  if (language === 'vi') return hours ? `${hours} giờ trước` : `${minutes} phút trước`;
  const [count, unit] = hours ? [hours, 'hour'] : [minutes, 'minute'];
  return `${count} ${unit}${count > 1 ? 's' : ''} ago`;
}

/**
 * A day, or a moment in the time of Viet Nam, of an RFC 3339 text; a time without zone is Viet Nam's already. `undefined` for anything
 * else. What portals print is read by `parseDate`.
 */
export function toVietnam(iso?: string | null): string | undefined {
  const [text, time, zone] =
    /^\d{4}-\d\d-\d\d(?:([T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?)(Z|[+-]\d\d:\d\d)?)?$/.exec(iso?.trim() ?? '') ??
    [];
  const milliseconds = Date.parse(`${text}${time && !zone ? '+07:00' : ''}`);
  if (!text || isNaN(milliseconds)) return undefined;
  return time ? toVietnamTime(milliseconds).replace(/\.\d+/, '') : text;
}

/** A moment as Viet Nam's clocks show it, whatever the reader's zone: `2026-11-23T22:31:05.000+07:00`. Ahead of UTC by 7 hours since 1975. */
export function toVietnamTime(milliseconds: number): string {
  return new Date(milliseconds + 25_200_000).toISOString().replace('Z', '+07:00');
}
