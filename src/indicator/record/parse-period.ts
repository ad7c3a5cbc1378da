import { findImpossibleTime } from './impossible-time.ts';
import { IndicatorError } from './indicator-error.ts';
import { parseDay } from './parse-day.ts';
import { parseDays } from './parse-days.ts';
import { type Fields, readText, type RecordField } from './parse-field.ts';
import { checkSpelling, writeInWords } from './period-spelling.ts';
import { isSpreadsheetDate, SHORT_MONTH } from './spreadsheet-date.ts';
import { checkYearsAreClear } from './successive-years.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** A day as the number of days since 1899-12-30: from 1954 to 2119. */
const SERIAL_DAY = /^[2-7]\d{4}(,\d+)?$/;
/** Days from 1990 to 2049 are suggested. `20233`, a day of 1955, is more likely a mistyped year. */
const LIKELY_YEAR = /(199|20[0-4])\d$/;
const MS_PER_DAY = 86_400_000;

/** `2021 - 2025`, also within words: `giai đoạn 2021-2025`. */
const YEARS = /(?<!\d)(\d{4}) ?[-–—] ?(\d{4})(?!\d)/g;
/** `12/2023`, `12-2023`, `12.2023`. */
const MONTH = /^(\d\d?)[/.-](\d{4})$/;
/** `tháng 12-2023`, `quý IV - 2023`, `quý 2.2023`, `kỳ 1-2023`. */
const PART_OF_YEAR = /^((?:tháng|quý|kỳ) (?:\d\d?|[IVX]{1,4})) ?[-–—.] ?((?:19|20)\d\d)$/iu;
/** `2023-12`. */
const ISO_MONTH = /^(\d{4})-(\d\d)$/;
/** Two years, as schools write them: `2022/2023`. */
const SCHOOL_YEAR = /^(\d{4})\/(\d{4})$/;
/** A day without a year: `20/9`, `20 tháng 9`. */
const DAY_WITHOUT_YEAR = /^([1-9]|[0-2]\d|3[01])(?:\/| tháng )(0?[1-9]|1[0-2])$/i;
const YEAR_OR_YEARS = /^\d{4}(–\d{4})?$/;
/** `2021-25`. This pattern also matches `2011-12`, which `joinShortYears` does not change, because 12 may be a month. */
const SHORT_YEARS = /^(\d\d(\d\d)) ?[-–—] ?(\d\d)$/;
/** A year and a month, `2023/02`, or a year and the next year, `2022/23`. */
const YEAR_AND_TWO_DIGITS = /^\d\d(\d\d)\/(\d\d)$/;
/** Digits and signs without a letter, `31/13`, which are probably meant as a date; also a day with an hour, `2023-12-31T23:59:59Z`. */
const DATE_LIKE = /^[^\p{L}]*$|^\d{4}-\d\d-\d\dT\d/u;
/**
 * The first words of periods. They are written in lower case, because the period stands within a sentence: `Quý IV/2023` as `quý IV/2023`.
 */
const TIME_WORD =
  /^(năm|cả năm|nửa|tháng|quý|kỳ|giai đoạn|cùng kỳ|vụ|tuần|ngày|đầu|cuối|giữa|hết|đến|tính đến|từ|trước|sau|mùa|nhiệm kỳ|bình quân|trung bình|thứ|chủ nhật|khóa|kế hoạch|dự toán)(?!\p{L})/iu;
/** `2022 và 2023`, which is shown with the word `năm`. */
const TWO_YEARS = /^(?:19|20)\d\d và (?:19|20)\d\d$/;
const MEAN = /bình quân|trung bình/i;
const COMPARED_WITH = /^so với /i;
/** A comparison, which is not a period: `năm 2023 so với 2022`. */
const COMPARISON = /(?:^| )so với /i;

/**
 * Reads the period of a field. In `asOf`, it is a day, or the month, quarter or year at whose end the figure was counted. In
 * `previousPeriod`, `so với` in front of the period is left out: `so với năm 2022` is `năm 2022`.
 *
 * @throws IndicatorError for a comparison, such as `so với năm 2022` in `period`, which is the period of another figure.
 */
export function readPeriod(record: Fields, field: RecordField): string | undefined {
  const text = readText(record, field);
  if (text === undefined) return undefined;
  const period = field === 'previousPeriod' ? text.replace(COMPARED_WITH, '') : text;
  if (COMPARISON.test(period)) throw new IndicatorError('unread', text, { field });
  // The years of a mean are always a period of several years: `bình quân 2022–2023`.
  if (!MEAN.test(readText(record, 'qualifier') ?? '')) checkYearsAreClear(period, field);
  return parsePeriod(period, field);
}

/**
 * Reads a period: a day as `YYYY-MM-DD`, and others as they are written within a sentence: `12/2023` and `T12/2023` as `tháng 12/2023`,
 * `2021 - 2025` as `2021–2025`, `Quý IV/2023` and `Quý IV - 2023` as `quý IV/2023`.
 *
 * @throws IndicatorError for a time that does not exist, for a day without a year, for other digits without words, and for a date that a
 * spreadsheet changed, such as `45291`.
 */
