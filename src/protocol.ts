/** Seconds without a heartbeat after which a browser is no longer online. */
export const ONLINE_WINDOW_SECONDS = 300;

/** A visit ends after this time without activity. */
export const VISIT_IDLE_SECONDS = 30 * 60;

/** Sums over the periods that a portal shows: whole numbers, never negative. Days are those of the site's time zone. */
export interface Sums {
  today: number;
  yesterday: number;
  /** Since Monday. */
  week: number;
  month: number;
  year: number;
  /** The site's start value plus everything counted. */
  total: number;
}

/** The endpoint's answer in version 1 of the protocol between widget and endpoint. */
export interface Figures {
  protocol: 1;
  site: string;
  /** Whether the view was counted. Only in answers to a view. */
  counted?: boolean;
  /** How many browsers sent a heartbeat in the last 300 s; `null` for one heartbeat interval after a restart. */
  online: number | null;
  visits: Sums;
  views: Sums;
  /** First counted day, `YYYY-MM-DD`; `null` before the first view. */
  since: string | null;
  /** IANA name of the time zone whose days are counted. */
  timeZone: string;
  /** Time of these figures: RFC 3339 with the offset of the site's time zone. */
  asOf: string;
  /** Seconds until the next heartbeat is due. */
  next: number;
}

/** What a request reports about earlier heartbeats of its browser, in whole seconds. A view is a heartbeat too. */
export interface EarlierHeartbeats {
  /** Seconds since the last answered heartbeat was sent. Left out if there was none in the last 300 s. */
  alive?: number | undefined;
  /**
   * Seconds since the last heartbeat was sent, if no answer to it came: the request or the answer was lost. Left out if that heartbeat was
   * answered, or if `alive` is left out.
   */
  unanswered?: number | undefined;
}

/** The two things that are counted. */
export type Unit = 'visits' | 'views';
