import { tidy } from '../../text/sentence.ts';
import { parseDay } from '../record/parse-day.ts';
import { normalizeName } from './field-names.ts';

/** A longer text is no period. */
const MAX_LENGTH = 60;
const YEAR = '((?:19|20)\\d\\d)';
const OF_YEAR = `(?:-(?:nam-)?${YEAR})?`;
/** Patterns of normalized names, so that accents, case and separators do not matter. */
const YEAR_ONLY = new RegExp(`^(?:(?:ca-)?nam-)?${YEAR}$`);
const YEARS = new RegExp(`^(giai-doan-|thoi-ky-|nam-hoc-)?${YEAR}-${YEAR}$`);
const MONTH = new RegExp(`^(?:thang-|t-?)(\\d\\d?)${OF_YEAR}$`);
const MONTH_AND_YEAR = new RegExp(`^(\\d\\d?)-${YEAR}$`);
const ISO_MONTH = new RegExp(`^${YEAR}-(0[1-9]|1[0-2])$`);
/** Without the word, a quarter needs a Roman numeral and a year: `IV/2023`. */
const QUARTER = new RegExp(`^(?:quy-|q-?)(iv|i{1,3}|[1-4])${OF_YEAR}$|^(iv|i{1,3})-(?:nam-)?${YEAR}$`);
const MONTHS = new RegExp(`^(\\d\\d?)(?:-thang|-?t)(-dau-nam|-cuoi-nam)?${OF_YEAR}$`);
/** `2023/2022` compares two years; only a dash makes a range. */
const DASH_BETWEEN_YEARS = /\d\s*[-–—]\s*\d/;
const ROMAN = ['I', 'II', 'III', 'IV'];

/**
 * Reads a text that is the name of a period and nothing else, and writes it in one form: `Năm 2023` as `2023`, `T12/2023` and `Tháng 12 năm
 * 2023` as `tháng 12/2023`. `undefined` for any other text.
 */
export function parsePeriodName(text: string): string | undefined {
  if (text.length > MAX_LENGTH) return undefined;
  const name = normalizeName(text);
  return parseYears(name, text) ?? parseMonth(name) ?? parseQuarter(name) ?? parseMonths(name);
}

/**
 * Periods with the same key are the same period, however they are written: a day as `2023-12-31`, `12/2023` and `2023-12` as `tháng 12/2023`,
 * `6T/2023` as `6 tháng đầu năm 2023`. Words that are no known period must be equal, but for their case.
 */
export function toPeriodKey(text: string): string {
  const words = tidy(text);
  const [, year, month] = ISO_MONTH.exec(words) ?? [];
  if (year) return `tháng ${Number(month)}/${year}`;
  // The first months of a year are also written without the words: `6 tháng năm 2023`.
  const name = parsePeriodName(words)?.replace(/^(\d+ tháng) năm /, '$1 đầu năm ');
  return name ?? parseDay(words) ?? words.toLowerCase();
}

/**
 * A period of a row and one of a heading as one: the year 2023 and `tháng 12` as `tháng 12/2023`, 2023 and `9 tháng` as `9 tháng năm 2023`.
 * `undefined` if they do not complete each other.
 */
export function joinPeriods(first: string, second: string): string | undefined {
  const keys = [toPeriodKey(first), toPeriodKey(second)];
  const year = keys.find((key) => YEAR_ONLY.test(key));
  const part = keys.find((key) => /^(tháng|quý) \w+$/.test(key));
  const months = keys.find((key) => /^\d+ tháng( đầu năm| cuối năm)?$/.test(key));
  if (year && part) return `${part}/${year}`;
  return year && months ? `${months}${months.endsWith('năm') ? '' : ' năm'} ${year}` : undefined;
}

function parseYears(name: string, text: string): string | undefined {
  const [, year] = YEAR_ONLY.exec(name) ?? [];
  if (year) return year;
  const [, kind, from = '', to = ''] = YEARS.exec(name) ?? [];
  const isRange = from < to && DASH_BETWEEN_YEARS.test(text);
  return isRange ? `${kind === 'nam-hoc-' ? 'năm học ' : ''}${from}–${to}` : undefined;
}

function parseMonth(name: string): string | undefined {
  const [, month, year] = MONTH.exec(name) ?? MONTH_AND_YEAR.exec(name) ?? [];
  const number = Number(month);
  return number >= 1 && number <= 12 ? `tháng ${number}${year ? `/${year}` : ''}` : undefined;
}

function parseQuarter(name: string): string | undefined {
  const [, withWord, ofWord, roman, ofRoman] = QUARTER.exec(name) ?? [];
  const [quarter, year] = [withWord ?? roman, ofWord ?? ofRoman];
  if (!quarter) return undefined;
  const numeral = ROMAN[Number(quarter) - 1] ?? quarter.toUpperCase();
  return `quý ${numeral}${year ? `/${year}` : ''}`;
}

/** `6 tháng đầu năm 2024`, `9 tháng năm 2024`, `9T/2024`, `9 tháng`. */
function parseMonths(name: string): string | undefined {
  const [, count = '', part = '', year] = MONTHS.exec(name) ?? [];
  if (!count) return undefined;
  const months = `${Number(count)} tháng`;
  if (part) return `${months} ${part === '-dau-nam' ? 'đầu năm' : 'cuối năm'}${year ? ` ${year}` : ''}`;
  return year ? `${months} năm ${year}` : months;
}
