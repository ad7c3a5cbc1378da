import { parseDay } from './parse-day.ts';
import { toPeriodNameKey } from './parse-period-name.ts';

/**
 * Words and marks for how final the figures of a year are: `sơ bộ 2023`, `ƯTH 2023`, `2023 (ước)`, `2023p`. The key of all these is `2023`.
 */
const STATUS_IN_FRONT = /^(ước thực hiện|ước tính|ước|ưth|thực hiện|th|sơ bộ|tạm tính|chính thức) (?=.*\d)/;
const STATUS_BEHIND = /(?<=\d) ?(\(?(ước thực hiện|ước tính|ước|sơ bộ|tạm tính|chính thức|[epr]|\*+)\)?)$/;
/** Words for the plan or forecast of a year: `KH 2024`, `2024 (dự báo)`. Both have the time of `2024`, but keys of their own. */
const PLAN_IN_FRONT = /^(kế hoạch|kh|dự toán|dự báo|mục tiêu) (?=.*\d)/;
const PLAN_BEHIND = /(?<=\d) ?\((kế hoạch|dự toán|dự báo|mục tiêu)\)$/;
/** Words in front of the day or the end of a period. */
const UNTIL = /^(?:tính )?(?:(?:đến|tới|hết) ){0,2}(?:ngày )?/i;
// The following patterns are matched with a period in the form of `toName`: `tháng 5/2023`, `quý II`.
const YEAR = /^(\d{4})$/;
const YEARS = /^(?:năm học )?(\d{4})[–/](\d{4})$/;
const MONTH = /^tháng (\d+)(?:\/(\d{4}))?$/;
const QUARTER = /^quý (I|II|III|IV)(?:\/(\d{4}))?$/;
const FIRST_MONTHS = /^(\d+) tháng đầu năm (\d{4})$/;
const LAST_MONTHS = /^(\d+) tháng cuối năm (\d{4})$/;
const SEVERAL_MONTHS = /^(\d+) tháng(?: đầu năm)?$/;
const QUARTERS = ['I', 'II', 'III', 'IV'];
const MONTHS_PER_YEAR = 12;

/** When a period begins and ends, in months since the year 0. A day has the same number for both. */
export interface PeriodTime {
  begin: number;
  end: number;
}

/** A month, a quarter or several months without a year. */
export interface PartOfYear {
  kind: 'month' | 'quarter' | 'months';
  /** The number of the month or quarter, or how many months: 3 for `tháng 3`, 6 for `6 tháng`. */
  number: number;
}

/**
 * The same key for all spellings of a period, whatever its status: for `12/2023` and `T12/2023`, for `Q1/2023` and `quí I/2023`, for `2023` and
 * `2023 sơ bộ`.
 */
export function toPeriodKey(period: string): string {
  // `vụ 1` for `vụ 01`.
  return toPeriodNameKey(withoutStatusWords(period)).replace(/(?<![\d/.-])0(?=\d(?!\d))/g, '');
}

/** When a period begins and ends; `undefined` for a period without a year and for other words. */
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

/** The time in the field `asOf`, in front of which words may stand: `hết năm 2023`, `tính đến 31/12/2023`. */
export function timeOfAsOf(asOf: string): PeriodTime | undefined {
  return timeOfPeriod(asOf.replace(UNTIL, ''));
}

/** Whether a time is a single day. */
export function isDay({ begin, end }: PeriodTime): boolean {
  return begin === end;
}

/** Whether a period begins at the start of a year and is at most a year long, such as `2023` and `6 tháng đầu năm 2023`. */
export function isFromStartOfYear({ begin, end }: PeriodTime): boolean {
  return begin % MONTHS_PER_YEAR === 0 && end - begin <= MONTHS_PER_YEAR;
}

/** Whether a day lies within a period: 30/06/2023 within 2023. */
export function isWithinPeriod(day: string, period: string): boolean {
  const [moment, time] = [timeOfPeriod(day), timeOfPeriod(period)];
  return moment !== undefined && time !== undefined && moment.begin > time.begin && moment.end <= time.end;
}

/** Whether a period is another one or a part of it: `9 tháng năm 2024` of 2024. */
export function isWithinTime(period: string, longer: string): boolean {
  const [inner, outer] = [timeOfPeriod(period), timeOfPeriod(longer)];
  return inner !== undefined && outer !== undefined && outer.begin <= inner.begin && inner.end <= outer.end;
}

/** The last day of a period, as Vietnamese texts write it: 30/09/2024 for `tháng 9/2024`. A day is its own last day; `undefined` for other words. */
export function lastDayOf(period: string): string | undefined {
  const time = timeOfPeriod(period);
  if (!time) return undefined;
  if (isDay(time)) return period;
  const [year, month] = [Math.floor((time.end - 1) / MONTHS_PER_YEAR), (time.end - 1) % MONTHS_PER_YEAR];
  const day = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return `${day}/${String(month + 1).padStart(2, '0')}/${year}`;
}

/** When a period ends, in years: 2024 for `2023`, 2023.5 for `quý II/2023`; `undefined` for a period whose time is not known. */
export function endOfPeriod(period: string): number | undefined {
  const time = timeOfPeriod(period);
  return time && time.end / MONTHS_PER_YEAR;
}

/** The part of a year that a period names: `tháng 3`, `quý II`, `6 tháng`; `undefined` for a period with a year and for other words. */
export function toPartOfYear(period: string): PartOfYear | undefined {
  const name = toName(period);
  const [, month, yearOfMonth] = MONTH.exec(name) ?? [];
  if (month && !yearOfMonth) return { kind: 'month', number: Number(month) };
  const [, quarter, yearOfQuarter] = QUARTER.exec(name) ?? [];
  if (quarter && !yearOfQuarter) return { kind: 'quarter', number: QUARTERS.indexOf(quarter) + 1 };
  const [, months] = SEVERAL_MONTHS.exec(name) ?? [];
  return months ? { kind: 'months', number: Number(months) } : undefined;
}

/** A period in one form, without words such as `sơ bộ` and `kế hoạch`. */
function toName(period: string): string {
  const words = withoutStatusWords(period).replace(PLAN_IN_FRONT, '').replace(PLAN_BEHIND, '');
  return toPeriodNameKey(words);
}

function withoutStatusWords(period: string): string {
  return period.toLowerCase().replace(STATUS_IN_FRONT, '').replace(STATUS_BEHIND, '');
}

function yearsFrom(first: string, last: string): PeriodTime {
  return { begin: Number(first) * MONTHS_PER_YEAR, end: (Number(last) + 1) * MONTHS_PER_YEAR };
}

/** @param begin How many months of the year have passed when the period begins. */
function monthsOf(year: string, begin: number, end: number): PeriodTime {
  const months = Number(year) * MONTHS_PER_YEAR;
  return { begin: months + begin, end: months + end };
}

function timeOfDay(iso = ''): PeriodTime | undefined {
  if (!iso) return undefined;
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  const daysOfMonth = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const moment = year * MONTHS_PER_YEAR + month - 1 + day / daysOfMonth;
  return { begin: moment, end: moment };
}
