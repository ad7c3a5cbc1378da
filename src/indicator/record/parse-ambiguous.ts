import { formatQuoted, fromEnglish, parseNumber } from '../../text/number.ts';
import { IndicatorError } from './indicator-error.ts';
import { LIST_FIELDS, NUMBER_FIELDS, toNumberTexts } from './parse-english.ts';
import type { IndicatorRecord } from './record.ts';

/** A match starts only at the first digit of a number. Otherwise a long number would take quadratic time. */
const NUMBER = /(?<!\d)\d+(?:[.,]\d+)+/g;

/** The first number of a text that can only be English: `18236.214`, `1,200.5`. */
export function findEnglishNumber(text: string): string | undefined {
  return findNumbers(text).find((number) => isEnglish(number) && !isVietnamese(number));
}

/**
 * Throws for a number that can be Vietnamese or English, `365.445`, in a file with a number that can only be English.
 *
 * @param englishNumber The number that can only be English.
 */
export function checkAmbiguousNumbers(record: IndicatorRecord, englishNumber: string): void {
  const fields = [...NUMBER_FIELDS, ...LIST_FIELDS];
  const texts = fields.flatMap((field) => toNumberTexts(field, record[field]));
  const ambiguous = texts.find(({ text }) => isAmbiguous(text));
  if (!ambiguous) return;
  throw new IndicatorError('ambiguous-number', ambiguous.text, {
    field: ambiguous.field,
    other: englishNumber,
  });
}

/**
 * Throws for a number that can be Vietnamese or English, `31,415`, in a file whose numbers do not show in which notation they are. Unlike in
 * `checkAmbiguousNumbers`, no number of the file can be quoted as English.
 */
export function checkUnclearNotation(record: IndicatorRecord): void {
  const fields = [...NUMBER_FIELDS, ...LIST_FIELDS];
  const texts = fields.flatMap((field) => toNumberTexts(field, record[field]));
  const ambiguous = texts.find(({ text }) => isAmbiguous(text));
  if (ambiguous) throw unclearNumberMistake(ambiguous.text, ambiguous.field);
}

/**
 * The mistake of a number that can be Vietnamese or English. It suggests what to write if the number is English: 1.200 for `1,200`. A number that can only be
 * English, `1,234,567`, cannot be read.
 */
export function unclearNumberMistake(text: string, field: string): IndicatorError {
  const number = /^\d[\d.,]*$/.test(text) ? fromEnglish(text) : undefined;
  const problem = number !== undefined && !isVietnamese(text) ? 'unread' : 'unclear-number';
  return new IndicatorError(problem, text, {
    field,
    ...(number !== undefined && { suggestion: formatQuoted(number, 'vi') }),
  });
}

function isAmbiguous(text: string): boolean {
  return findNumbers(text).some((number) => isEnglish(number) && isVietnamese(number));
}

function findNumbers(text: string): string[] {
  return text.match(NUMBER) ?? [];
}

function isEnglish(number: string): boolean {
  return fromEnglish(number) !== undefined;
}

function isVietnamese(number: string): boolean {
  return parseNumber(number) !== undefined;
}
