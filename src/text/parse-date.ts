import { formatVietnamTime, VIETNAM_OFFSET_MINUTES, withoutMilliseconds } from './date.ts';

const ENGLISH_MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** In the order of `Date.getUTCDay`. */
const ENGLISH_WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
/** The months in words. `tháng giêng` and `tháng chạp` are months of the lunar calendar, so they are not here. */
const VIETNAMESE_MONTHS = new Map(
  'một hai ba tư năm sáu bảy tám chín mười'.split(' ').map((word, index) => [word, index + 1]),
)
  .set('bốn', 4)
  .set('mười một', 11)
  .set('mười hai', 12);

/** `mar`, `march`, `sept.`; not `marraskuu`, which is November in Finnish. */
const ENGLISH_MONTH =
  '(?<englishMonth>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?![a-z])\\.?';
/** `tháng 3`, `tháng ba`, `thg 3`, `th3`. Longer words come first: `mười hai` before `mười`. */
const VIETNAMESE_MONTH = `(?:tháng |thg |th)(?:(?<month>\\d\\d?)|(?<monthWord>${[...VIETNAMESE_MONTHS.keys()].reverse().join('|')}))`;
const ORDINAL = '(?:st|nd|rd|th)?';

/** The forms of a day, in lower case. In numbers, the day comes before the month: `3/7` is 3 July on every Vietnamese portal. */
const DAY_FORMS = [
  // 2024-03-07, 2024/3/7, and 2024-03-07t before a time
  /(?<year>\d{4})([/.-])(?<month>\d\d?)\2(?<day>\d\d?)t?/,
  // 7/3/2024, 07.03.2024, 07-03-2024
  /(?<day>\d\d?)(?<separator>[/.-])(?<month>\d\d?)\k<separator>(?<year>\d{4})/,
  // 7 tháng 3, 2024; 7 tháng ba năm 2024
  new RegExp(`(?<day>\\d\\d?) ${VIETNAMESE_MONTH},? (?:năm )?(?<year>\\d{4})`),
  // tháng ba 7, 2024
  new RegExp(`${VIETNAMESE_MONTH} (?<day>\\d\\d?),? (?:năm )?(?<year>\\d{4})`),
  // 7 march 2024, 07-mar-24, 7th march, 2024; also behind a weekday of another language: do, 07 mar 2024
  new RegExp(
    `(?: \\p{L}{2,3}\\.?, ?)?(?<day>\\d\\d?)${ORDINAL}[ -]${ENGLISH_MONTH},?[ -](?<year>\\d{4}|\\d\\d)`,
    'u',
  ),
  // march 7, 2024
  new RegExp(`${ENGLISH_MONTH} (?<day>\\d\\d?)${ORDINAL},? (?<year>\\d{4})`),
];
/** Java and Unix write the time before the year: `thu mar 07 09:36:00 ict 2024`. This is what is left without the time and its zone. */
const DAY_AROUND_TIME = new RegExp(`${ENGLISH_MONTH} +(?<day>\\d\\d?) +(?<year>\\d{4})`);

/** `09:36`, `9h36`, `9 giờ 36 phút`, `9h`, `9:36:00.5`; with a half of the day: `9:36:00 SA`, `9:36 chiều`, `9:36 PM`. */
const TIME =
  /(?<hour>\d\d?)(?:(?:[:h]| giờ )(?<minute>\d\d)(?::(?<second>\d\d)(?:[.,]\d+)?)?(?: phút)?|(?:h| giờ)(?! ?\d))(?: ?(?<half>sa|ch|[ap]m|[ap]\.m\.|sáng|chiều|tối)(?!\p{L}))?/u;
const AFTERNOON = ['ch', 'pm', 'p.m.', 'chiều', 'tối'];
/** Pages with these words may also write the month before the day: `3/7/2024 9:36 PM` may be 7 March. */
const ENGLISH_HALF = /^[ap]\.?m/;

/** After a time: `+07:00`, `GMT+7`, `Z`, `EST`. */
const ZONE =
  /(?:gmt|utc)? ?(?<sign>[+-])(?<hours>\d\d?):?(?<minutes>\d\d)?|\b(?<name>z|utc?|gmt|ict|cest|cet|jst|sgt|[ecmp][sd]t)\b/;
/** The name of a zone after the offset, as RFC 9557 and browsers write it: `[asia/ho_chi_minh]`, `(indochina time)`. */
const ZONE_AREA = /\[(?<area>[a-z/_+-]+)\]|\((?:indochina time|giờ đông dương)\)/;
/** What may follow an offset and is ignored: `(Coordinated Universal Time)` in JavaScript, `CET` of `+0100 CET` and `+07` of `+0700 +07` in Go. */
const ZONE_AFTER_OFFSET = /\([\p{L} ]+\)|\b(?:utc|[a-z]{1,4}t)\b|[+-]\d\d/u;
const VIETNAM_AREAS = ['asia/ho_chi_minh', 'asia/saigon', 'asia/bangkok'];

/** Words that may accompany a date without changing it. */
const FILLERS = [
  // thu, thursday, t5, th 5, t.5, cn, chủ nhật, thứ năm, thứ 5
  /\b(?:(?<weekday>mon|tue|wed|thu|fri|sat|sun)[a-z]*|th?\.? ?[2-7]|cn)\b|chủ nhật|thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])/,
  / ngày /,
  / (?:lúc|vào lúc|vào|at) /,
];

/** Any character that may not stand between the parts of a date. */
const UNKNOWN_TEXT = /[^\s,|()–-]/;