export function parsePeriod(text: string, field: string): string {
  const days = parseDay(text) ?? parseDays(text, field);
  if (days) return days;
  checkPeriod(text, field);
  const month = toMonth(text);
  if (month) return month;
  if (DAY_WITHOUT_YEAR.test(text)) throw new IndicatorError('no-year', text, { field });
  const period = joinShortYears(text).replace(YEARS, '$1–$2').replace(PART_OF_YEAR, '$1/$2');
  const isKnown = YEAR_OR_YEARS.test(period) || isSchoolYear(period);
  if (DATE_LIKE.test(period) && !isKnown) {
    throw new IndicatorError('unread', text, { field });
  }
  return TWO_YEARS.test(period) ? `năm ${period}` : lowerTimeWord(writeInWords(period));
}

/** A period as it stands within a sentence: `quý IV/2023` for `Quý IV/2023`. A name keeps its capital: `Hà Nội`. */
export function lowerTimeWord(text: string): string {
  return text.replace(TIME_WORD, (word) => word.toLowerCase());
}

/** Whether a text is an earlier and a later year: `2022/2023`, `2022/23`. In `2011/12`, 12 may be a month. */
function isSchoolYear(text: string): boolean {
  const [, first, last] = SCHOOL_YEAR.exec(text) ?? [];
  if (first && last) return first < last;
  const [, shortFirst, shortLast] = YEAR_AND_TWO_DIGITS.exec(text) ?? [];
  if (!shortFirst || !shortLast) return false;
  const mayBeMonth = Number(shortLast) <= 12;
  return !mayBeMonth && Number(shortLast) === Number(shortFirst) + 1;
}

/** `2021–2025` for `2021-25`. Other texts stay as they are. */
function joinShortYears(text: string): string {
  const [, first, shortFirst, shortLast] = SHORT_YEARS.exec(text) ?? [];
  if (!first || !shortFirst || !shortLast) return text;
  const mayBeMonth = Number(shortLast) <= 12;
  const isRange = !mayBeMonth && shortLast > shortFirst;
  return isRange ? `${first}–${first.slice(0, 2)}${shortLast}` : text;
}

/** Whether a text is a year and a month, `2023/02`. `2011/12` may also be two years. */
function isYearAndMonth(text: string): boolean {
  const found = YEAR_AND_TWO_DIGITS.exec(text);
  if (!found) return false;
  const [, shortYear, month] = found;
  return Number(month) !== Number(shortYear) + 1;
}

/** `tháng 12/2023` for `12/2023` and `2023-12`, `tháng 02/2023` for `2023/02`. */
function toMonth(text: string): string | undefined {
  const iso = isYearAndMonth(text) ? text.replace('/', '-') : text;
  const [, isoYear, isoMonth] = ISO_MONTH.exec(iso) ?? [];
  const [, monthInFront, yearBehind] = MONTH.exec(text) ?? [];
  const month = isoMonth ?? monthInFront;
  const year = isoYear ?? yearBehind;
  if (month === undefined || year === undefined) return undefined;
  const isMonth = Number(month) >= 1 && Number(month) <= 12;
  return isMonth ? `tháng ${month}/${year}` : undefined;
}

/**
 * @throws IndicatorError for a date that a spreadsheet changed, `45291` and `Dec-23`; for days, months, quarters, weeks and years that do
 * not exist, and for two years in the wrong order; for a misspelt period, `T12/23` and `2O23`.
 */
export function checkPeriod(text: string, field: string): void {
  if (findImpossibleTime(text)) throw new IndicatorError('impossible-time', text, { field });
  const isOfSpreadsheet = SERIAL_DAY.test(text) || isSpreadsheetDate(text);
  if (isOfSpreadsheet) throw new IndicatorError('unread', text, { field, suggestion: suggestPeriod(text) });
  checkSpelling(text, field);
}

/** The date from which a spreadsheet made a text: `31/12/2023` for `45291`, `tháng 12/2023` for `Dec-23`; `undefined` for other texts. */
export function suggestPeriod(text: string): string | undefined {
  if (SERIAL_DAY.test(text)) {
    const day = fromSerialDay(Number.parseInt(text, 10));
    return LIKELY_YEAR.test(day) ? day : undefined;
  }
  const [, name, year = ''] = SHORT_MONTH.exec(text) ?? [];
  if (name === undefined) return undefined;
  const month = /\d+/.exec(name)?.[0] ?? MONTHS.indexOf(name.toLowerCase()) + 1;
  return `tháng ${month}/${year.length === 2 ? '20' : ''}${year}`;
}

function fromSerialDay(serialDay: number): string {
  const iso = new Date(Date.UTC(1899, 11, 30) + serialDay * MS_PER_DAY).toISOString();
  return iso.slice(0, 10).split('-').reverse().join('/');
}
