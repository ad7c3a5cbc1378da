import { formatVietnamTime, withoutMilliseconds } from '../text/date.ts';
import { parseDate } from '../text/parse-date.ts';
import { toEnglishDate } from './parse-foreign-date.ts';
import { toUsualSpelling } from './usual-spelling.ts';

/** What editors write in front of the day of publication: `Ngày đăng: `, `Đăng lúc `, `Cập nhật: `. Other words, `Hạn nộp: `, say something else. */
const LABEL =
  /^(?:(?:ngày|thời gian|giờ) )?(?:đăng(?: tải)?|xuất bản|phát hành|cập nhật|(?:ngày )?tạo|posted|published|updated)(?: (?:tin|bài))?(?: (?:ngày|lúc|vào|on|at))*(?:: ?| )(?=\S)/iu;
/** The place in front of the day, as in the head of a document: `Hà Nội, ngày 7 tháng 3 năm 2024`. */
const PLACE = /^\p{Lu}[\p{L}.]*(?:(?: - | |-)\p{Lu}[\p{L}.]*){0,5}, (?=ngày \d)/u;
/** A year of two digits behind day and month: `07/03/24`, `07.03.24`. In `07-03-24`, the year may come first. */
const SHORT_YEAR = /(?<![\d/.-])(\d\d?)([/.])(\d\d?)\2(\d\d)(?![\d/.-])/;
/** Seconds or milliseconds since 1970, from the year 2001 on: `1709778960`, `1709778960.5`, `1709778960000`. */
const UNIX_TIME = /^(?<seconds>\d{10}(?:\.\d+)?)$|^(?<milliseconds>\d{13})$/;
/** Milliseconds in the JSON of .NET: `/Date(1709778960000)/`, `/Date(1709778960000+0700)/`. The offset does not change the moment. */
const NET_TIME = /^\/Date\((?<milliseconds>-?\d+)(?:[+-]\d{4})?\)\/$/;
/** ISO 8601 without signs: `20240307`, `20240307T093600Z`, `202403070936`. */
const COMPACT = /^(\d{4})(\d\d)(\d\d)(?:T?(\d\d)(\d\d)(\d\d)?)?(Z|[+-]\d\d:?\d\d)?$/i;
/**
 * What programs write if no date is set: the start of 1970 (in Viet Nam, it was 8 o'clock then), the first day of spreadsheets and databases (30 December 1899, 1 January 1900, 1
 * January 1753), and the last day of .NET, 31 December 9999. No article is of these years; in Viet Nam time, the last day may be in the year 10000.
 */
const NOT_SET = /^(?:1970-01-01T0[078]:00:00\+07:00$|1970-01-01$|1[0-8]|1900|9999|\+)/;

/**
 * Reads the date of an article in a feed:
 * - all dates that `parseDate` reads, even behind a label (`Ngày đăng: 07/03/2024`) or a place,
 * - dates with a year of two digits (`07/03/24`) or the month in another language (`7. März 2024`),
 * - Unix time,
 * - ISO 8601 without signs.
 *
 * @returns Like `parseDate`. `undefined` for a text that cannot be read, and for a day that stands for a missing date.
 */
export function parseFeedDate(text: string): string | undefined {
  const written = text.normalize('NFC').trim().replace(/\s+/g, ' ').replace(LABEL, '').replace(PLACE, '');
  const english = toEnglishDate(toUsualSpelling(written))
    .replace(COMPACT, withSigns)
    .replace(SHORT_YEAR, withCentury);
  const date = parseMoment(written) ?? parseDate(english);
  return date !== undefined && NOT_SET.test(date) ? undefined : date;
}

function parseMoment(text: string): string | undefined {
  const { seconds, milliseconds } = (UNIX_TIME.exec(text) ?? NET_TIME.exec(text))?.groups ?? {};
  const time = seconds === undefined ? Number(milliseconds) : Number(seconds) * 1000;
  // NaN if the text is not such a time, or if the number is too large for a date.
  return Number.isNaN(new Date(time).getTime()) ? undefined : withoutMilliseconds(formatVietnamTime(time));
}

/** Does not change `24/03/15`, which may be 24 March 2015 or 15 March 2024. */
function withCentury(date: string, day: string, separator: string, month: string, year: string): string {
  const mayBeYearFirst = Number(day) >= 20 && Number(year) < 20;
  if (mayBeYearFirst) return date;
  return [day, month, Number(year) < 50 ? `20${year}` : `19${year}`].join(separator);
}

function withSigns(
  _text: string,
  year: string,
  month: string,
  day: string,
  hour?: string,
  minute?: string,
  second = '00',
  zone = '',
): string {
  const time = hour === undefined ? '' : `T${hour}:${minute}:${second}`;
  return `${year}-${month}-${day}${time}${zone}`;
}
