import dns from 'node:dns';
import http, { type IncomingMessage } from 'node:http';
import https from 'node:https';
import type { LookupFunction } from 'node:net';
import { FeedError } from './feed-error.ts';
import { FEED_TYPES } from './feed-type.ts';
import { guardLookup, type LookupAll } from './guard-lookup.ts';
import { isPublicAddress, toRefusal } from './public-address.ts';
import { type FeedFile, readFeedFile } from './read-feed-file.ts';

/** Replacements for tests, whose servers run on this machine. */
export interface FetchFeedOptions {
  isPublic?: (address: string) => boolean;
  lookup?: LookupAll;
  /** The limit for the whole download including redirects. Default 10 000. */
  timeoutMs?: number;
}

const HEADERS = {
  accept: FEED_TYPES.join(', '),
  'accept-encoding': 'identity',
  'user-agent': 'mtqg-widgets (feed)',
};
const REDIRECT_STATUSES = [301, 302, 303, 307, 308];
const MAX_REDIRECTS = 5;

/**
 * Downloads a feed. Connects to public addresses only; each redirect and each resolved address is checked.
 *
 * @throws FeedError
 */
export async function fetchFeed(url: URL, options: FetchFeedOptions = {}): Promise<FeedFile> {
  const { isPublic = isPublicAddress, lookup = dns.lookup, timeoutMs = 10_000 } = options;
  const signal = AbortSignal.timeout(timeoutMs);
  try {
    return await followRedirects(url, isPublic, guardLookup(lookup, isPublic), signal);
  } catch (error) {
    if (error instanceof FeedError) throw error;
    if (signal.aborted) {
      throw new FeedError(`the download took longer than ${timeoutMs / 1000} s`, { cause: error });
    }
    const { code = 'unknown error' } = error as NodeJS.ErrnoException;
    throw new FeedError(`its server sent no complete answer (${code})`, { cause: error });
  }
}

async function followRedirects(
  url: URL,
  isPublic: (address: string) => boolean,
  lookup: LookupFunction,
  signal: AbortSignal,
): Promise<FeedFile> {
  let target = url;
  for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects++) {
    const refusal = toRefusal(target, isPublic);
    if (refusal !== undefined) throw new FeedError(refusal);
    const response = await get(target, lookup, signal);
    try {
      const next = toRedirect(response, target);
      if (!next) return await readFeedFile(response);
      target = next;
    } finally {
      response.destroy();
    }
  }
  throw new FeedError(`it redirects more than ${MAX_REDIRECTS} times`);
}

function get(url: URL, lookup: LookupFunction, signal: AbortSignal): Promise<IncomingMessage> {
  const { request } = url.protocol === 'https:' ? https : http;
  return new Promise((resolve, reject) => {
    // No agent: a reused connection would skip the lookup, which checks the address.
    const outgoing = request(url, { lookup, signal, headers: HEADERS, agent: false });
    outgoing.on('response', resolve).on('error', reject).end();
  });
}

/** The address that a response redirects to; `undefined` if it does not redirect. */
function toRedirect({ statusCode = 0, headers }: IncomingMessage, from: URL): URL | undefined {
  if (!REDIRECT_STATUSES.includes(statusCode) || headers.location === undefined) return undefined;
  if (!URL.canParse(headers.location, from)) throw new FeedError('it redirects to an invalid address');
  return new URL(headers.location, from);
}
