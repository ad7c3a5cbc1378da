import { IndicatorError } from './indicator-error.ts';

/**
 * A longer text is a mistake. No office prints as much beside a figure, and a pattern that looks back at each character would need seconds for
 * a text of 100 000 characters.
 */
export const MAX_TEXT_LENGTH = 5000;

/** The mistake of a text that is longer than any text beside a figure. */
export function toLengthMistake(text: string, place: { field?: string; row?: number }): IndicatorError {
  const numbers = { other: String(text.length), suggestion: String(MAX_TEXT_LENGTH) };
  return new IndicatorError('long-text', text, { ...place, ...numbers });
}
