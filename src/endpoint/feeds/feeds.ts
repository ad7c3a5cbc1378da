import { toEtag, withEtag } from '../http/etag.ts';
import type { FeedFile } from './fetch-feed.ts';
import { FeedError, parseFeeds } from './feed-url.ts';
import { type Answer, Problem } from '../http/problem.ts';
import type { CounterRequest } from '../http/request.ts';

const SECOND = 1000;
/** A copy this young is given without a look at the feed. */
const FRESH = 300 * SECOND;
/** A copy this young is given while a newer one is fetched. */
const STALE = 86_400 * SECOND;
/** How long a feed is left alone that could not be had. */
const PAUSE = 60 * SECOND;

const HEADERS = {
  'cache-control': `max-age=${FRESH / SECOND}, stale-while-revalidate=${STALE / SECOND}`,
  'x-content-type-options': 'nosniff',
  // XML can hold script, which opened by itself would run as the portal's own.
  'content-security-policy': "default-src 'none'; sandbox",
};
const RETRY = {
  'retry-after': `${PAUSE / SECOND}`,
  'access-control-expose-headers': 'Retry-After',
};

interface Copy extends FeedFile {
  etag: string;
  at: number;
}

/** A feed as the endpoint works with it. */
interface Feed {
  readonly name: string;
  readonly url: URL;
  copy?: Copy;
  failure?: { problem: Problem; at: number };
  /** The download that is under way, for all who wait. */
  loading?: Promise<Copy>;
}

export interface FeedsOptions {
  now: () => number;
  /** Told of every download that failed. */
  onError: (error: unknown) => void;
  fetchFeed?: (url: URL) => Promise<FeedFile>;
}

/** Passes on feeds of sites that send no CORS. */
export interface Feeds {
  /**
   * The feed of that name, byte for byte.
   *
   * @throws Problem 404 for a feed that is not configured, 405, and 502 for one that cannot be had.
   */
  answer(name: string, request: CounterRequest): Promise<Answer>;
}

/** @throws TypeError for a feed that cannot be; the message names it. */
export function createFeeds(
  addresses: Readonly<Record<string, string>>,
  { now, onError, fetchFeed = fetchWithNode }: FeedsOptions,
): Feeds {
  const feeds = new Map<string, Feed>();
  for (const [name, url] of parseFeeds(addresses)) feeds.set(name, { name, url });
  const isWithin = (time: number, at: number | undefined) => at !== undefined && Math.abs(now() - at) < time;

  const load = async (feed: Feed): Promise<Copy> => {
    try {
      const file = await fetchFeed(feed.url);
      delete feed.failure;
      return (feed.copy = { ...file, etag: toEtag(file.bytes), at: now() });
    } catch (error) {
      const why = error instanceof FeedError ? error.message : 'the endpoint failed to fetch it';
      const problem = new Problem(502, `The feed "${feed.name}" could not be had: ${why}.`, RETRY);
      feed.failure = { problem, at: now() };
      onError(new Error(problem.message, { cause: error }));
      throw problem;
    }
  };

  const copyOf = async (feed: Feed): Promise<Copy> => {
    const { copy, failure } = feed;
    if (copy && isWithin(FRESH, copy.at)) return copy;
    const isPaused = isWithin(PAUSE, failure?.at);
    if (!isPaused) feed.loading ??= load(feed).finally(() => delete feed.loading);
    if (!copy || !isWithin(STALE, copy.at))
      return isPaused ? Promise.reject(failure!.problem) : feed.loading!;
    feed.loading?.catch(() => undefined); // Nobody waits for it, and it has been told of.
    return copy;
  };

  return {
    async answer(name, request) {
      const feed = feeds.get(name);
      if (!feed) throw new Problem(404, `There is no feed ${JSON.stringify(name)} here.`);
      if (request.method !== 'GET' && request.method !== 'HEAD') {
        throw new Problem(405, 'A feed is asked for with GET.', { allow: 'GET, HEAD' });
      }
      const { type, bytes, etag, at } = await copyOf(feed);
      const age = `${Math.max(0, Math.floor((now() - at) / SECOND))}`;
      return withEtag(request, etag, {
        status: 200,
        headers: { 'content-type': type, ...HEADERS, age },
        body: bytes,
      });
    },
  };
}

/** Loaded when a feed is first asked for: an endpoint without feeds needs none of Node's clients. */
async function fetchWithNode(url: URL): Promise<FeedFile> {
  const { fetchFeed } = await import('./fetch-feed.ts');
  return fetchFeed(url);
}
