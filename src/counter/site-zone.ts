import { formatVietnamTime } from '../text/date.ts';

export const VIETNAM_ZONE = 'Asia/Ho_Chi_Minh';

/**
 * The day in a time zone, `YYYY-MM-DD`. The day in Viet Nam is computed without `Intl`, because the first use of `Intl` is slow.
 *
 * @param now Milliseconds since 1970.
 * @throws RangeError for a zone that the browser does not know.
 */
export function dayIn(timeZone: string, now: number): string {
  if (timeZone === VIETNAM_ZONE) return formatVietnamTime(now).slice(0, 10);
  const fields = { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' } as const;
  const parts = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', fields).formatToParts(now);
  const [year, month, day] = (['year', 'month', 'day'] as const).map(
    (type) => parts.find((part) => part.type === type)?.value ?? '',
  );
  return `${year}-${month}-${day}`;
}

/** Whether the browser can compute days in this time zone. `value` is anything that a server may have sent. */
export function isKnownZone(value: unknown): value is string {
  if (typeof value !== 'string' || value === '') return false;
  try {
    dayIn(value, 0);
    return true;
  } catch {
    return false;
  }
}
