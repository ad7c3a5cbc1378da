import { IndicatorError } from './indicator-error.ts';
import { type ComparisonText, parseComparison } from './parse-comparison.ts';
import { findBrackets, hasTime, toVietnameseNotation } from './parse-field.ts';

const FIELD = 'change';
const YEARS = /(?<![\d.,])((?:19|20)\d\d)(?![.,]?\d)/;
const YEAR = /^(19|20)\d\d$/;

/** A mistake that suggests the text with each unit, behind its number: `tăng 1,7 điểm phần trăm so với năm 2022`. */
export function withoutUnit(text: string, { lead = '' }: ComparisonText, number: string): IndicatorError {
  const digits = number.replace(/^\D/, '');
  const end = text.indexOf(digits, lead.length) + digits.length;
  const [start, rest] = [text.slice(0, end), text.slice(end)];
  const suggestion = `${start} điểm phần trăm${rest}`;
  return new IndicatorError('change-unit', text, { field: FIELD, suggestion, other: `${start}%${rest}` });
}

/** A mistake with the text in the notation or the words that can be read, or with examples. */
export function unread(text: string): IndicatorError {
  const ofBrackets = findBrackets(text, FIELD);
  if (ofBrackets) return ofBrackets;
  // `tăng 5% so với cùng kỳ` for `tăng 5% với cùng kỳ`.
  const withPreposition = text.replace(/(?<!so) với /i, ' so với ');
  const corrected = [correctNumbers(text), withPreposition];
  const suggestion = hasTime(text)
    ? undefined
    : corrected.find((other) => other !== text && parseComparison(other));
  return new IndicatorError(suggestion ? 'unread' : 'unread-change', text, { field: FIELD, suggestion });
}

/** `tăng 12,02% so với năm 2022` for `tăng 12.02% so với năm 2022`: a year is no number. */
function correctNumbers(text: string): string {
  const parts = text.split(YEARS);
  return parts.map((part) => (YEAR.test(part) ? part : toVietnameseNotation(part))).join('');
}

/**
 * The mistake of a field that contradicts the text of its change.
 *
 * @param suggestion The change to write if the field is right.
 */
export function contradiction(
  change: string,
  field: 'changeUnit' | 'changeDirection' | 'previousPeriod',
  text: string,
  suggestion?: string,
): IndicatorError {
  return new IndicatorError('change-conflict', text, { field, other: change, suggestion });
}
