import { parseNumber, writeNumber } from '../text/number.ts';
import { tidy } from '../text/sentence.ts';
import { IndicatorError } from './indicator-error.ts';
import type { IndicatorRecord, Quoted } from './record.ts';

/** The fields with one text or number. */
export type RecordField = Exclude<keyof IndicatorRecord, 'series'>;

/** Fields whose numbers may have a percent sign, whatever the unit of the figure is. */
const PERCENT_FIELDS = ['planRatio', 'change'];

/** The text of a field; `undefined` where it is missing or empty. */
export function readText(record: IndicatorRecord, field: RecordField): string | undefined {
  return toText(record[field], field) || undefined;
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
  if (typeof value === 'number') return writeNumber(value);
  if (typeof value === 'string') return tidy(value);
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
  if (!number || !isFinite(number.value)) throw new IndicatorError('unread', text, { field });
  return { value: number.value, text: digits };
}
