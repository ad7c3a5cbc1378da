import { timeOfPeriod } from './period-order.ts';

/**
 * What is wrong in a time that does not exist: the number of its day, month, quarter, week or year; the order of two `years`; the order of
 * two months or quarters, the `parts` of a year; or the `count` of years between two years. `days` is the number of days of the month,
 * `weeks` that of weeks of the year.
 */
export type ImpossibleTime =
  | { kind: 'day'; month: number; year: number | undefined; days: number }
  | { kind: 'week'; year: number | undefined; weeks: number }
  | { kind: 'count'; first: string; last: string; years: number }
  | { kind: 'month' | 'quarter' | 'year' | 'years' | 'parts' };

/** `31/02/2023`. */
const DAY = /(?<![\d/.-])(\d\d?)([/.-])(\d\d?)\2(\d{4})(?!\d)/g;
/** `2023/02/31`. */
const YEAR_FIRST = /(?<![\d/.-])(\d{4})([/.-])(\d\d?)\2(\d\d?)(?![\d/.-])/g;
/** `31 tháng 2`, `31 tháng 2 năm 2023`. */
const DAY_IN_WORDS = /(?<![\d.,])(\d\d?) tháng (\d\d?)(?!\d)(?: năm (\d{4}))?/giu;
/** `ngày 31/6`, `đến 31/6`. */
const DAY_WITHOUT_YEAR = /(?<!\p{L})(?:ngày|từ|đến|tới|hết) (\d\d?)\/(\d\d?)(?![\d/])/giu;
/** `tháng 13`; not `9 tháng 2024`, where 9 is the number of months. */
const MONTH = /(?<!\p{L}|\d )tháng (\d+)/giu;
/** `13/2023`; not `tuần 13/2023`. */
const MONTH_AND_YEAR = /(?<![\d/.-]|(?:tuần|số|đợt|lần|thứ) )(\d\d?)\/\d{4}(?![\d/])/giu;
/** `T13`, `2023M13`. */
const SHORT_MONTH = /(?<![\p{L}\d])T(\d+)(?![\p{L}\d])|(?<=\d{4})M(\d+)/giu;
/** `15 tháng đầu năm`, `15 tháng 2024`, `15T/2024`; not `18 tháng`, which may be longer than a year. */
const MONTHS = /(?<![\d.,])(\d+)(?: tháng (?:(?:đầu|cuối) năm|(?:năm )?\d{4}(?!\d))|T(?=\/\d))/giu;
/** `quý V`, `quý 5`; not `3 quý 2024`, where 3 is the number of quarters. */
const QUARTER = /(?<!\p{L}|\d )quý ([ivx]+|\d+)(?!\p{L})/giu;
/** `Q5`, `2023Q5`. */
const SHORT_QUARTER = /(?<!\p{L})Q(\d+)(?![\p{L}\d])/giu;
/** `5 quý đầu năm`, `5 quý 2024`. */
const QUARTERS = /(?<![\d.,])(\d+) quý (?:(?:đầu|cuối) năm|(?:năm )?\d{4}(?!\d))/giu;
/** `tuần 52`, `tuần 52/2023`. */
const WEEK = /(?<!\p{L})tuần (?:thứ )?(\d+)(?:(?:\/| năm )(\d{4})(?!\d))?/giu;
/** A number from 100 behind a word or sign that stands in front of years: `năm 20233`, `tháng 5/202`, `giai đoạn 2021–20255`. */
const YEAR = /(?:(?<!\p{L})(?:năm|giai đoạn|thời kỳ|nhiệm kỳ) |[/–—-] ?)(\d{3,}|\d[.,]\d{3}(?!\d))/giu;
/** `2025-2021`, `từ năm 2025 đến năm 2021`. */
const YEARS = /(?<!\d)(\d{4}) ?(?:[-–—]|đến|tới) ?(?:năm )?(\d{4})(?!\d)/giu;
/** `5 năm 2021–2025`. */
const COUNT_OF_YEARS = /(?<![\d.,])(\d\d?) năm (\d{4}) ?[-–—] ?(\d{4})(?!\d)/giu;
/** `tháng 1-3/2023`, `từ tháng 1 đến tháng 3/2023`. */
const MONTHS_OF_YEAR =
  /(?<!\p{L})tháng (\d\d?) ?(?:[-–—]|đến|tới) ?(?:tháng )?(\d\d?)(?:\/| năm )(?:19|20)\d\d/giu;
/** `quý I–III/2023`. */
const QUARTERS_OF_YEAR =
  /(?<!\p{L})quý ([ivx]+|\d) ?(?:[-–—]|đến|tới) ?(?:quý )?([ivx]+|\d)(?:\/| năm )(?:19|20)\d\d/giu;
/** A time that is only a number of four digits, and the number behind the name of a season: `vụ mùa 20233`. */
const BARE_YEAR = /^(\d{4})$|(?<=^(?:vụ|mùa) (?:\p{L}+ ){0,3})(\d{4,})$/giu;
/** `từ tháng 5/2023 đến tháng 2/2024`, `quý III/2023 - quý I/2024`. */
const SPAN = /^(?:từ )?(?:ngày )?(.{1,40}) (?:[-–—]|đến|tới) (?:ngày )?(.{1,40})$/i;
const ROMAN = ['i', 'ii', 'iii', 'iv'];
/** A day without a year is checked in a leap year, so that `29/2` is accepted. */
const LEAP_YEAR = 2000;
const MAX_WEEKS = 53;
const THURSDAY = 4;

