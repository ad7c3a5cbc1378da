import { formatVietnamTime, VIETNAM_OFFSET_MINUTES, withoutMilliseconds } from './date.ts';

const MONTH_NAMES = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The forms of a day, in lower case. The day comes before the month: `3/7` is 3 July on every Vietnamese portal. */
const DAY_FORMS = [
  // 2024-03-07, and 2024-03-07t before a time
  /(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)t?/,
  // 7/3/2024, 07.03.2024, 07-03-2024
  /(?<day>\d\d?)([/.-])(?<month>\d\d?)\2(?<year>\d{4})/,
  // 7 tháng 3, 2024 and 7 tháng 3 năm 2024
  /(?<day>\d\d?) tháng (?<month>\d\d?),? (?:năm )?(?<year>\d{4})/,
  // 7 march 2024, 07-mar-24
  /(?<day>\d\d?)[ -](?<monthName>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[ -](?<year>\d{4}|\d\d)/,
];

/** `09:36`, `9h36`, `9 giờ 36 phút`, `9:36:00.5`, `9:36:00 SA` (morning), `9:36:00 CH` (afternoon). */
const TIME =
  /(?<hour>\d\d?)(?:[:h]| giờ )(?<minute>\d\d)(?::(?<second>\d\d)(?:[.,]\d+)?)?(?: phút)?(?: ?(?<half>sa|ch)\b)?/;

/** After a time: `+07:00`, `GMT+7`, `Z`, `EST`. */
const ZONE =
  /(?:gmt|utc)? ?(?<sign>[+-])(?<hours>\d\d?):?(?<minutes>\d\d)?|\b(?<name>z|utc?|gmt|ict|[ecmp][sd]t)\b/;

/** Words that may accompany a date without changing it. */
const FILLERS = [
  // thu, thursday, t5, cn, chủ nhật, thứ năm, thứ 5
  /\b(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*|t[2-7]|cn)\b|chủ nhật|thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])/,
  / ngày /,
  / lúc /,
];

/** Any character that may not stand between the parts of a date. */
const UNKNOWN_TEXT = /[^\s,|()–-]/;

/** The zones that have a name in RFC 822, and `ict` for Viet Nam: how many minutes they are ahead of UTC. */
const ZONE_OFFSET_MINUTES = new Map([
  ['z', 0],
  ['ut', 0],
  ['utc', 0],
  ['gmt', 0],
  ['ict', VIETNAM_OFFSET_MINUTES],
  ['est', -5 * 60],
  ['edt', -4 * 60],
  ['cst', -6 * 60],
  ['cdt', -5 * 60],
  ['mst', -7 * 60],
  ['mdt', -6 * 60],
  ['pst', -8 * 60],
  ['pdt', -7 * 60],
]);

type Groups = Record<string, string | undefined>;

/**
 * Reads a date as Vietnamese portals print it (`Thứ Năm, 07/03/2024 09:36`, `07/03/2024 - 09:36`, `ngày 7 tháng 3 năm 2024`), and dates
 * in RFC 3339 or RFC 822. Returns `undefined` for a day that does not exist, and for a text with other words. AM and PM count as other
 * words, because pages that write AM or PM put the month before the day.
 *
 * @returns RFC 3339 in Viet Nam time, `2024-03-07T09:36:00+07:00`, or the day alone if the text has no time. A time without a zone is
 *   taken as Viet Nam time.
 */
export function parseDate(text: string): string | undefined {
  let rest = ` ${text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ')} `;
  /** Finds a pattern in the rest of the text and removes it there. */
  const take = (pattern: RegExp): Groups | undefined => {
    const found = pattern.exec(rest);
    if (found) rest = rest.replace(pattern, ' ');
    return found?.groups;
  };

  let date: Groups | undefined;
  for (const form of DAY_FORMS) date ??= take(form);
  const time = take(TIME);
  const zone = time && take(ZONE);
  for (const filler of FILLERS) take(filler);
  const hasUnknownText = UNKNOWN_TEXT.test(rest);
  if (!date || hasUnknownText) return undefined;

  const midnight = toMidnight(date);
  if (!midnight) return undefined;
  if (!time) return midnight.toISOString().slice(0, 10);

  const seconds = toSeconds(time);
  if (seconds === undefined) return undefined;
  const offsetSeconds = toOffsetMinutes(zone ?? {}) * 60;
  return withoutMilliseconds(formatVietnamTime(midnight.getTime() + (seconds - offsetSeconds) * 1000));
}

/** Returns the start of a day in UTC, or `undefined` if the day does not exist. */
function toMidnight({ year, month, monthName, day }: Groups): Date | undefined {
  const fullYear = year?.length === 2 ? toFullYear(Number(year)) : Number(year);
  const monthIndex = monthName ? MONTH_NAMES.indexOf(monthName) : Number(month) - 1;
  const midnight = new Date(Date.UTC(fullYear, monthIndex, Number(day)));
  // JavaScript moves a day that does not exist into another month: 30 February becomes 1 or 2 March.
  const isReal = midnight.getUTCMonth() === monthIndex;
  const isYearMistyped = fullYear < 1000; // Such as 0024.
  return isReal && !isYearMistyped ? midnight : undefined;
}

/** Adds the century as section 4.3 of RFC 2822 does: 24 becomes 2024, and 99 becomes 1999. */
function toFullYear(twoDigits: number): number {
  return twoDigits + (twoDigits < 50 ? 2000 : 1900);
}

/** Returns the seconds since midnight, or `undefined` if the clock has no such time. */
function toSeconds({ hour, minute, second = '0', half }: Groups): number | undefined {
  const hours = half ? toHourOf24(Number(hour), half) : Number(hour);
  if (hours === undefined || hours > 23 || Number(minute) > 59 || Number(second) > 59) return undefined;
  return (hours * 60 + Number(minute)) * 60 + Number(second);
}

/** Converts an hour of a 12-hour clock, on which 12 is the hour 0 of the morning or of the afternoon: 12:30 in the morning is 00:30. */
function toHourOf24(hour: number, half: string): number | undefined {
  if (hour < 1 || hour > 12) return undefined;
  const isAfternoon = half === 'ch';
  return (hour % 12) + (isAfternoon ? 12 : 0);
}

/** Returns how many minutes a zone is ahead of UTC. Without a zone, Viet Nam time is assumed. */
function toOffsetMinutes({ sign, hours, minutes = '0', name }: Groups): number {
  if (sign) return (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1);
  return ZONE_OFFSET_MINUTES.get(name ?? 'ict')!;
}
