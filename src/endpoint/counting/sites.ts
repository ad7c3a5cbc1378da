import { Online } from './online.ts';
import { type OriginTest, parseOrigins } from '../http/origins.ts';
import type { Cells } from '../stores/store.ts';

/** What the owner of an endpoint says of one site. */
export interface SiteOptions {
  /** Who may count: `https://laocai.gov.vn` exactly, or `https://*.laocai.gov.vn` for every host below. */
  origins: readonly string[];
  /** What both totals begin with, e.g. the last figure of the counter before this one. Default 0. */
  start?: number;
  /** The day counting began, `YYYY-MM-DD`. Default: the day of the first counted view. */
  since?: string;
}

/** A site as the endpoint works with it. */
export interface Site {
  readonly id: string;
  readonly isListed: OriginTest;
  readonly start: number;
  readonly since: string | undefined;
  readonly online: Online;
  /** Whether the first counted day stands in the store, or is just being written. */
  sinceWritten: boolean;
  /** Whether this process began with readers already online of whom it knows nothing; unknown before the first answer. */
  lostOnline: boolean | undefined;
  /** The last answer to a counted view around the number online, and the values it was made of. */
  last?: { values: Cells; before: string; after: string };
}

/** What a site or feed may be called. */
export const NAME = /^[a-z0-9][a-z0-9-]{0,62}$/;
export const NAME_RULE = 'a name is 1 to 63 of a–z, 0–9 and -, and does not begin with -';
/** Paths of the protocol that are no sites. */
const RESERVED = ['feed', 'healthz', 'metrics', 'openapi'];

/**
 * Checks what the owner said.
 *
 * @throws TypeError that names the site and what is wrong with it.
 */
export function parseSites(sites: Readonly<Record<string, SiteOptions>>): ReadonlyMap<string, Site> {
  const entries = Object.entries(sites);
  if (!entries.length) throw new TypeError('sites: none is configured; give at least one, with its origins');
  return new Map(entries.map(([id, options]) => [id, parseSite(id, options)]));
}

function parseSite(id: string, { origins, start = 0, since }: SiteOptions): Site {
  const wrong = (what: string) => new TypeError(`site "${id}": ${what}`);
  if (RESERVED.includes(id)) throw wrong(`the name is reserved, as are ${RESERVED.join(', ')}`);
  if (!NAME.test(id)) throw wrong(NAME_RULE);
  if (!Number.isSafeInteger(start) || start < 0) throw wrong(`start is ${start}; give a whole number from 0`);
  if (since !== undefined && !isDay(since)) throw wrong(`since is "${since}"; give a day such as 2024-03-07`);
  try {
    const isListed = parseOrigins(origins);
    return { id, isListed, start, since, online: new Online(), sinceWritten: false, lostOnline: undefined };
  } catch (error) {
    throw wrong((error as Error).message);
  }
}

function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${text}T`);
}
