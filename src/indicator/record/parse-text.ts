import { writeNumber } from '../../text/number.ts';
import { tidy } from '../../text/sentence.ts';
import { checkOneLine } from './check-one-line.ts';
import { checkTimesInWords } from './check-times.ts';
import { describeValue } from './describe-value.ts';
import { IndicatorError, isIndicatorError } from './indicator-error.ts';
import { checkNotDamaged } from './parse-damage.ts';
import { INDICATOR_FIELDS, type IndicatorRecord } from './record.ts';
import { hasSpreadsheetDate } from './spreadsheet-date.ts';
import { MAX_TEXT_LENGTH, toLengthMistake } from './text-length.ts';

const TEXT_FIELDS = INDICATOR_FIELDS.filter((field) => field !== 'series');
/** Fields in which periods and days are read. */
const TIME_FIELDS = ['period', 'previousPeriod', 'asOf', 'series', 'change', 'planBy', 'planRatio'];
/** Fields with words, in which nothing else looks for dates of spreadsheets. */
const WORD_FIELDS = ['label', 'text', 'also', 'area', 'programme', 'source', 'note', 'method', 'rankScope'];
/** `quí IV`, `cùng kì`, `kì trước`; not the name `Phú Quí`. */
const OLD_SPELLING =
  /(?<!\p{L})(?:quí(?= (?:[IVX\d]|này|trước))|(?<=cùng )kì|kì(?= (?:này|trước|gốc)))(?!\p{L})/giu;
/**
 * A hyphen of word processors, or a small or wide one. It stands in front of a number (`‐5`), between two numbers (`5‑7`), or at the end of
 * the text, which may be `‐` alone.
 */
const OTHER_HYPHEN = /(?<!\p{L})[\u2010-\u2012\ufe63\uff0d](?=\s?\d|$)/gu;
/** Digits and signs in the full width of East Asian letters: `１２`, `％`, `＜`. */
const FULL_WIDTH = /[\uff01-\uff5e]/g;
const FULL_WIDTH_OFFSET = 0xfee0;
/** Other forms of `≥` and `≤`. */
const OTHER_BOUNDS = /[⩾≧⩽≦]/g;
const NO_BREAK_SPACES = /\u00a0/g;
/** A figure in digits, `1.200,5`, which needs no cleaning and cannot be damaged. */
const FIGURE = /^[\d.,]+%?$/;
/** A JavaScript number with decimals keeps at least this many digits, those before the point included. */
const MAX_EXACT_DIGITS = 15;

/**
 * A copy of a record with its texts tidied and checked, so that this is done once for each text. The field `series` stays as it is, because the
 * lines of its text may separate its points.
 *
 * @throws IndicatorError for a text that is damaged, or that names a time that does not exist.
 */
export function tidyTexts(record: IndicatorRecord): IndicatorRecord {
  const { series, changes, plans } = record;
  const texts = tidyFields(TEXT_FIELDS.map((field) => [field, record[field]]));
  const lists = { changes: tidyItems(changes, 'changes'), plans: tidyItems(plans, 'plans') };
  return { ...texts, ...lists, series } as IndicatorRecord;
}

/** @param list The list `changes` or `plans`. Anything else is returned unchanged. */
function tidyItems(list: unknown, name: string): unknown {
  if (!Array.isArray(list)) return list;
  return list.map((item: unknown, index) => {
    if (typeof item !== 'object' || item === null) return item;
    try {
      return tidyFields(Object.entries(item));
    } catch (error) {
      throw isIndicatorError(error) ? error.at({ field: `${name}[${index}].${error.field}` }) : error;
    }
  });
}

/** The fields that have a value. Only texts are tidied. */
function tidyFields(fields: [name: string, value: unknown][]): object {
  const given = fields.filter(([, value]) => value !== undefined);
  return Object.fromEntries(
    given.map(([name, value]) => [name, typeof value === 'string' ? toText(value, name) : value]),
  );
}

/** The text of a field of a tidied record; empty for null and undefined. */
export function toTidiedText(value: unknown, field: string): string {
  return typeof value === 'string' ? value : toText(value, field);
}

/**
 * A value as a Vietnamese author would write it, with ordinary spaces; empty for null and undefined.
 *
 * @param value Anything, since records come from JSON.
 */
export function toText(value: unknown, field: string): string {
  if (typeof value === 'number') return toNumberText(value, field);
  if (typeof value === 'string') {
    const text = isShortFigure(value) ? value : tidyWords(value, field);
    checkTimesInWords(text, field);
    if (WORD_FIELDS.includes(field) && hasSpreadsheetDate(text))
      throw new IndicatorError('number-as-date', text, { field });
    return TIME_FIELDS.includes(field) ? text.replace(OLD_SPELLING, toNewSpelling) : text;
  }
  if (value === null || value === undefined) return '';
  throw new IndicatorError('unread', describeValue(value), { field });
}

/** Whether a text is a figure that needs no tidying. A longer one is a mistake in any field. */
function isShortFigure(text: string): boolean {
  return text.length <= MAX_TEXT_LENGTH && FIGURE.test(text);
}

function tidyWords(words: string, field: string): string {
  if (words.length > MAX_TEXT_LENGTH) throw toLengthMistake(words, { field });
  checkOneLine(words, field);
  const text = tidy(words)
    .replace(NO_BREAK_SPACES, ' ')
    .replace(FULL_WIDTH, toNarrow)
    .replace(OTHER_BOUNDS, (sign) => ('⩾≧'.includes(sign) ? '≥' : '≤'))
    .replace(OTHER_HYPHEN, '-');
  checkNotDamaged(text, field);
  return text;
}

function toNarrow(letter: string): string {
  return String.fromCharCode(letter.charCodeAt(0) - FULL_WIDTH_OFFSET);
}

/** `quý` for `quí`, `kỳ` for `kì`. */
function toNewSpelling(word: string): string {
  return word.replace('í', 'ý').replace('Í', 'Ý').replace('ì', 'ỳ').replace('Ì', 'Ỳ');
}

/**
 * Throws for `NaN` and `Infinity`, for a JavaScript number above 2^53, and for a number with more decimals than JavaScript keeps exactly, such
 * as 0.1 + 0.2.
 */
function toNumberText(value: number, field: string): string {
  if (!isFinite(value)) throw new IndicatorError('program-error', String(value), { field });
  const digits = writeNumber(value).replace(/\D/g, '').replace(/^0+/, '');
  const isLongFraction = !Number.isInteger(value) && digits.length > MAX_EXACT_DIGITS;
  const isInexact = Math.abs(value) > Number.MAX_SAFE_INTEGER || isLongFraction;
  if (isInexact) throw new IndicatorError('inexact-number', String(value), { field });
  return writeNumber(value);
}
