import { parseDay } from './parse-day.ts';

/** Words that do not change when a period is: `sơ bộ 2023`, `2023 (ước)`. */
const WORDS_IN_FRONT = /^((ước tính|ước|sơ bộ|chính thức|năm|năm học|giai đoạn) )+(?=\S*\d{4})/;
const WORDS_IN_BRACKETS = / ?\((ước tính|ước|sơ bộ|chính thức)\)$/;
const YEAR = /^(\d{4})$/;
const YEARS = /^\d{4} ?[-–—/] ?(\d{4})$/;
const MONTH = /^(?:tháng )?(\d\d?)(?:[/.-]| năm )(\d{4})$/;
const QUARTER = /^quý (i|ii|iii|iv|[1-4])(?:[/.-]| năm | )(\d{4})$/;
const FIRST_MONTHS = /^(\d\d?) tháng(?: đầu)?(?: năm)? (\d{4})$/;
const QUARTERS = ['i', 'ii', 'iii', 'iv'];
const MONTHS_PER_YEAR = 12;
const DAYS_PER_MONTH = 31;

/** Words that a period may have or not have. Others, such as `ước` and `năm học`, make another period. */
const OPTIONAL_WORDS = /^(năm|giai đoạn) (?=\d{4})/;

/** The same text for all spellings of a period: `12/2023` and `tháng 12 năm 2023`, `quý 1/2023` and `Quý I/2023`, `năm 2023` and `2023`. */
export function toPeriodKey(period: string): string {
  const text = period
    .toLowerCase()
    .replace(OPTIONAL_WORDS, '')
    .replace(/ ?[–—] ?/g, '-');
  const [, isoYear, isoMonth] = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(text) ?? [];
  const [, month = isoMonth, year = isoYear] = MONTH.exec(text) ?? [];
  if (month) return `tháng ${Number(month)}/${year}`;
  const [, quarter = '', yearOfQuarter] = QUARTER.exec(text) ?? [];
  if (quarter) return `quý ${QUARTERS.indexOf(quarter) + 1 || Number(quarter)}/${yearOfQuarter}`;
  // `6 tháng` for `06 tháng`.
  return parseDay(text) ?? text.replace(/(?<!\d)0(?=\d(?!\d))/g, '');
}

/** When a period ends, in years: 2024 for `2023`, 2023,5 for `quý II/2023`. `undefined` for other words and for periods without a year. */
export function endOfPeriod(period: string): number | undefined {
  const text = period.toLowerCase().replace(WORDS_IN_BRACKETS, '').replace(WORDS_IN_FRONT, '');
  const [, year = YEARS.exec(text)?.[1]] = YEAR.exec(text) ?? [];
  if (year) return Number(year) + 1;
  const [, month, yearOfMonth] = MONTH.exec(text) ?? FIRST_MONTHS.exec(text) ?? [];
  if (month) return Number(yearOfMonth) + Number(month) / MONTHS_PER_YEAR;
  const [, quarter = '', yearOfQuarter] = QUARTER.exec(text) ?? [];
  if (quarter) return Number(yearOfQuarter) + (QUARTERS.indexOf(quarter) + 1 || Number(quarter)) / 4;
  return endOfDay(parseDay(text));
}

function endOfDay(iso = ''): number | undefined {
  if (!iso) return undefined;
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  return year + (month - 1 + day / DAYS_PER_MONTH) / MONTHS_PER_YEAR;
}
