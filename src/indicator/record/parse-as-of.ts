import { IndicatorError } from './indicator-error.ts';
import { parsePeriod } from './parse-period.ts';

/** The form of an ISO date and time. `parsePeriod` returns such a text unchanged only if the day does not exist: `2023-02-30T00:00:00Z`. */
const LOOKS_LIKE_A_TIME = /^[^\p{L}]*T[^\p{L}]*Z?$/u;

/**
 * Reads the day of a figure as `YYYY-MM-DD`. In place of a day, the text may be the month, quarter or year at whose end the figure was
 * counted, or words.
 *
 * @throws IndicatorError for a day that does not exist.
 */
export function parseAsOf(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const time = parsePeriod(text, 'asOf');
  if (LOOKS_LIKE_A_TIME.test(time)) throw new IndicatorError('unread', text, { field: 'asOf' });
  return time;
}
