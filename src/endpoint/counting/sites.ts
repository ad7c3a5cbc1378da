import { checkHistoryOptions, type HistoryOptions } from '../history/history-access.ts';
import { checkName } from '../http/names.ts';
import { OriginList } from '../http/origins.ts';
import { OnlineWindow } from './online.ts';
import { isDay } from './since.ts';

/** With a higher start, the totals could exceed 2^53 − 1, the highest number that JavaScript computes exactly. */
export const MAX_START = 10 ** 15;

/** The configuration of a site. */
export interface SiteOptions {
  /** Origins that may count: `https://laocai.gov.vn` exactly, or `https://*.laocai.gov.vn` for every host below it. */
  origins: readonly string[];
  /** The number that the totals of visits and of views begin with, for example the total of the previous counter. Default 0. */
  start?: number;
  /** The day counting began, `YYYY-MM-DD`. Default: the day of the first counted view. */
  since?: string;
  /** Who may read the figures of past periods. Default: everybody, by month, quarter and year. */
  history?: HistoryOptions;
}

/** A site with its configuration and its state in this process. */
export interface Site {
  readonly id: string;
  readonly origins: OriginList;
  readonly start: number;
  readonly since: string | undefined;
  readonly history: HistoryOptions;
  readonly online: OnlineWindow;
  /** Whether the store has the first counted day, or this process is writing it. `false` also if that is not known yet. */
  isFirstDayStored: boolean;
  /** The first counted day in the store when this process started, as the number YYYYMMDD; 0 if there was none. `undefined` until it is read. */
  firstDayBeforeStart: Promise<number> | undefined;
  /**
   * Whether the store had a view of this site before this process started. If so, readers may be online who have not sent a heartbeat to this
   * process yet.
   */
  hadViewsBeforeStart: boolean;
}

/** @throws TypeError that names the site and what is wrong with its configuration. */
export function parseSites(sites: Readonly<Record<string, SiteOptions>>): ReadonlyMap<string, Site> {
  const entries = Object.entries(sites);
  if (entries.length === 0) throw new TypeError('no site is configured; give at least one, with its origins');
  return new Map(entries.map(([id, options]) => [id, parseSite(id, options)]));
}

function parseSite(id: string, { origins, start = 0, since, history = {} }: SiteOptions): Site {
  try {
    checkName(id);
    checkStart(start);
    if (since !== undefined) checkDay(since);
    checkHistoryOptions(history);
    return {
      id,
      origins: new OriginList(origins),
      start,
      since,
      history,
      online: new OnlineWindow(),
      isFirstDayStored: false,
      firstDayBeforeStart: undefined,
      hadViewsBeforeStart: false,
    };
  } catch (error) {
    throw new TypeError(`site "${id}": ${(error as Error).message}`, { cause: error });
  }
}

function checkStart(start: number): void {
  const isCount = Number.isInteger(start) && start >= 0 && start <= MAX_START;
  if (!isCount) throw new TypeError(`start is ${start}; use a whole number from 0 to ${MAX_START}`);
}

function checkDay(day: string): void {
  if (!isDay(day)) throw new TypeError(`since is "${day}"; use a day such as 2024-03-07`);
}
