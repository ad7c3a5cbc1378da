import { type Counter, createCounter } from './counting/counter.ts';
import { answerHeartbeat } from './counting/heartbeats.ts';
import { type BudgetOptions, toBudgetLimits } from './counting/budget-limits.ts';
import type { Allowance } from './counting/budgets.ts';
import type { Hit } from './counting/hit.ts';
import { answerPictureView } from './counting/picture-view.ts';
import { answerDisplay, answerRead } from './counting/reads.ts';
import { parseSites, type Site, type SiteOptions } from './counting/sites.ts';
import { SteadyClock } from './counting/steady-clock.ts';
import { answerView } from './counting/views.ts';
import { Feeds } from './feeds/feeds.ts';
import type { FeedsOption } from './feeds/parse-feeds.ts';
import { answerHistory } from './history/answer-history.ts';
import { AddressRanges } from './http/address-ranges.ts';
import { type HttpAnswer, toResponse } from './http/answer.ts';
import { toBase } from './http/base.ts';
import { BudgetWarnings, type EndpointWarning, printWarning } from './http/budget-warnings.ts';
import { type Client, toClient } from './http/client.ts';
import { corsHeaders, toPreflightAnswer } from './http/cors.ts';
import { HealthCheck } from './http/health.ts';
import { notFound } from './http/not-found.ts';
import { methodNotAllowed, Problem, tooMany } from './http/problem.ts';
import { parseQuery } from './http/query.ts';
import { type CounterRequest, decodePath, isRead, type RequestContext, splitUrl } from './http/request.ts';
import { methodsOf, type Route, toRoute } from './http/route.ts';
import { checkPictureSender, checkSender } from './http/sender.ts';
import { TrustedProxies, type TrustedProxiesOption } from './http/trusted-proxies.ts';
import type { CounterStore } from './stores/store.ts';

export type { Figures, Sums, Unit } from '../protocol.ts';
export type { BudgetLimit, BudgetName, BudgetOptions } from './counting/budget-limits.ts';
export type { HttpAnswer } from './http/answer.ts';
export type { FeedOptions, FeedsOption } from './feeds/parse-feeds.ts';
export type { EndpointWarning } from './http/budget-warnings.ts';
export type { CounterRequest, RequestContext } from './http/request.ts';
export type { TrustedProxiesOption } from './http/trusted-proxies.ts';
export type { HistoryOptions } from './history/history-access.ts';
export type { HistoryStep } from './history/periods.ts';
export type { SiteOptions } from './counting/sites.ts';
export type { CounterStore, NamedIntegers } from './stores/store.ts';

/** How an endpoint is set up. */
export interface CounterEndpointOptions {
  /** Where counts are kept. The endpoint does not close it. */
  store: CounterStore;
  /** The sites to count, by their name in the address. */
  sites: Readonly<Record<string, SiteOptions>>;
  /**
   * Feeds of other sites that pages may read at `/feed/{name}`. For each name, the absolute address of a feed, or `{ url, publicUrl }`.
   * Default none.
   */
  feeds?: FeedsOption;
  /** IANA name of the time zone whose days are counted. Default `Asia/Ho_Chi_Minh`. */
  timeZone?: string;
  /** The path that the endpoint is mounted at, for example `/thong-ke`, if the runtime does not remove this path from the URL. Default none. */
  base?: string;
  /**
   * The proxies in front of this process that add to `X-Forwarded-For`: their number, or their addresses and ranges (`10.0.0.0/8`).
   * Default 0: the header is ignored.
   */
  trustedProxies?: TrustedProxiesOption;
  /** Addresses and ranges of readers who get the figures and are not counted, for example those of the office that runs the site. */
  exclude?: readonly string[];
  /** Other budgets than the default ones: `{ views: { burst: 600, perMinute: 60 }, reads: 'off' }`. */
  budgets?: BudgetOptions;
  /**
   * The clock for times and for durations, in milliseconds since 1970. Without this option, times come from `Date.now`, and durations from
   * the monotonic clock.
   */
  now?: () => number;
  /** Receives internal errors; clients get a short message. Default `console.error`. */
  onError?: (error: unknown) => void;
  /**
   * Receives a warning if readers share budgets, or can choose their address and so get new budgets. Each warning is sent once.
   * Default: `console.warn` of the message.
   */
  onWarning?: (warning: EndpointWarning) => void;
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
 * @throws TypeError for an invalid site, feed, budget or proxy, RangeError for an unknown time zone. The message names the wrong value.
 */
export function createCounterEndpoint(options: CounterEndpointOptions): CounterEndpoint {
  const endpoint = new Endpoint(options);
  // Plain functions work without `this`: `export default { fetch: endpoint.fetch }`.
  return {
    fetch: (request, context) => endpoint.fetch(request, context),
    answer: (request, context) => endpoint.answer(request, context),
  };
}

class Endpoint {
  readonly #counter: Counter;
  readonly #sites: ReadonlyMap<string, Site>;
  readonly #feeds: Feeds;
  readonly #health: HealthCheck;
  readonly #base: string;
  readonly #proxies: TrustedProxies;
  readonly #excluded: AddressRanges;
  readonly #warnings: BudgetWarnings;
  readonly #now: () => number;
  readonly #onError: (error: unknown) => void;

