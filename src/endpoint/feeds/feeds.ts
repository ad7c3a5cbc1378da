import type { HttpAnswer } from '../http/answer.ts';
import { withEtag } from '../http/etag.ts';
import { Problem } from '../http/problem.ts';
import { quote } from '../http/quote.ts';
import type { CounterRequest } from '../http/request.ts';
import { FeedCache, type FeedCacheContext, FRESH_SECONDS, STALE_SECONDS } from './feed-cache.ts';
import type { FeedRequest } from './fetch-feed.ts';
import { type FeedsOption, parseFeeds } from './parse-feeds.ts';
import type { FeedFile } from './read-feed-file.ts';

const JSON_SUFFIX = '.json';
const HEADERS = {
  'cache-control': `max-age=${FRESH_SECONDS}, stale-while-revalidate=${STALE_SECONDS}`,
  'access-control-expose-headers': 'Content-Location',
  'x-content-type-options': 'nosniff',
  // XML can contain scripts. Without this header and `Content-Disposition` they would run with the portal's origin when a reader opens the
  // feed in a tab.
  'content-security-policy': "default-src 'none'; sandbox",
};

export interface FeedsOptions {
  now: () => number;
  /** Receives the error of each failed download. */
  onError: (error: unknown) => void;
  /** Replaces the download in tests. */
  fetchFeed?: (request: FeedRequest) => Promise<FeedFile | undefined>;
}

/** The configured feeds of other sites. Pages cannot read them directly, because those sites send no CORS headers. */
export class Feeds {
  readonly #now: () => number;
  readonly #caches = new Map<string, FeedCache>();

  /**
   * @param option The address of each feed or its options, by name.
   * @throws TypeError that names the feed and what is wrong with it.
   */
  constructor(option: FeedsOption, options: FeedsOptions) {
    this.#now = options.now;
    const context: FeedCacheContext = { fetchFeed: fetchWithNode, ...options };
    for (const [name, feed] of parseFeeds(option)) this.#caches.set(name, new FeedCache(name, feed, context));
  }

  /**
   * Answers with a copy of a feed. Its bytes are decompressed and otherwise unchanged. All headers are the endpoint's own. A name with `.json` at its
   * end asks for the feed as a clean JSON Feed.
   *
   * @throws Problem 404 for a feed that is not configured, 502 for a feed that failed to load.
   */
  async answer(name: string, request: CounterRequest): Promise<HttpAnswer> {
    const isJson = name.endsWith(JSON_SUFFIX); // No name of a feed has a dot.
    const cache = this.#caches.get(isJson ? name.slice(0, -JSON_SUFFIX.length) : name);
    if (!cache) {
      const hint = 'check the address in the page, and --feed (the option feeds in your own server)';
      throw new Problem(404, `Unknown feed ${quote(name)}; ${hint}.`);
    }
    const copy = isJson ? await cache.readAsJson() : await cache.read();
    const { type, bytes, etag, loadedAt } = copy;
    const ageSeconds = Math.max(0, Math.floor((this.#now() - loadedAt) / 1000));
    const headers = {
      'content-type': type,
      'content-location': cache.locationOf(copy),
      'content-disposition': `attachment; filename="${isJson ? name : toFileName(name, type)}"`,
      ...HEADERS,
      age: String(ageSeconds),
    };
    return withEtag(request, etag, { status: 200, headers, body: bytes });
  }
}

/** @param name The name of a configured feed, which has only the characters a-z, 0-9 and -. */
function toFileName(name: string, type: string): string {
  return `${name}.${type.includes('json') ? 'json' : 'xml'}`;
}

/** Imports Node's HTTP client only when a feed is requested, so that runtimes without it can serve an endpoint without feeds. */
async function fetchWithNode(request: FeedRequest): Promise<FeedFile | undefined> {
  const { fetchFeed } = await import('./fetch-feed.ts');
  return fetchFeed(request);
}
