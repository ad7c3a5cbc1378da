import { IndicatorError } from './indicator-error.ts';
import { parsePeriod } from './parse-period.ts';

/** What was meant as an ISO date and time, but does not exist: `2023-02-30T00:00:00Z`. */
const LOOKS_LIKE_A_TIME = /^[^\p{L}]*T[^\p{L}]*Z?$/u;

/**
 * Reads the day of a figure as `YYYY-MM-DD`, or the month, quarter or year at whose end it was counted, as a period. Words stay.
 *
 * @throws IndicatorError for a day that does not exist.
 */
export function parseAsOf(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const time = parsePeriod(text, 'asOf');
  if (LOOKS_LIKE_A_TIME.test(time)) throw new IndicatorError('unread', text, { field: 'asOf' });
  return time;
}
