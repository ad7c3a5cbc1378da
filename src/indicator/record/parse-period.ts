import { IndicatorError } from './indicator-error.ts';
import { parseDay } from './parse-day.ts';
import { type Fields, readText, type RecordField } from './parse-field.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** What a spreadsheet makes of `12/2023`: `Dec-23`, `Thg12-23`. */
const SHORT_MONTH = /^(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|thg ?\d\d?)-(\d\d|\d{4})$/i;
/** What a spreadsheet makes of `1/12`: `01-Dec`, `1-Dec-23`. */
const DAY_AND_MONTH = /^\d\d?-(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|thg ?\d\d?)(-\d+)?$/i;
/** A day as the number of days since 1899-12-30: from 1954 to 2119. */
const SERIAL_DAY = /^[2-7]\d{4}(,\d+)?$/;
/** Days from 1990 to 2049 are suggested. `20233`, a day of 1955, is more likely a mistyped year. */
const LIKELY_YEAR = /(199|20[0-4])\d$/;
const MS_PER_DAY = 86_400_000;

const YEARS = /(?<!\d)(\d{4}) ?[-–—] ?(\d{4})(?!\d)/g;
const MONTH = /^(\d\d?)[/.-](\d{4})$/;
const ISO_MONTH = /^(\d{4})-(\d\d)$/;
/** Two years, `2022/2023`, as schools write them. */
const SCHOOL_YEAR = /^\d{4}\/\d{4}$/;
const YEAR_OR_YEARS = /^\d{4}(–\d{4})?$/;
/** Digits and signs without a word: meant as a date. */
const LOOKS_LIKE_A_DATE = /^[^\p{L}]*$/u;
const LOOKS_LIKE_A_DAY = /\d[/.-]\d+[/.-]\d/;
/** Words at the start of a period, which within a sentence have no capital: `Quý IV/2023` becomes `quý IV/2023`. */
const TIME_WORD =
  /^(năm|tháng|quý|kỳ|giai đoạn|cùng kỳ|vụ|tuần|ngày|đầu|cuối|giữa|hết|đến|tính đến|từ|trước|sau|mùa|nhiệm kỳ|bình quân|kế hoạch|dự toán)(?!\p{L})/iu;
/** Times within words: `tháng 13/2023`, `quý V/2023`, `31/02/2023`, `13/2023`. */
const MONTH_IN_WORDS = /(?<!\p{L})tháng (\d+)/giu;
const QUARTER_IN_WORDS = /(?<!\p{L})quý ([ivx]+|\d+)(?!\p{L})/giu;
const DAY_IN_WORDS = /(?<![\d/.-])\d\d?([/.-])\d\d?\1\d{4}(?!\d)/g;
const MONTH_AND_YEAR = /(?<![\d/.-])(\d\d?)\/\d{4}(?!\d)/g;
const QUARTERS = ['i', 'ii', 'iii', 'iv', '1', '2', '3', '4', '01', '02', '03', '04'];
const COMPARED_WITH = /^so với /i;
const EXAMPLES = '2023, tháng 12/2023, quý IV/2023, 31/12/2023';

/** Reads a period. `so với năm 2022` in the field of the previous period is `năm 2022`. */
export function readPeriod(record: Fields, field: RecordField): string | undefined {
  const text = readText(record, field);
  return text === undefined ? undefined : parsePeriod(text.replace(COMPARED_WITH, ''), field);
}

/**
 * A period as it is written within a sentence: a day as `YYYY-MM-DD`, `12/2023` as `tháng 12/2023`, `2021 - 2025` as `2021–2025`,
 * `Quý IV/2023` as `quý IV/2023`.
 *
 * @throws IndicatorError for a day or month that does not exist, for other digits without words, and for what a spreadsheet made of a date.
 */
export function parsePeriod(text: string, field: string): string {
  const day = parseDay(text);
  if (day) return day;
  checkPeriod(text, field);
  const month = toMonth(text);
  if (month) return month;
  const period = text.replace(YEARS, '$1–$2');
  const isKnown = YEAR_OR_YEARS.test(period) || SCHOOL_YEAR.test(period);
  if (LOOKS_LIKE_A_DATE.test(period) && !isKnown) {
    const suggestion = LOOKS_LIKE_A_DAY.test(text) ? undefined : EXAMPLES;
    throw new IndicatorError('unread', text, { field, suggestion });
  }
  return period.replace(TIME_WORD, (word) => word.toLowerCase());
}

/** `tháng 12/2023` for `12/2023` and `2023-12`. */
function toMonth(text: string): string | undefined {
  const [, isoYear, isoMonth] = ISO_MONTH.exec(text) ?? [];
  const [, month = isoMonth, year = isoYear] = MONTH.exec(text) ?? [];
  const isMonth = Number(month) >= 1 && Number(month) <= 12;
  return isMonth ? `tháng ${month}/${year}` : undefined;
}

/**
 * @throws IndicatorError for what a spreadsheet made of a date, `45291` and `Dec-23`, for days, months and quarters that do not exist, and
 * for years in the wrong order.
 */
export function checkPeriod(text: string, field: string): void {
  if (!areTimesReal(text)) throw new IndicatorError('unread', text, { field });
  const isSpreadsheetDate = SERIAL_DAY.test(text) || SHORT_MONTH.test(text) || DAY_AND_MONTH.test(text);
  if (isSpreadsheetDate) throw new IndicatorError('unread', text, { field, suggestion: suggestPeriod(text) });
}

/** Whether the days, months, quarters and years within words exist: not `tháng 13/2023`, `quý V`, `31/02/2023`, `2025-2021`. */
function areTimesReal(text: string): boolean {
  const months = [...text.matchAll(MONTH_IN_WORDS), ...text.matchAll(MONTH_AND_YEAR)];
  const areMonthsReal = months.every(([, month]) => Number(month) >= 1 && Number(month) <= 12);
  const quarters = [...text.matchAll(QUARTER_IN_WORDS)];
  const areQuartersReal = quarters.every(([, quarter = '']) => QUARTERS.includes(quarter.toLowerCase()));
  const areDaysReal = [...text.matchAll(DAY_IN_WORDS)].every(([day]) => parseDay(day) !== undefined);
  const areYearsInOrder = [...text.matchAll(YEARS)].every(([, first = '', last = '']) => first <= last);
  return areMonthsReal && areQuartersReal && areDaysReal && areYearsInOrder;
}

/** `31/12/2023` for `45291`, `tháng 12/2023` for `Dec-23`. */
export function suggestPeriod(text: string): string | undefined {
  if (SERIAL_DAY.test(text)) {
    const day = toDay(Number.parseInt(text, 10));
    return LIKELY_YEAR.test(day) ? day : undefined;
  }
  const [, name, year = ''] = SHORT_MONTH.exec(text) ?? [];
  if (name === undefined) return undefined;
  const month = /\d+/.exec(name)?.[0] ?? MONTHS.indexOf(name.toLowerCase()) + 1;
  return `tháng ${month}/${year.length === 2 ? '20' : ''}${year}`;
}

function toDay(serialDay: number): string {
  const iso = new Date(Date.UTC(1899, 11, 30) + serialDay * MS_PER_DAY).toISOString();
  return iso.slice(0, 10).split('-').reverse().join('/');
}
