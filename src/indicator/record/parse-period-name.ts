import { tidy } from '../../text/sentence.ts';
import { parseDay } from './parse-day.ts';
import { normalizeWords, toComparableWords } from './name-accents.ts';

/** The words of periods. `Quỹ` and `Nấm` have other accents and are not words of periods. */
export const TIME_WORDS = toComparableWords(
  'cả năm, năm học, tháng, quý, quí, nửa, đầu, cuối, giai đoạn, thời kỳ',
);
/** A longer text is not a period. */
const MAX_LENGTH = 60;
/**
 * Every period has a year, the beginning of `tháng`, `quý` or `năm`, or a letter such as `T` beside a digit, `T5`, `6T`. Most other texts have
 * none of these, and need not be compared with all spellings of periods, which takes long.
 */
const MAY_HAVE_PERIOD = /(?:19|20)\d\d|[-/.]\d{4}|th[aá]|qu[yýií]|n[aă]|[tqh][- ]?\d|\d[- ]?t/i;
const YEAR = '((?:19|20)\\d\\d)';
const OF_YEAR = `(?:-(?:nam-)?${YEAR})?`;
// The following patterns are matched with a name from `normalizeWords`: in lower case, without accents, and with `-` between its words.
/** `2023`, `Năm 2023`, `Cả năm 2023`. */
const YEAR_ONLY = new RegExp(`^(?:ca-nam-)?(?:nam-)?${YEAR}$`);
/** `Cả năm` beside `Quý I`, which the year of another cell completes. */
const WHOLE_YEAR = 'ca-nam';
/** `2021–2025`, `Giai đoạn 2021–2025`, `Năm học 2021–2022`. */
const YEARS = new RegExp(`^(giai-doan-|thoi-ky-|nam-hoc-)?${YEAR}-${YEAR}$`);
/** `Tháng 12`, `T12/2023`, `Tháng 12 năm 2023`. */
const MONTH = new RegExp(`^(?:thang-|t-?)(\\d\\d?)${OF_YEAR}$`);
/** `12/2023`. */
const MONTH_AND_YEAR = new RegExp(`^(\\d\\d?)-${YEAR}$`);
/** `2023M12`, `2023-M12`. */
const YEAR_AND_MONTH = new RegExp(`^${YEAR}-?m(\\d\\d?)$`);
/** `2023-12`. */
const ISO_MONTH = new RegExp(`^${YEAR}-(0[1-9]|1[0-2])$`);
/** `2023Q4`, `2023-Q4`. */
const YEAR_AND_QUARTER = new RegExp(`^${YEAR}-?q([1-4])$`);
/** `Quý IV`, `Quí IV`, `Q4/2023`, `Quý 4 năm 2023`. Without the word `quý`, a quarter needs a Roman numeral and a year: `IV/2023`. */
const QUARTER = new RegExp(`^(?:qu[yi]-|q-?)(iv|i{1,3}|[1-4])${OF_YEAR}$|^(iv|i{1,3})-(?:nam-)?${YEAR}$`);
/** `9 tháng`, `9T/2023`, `6 tháng đầu năm 2023`, `6 tháng cuối năm`. */
const MONTHS = new RegExp(`^(\\d\\d?)(?:-thang|-?t)(-dau-nam|-cuoi-nam)?${OF_YEAR}$`);
/** `nửa đầu năm 2023`, `H1/2023`, `2023H1`. */
const HALF = new RegExp(`^(?:nua-(dau|cuoi)-nam|h-?([12]))${OF_YEAR}$`);
const YEAR_AND_HALF = new RegExp(`^${YEAR}-?h([12])$`);
/** Only a dash makes a range of years. A slash, `2023/2022`, compares two years. */
const DASH_BETWEEN_YEARS = /\d\s*[-–—]\s*\d/;
const ROMAN = ['I', 'II', 'III', 'IV'];

/** Whether a text may have a period. If this is `false`, it certainly has no period. */
export function mayHavePeriod(text: string): boolean {
  return MAY_HAVE_PERIOD.test(text);
}

/**
 * Reads a text that is only the name of a period, and writes all spellings of a period in one form: `Năm 2023` as `2023`, `T12/2023` and
 * `Tháng 12 năm 2023` as `tháng 12/2023`. Returns `undefined` for any other text.
 */
export function parsePeriodName(text: string): string | undefined {
  if (text.length > MAX_LENGTH || !mayHavePeriod(text)) return undefined;
  const name = normalizeWords(text, TIME_WORDS);
  if (name === WHOLE_YEAR) return 'cả năm';
  return (
    parseYears(name, text) ?? parseMonth(name) ?? parseQuarter(name) ?? parseMonths(name) ?? parseHalf(name)
  );
}

/**
 * The same key for all spellings of a period: `2023-12-31` for a day, `tháng 12/2023` for `12/2023` and `2023-12`, `6 tháng đầu năm 2023`
 * for `6T/2023`. The key of any other text is the text in lower case.
 */
