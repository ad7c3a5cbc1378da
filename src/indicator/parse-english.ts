import { formatQuoted, fromEnglish } from '../text/number.ts';
import { IndicatorError } from './indicator-error.ts';
import type { IndicatorRecord } from './record.ts';

/** The fields that have numbers. */
export const NUMBER_FIELDS = [
  'value',
  'of',
  'also',
  'planRatio',
  'planTarget',
  'previous',
  'change',
  'rank',
  'rankOf',
  'series',
] as const satisfies readonly (keyof IndicatorRecord)[];

const NUMBER = /\d+(?:[.,]\d+)*/g;

/** The record with its numbers in Vietnamese notation. JavaScript numbers need none. */
export function toVietnameseNumbers(record: IndicatorRecord): IndicatorRecord {
  const format = record.numberFormat?.trim().toLowerCase() || 'vi';
  if (format === 'vi') return record;
  if (format !== 'en') {
    throw new IndicatorError('unread', format, { field: 'numberFormat', suggestion: 'vi, en' });
  }
  const rewritten: Record<string, unknown> = { ...record };
  for (const field of NUMBER_FIELDS) rewritten[field] = rewrite(record[field], field);
  return rewritten as unknown as IndicatorRecord;
}

/** @param value A text, or the points of a series. Anything else is returned unchanged. */
function rewrite(value: unknown, field: string): unknown {
  if (typeof value === 'string') return rewriteText(value, field);
  if (!Array.isArray(value)) return value;
  return value.map((point: unknown) => {
    const { value: number, ...rest } = (point ?? {}) as { value?: unknown };
    return typeof number === 'string' ? { ...rest, value: rewriteText(number, field) } : point;
  });
}

function rewriteText(text: string, field: string): string {
  return text.replace(NUMBER, (number) => {
    const hasSigns = /[.,]/.test(number);
    const vietnamese = hasSigns ? fromEnglish(number) : number;
    if (vietnamese === undefined) throw new IndicatorError('unread', text, { field });
    return number.includes(',') ? formatQuoted(vietnamese, 'vi') : vietnamese;
  });
}
