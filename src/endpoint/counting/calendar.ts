/** A day and the periods that contain it, in the time zone of a site. */
export interface CalendarDay {
  /** `YYYY-MM-DD`. */
  day: string;
  yesterday: string;
  /** The Monday of this week, `YYYY-MM-DD`. Week numbers are not used, because a week at New Year belongs to two years. */
  week: string;
  /** `YYYY-MM`. */
  month: string;
  /** `YYYY`. */
  year: string;
}

/** An instant in the time zone of a site. */
export interface CalendarMoment extends CalendarDay {
  /** RFC 3339, to the second, with the offset of the zone. */
  asOf: string;
}

const SECOND_MS = 1000;
const MINUTE_MS = 60 * SECOND_MS;
const DAY_MS = 86_400 * SECOND_MS;

/**
 * Converts instants to days, weeks, months and years of an IANA time zone. Offsets must be whole minutes, which is true for all zones
 * since 1972.
 */
export class Calendar {
  readonly #format: Intl.DateTimeFormat;
  #second = NaN;
  #moment: CalendarMoment | undefined;

  /** @throws RangeError if the runtime does not know the time zone. */
  constructor(timeZone: string) {
    this.#format = createFormat(timeZone);
  }

  /** @param now Milliseconds since 1970. */
  at(now: number): CalendarMoment {
    const second = Math.floor(now / SECOND_MS);
    // Formatting is slow, so requests in the same second share the result.
    if (!this.#moment || second !== this.#second) {
      this.#second = second;
      this.#moment = toMoment(second * SECOND_MS, this.#format);
    }
    return this.#moment;
  }
}

/** Whether a text is the name of a time zone. `Intl` also takes `+07:00`. That is refused, because browsers know it only since 2024. */
export function isTimeZone(text: string): boolean {
  const isOffset = /^[+-]/.test(text);
  try {
    new Intl.DateTimeFormat('en', { timeZone: text });
    return !isOffset;
  } catch {
    return false;
  }
}

function createFormat(timeZone: string): Intl.DateTimeFormat {
  if (!isTimeZone(timeZone)) {
    throw new RangeError(`time zone "${timeZone}" is unknown; use an IANA name such as Asia/Ho_Chi_Minh`);
  }
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
}

function toMoment(instant: number, format: Intl.DateTimeFormat): CalendarMoment {
  const parts: Record<string, number> = {};
  for (const { type, value } of format.formatToParts(instant)) parts[type] = Number(value);
  const { year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0 } = parts;
  // The local date and time as if they were UTC. Calculations in UTC are not affected by daylight saving time.
  const midnight = Date.UTC(year, month - 1, day);
  const localTime = Date.UTC(year, month - 1, day, hour, minute, second);
  return { ...toCalendarDay(midnight), asOf: toRfc3339(localTime, localTime - instant) };
}

/** @param midnight The start of the local day as if it were UTC, in milliseconds since 1970. */
function toCalendarDay(midnight: number): CalendarDay {
  const today = toIsoDate(midnight);
  const daysSinceMonday = (new Date(midnight).getUTCDay() + 6) % 7;
  return {
    day: today,
    yesterday: toIsoDate(midnight - DAY_MS),
    week: toIsoDate(midnight - daysSinceMonday * DAY_MS),
    month: today.slice(0, 7),
    year: today.slice(0, 4),
  };
}

function toIsoDate(utc: number): string {
  return new Date(utc).toISOString().slice(0, 10);
}

function toRfc3339(localTime: number, offsetMs: number): string {
  const dateAndTime = new Date(localTime).toISOString().slice(0, 19);
  const minutes = Math.abs(offsetMs) / MINUTE_MS;
  const sign = offsetMs < 0 ? '-' : '+';
  return `${dateAndTime}${sign}${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
