import { toVietnamTime } from '../../text/date.ts';

/**
 * `31/12/2023`, `31-12-2023`, `31.12.2023`, or `31/12/23`, as some spreadsheets write it. The time of midnight may follow:
 * `31/12/2023 00:00:00`.
 */
const VIETNAMESE_DAY = /^(\d\d?)([/.-])(\d\d?)\2(\d\d)?(\d\d)(?: 0?0:00(?::00)?)?$/;
/** `2023/12/31`, `2023-12-31`. */
const YEAR_FIRST = /^(\d{4})([/.-])(\d\d?)\2(\d\d?)$/;
/** The years 00 to 49 are 2000 to 2049. From 50 on, the century is not known, and the text is not a day. */
const FIRST_UNKNOWN_YEAR = '50';
/** A day, and its time in Viet Nam. */
const DAY_AND_HOUR = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d:\d\d)\+07:00)?$/;
/** The hour in Viet Nam at midnight in UTC. */
const MIDNIGHT_OF_UTC = '07:00:00';
const ZONE_AT_END = /(?:Z|[+-]\d\d:\d\d)$/;
const WORDS_BEFORE = /^(?:đến )?ngày (?=\d)/i;

/**
 * Reads a day as `YYYY-MM-DD`. Programs write a day as its midnight in Viet Nam or in UTC, `2023-12-30T17:00:00Z` or `2023-12-31T00:00:00Z`.
 * Returns `undefined` for other hours, because the day may be another one elsewhere; for other texts; and for days that do not exist.
 */
export function parseDay(text: string): string | undefined {
  const [, day, hour] = DAY_AND_HOUR.exec(toVietnamTime(toIso(text.replace(WORDS_BEFORE, ''))) ?? '') ?? [];
  // Without a zone, 07:00 is an hour in Viet Nam and not the midnight of UTC.
  const isMidnightOfUtc = hour === MIDNIGHT_OF_UTC && ZONE_AT_END.test(text);
  const isMidnight = hour === undefined || hour === '00:00:00' || isMidnightOfUtc;
  return isMidnight ? day : undefined;
}

function toIso(text: string): string {
  const [, wholeYear, , isoMonth = '', isoDay = ''] = YEAR_FIRST.exec(text) ?? [];
  if (wholeYear) return `${wholeYear}-${isoMonth.padStart(2, '0')}-${isoDay.padStart(2, '0')}`;
  const [, day = '', , month = '', century, year = ''] = VIETNAMESE_DAY.exec(text) ?? [];
  if (!day) return text;
  if (century === undefined && year >= FIRST_UNKNOWN_YEAR) return text;
  return `${century ?? '20'}${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
