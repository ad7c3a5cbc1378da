import dns from 'node:dns';
import type { IncomingMessage } from 'node:http';
import { toAddressWithoutSecrets } from './address-without-secrets.ts';
import { FeedError, type FeedErrorOptions } from './feed-error.ts';
import { guardLookup, type LookupAll } from './guard-lookup.ts';
import { isPublicAddress, toRefusal } from './public-address.ts';
import { type FeedFile, readFeedFile } from './read-feed-file.ts';
import { requestFeed } from './request-feed.ts';
import { REDIRECT_STATUSES } from './status-messages.ts';
import { toFeedError } from './to-feed-error.ts';
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

const MAX_REDIRECTS = 5;

/** What limits a download. */
interface Limits {
  isPublic: (address: string) => boolean;
  lookup: LookupAll;
  /** Aborts after the time limit. */
  signal: AbortSignal;
  /** The time limit, for messages. */
  seconds: number;
}

/**
 * Downloads a feed. Connects to public addresses only, and to the server of an internal feed. Each redirect and each resolved address is checked.
 *
 * @returns `undefined` if the feed is still the known version.
 * @throws FeedError
 */
export async function fetchFeed(
  request: FeedRequest,
  options: FetchFeedOptions = {},
): Promise<FeedFile | undefined> {
  const { isPublic = isPublicAddress, lookup = dns.lookup, timeoutMs = 10_000 } = options;
  const download = new AbortController();
  // Node does not wait for the timer of `AbortSignal.timeout`: if nothing else were pending, a command would end without a message.
  const timer = setTimeout(() => download.abort(), timeoutMs);
  const limits = { isPublic, lookup, signal: download.signal, seconds: timeoutMs / 1000 };
  try {
    return await followRedirects(request, limits);
  } finally {
    clearTimeout(timer);
  }
}

async function followRedirects(request: FeedRequest, limits: Limits): Promise<FeedFile | undefined> {
  const { url } = request;
  const visited = new Set<string>();
  let target = url;
  for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects++) {
    visited.add(target.href);
    const redirect = redirects === 0 ? undefined : toAddressWithoutSecrets(target);
    const answer = await ask(target, request, limits, redirect);
    if (!(answer instanceof URL)) return answer;
    target = answer;
  }
  // Fewer addresses than requests: one address was requested twice.
  const isCircle = visited.size <= MAX_REDIRECTS || visited.has(target.href);
  const problem = isCircle
    ? ({ kind: 'redirect-circle' } as const)
    : ({ kind: 'redirects', max: MAX_REDIRECTS } as const);
  throw new FeedError(problem, { redirect: toAddressWithoutSecrets(target) });
}

/**
 * Requests one address.
 *
 * @returns The feed, the address to which its server redirects, or `undefined` if the feed is still the known version.
 */
async function ask(
  target: URL,
  { url, isInternal = false, known }: FeedRequest,
  { isPublic, lookup, signal, seconds }: Limits,
  redirect: string | undefined,
): Promise<FeedFile | URL | undefined> {
  const isAllowed = isInternal && target.origin === url.origin ? () => true : isPublic;
  const options: FeedErrorOptions = { redirect };
  const refusal = toRefusal(target, isAllowed);
  if (refusal) throw new FeedError(refusal, options);
  const conditions = toConditions(known, target);
  let response: IncomingMessage | undefined;
  try {
    response = await requestFeed(target, {
      lookup: guardLookup(lookup, isAllowed),
      conditions,
      signal,
      seconds,
    });
    // Without conditions, 304 is a mistake of the server, which `readFeedFile` reports.
    if (response.statusCode === 304 && Object.keys(conditions).length > 0) return undefined;
    const next = toRedirect(response, target);
    if (next) return next;
    const file = await readFeedFile(response, target);
    // If the length was not declared, an answer seems to be complete when the time limit ends its connection.
    if (file.isCutOff) signal.throwIfAborted();
    return file;
  } catch (error) {
    throw toFeedError(error, { isAnswered: response !== undefined, signal, seconds, redirect });
  } finally {
    response?.destroy();
  }
}

/** The address that a response redirects to; `undefined` if it does not redirect. */
function toRedirect({ statusCode = 0, headers }: IncomingMessage, from: URL): URL | undefined {
  if (!REDIRECT_STATUSES.includes(statusCode) || headers.location === undefined) return undefined;
  const location = decodeHeader(headers.location);
  if (!URL.canParse(location, from)) throw new FeedError({ kind: 'invalid-redirect' });
  return new URL(location, from);
}

/** Node reads headers as Latin-1. Servers write addresses there in UTF-8, `/tin-tức/rss`, as browsers read them. */
function decodeHeader(header: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(header, 'latin1'));
  } catch {
    return header;
  }
}