/** The zones that have a name in RFC 822, and some near Viet Nam and in Europe: how many minutes they are ahead of UTC. */
const ZONE_OFFSET_MINUTES = new Map([
  ['z', 0],
  ['ut', 0],
  ['utc', 0],
  ['gmt', 0],
  ['cet', 60],
  ['cest', 2 * 60],
  ['sgt', 8 * 60],
  ['jst', 9 * 60],
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
 * in RFC 3339, RFC 9557 or RFC 822, or as Java writes them. Returns `undefined` for a day that does not exist, for a text with other words,
 * and for a day in numbers with AM or PM that may be a month too: `3/7/2024 9:36 PM`, not `3/25/2024 9:36 PM`.
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
  const area = time && take(ZONE_AREA)?.['area'];
  if (zone?.['sign']) take(ZONE_AFTER_OFFSET);
  if (time) date ??= take(DAY_AROUND_TIME);
  const weekday = FILLERS.map((filler) => take(filler)?.['weekday']).find(Boolean);
  const hasUnknownText = UNKNOWN_TEXT.test(rest);
  if (!date || hasUnknownText) return undefined;
  date = withWeekday(withDayFirst(date, time), weekday);
  if (mayBeMonthFirst(date, time)) return undefined;
  const isZoneUnknown = area !== undefined && !zone && !VIETNAM_AREAS.includes(area);
  if (isZoneUnknown) return undefined;

  const midnight = toMidnight(date);
  if (!midnight) return undefined;
  if (!time) return midnight.toISOString().slice(0, 10);

  const seconds = toSeconds(time);
  if (seconds === undefined) return undefined;
  const offsetSeconds = toOffsetMinutes(zone ?? {}) * 60;
  return withoutMilliseconds(formatVietnamTime(midnight.getTime() + (seconds - offsetSeconds) * 1000));
}

/** Exchanges the two numbers of a date with AM or PM if the second one is above 12 and so must be the day: `3/25/2024 9:36 PM`. */
function withDayFirst(date: Groups, time: Groups | undefined): Groups {
  const isMonthFirst = isEnglish(date, time) && Number(date['month']) > 12;
  return isMonthFirst ? { ...date, day: date['month'], month: date['day'] } : date;
}

/**
 * Exchanges the two numbers of a date if an English weekday is right only then. Drupal writes `Thu, 03/07/2024 - 09:36` for 7 March if its
 * format of dates was not changed.
 */
function withWeekday(date: Groups, weekday: string | undefined): Groups {
  if (weekday === undefined || date['separator'] === undefined) return date;
  const exchanged = { ...date, day: date['month'], month: date['day'] };
  const fits = (groups: Groups) => toMidnight(groups)?.getUTCDay() === ENGLISH_WEEKDAYS.indexOf(weekday);
  return !fits(date) && fits(exchanged) ? exchanged : date;
}

function mayBeMonthFirst(date: Groups, time: Groups | undefined): boolean {
  return isEnglish(date, time) && Number(date['day']) <= 12;
}

/** Whether a day in numbers may be written in the English order. */
function isEnglish({ separator }: Groups, time: Groups | undefined): boolean {
  return separator !== undefined && ENGLISH_HALF.test(time?.['half'] ?? '');
}

/** Returns the start of a day in UTC, or `undefined` if the day does not exist. */
function toMidnight({ year, day, ...month }: Groups): Date | undefined {
  const fullYear = year?.length === 2 ? toFullYear(Number(year)) : Number(year);
  const monthIndex = toMonthIndex(month);
  const midnight = new Date(Date.UTC(fullYear, monthIndex, Number(day)));
  // JavaScript moves a day that does not exist into another month: 30 February becomes 1 or 2 March.
  const isReal = midnight.getUTCMonth() === monthIndex;
  const isYearMistyped = fullYear < 1000; // Such as 0024.
  return isReal && !isYearMistyped ? midnight : undefined;
}

/** 0 for January. */
function toMonthIndex({ englishMonth, monthWord, month }: Groups): number {
  if (englishMonth) return ENGLISH_MONTHS.indexOf(englishMonth.slice(0, 3));
  return (monthWord ? VIETNAMESE_MONTHS.get(monthWord)! : Number(month)) - 1;
}

/** Adds the century as section 4.3 of RFC 2822 does: 24 becomes 2024, and 99 becomes 1999. */
function toFullYear(twoDigits: number): number {
  return twoDigits + (twoDigits < 50 ? 2000 : 1900);
}

/** Returns the seconds since midnight, or `undefined` if the clock has no such time. */
function toSeconds({ hour, minute = '0', second = '0', half }: Groups): number | undefined {
  const hours = half ? toHourOf24(Number(hour), half) : Number(hour);
  const isOnClock = hours !== undefined && hours <= 23 && Number(minute) <= 59 && Number(second) <= 59;
  if (!isOnClock) return undefined;
  return (hours * 60 + Number(minute)) * 60 + Number(second);
}

/** Converts an hour of a 12-hour clock, on which 12 is the hour 0 of the morning or of the afternoon: 12:30 in the morning is 00:30. */
function toHourOf24(hour: number, half: string): number | undefined {
  if (hour < 1 || hour > 12) return undefined;
  return (hour % 12) + (AFTERNOON.includes(half) ? 12 : 0);
}

/** Returns how many minutes a zone is ahead of UTC. Without a zone, Viet Nam time is assumed. */
function toOffsetMinutes({ sign, hours, minutes = '0', name }: Groups): number {
  if (sign) return (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1);
  return ZONE_OFFSET_MINUTES.get(name ?? 'ict')!;
}
