/** How many, over the spans a portal shows. Whole numbers, never negative; days and weeks are those of the site's time zone. */
export interface Sums {
  today: number;
  yesterday: number;
  /** Since Monday. */
  week: number;
  month: number;
  year: number;
  /** Everything counted, plus what the site started from. */
  total: number;
}

/** What the endpoint answers, protocol 1: the one thing that browser and endpoint both know. */
export interface Figures {
  protocol: 1;
  site: string;
  /** Only in answers to requests that ask to be counted. */
  counted?: boolean;
  /** Browsers that gave a sign of life in the last 300 s; `null` while the endpoint cannot know. */
  online: number | null;
  visits: Sums;
  views: Sums;
  /** First counted day, `YYYY-MM-DD`; `null` before anything was counted. */
  since: string | null;
  /** IANA name of the zone whose days are counted. */
  timeZone: string;
  /** When these figures were true: RFC 3339 with the site's offset. */
  asOf: string;
  /** Seconds until the next sign of life is due. */
  next: number;
}

export type Unit = 'visits' | 'views';

/**
 * Reads an answer of the endpoint, or of whatever else implements the protocol.
 *
 * @throws TypeError that names the first figure that is none, and what stood there.
 */
export function parseFigures(input: unknown): Figures {
  const sums = input as Partial<Record<Unit, Sums>>;
  for (const unit of ['visits', 'views'] as const)
    for (const span of ['today', 'yesterday', 'week', 'month', 'year', 'total'] as const) {
      const value = sums[unit]?.[span];
      if (!(value! >= 0)) throw new TypeError(`figures: ${unit}.${span} is ${value}`);
    }
  return input as Figures;
}
