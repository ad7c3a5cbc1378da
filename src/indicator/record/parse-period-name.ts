import { tidy } from '../../text/sentence.ts';
import { parseDay } from './parse-day.ts';
import { writeMonthsInDigits } from './months-in-words.ts';
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
const POSSIBLE_PERIOD = /(?:19|20)\d\d|[-/.]\d{4}|th[aá]|q[uú][yýií]|n[aă]|[tqh][- ]?\d|\d[- ]?t/i;
const YEAR = '((?:19|20)\\d\\d)';
// The following patterns are matched with a name from `normalizeWords`: in lower case, without accents, and with `-` between its words.
/** `2023`, `Năm 2023`, `Cả năm 2023`. */
const YEAR_ONLY = new RegExp(`^(?:ca-nam-)?(?:nam-)?${YEAR}$`);
/** `Cả năm`, beside other columns such as `Quý I`. The year of another cell completes it. */
const WHOLE_YEAR = 'ca-nam';
/** `2021–2025`, `Giai đoạn 2021–2025`, `Năm học 2021–2022`. */
const YEARS = new RegExp(`^(giai-doan-|thoi-ky-|nam-hoc-)?${YEAR}-${YEAR}$`);
/** `12/2023`. */
const MONTH_AND_YEAR = new RegExp(`^(\\d\\d?)-${YEAR}$`);
/** `2023-12`. */
const ISO_MONTH = new RegExp(`^${YEAR}-(0[1-9]|1[0-2])$`);
/** The year of a part of a year: `2023-Q4`, `2023Q4`, `Năm 2023 quý IV`. */
const YEAR_IN_FRONT = new RegExp(`^(?:nam-)?${YEAR}-?(.+)$`);
/** `Q4/2023`, `6T2023`, `Quý IV năm 2023`. */
const YEAR_BEHIND = new RegExp(`^(.+?)(?:-nam)?-?${YEAR}$`);
// The following patterns are matched with the part of a year, without the year.
/** `Tháng 12`, `Thg 12`, `T12`; with a year also `M12`. */
const MONTH = /^(?:thang-|thg-?|t-?|(m)-?)(\d\d?)$/;
/** `Quý IV`, `Quí 4`, `Q4`; with a year also `IV`. */
const QUARTER = /^(?:qu[yi]-|q-?)(iv|i{1,3}|0?[1-4])$|^(iv|i{1,3})$/;
/** `9 tháng`, `9T`, `6 tháng đầu năm`, `6 tháng cuối`; with a year also `9M`. */
const MONTHS = /^(\d\d?)-?(?:thang|t|(m))(?:-(dau|cuoi)(?:-nam)?)?$/;
/** `nửa đầu năm`, `H1`. */
const HALF = /^(?:nua-(dau|cuoi)(?:-nam)?|h-?([12]))$/;
/** Only a dash makes a range of years. A slash, `2023/2022`, compares two years. */
const DASH_BETWEEN_YEARS = /\d\s*[-–—]\s*\d/;
const ROMAN = ['I', 'II', 'III', 'IV'];

/** Whether a text may have a period. If this is `false`, it certainly has no period. */
export function mayHavePeriod(text: string): boolean {
  return POSSIBLE_PERIOD.test(text);
}

/**
 * Reads a text that is only the name of a period, and writes all spellings of a period in one form: `Năm 2023` as `2023`, `T12/2023` and
 * `Tháng 12 năm 2023` as `tháng 12/2023`. Returns `undefined` for any other text.
 */
export function parsePeriodName(text: string): string | undefined {
  if (text.length > MAX_LENGTH || !mayHavePeriod(text)) return undefined;
  const name = normalizeWords(writeMonthsInDigits(text), TIME_WORDS);
  if (name === WHOLE_YEAR) return 'cả năm';
  const years = parseYears(name, text) ?? parseMonthAndYear(name);
  if (years) return years;
  const partOfYear = splitYear(name);
  return (
    parseMonth(partOfYear) ?? parseQuarter(partOfYear) ?? parseMonths(partOfYear) ?? parseHalf(partOfYear)
  );
}

