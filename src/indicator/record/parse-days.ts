import { IndicatorError } from './indicator-error.ts';
import { parseDay } from './parse-day.ts';

/** `01/01–31/12/2023`, `1/1/2023 - 31/12/2023`. */
const DAYS = /^(\d\d?\/\d\d?)(?:\/(\d{4}))? ?[-–—] ?(\d\d?\/\d\d?)\/(\d{4})$/;

/**
 * Reads a period from its first to its last day, and writes the days as published, with a dash between them: `01/01–31/12/2023`. Returns
 * `undefined` for other texts, and if the first day is after the last one.
 *
 * @throws IndicatorError for a day that does not exist.
 */
export function parseDays(text: string, field: string): string | undefined {
  const [, first, firstYear, last, lastYear = ''] = DAYS.exec(text) ?? [];
  if (first === undefined || last === undefined) return undefined;
  // A first day without a year is in the year of the last day.
  const from = toDay(`${first}/${firstYear ?? lastYear}`, field);
  const to = toDay(`${last}/${lastYear}`, field);
  if (from > to) return undefined;
  return `${first}${firstYear === undefined ? '' : `/${firstYear}`}–${last}/${lastYear}`;
}

function toDay(text: string, field: string): string {
  const day = parseDay(text);
  if (day === undefined) throw new IndicatorError('impossible-time', text, { field });
  return day;
}
