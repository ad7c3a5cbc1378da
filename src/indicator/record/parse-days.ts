import { IndicatorError } from './indicator-error.ts';
import { parseDay } from './parse-day.ts';

/** `01/01–31/12/2023`, `1/1/2023 - 31/12/2023`, `16–31/12/2023`. */
const DAYS = /^(\d\d?)(?:(\/\d\d?)(?:\/(\d{4}))?)? ?[-–—] ?(\d\d?)(\/\d\d?)\/(\d{4})$/;
const BETWEEN = / ?[-–—] ?/;

/**
 * Reads a period from its first to its last day, and writes the days as published, with a dash between them: `01/01–31/12/2023`. Returns
 * `undefined` for other texts, and if the first day is after the last one.
 *
 * @throws IndicatorError for a day that does not exist.
 */
export function parseDays(text: string, field: string): string | undefined {
  const [, firstDay, firstMonth = '', firstYear, lastDay = '', lastMonth = '', lastYear = ''] =
    DAYS.exec(text) ?? [];
  if (firstDay === undefined) return undefined;
  // A first day without a month or year is in the month or year of the last day.
  const from = toDay(`${firstDay}${firstMonth || lastMonth}/${firstYear ?? lastYear}`, field);
  const to = toDay(`${lastDay}${lastMonth}/${lastYear}`, field);
  if (from > to) return undefined;
  return text.replace(BETWEEN, '–');
}

function toDay(text: string, field: string): string {
  const day = parseDay(text);
  if (day === undefined) throw new IndicatorError('impossible-time', text, { field });
  return day;
}