export function toPeriodKey(text: string): string {
  const words = tidy(text);
  const [, year, month] = ISO_MONTH.exec(words) ?? [];
  if (year) return `tháng ${Number(month)}/${year}`;
  // `6 tháng năm 2023` means the first six months of the year, and 12 months are the whole year.
  const name = parsePeriodName(words)
    ?.replace(/^(\d+ tháng) năm /, '$1 đầu năm ')
    .replace(/^12 tháng (?:đầu|cuối) năm (?=\d)/, '')
    .replace(/^giai đoạn (?=\d)/, '');
  return name ?? parseDay(words) ?? words.toLowerCase();
}

/**
 * A year and a part of a year, in either order, as one period: 2023 and `tháng 12` as `tháng 12/2023`, 2023 and `9 tháng` as
 * `9 tháng năm 2023`, 2023 and `cả năm` as 2023. `undefined` for any other two periods.
 */
export function joinPeriods(first: string, second: string): string | undefined {
  const keys = [toPeriodKey(first), toPeriodKey(second)];
  const year = keys.find((key) => YEAR_ONLY.test(key));
  const monthOrQuarter = keys.find((key) => /^(tháng|quý) \w+$/.test(key));
  const months = keys.find((key) => /^\d+ tháng( đầu năm| cuối năm)?$/.test(key));
  if (!year) return undefined;
  if (keys.includes('cả năm')) return year;
  if (monthOrQuarter) return `${monthOrQuarter}/${year}`;
  if (!months) return undefined;
  return months.endsWith('năm') ? `${months} ${year}` : `${months} năm ${year}`;
}

function parseYears(name: string, text: string): string | undefined {
  const [, year] = YEAR_ONLY.exec(name) ?? [];
  if (year) return year;
  const [, kind, from, to] = YEARS.exec(name) ?? [];
  if (!from || !to) return undefined;
  const isRange = from < to && DASH_BETWEEN_YEARS.test(text);
  // Without its word, a period of two years may be a school year.
  const isPeriodOfTwoYears = kind !== undefined && Number(to) === Number(from) + 1;
  const wordOfTwoYears = isPeriodOfTwoYears ? 'giai đoạn ' : '';
  const prefix = kind === 'nam-hoc-' ? 'năm học ' : wordOfTwoYears;
  return isRange ? `${prefix}${from}–${to}` : undefined;
}

function parseMonth(name: string): string | undefined {
  const [, yearInFront, monthBehind] = YEAR_AND_MONTH.exec(name) ?? [];
  const [, monthInFront, yearBehind] = MONTH.exec(name) ?? MONTH_AND_YEAR.exec(name) ?? [];
  const month = monthInFront ?? monthBehind;
  const year = yearBehind ?? yearInFront;
  if (month === undefined) return undefined;
  const number = Number(month);
  const isMonth = number >= 1 && number <= 12;
  return isMonth ? `tháng ${number}${year ? `/${year}` : ''}` : undefined;
}

function parseQuarter(name: string): string | undefined {
  const [, yearInFront, quarterBehind] = YEAR_AND_QUARTER.exec(name) ?? [];
  const [, quarterAfterWord, yearAfterWord, romanQuarter, yearAfterRoman] = QUARTER.exec(name) ?? [];
  const quarter = quarterAfterWord ?? romanQuarter ?? quarterBehind;
  const year = yearAfterWord ?? yearAfterRoman ?? yearInFront;
  if (!quarter) return undefined;
  // `4` becomes `IV`. `iv` is not a number and only gets capitals.
  const numeral = ROMAN[Number(quarter) - 1] ?? quarter.toUpperCase();
  return `quý ${numeral}${year ? `/${year}` : ''}`;
}

/** `6 tháng đầu năm 2024`, `9 tháng năm 2024`, `9T/2024`, `9 tháng`. */
function parseMonths(name: string): string | undefined {
  const [, count = '', part = '', year] = MONTHS.exec(name) ?? [];
  if (!count) return undefined;
  const months = `${Number(count)} tháng`;
  if (!part) return year ? `${months} năm ${year}` : months;
  const partOfYear = part === '-dau-nam' ? 'đầu năm' : 'cuối năm';
  return `${months} ${partOfYear}${year ? ` ${year}` : ''}`;
}

/** `nửa đầu năm 2023` and `H1/2023` as `6 tháng đầu năm 2023`. */
function parseHalf(name: string): string | undefined {
  const [, part, number, year] = HALF.exec(name) ?? [];
  const [, yearInFront, numberBehind] = YEAR_AND_HALF.exec(name) ?? [];
  const isFirst = part === 'dau' || number === '1' || numberBehind === '1';
  const isHalf = part !== undefined || number !== undefined || numberBehind !== undefined;
  const ofYear = year ?? yearInFront;
  return isHalf ? `6 tháng ${isFirst ? 'đầu' : 'cuối'} năm${ofYear ? ` ${ofYear}` : ''}` : undefined;
}
