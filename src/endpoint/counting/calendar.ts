/** One instant as the site's own calendar and clock show it. */
export interface Moment {
  /** `YYYY-MM-DD`. */
  day: string;
  yesterday: string;
  /** The Monday that began this week, `YYYY-MM-DD`: no week numbers, so none that turn wrong around New Year. */
  week: string;
  /** `YYYY-MM`. */
  month: string;
  /** `YYYY`. */
  year: string;
  /** The instant in RFC 3339, to the second, with the zone's offset. */
  asOf: string;
}

const SECOND = 1000;
const DAY = 86_400 * SECOND;

/**
 * A calendar for any IANA time zone. Give it milliseconds since 1970, get the day, week, month and year they fall in.
 * Zones are whole minutes from UTC, as all have been since Monrovia gave up its 44:30 on 7 January 1972 (IANA tz database).
 *
 * @throws RangeError when the runtime knows no such zone.
 */
export function createCalendar(timeZone: string): (now: number) => Moment {
  const format = createFormat(timeZone);
  let second = NaN;
  let moment: Moment;
  return (now) => {
    if (Math.floor(now / SECOND) !== second) {
      second = Math.floor(now / SECOND);
      moment = toMoment(second * SECOND, format);
    }
    return moment;
  };
}

function createFormat(timeZone: string): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat('en-US', {
      timeZone,
      calendar: 'gregory',
      numberingSystem: 'latn',
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  } catch {
    throw new RangeError(`time zone "${timeZone}" is unknown; give an IANA name such as Asia/Ho_Chi_Minh`);
  }
}

function toMoment(instant: number, format: Intl.DateTimeFormat): Moment {
  const part: Record<string, number> = {};
  for (const { type, value } of format.formatToParts(instant)) part[type] = Number(value);
  const { year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0 } = part;
  // The wall clock, read as if it were UTC: from here on plain arithmetic, which no change of clocks disturbs.
  const midnight = Date.UTC(year, month - 1, day);
  const wall = midnight + ((hour * 60 + minute) * 60 + second) * SECOND;
  const daysSinceMonday = (new Date(midnight).getUTCDay() + 6) % 7;
  const today = isoDate(midnight);
  return {
    day: today,
    yesterday: isoDate(midnight - DAY),
    week: isoDate(midnight - daysSinceMonday * DAY),
    month: today.slice(0, 7),
    year: today.slice(0, 4),
    asOf: new Date(wall).toISOString().slice(0, 19) + isoOffset((wall - instant) / (60 * SECOND)),
  };
}

function isoDate(utc: number): string {
  return new Date(utc).toISOString().slice(0, 10);
}

function isoOffset(minutes: number): string {
  const pad = (n: number) => String(Math.trunc(n)).padStart(2, '0');
  const size = Math.abs(Math.round(minutes));
  return `${minutes < 0 ? '-' : '+'}${pad(size / 60)}:${pad(size % 60)}`;
}
