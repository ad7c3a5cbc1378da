import { formatQuoted, fromEnglish, parseNumber, writeNumber } from '../text/number.ts';
import { tidy } from '../text/sentence.ts';
import { IndicatorError } from './indicator-error.ts';
import { checkNotDamaged } from './parse-damage.ts';
import type { IndicatorRecord, Quoted } from './record.ts';

/** The fields with one text or number. */
export type RecordField = Exclude<keyof IndicatorRecord, 'series'>;

/** Fields whose numbers may have a percent sign, whatever the unit of the figure is. */
const PERCENT_FIELDS = ['planRatio', 'change'];
/** Fields whose text is words or a sign. Digits alone in one of them came from another field. */
const WORD_FIELDS = [
  'unit',
  'changeUnit',
  'qualifier',
  'planBy',
  'planStatus',
  'rankScope',
  'area',
  'programme',
];
const DIGITS_ONLY = /^[\d\s.,]+$/;

/** The text of a field; `undefined` where it is missing or empty. */
export function readText(record: IndicatorRecord, field: RecordField): string | undefined {
  const text = toText(record[field], field) || undefined;
  const isNoWord = text !== undefined && WORD_FIELDS.includes(field) && DIGITS_ONLY.test(text);
  if (isNoWord) throw new IndicatorError('unread', text, { field });
  return text;
}

/** The number of a field; `undefined` where it is missing or empty. */
export function readNumber(record: IndicatorRecord, field: RecordField): Quoted | undefined {
  const text = readText(record, field);
  return text === undefined ? undefined : toQuoted(text, field, record);
}

/**
 * A value as a Vietnamese author would write it; empty for null and undefined.
 *
 * @param value Anything, since records come from JSON.
 */
export function toText(value: unknown, field: string): string {
  if (typeof value === 'number') return toNumberText(value, field);
  if (typeof value === 'string') {
    const text = tidy(value);
    checkNotDamaged(text, field);
    return text;
  }
  if (value === null || value === undefined) return '';
  throw new IndicatorError('unread', JSON.stringify(value), { field });
}

/**
 * Reads a number of a field.
 *
 * @param record The record of the field; its unit decides whether the number may have a percent sign.
 */
export function toQuoted(text: string, field: string, record: IndicatorRecord): Quoted {
  const unit = readText(record, 'unit') ?? '%';
  const allowsPercent = unit === '%' || PERCENT_FIELDS.includes(field);
  const digits = allowsPercent ? text.replace(/ ?%$/, '') : text;
  const number = parseNumber(digits);
  if (!number || !isFinite(number.value)) {
    throw new IndicatorError('unread', text, { field, suggestion: suggestNumber(digits) });
  }
  return { value: number.value, text: digits };
}

/** Throws for a JavaScript number above 2^53, because it may have lost digits. */
function toNumberText(value: number, field: string): string {
  const isInexact = isFinite(value) && Math.abs(value) > Number.MAX_SAFE_INTEGER;
  if (isInexact) throw new IndicatorError('inexact-number', String(value), { field });
  return writeNumber(value);
}

/** `12,02` for `12.02`, `1.200` for `1 200`. */
function suggestNumber(text: string): string | undefined {
  const vietnamese = fromEnglish(text) ?? text.replace(/(?<=\d) (?=\d{3}(?!\d))/g, '');
  return parseNumber(vietnamese) ? formatQuoted(vietnamese, 'vi') : undefined;
}
