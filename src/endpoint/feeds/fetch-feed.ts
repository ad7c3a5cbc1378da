import dns from 'node:dns';
import http, { type IncomingMessage } from 'node:http';
import https from 'node:https';
import type { LookupFunction } from 'node:net';
import { FeedError } from './feed-error.ts';
import { FEED_TYPES } from './feed-type.ts';
import { guardLookup, type LookupAll } from './guard-lookup.ts';
import { isPublicAddress, toRefusal } from './public-address.ts';
import { type FeedFile, readFeedFile } from './read-feed-file.ts';
import { toConditions, type Validators } from './validators.ts';

/** What to download. */
export interface FeedRequest {
  url: URL;
  /** Whether the server of the feed may have an address that is not public. Redirects to other servers still need a public address. */
  isInternal?: boolean;
  /** The version that the endpoint has. The feed is only downloaded if its server has another one. */
  known?: Validators | undefined;
}

/** Replacements for tests, whose servers run on this machine. */
export interface FetchFeedOptions {
  isPublic?: (address: string) => boolean;
  lookup?: LookupAll;
  /** The limit for the whole download including redirects. Default 10 000. */
  timeoutMs?: number;
}

const HEADERS = {
  // Servers that know their feeds by another type answer 406 without the last part: Joomla's is application/vnd.api+json.
  accept: [...FEED_TYPES, '*/*;q=0.1'].join(', '),
  'accept-encoding': 'identity',
  'user-agent': 'mtqg-widgets (feed)',
};
const REDIRECT_STATUSES = [301, 302, 303, 307, 308];
const MAX_REDIRECTS = 5;

/** What limits a download. */
interface Limits {
  isPublic: (address: string) => boolean;
  lookup: LookupAll;
  signal: AbortSignal;
}

/**
 * Downloads a feed. Connects to public addresses only; each redirect and each resolved address is checked.
 *
 * @returns `undefined` if the feed is still the known version.
 * @throws FeedError
 */
export async function fetchFeed(
  request: FeedRequest,
  options: FetchFeedOptions = {},
): Promise<FeedFile | undefined> {
  const { isPublic = isPublicAddress, lookup = dns.lookup, timeoutMs = 10_000 } = options;
  const signal = AbortSignal.timeout(timeoutMs);
  try {
    return await followRedirects(request, { isPublic, lookup, signal });
  } catch (error) {
    if (error instanceof FeedError) throw error;
    if (signal.aborted) throw new FeedError({ kind: 'slow', seconds: timeoutMs / 1000 }, { cause: error });
    const { code = 'unknown error' } = error as NodeJS.ErrnoException;
    throw new FeedError({ kind: 'no-answer', code }, { cause: error });
  }
}

async function followRedirects(
  { url, isInternal = false, known }: FeedRequest,
  { isPublic, lookup, signal }: Limits,
): Promise<FeedFile | undefined> {
  let target = url;
  for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects++) {
    const isAllowed = isInternal && target.origin === url.origin ? () => true : isPublic;
    const refusal = toRefusal(target, isAllowed);
    if (refusal) throw new FeedError(refusal);
    const conditions = toConditions(known, target);
    const response = await get(target, { lookup: guardLookup(lookup, isAllowed), conditions, signal });
    try {
      if (response.statusCode === 304 && Object.keys(conditions).length > 0) return undefined;
      const next = toRedirect(response, target);
      if (!next) return await readFeedFile(response, target);
      target = next;
    } finally {
      response.destroy();
    }
  }
  throw new FeedError({ kind: 'redirects', max: MAX_REDIRECTS });
}

function get(
  url: URL,
  {
    lookup,
    conditions,
    signal,
  }: { lookup: LookupFunction; conditions: Record<string, string>; signal: AbortSignal },
): Promise<IncomingMessage> {
  const { request } = url.protocol === 'https:' ? https : http;
  const headers = { ...HEADERS, ...conditions };
  return new Promise((resolve, reject) => {
    // No agent: a reused connection would skip the lookup, which checks the address.
    const outgoing = request(url, { lookup, signal, headers, agent: false });
    outgoing.on('response', resolve).on('error', reject).end();
  });
}

/** The address that a response redirects to; `undefined` if it does not redirect. */
function toRedirect({ statusCode = 0, headers }: IncomingMessage, from: URL): URL | undefined {
  if (!REDIRECT_STATUSES.includes(statusCode) || headers.location === undefined) return undefined;
  if (!URL.canParse(headers.location, from)) {
    throw new FeedError({ kind: 'invalid-redirect' });
  }
  return new URL(headers.location, from);
}
