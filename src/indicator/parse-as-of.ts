import { toVietnam } from '../text/date.ts';
import { IndicatorError } from './indicator-error.ts';
import { checkPeriod } from './parse-period.ts';

/** `31/12/2023`, or `31/12/23`, which spreadsheets make of it. */
const VIETNAMESE_DAY = /^(\d\d?)\/(\d\d?)\/(\d\d)?(\d\d)$/;
/** Digits and signs, or an ISO date and time: text that was meant as a date, not as words. */
const LOOKS_LIKE_A_DATE = /^[^\p{L}]*(T[^\p{L}]*Z?)?$/u;

/**
 * Reads the day of a figure as `YYYY-MM-DD`. For a date with a time, the result is the day in Viet Nam. Words are returned unchanged.
 *
 * @throws IndicatorError for a day that does not exist.
 */
export function parseAsOf(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const iso = toIsoDay(text);
  const day = toVietnam(iso)?.slice(0, 10);
  if (day) return day;
  checkPeriod(text, 'asOf');
  if (LOOKS_LIKE_A_DATE.test(iso)) throw new IndicatorError('unread', text, { field: 'asOf' });
  return text;
}

function toIsoDay(text: string): string {
  const [, day = '', month = '', century, year = ''] = VIETNAMESE_DAY.exec(text) ?? [];
  if (!day) return text;
  const fullYear = (century ?? (year < '50' ? '20' : '19')) + year;
  return `${fullYear}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
