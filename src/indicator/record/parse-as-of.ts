import { parsePeriod } from './parse-period.ts';

/**
 * Reads the day of a figure as `YYYY-MM-DD`. In place of a day, the text may be the month, quarter or year at whose end the figure was
 * counted, or words.
 *
 * @throws IndicatorError for a day that does not exist.
 */
export function parseAsOf(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  return parsePeriod(text, 'asOf');
}
