import { tidy } from '../../text/sentence.ts';
import { IndicatorError } from './indicator-error.ts';

/** Digits at the end of a line and at the beginning of the next one, in a text without words. */
const NUMBERS_ON_LINES = /^[^\p{L}]*\d%?[^\S\r\n]*[\r\n][^\p{L}\d]*\d[^\p{L}]*$/u;
/** A longer text is not a number. */
const MAX_LENGTH = 80;

/** Whether a text with its line ends is a number on several lines. It may be several numbers: a plan, and its result below it. */
export function isNumberOnLines(text: string): boolean {
  return text.length <= MAX_LENGTH && NUMBERS_ON_LINES.test(text);
}

/** Throws for a number on several lines. */
export function checkOneLine(text: string, field: string): void {
  if (isNumberOnLines(text)) throw new IndicatorError('several-lines', tidy(text), { field });
}
