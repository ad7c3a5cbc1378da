import { IndicatorError } from './indicator-error.ts';
import { parseDay } from './parse-day.ts';

/** `01/01–31/12/2023`, `1/1/2023 - 31/12/2023`. */
const DAYS = /^(\d\d?\/\d\d?)(?:\/(\d{4}))? ?[-–—] ?(\d\d?\/\d\d?)\/(\d{4})$/;

/**
 * Reads the first and the last day of a period, and writes it as published, with a dash: `01/01–31/12/2023`. `undefined` for other texts, and
 * for days in the wrong order, whose years are not clear.
 *
 * @throws IndicatorError for a day that does not exist.
 */
export function parseDays(text: string, field: string): string | undefined {
  const [, first, firstYear, last, lastYear = ''] = DAYS.exec(text) ?? [];
  if (first === undefined || last === undefined) return undefined;
  // Without its own, the first day is in the year of the last one.
  const [from, to] = [toDay(`${first}/${firstYear ?? lastYear}`, field), toDay(`${last}/${lastYear}`, field)];
  if (from > to) return undefined;
  return `${first}${firstYear === undefined ? '' : `/${firstYear}`}–${last}/${lastYear}`;
}

function toDay(text: string, field: string): string {
  const day = parseDay(text);
  if (day === undefined) throw new IndicatorError('impossible-time', text, { field });
  return day;
}
