import { type Counter, createCounter } from './counting/counter.ts';
import { answerHeartbeat } from './counting/heartbeats.ts';
import { answerRead } from './counting/reads.ts';
import { parseSites, type Site, type SiteOptions } from './counting/sites.ts';
import { answerView } from './counting/views.ts';
import { Feeds } from './feeds/feeds.ts';
import { type HttpAnswer, toResponse } from './http/answer.ts';
import { toBase } from './http/base.ts';
import { corsHeaders } from './http/cors.ts';
import { HealthCheck } from './http/health.ts';
import { methodNotAllowed, Problem } from './http/problem.ts';
import { type CounterRequest, isRead, type RequestContext, splitUrl } from './http/request.ts';
import { checkSender } from './http/sender.ts';
import type { CounterStore } from './stores/store.ts';

export type { Figures, Sums, Unit } from '../protocol.ts';
export type { HttpAnswer } from './http/answer.ts';
export type { CounterRequest, RequestContext } from './http/request.ts';
export type { SiteOptions } from './counting/sites.ts';
export type { CounterStore, NamedIntegers } from './stores/store.ts';

/** How an endpoint is set up. */
export interface CounterEndpointOptions {
  /** Where counts are kept. The endpoint does not close it. */
  store: CounterStore;
  /** The sites to count, by their name in the address. */
  sites: Readonly<Record<string, SiteOptions>>;
  /** Feeds of other sites that pages may read at `/feed/{name}`: the absolute address of each feed, by this name. Default none. */
  feeds?: Readonly<Record<string, string>>;
  /** IANA name of the time zone whose days are counted. Default `Asia/Ho_Chi_Minh`. */
  timeZone?: string;
  /** The path that the endpoint is mounted at, for example `/thong-ke`, if the runtime does not remove this path from the URL. Default none. */
  base?: string;
  /** Number of proxies in front of this process that add to `X-Forwarded-For`. Default 0: the header is ignored. */
  trustedProxies?: number;
  /** The clock, in milliseconds since 1970. Default `Date.now`. */
  now?: () => number;
  /** Receives internal errors; clients get a short message. Default `console.error`. */
  onError?: (error: unknown) => void;
}

export interface CounterEndpoint {
  /** Answers a request. Never rejects: errors are answers with a status of 4xx or 5xx. */
  fetch(request: Request, context?: RequestContext): Promise<Response>;
  /** Does the same as `fetch`, for runtimes without `Request` and `Response`. */
  answer(request: CounterRequest, context?: RequestContext): Promise<HttpAnswer>;
}

/**
 * The server half of the counter: counts views and visits of the configured sites, and answers with their figures.
 *
 * ```js
 * const endpoint = createCounterEndpoint({
 *   store: createSqliteStore('counter.sqlite'),
 *   sites: { laocai: { origins: ['https://laocai.gov.vn'] } },
 * });
 * const response = await endpoint.fetch(request, { address });
 * ```
 *
 * @throws TypeError for an invalid site or feed, RangeError for an unknown time zone. The message names the wrong value.
 */
export function createCounterEndpoint(options: CounterEndpointOptions): CounterEndpoint {
  const endpoint = new Endpoint(options);
  // Plain functions work without `this`: `export default { fetch: endpoint.fetch }`.
  return {
    fetch: (request, context) => endpoint.fetch(request, context),
    answer: (request, context) => endpoint.answer(request, context),
  };
}

/** `/laocai` and `/laocai/alive`. */
const SITE_PATH = /^\/([^/]+)(\/alive)?$/;
const FEED_PREFIX = '/feed/';
const HEALTH_PATH = '/healthz';

class Endpoint {
  readonly #counter: Counter;
  readonly #sites: ReadonlyMap<string, Site>;
  readonly #feeds: Feeds;
  readonly #health: HealthCheck;
  readonly #base: string;
  readonly #now: () => number;
  readonly #onError: (error: unknown) => void;

  constructor(options: CounterEndpointOptions) {
    this.#now = options.now ?? Date.now;
    this.#onError = options.onError ?? console.error;
    this.#base = toBase(options.base ?? '');
    this.#sites = parseSites(options.sites);
    this.#feeds = new Feeds(options.feeds ?? {}, { now: this.#now, onError: this.#onError });
    this.#health = new HealthCheck(options.store);
    this.#counter = createCounter({
      store: options.store,
      timeZone: options.timeZone ?? 'Asia/Ho_Chi_Minh',
      trustedProxies: options.trustedProxies ?? 0,
      startedAt: this.#now(),
    });
  }

  async fetch(request: Request, context?: RequestContext): Promise<Response> {
    return toResponse(request.method, await this.answer(request, context));
  }

  async answer(request: CounterRequest, context: RequestContext = {}): Promise<HttpAnswer> {
    const { path, query } = splitUrl(request.url);
    const relativePath = this.#withoutBase(path);
    const [, id = '', aliveSuffix] = SITE_PATH.exec(relativePath) ?? [];
    const site = this.#sites.get(id);
    let answer: HttpAnswer;
    try {
      if (relativePath.startsWith(FEED_PREFIX)) {
        answer = await this.#feeds.answer(relativePath.slice(FEED_PREFIX.length), request);
      } else if (relativePath === HEALTH_PATH) {
        answer = await this.#health.answer(request, this.#now());
      } else if (!site) {
        throw new Problem(404, `Unknown site ${JSON.stringify(id)}.`);
      } else {
        answer = await this.#answerSite(request, context, site, query, aliveSuffix !== undefined);
      }
    } catch (error) {
      answer = this.#toProblem(error).toAnswer();
    }
    return { ...answer, headers: { ...answer.headers, ...corsHeaders(request, site?.origins) } };
  }

  #answerSite(
    request: CounterRequest,
    { address }: RequestContext,
    site: Site,
    query: URLSearchParams,
    isHeartbeat: boolean,
  ): Promise<HttpAnswer> {
    const now = this.#now();
    if (!isHeartbeat && isRead(request)) return answerRead(this.#counter, request, site, now);
    if (request.method !== 'POST') throw methodNotAllowed(isHeartbeat ? ['POST'] : ['GET', 'HEAD', 'POST']);
    checkSender(request.headers, site.origins, site.id);
    const hit = { request, query, site, address, now };
    return isHeartbeat ? answerHeartbeat(this.#counter, hit) : answerView(this.#counter, hit);
  }

  /** Converts an error to a problem for the client. Internal details are reported to `onError` instead. */
  #toProblem(error: unknown): Problem {
    if (!(error instanceof Problem)) {
      this.#onError(error);
      return new Problem(500, 'The endpoint had an internal error.');
    }
    if (error.cause !== undefined) this.#onError(error.cause);
    return error;
  }

  /** The path relative to the mount path; empty for a path outside it. */
  #withoutBase(path: string): string {
    return path.startsWith(`${this.#base}/`) ? path.slice(this.#base.length) : '';
  }
}
