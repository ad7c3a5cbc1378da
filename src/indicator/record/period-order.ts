import { parseDay } from './parse-day.ts';
import { toPeriodKey as toNameKey } from './parse-period-name.ts';

/** Words and marks that say how final a figure is. They do not make another period: `sơ bộ 2023`, `ƯTH 2023`, `2023 (ước)`, `2023p`. */
const STATUS_IN_FRONT = /^(ước thực hiện|ước tính|ước|ưth|thực hiện|th|sơ bộ|chính thức) (?=.*\d)/;
const STATUS_BEHIND = /(?<=\d) ?(\(?(ước thực hiện|ước tính|ước|sơ bộ|chính thức|[epr]|\*+)\)?)$/;
/** Words of a plan, which make another figure of the same period: `KH 2024`, `2024 (dự báo)`. */
const PLAN_IN_FRONT = /^(kế hoạch|kh|dự toán|dự báo|mục tiêu) (?=.*\d)/;
const PLAN_BEHIND = /(?<=\d) ?\((kế hoạch|dự toán|dự báo|mục tiêu)\)$/;
const YEAR = /^(\d{4})$/;
const YEARS = /^(?:năm học )?(\d{4})[–/](\d{4})$/;
const MONTH = /^tháng (\d+)(?:\/(\d{4}))?$/;
const QUARTER = /^quý (I|II|III|IV)(?:\/(\d{4}))?$/;
const FIRST_MONTHS = /^(\d+) tháng đầu năm (\d{4})$/;
const LAST_MONTHS = /^(\d+) tháng cuối năm (\d{4})$/;
const SEVERAL_MONTHS = /^(\d+) tháng(?: đầu năm)?$/;
const QUARTERS = ['I', 'II', 'III', 'IV'];
const MONTHS_PER_YEAR = 12;
const DAYS_PER_MONTH = 31;

/** When a period begins and ends, in months since the year 0. A day begins and ends at once. */
export interface PeriodTime {
  begin: number;
  end: number;
}

/** A month, a quarter or several months whose year is not given, as a number of its kind. */
export interface PartOfYear {
  kind: 'month' | 'quarter' | 'months';
  number: number;
}

/** The same text for all spellings of a period: `12/2023` and `T12/2023`, `Q1/2023` and `quí I/2023`, `2023` and `2023 sơ bộ`. */
export function toPeriodKey(period: string): string {
  // `vụ 1` for `vụ 01`.
  return toNameKey(withoutStatus(period)).replace(/(?<![\d/.-])0(?=\d(?!\d))/g, '');
}

/** The time of a period; `undefined` for other words and for periods without a year. */
export function timeOfPeriod(period: string): PeriodTime | undefined {
  const name = toName(period);
  const [, year] = YEAR.exec(name) ?? [];
  if (year) return yearsFrom(year, year);
  const [, firstYear, lastYear] = YEARS.exec(name) ?? [];
  if (firstYear && lastYear) return yearsFrom(firstYear, lastYear);
  const [, month, yearOfMonth] = MONTH.exec(name) ?? [];
  if (yearOfMonth) return monthsOf(yearOfMonth, Number(month) - 1, Number(month));
  const [, quarter = '', yearOfQuarter] = QUARTER.exec(name) ?? [];
  const monthsBefore = 3 * QUARTERS.indexOf(quarter);
  if (yearOfQuarter) return monthsOf(yearOfQuarter, monthsBefore, monthsBefore + 3);
  const [, first, yearOfFirst] = FIRST_MONTHS.exec(name) ?? [];
  if (yearOfFirst) return monthsOf(yearOfFirst, 0, Number(first));
  const [, last, yearOfLast] = LAST_MONTHS.exec(name) ?? [];
  if (yearOfLast) return monthsOf(yearOfLast, MONTHS_PER_YEAR - Number(last), MONTHS_PER_YEAR);
  return timeOfDay(parseDay(name));
}

/** When a period ends, in years: 2024 for `2023`, 2023.5 for `quý II/2023`. `undefined` for a period without a known time. */
export function endOfPeriod(period: string): number | undefined {
  const time = timeOfPeriod(period);
  return time && time.end / MONTHS_PER_YEAR;
}

/** The month, the quarter or the months of a period without a year: `tháng 3`, `quý II`, `6 tháng`. `undefined` for other periods. */
export function toPartOfYear(period: string): PartOfYear | undefined {
  const name = toName(period);
  const [, month, yearOfMonth] = MONTH.exec(name) ?? [];
  if (month && !yearOfMonth) return { kind: 'month', number: Number(month) };
  const [, quarter, yearOfQuarter] = QUARTER.exec(name) ?? [];
  if (quarter && !yearOfQuarter) return { kind: 'quarter', number: QUARTERS.indexOf(quarter) + 1 };
  const [, months] = SEVERAL_MONTHS.exec(name) ?? [];
  return months ? { kind: 'months', number: Number(months) } : undefined;
}

function toName(period: string): string {
  const words = withoutStatus(period).replace(PLAN_IN_FRONT, '').replace(PLAN_BEHIND, '');
  return toNameKey(words);
}

function withoutStatus(period: string): string {
  return period.toLowerCase().replace(STATUS_IN_FRONT, '').replace(STATUS_BEHIND, '');
}

function yearsFrom(first: string, last: string): PeriodTime {
  return { begin: Number(first) * MONTHS_PER_YEAR, end: (Number(last) + 1) * MONTHS_PER_YEAR };
}

function monthsOf(year: string, begin: number, end: number): PeriodTime {
  const months = Number(year) * MONTHS_PER_YEAR;
  return { begin: months + begin, end: months + end };
}

function timeOfDay(iso = ''): PeriodTime | undefined {
  if (!iso) return undefined;
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  const moment = year * MONTHS_PER_YEAR + month - 1 + day / DAYS_PER_MONTH;
  return { begin: moment, end: moment };
}