/**
 * The same key for all spellings of a period: `2023-12-31` for a day, `tháng 12/2023` for `12/2023` and `2023-12`, `6 tháng đầu năm 2023`
 * for `6T/2023`. The key of any other text is the text in lower case. Unlike in `toPeriodKey`, words such as `sơ bộ` make another key.
 */
export function toPeriodNameKey(text: string): string {
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
  const keys = [toPeriodNameKey(first), toPeriodNameKey(second)];
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

/** A part of a year, and its year: `q4` and `2023` for `q4-2023` and `2023-q4`. */
interface PartAndYear {
  part: string;
  year: string | undefined;
}

/** @param name The name from `normalizeWords`. */
function splitYear(name: string): PartAndYear {
  const [, yearInFront, partBehind] = YEAR_IN_FRONT.exec(name) ?? [];
  if (partBehind !== undefined) return { part: partBehind, year: yearInFront };
  const [, partInFront, yearBehind] = YEAR_BEHIND.exec(name) ?? [];
  return partInFront === undefined
    ? { part: name, year: undefined }
    : { part: partInFront, year: yearBehind };
}

function parseMonth({ part, year }: PartAndYear): string | undefined {
  const [, letterM, digits] = MONTH.exec(part) ?? [];
  return digits === undefined || needsYear(letterM, year) ? undefined : toMonth(digits, year);
}

/** `tháng 12/2023` for `12/2023`. */
function parseMonthAndYear(name: string): string | undefined {
  const [, digits, year] = MONTH_AND_YEAR.exec(name) ?? [];
  return digits === undefined ? undefined : toMonth(digits, year);
}

function toMonth(digits: string, year: string | undefined): string | undefined {
  const month = Number(digits);
  const isMonth = month >= 1 && month <= 12;
  return isMonth ? `tháng ${month}${year ? `/${year}` : ''}` : undefined;
}

function parseQuarter({ part, year }: PartAndYear): string | undefined {
  const [, quarterBehindWord, bareNumeral] = QUARTER.exec(part) ?? [];
  const quarter = quarterBehindWord ?? bareNumeral;
  if (quarter === undefined || needsYear(bareNumeral, year)) return undefined;
  // `4` becomes `IV`. `iv` is not a number and only gets capitals.
  const numeral = ROMAN[Number(quarter) - 1] ?? quarter.toUpperCase();
  return `quý ${numeral}${year ? `/${year}` : ''}`;
}

/** `6 tháng đầu năm 2024`, `9 tháng năm 2024`, `9 tháng`. */
function parseMonths({ part, year }: PartAndYear): string | undefined {
  const [, count, letterM, half] = MONTHS.exec(part) ?? [];
  if (count === undefined || needsYear(letterM, year)) return undefined;
  const months = `${Number(count)} tháng`;
  if (half) return `${months} ${toHalf(half === 'dau', year)}`;
  return year ? `${months} năm ${year}` : months;
}

/** `nửa đầu năm 2023` and `H1/2023` as `6 tháng đầu năm 2023`. */
function parseHalf({ part, year }: PartAndYear): string | undefined {
  const [, half, number] = HALF.exec(part) ?? [];
  if (half === undefined && number === undefined) return undefined;
  return `6 tháng ${toHalf(half === 'dau' || number === '1', year)}`;
}

function toHalf(isFirst: boolean, year: string | undefined): string {
  return `${isFirst ? 'đầu' : 'cuối'} năm${year ? ` ${year}` : ''}`;
}

/** Whether a spelling that may be something else, `M1` or `IV`, lacks the year that would make it a period. */
function needsYear(unclearLetters: string | undefined, year: string | undefined): boolean {
  return unclearLetters !== undefined && year === undefined;
}