/** A time in a text that does not exist, such as `31/6/2023`; `undefined` if all times exist. */
export function findImpossibleTime(text: string): ImpossibleTime | undefined {
  const day = findImpossibleDay(text);
  if (day) return day;
  if (!areAll(isMonth, text, [MONTH, MONTH_AND_YEAR, SHORT_MONTH, MONTHS])) return { kind: 'month' };
  if (!areAll(isQuarter, text, [QUARTER, SHORT_QUARTER, QUARTERS])) return { kind: 'quarter' };
  const week = findImpossibleWeek(text);
  if (week) return week;
  if (!areAll(isYear, text, [YEAR, BARE_YEAR])) return { kind: 'year' };
  if (!arePartsInOrder(text)) return { kind: 'parts' };
  const areYearsInOrder = [...text.matchAll(YEARS)].every(([, first = '', last = '']) => first <= last);
  if (!areYearsInOrder) return { kind: 'years' };
  return areEndsInOrder(text) ? findWrongCount(text) : { kind: 'parts' };
}

/** Whether the first month or quarter of a range stands before the last one: `tháng 1–3/2023`. */
function arePartsInOrder(text: string): boolean {
  const ranges = [...text.matchAll(MONTHS_OF_YEAR), ...text.matchAll(QUARTERS_OF_YEAR)];
  return ranges.every(([, first = '', last = '']) => toNumber(first) <= toNumber(last));
}

/** Whether a span begins before it ends: `từ tháng 5/2023 đến tháng 2/2024`. */
function areEndsInOrder(text: string): boolean {
  const [, first = '', last = ''] = SPAN.exec(text) ?? [];
  const [begin, end] = [timeOfPeriod(first), timeOfPeriod(last)];
  return !begin || !end || begin.end <= end.end;
}

/** 4 for `IV` and for `4`. */
function toNumber(numeral: string): number {
  const index = ROMAN.indexOf(numeral.toLowerCase());
  return index < 0 ? Number(numeral) : index + 1;
}

/** Whether all numbers that the patterns find in a text exist: 12 exists as a month, 13 does not. */
function areAll(exists: (number: string) => boolean, text: string, patterns: readonly RegExp[]): boolean {
  const found = patterns.flatMap((pattern) => [...text.matchAll(pattern)]);
  // A pattern may have two groups, for two spellings.
  return found.every(([, number, numberOfOtherSpelling = '']) => exists(number ?? numberOfOtherSpelling));
}

function findImpossibleDay(text: string): ImpossibleTime | undefined {
  const days = [
    ...[...text.matchAll(DAY)].map(([, day, , month, year]) => [day, month, year]),
    ...[...text.matchAll(YEAR_FIRST)].map(([, year, , month, day]) => [day, month, year]),
    ...[...text.matchAll(DAY_IN_WORDS)].map(([, day, month, year]) => [day, month, year]),
    ...[...text.matchAll(DAY_WITHOUT_YEAR)].map(([, day, month]) => [day, month]),
  ];
  for (const [day, monthText = '', yearText] of days) {
    if (!isMonth(monthText)) return { kind: 'month' };
    const [month, year] = [Number(monthText), yearText === undefined ? undefined : Number(yearText)];
    const daysOfMonth = new Date(Date.UTC(year ?? LEAP_YEAR, month, 0)).getUTCDate();
    const isDay = Number(day) >= 1 && Number(day) <= daysOfMonth;
    if (!isDay) return { kind: 'day', month, year, days: daysOfMonth };
  }
  return undefined;
}

function isMonth(number: string): boolean {
  return Number(number) >= 1 && Number(number) <= 12;
}

/** `IV`, `4`, `04`. */
function isQuarter(number: string): boolean {
  return ROMAN.includes(number.toLowerCase()) || (Number(number) >= 1 && Number(number) <= 4);
}

/** A week that its year does not have: week 53 of a year with 52 weeks. */
function findImpossibleWeek(text: string): ImpossibleTime | undefined {
  for (const [, week, yearText] of text.matchAll(WEEK)) {
    const year = yearText === undefined ? undefined : Number(yearText);
    const weeks = year === undefined || hasMostWeeks(year) ? MAX_WEEKS : MAX_WEEKS - 1;
    const isWeek = Number(week) >= 1 && Number(week) <= weeks;
    if (!isWeek) return { kind: 'week', year, weeks };
  }
  return undefined;
}

/** Whether a year has 53 weeks by ISO 8601: it begins or ends on a Thursday. */
function hasMostWeeks(year: number): boolean {
  const [firstDay, lastDay] = [Date.UTC(year, 0, 1), Date.UTC(year, 11, 31)];
  return [firstDay, lastDay].some((day) => new Date(day).getUTCDay() === THURSDAY);
}

/**
 * Two years behind a wrong number of years: `5 năm 2021–2023`. The difference of the two years is a right number too, because the term of a
 * party congress, 2020–2025, is called 5 years.
 */
function findWrongCount(text: string): ImpossibleTime | undefined {
  for (const [, count, first = '', last = ''] of text.matchAll(COUNT_OF_YEARS)) {
    const years = Number(last) - Number(first) + 1;
    const isCount = [years, years - 1].includes(Number(count));
    if (!isCount) return { kind: 'count', first, last, years };
  }
  return undefined;
}

function isYear(number: string): boolean {
  return /^\d{4}$/.test(number) && Number(number) >= 1900 && Number(number) <= 2100;
}