  constructor(options: CounterEndpointOptions) {
    this.#now = options.now ?? Date.now;
    this.#onError = options.onError ?? console.error;
    this.#base = toBase(options.base ?? '');
    this.#proxies = new TrustedProxies(options.trustedProxies ?? 0);
    this.#excluded = new AddressRanges('excluded address', options.exclude ?? []);
    this.#warnings = new BudgetWarnings(options.onWarning ?? printWarning);
    if (this.#proxies.includesEverything) this.#warnings.add('everyProxy');
    this.#sites = parseSites(options.sites);
    this.#feeds = new Feeds(options.feeds ?? {}, { now: this.#now, onError: this.#onError });
    this.#health = new HealthCheck(options.store, this.#warnings);
    this.#counter = createCounter({
      store: options.store,
      timeZone: options.timeZone ?? 'Asia/Ho_Chi_Minh',
      budgetLimits: toBudgetLimits(options.budgets ?? {}),
      clock: new SteadyClock(options.now),
    });
  }

  async fetch(request: Request, context?: RequestContext): Promise<Response> {
    return toResponse(request.method, await this.answer(request, context));
  }

  async answer(request: CounterRequest, { address, size }: RequestContext = {}): Promise<HttpAnswer> {
    const { path, search } = splitUrl(request.url);
    const route = toRoute(this.#withoutBase(decodePath(path)), this.#sites);
    const site = 'site' in route ? route.site : undefined;
    let answer: HttpAnswer;
    try {
      const client = toClient(address, request.headers.get('x-forwarded-for'), this.#proxies);
      this.#warnings.check(request, client);
      const allowance = this.#toAllowance(client, site);
      spendRequest(allowance, request, size);
      if (route.kind === 'unknown') throw this.#notFound(path);
      const isExcluded = client.address !== undefined && this.#excluded.includes(client.address);
      answer = await this.#answerRoute(request, route, search, { allowance, isExcluded });
    } catch (error) {
      answer = this.#toProblem(error).toAnswer();
    }
    return { ...answer, headers: { ...answer.headers, ...corsHeaders(request, site?.origins) } };
  }

  /** Finds what the sender may still spend. All requests of one sender that concern no site share one set of budgets. */
  #toAllowance({ networks }: Client, site: Site | undefined): Allowance {
    return this.#counter.budgets.allowanceOf(site?.id ?? '', networks, this.#counter.clock.time());
  }

  #answerRoute(
    request: CounterRequest,
    route: Exclude<Route, { kind: 'unknown' }>,
    search: string,
    sender: Pick<Hit, 'allowance' | 'isExcluded'>,
  ): HttpAnswer | Promise<HttpAnswer> {
    if (request.method === 'OPTIONS') return toPreflightAnswer(methodsOf(route));
    if (!methodsOf(route).includes(request.method)) throw methodNotAllowed(methodsOf(route));
    if (route.kind === 'feed') return this.#feeds.answer(route.name, request);
    if (route.kind === 'health') return this.#health.answer(this.#now());
    const { site } = route;
    const times = { wallTime: this.#now(), steadyTime: this.#counter.clock.time() };
    if (route.kind === 'site' && isRead(request)) return answerRead(this.#counter, request, site, times);
    const hit = { request, query: parseQuery(search), site, ...sender, ...times };
    if (route.kind === 'display') return answerDisplay(this.#counter, hit, route.form);
    if (route.kind === 'history') return answerHistory(this.#counter, hit, route.form);
    if (route.kind === 'picture-view') {
      if (request.method === 'HEAD') return answerDisplay(this.#counter, hit, 'svg');
      checkPictureSender(request.headers, site.origins, site.id);
      return answerPictureView(this.#counter, hit);
    }
    checkSender(request.headers, site.origins, site.id);
    return route.kind === 'heartbeat' ? answerHeartbeat(this.#counter, hit) : answerView(this.#counter, hit);
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

  #notFound(path: string): Problem {
    return notFound(path, { base: this.#base, hasSite: (name) => this.#sites.has(name) });
  }

  /** The path relative to the mount path; `undefined` for a path outside it. */
  #withoutBase(path: string): string | undefined {
    return path.startsWith(`${this.#base}/`) ? path.slice(this.#base.length) : undefined;
  }
}

/**
 * A longer request takes more tokens from the budget of requests, because it takes longer to read. A request of a browser has 500 to 900
 * characters without cookies, so it takes one token. The counter sends no cookies. If a page reads a feed from its own origin, the browser
 * sends the cookies of that origin, so the request may take more tokens.
 */
const CHARACTERS_PER_TOKEN = 1000;

/**
 * @param size How many characters the request has; 0 if that is not known.
 * @throws Problem 429 if the budget of requests or the budget of reads is used up.
 */
function spendRequest(allowance: Allowance, request: CounterRequest, size = 0): void {
  const tokens = Math.max(1, Math.ceil(size / CHARACTERS_PER_TOKEN));
  const hasSpent = allowance.spend(['requests'], tokens);
  if (!hasSpent) throw tooMany('requests', allowance.secondsUntil('requests'));
  if (isRead(request) && !allowance.spend(['reads'])) throw tooMany('reads', allowance.secondsUntil('reads'));
}
