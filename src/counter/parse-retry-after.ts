/** A number of seconds, even if a proxy has added the header a second time: `10`, `10, 10`. */
const SECONDS = /^(\d+(?:\.\d+)?)\s*(?:,|$)/;
/** A date as HTTP headers have it: `Thu, 26 Nov 2026 06:00:00 GMT`. */
const HTTP_DATE = /^[a-z]{3}, (\d\d) ([a-z]{3}) (\d{4}) (\d\d):(\d\d):(\d\d) GMT/i;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** A shorter time would make the page send requests without a pause. */
const MIN_SECONDS = 1;
/** After a longer time, most readers would have left the page. */
const MAX_SECONDS = 3600;

/** Reads the header `Retry-After`, in seconds from 1 to 3600. Returns 0 if it is missing, in the past or neither seconds nor a date. */
export function parseRetryAfter(headers: Pick<Headers, 'get'>): number {
  const text = headers.get('retry-after') ?? '';
  const seconds = SECONDS.exec(text)?.[1];
  if (seconds !== undefined) return withinLimits(Number(seconds));
  const date = parseHttpDate(text);
  if (date === undefined) return 0;
  // The reader's clock may be wrong, so the date is compared with the header `Date`, if scripts may read that header.
  const now = parseHttpDate(headers.get('date') ?? '') ?? Date.now();
  return date > now ? withinLimits((date - now) / 1000) : 0;
}

function withinLimits(seconds: number): number {
  return Math.min(Math.max(seconds, MIN_SECONDS), MAX_SECONDS);
}

/** Milliseconds since 1970. `Date.parse` is not used, because some libraries replace it. */
function parseHttpDate(text: string): number | undefined {
  const [, day, month = '', year, hours, minutes, seconds] = HTTP_DATE.exec(text) ?? [];
  const monthIndex = MONTHS.indexOf(month.toLowerCase());
  if (monthIndex === -1) return undefined;
  return Date.UTC(Number(year), monthIndex, Number(day), Number(hours), Number(minutes), Number(seconds));
}
