import { isbot } from 'isbot';
import type { Figures } from '../protocol.ts';
import { toNetwork } from './http/network.ts';
import { toBase } from './http/base.ts';
import { Budgets, type Spending } from './counting/budgets.ts';
import { createCalendar, type Moment } from './counting/calendar.ts';
import { toEtag, withEtag } from './http/etag.ts';
import { createFeeds, type Feeds } from './feeds/feeds.ts';
import { ONLINE_WINDOW } from './counting/online.ts';
import { toSender } from './http/origins.ts';
import { type Answer, Problem } from './http/problem.ts';
import type { CounterRequest } from './http/request.ts';
import { parseSites, type Site, type SiteOptions } from './counting/sites.ts';
import type { Cells, CounterStore } from './stores/store.ts';
import { createTally, SINCE, toDay, toDayNumber, toSums } from './counting/cells.ts';

export type { Figures, Sums, Unit } from '../protocol.ts';
export type { Answer } from './http/problem.ts';
export type { CounterRequest } from './http/request.ts';
export type { SiteOptions } from './counting/sites.ts';
export type { Cells, CounterStore } from './stores/store.ts';

/** How an endpoint is set up. */
export interface CounterEndpointOptions {
  /** Where counts are kept. Whoever made the store closes it. */
  store: CounterStore;
  /** The sites counted here, by the name in their address. */
  sites: Readonly<Record<string, SiteOptions>>;
  /** Feeds passed on to pages whose own site sends no CORS: an absolute address by the name in the address here. Default none. */
  feeds?: Readonly<Record<string, string>>;
  /** IANA name of the zone whose days are counted. Default `Asia/Ho_Chi_Minh`. */
  timeZone?: string;
  /** The path this is mounted at, where the runtime passes on whole addresses: `/thong-ke`. Default none. */
  base?: string;
  /** How many proxies stand before this process, each adding to `X-Forwarded-For`. Default 0: the header is not believed. */
  trustedProxies?: number;
  /** The clock, in milliseconds since 1970. Default `Date.now`. */
  now?: () => number;
  /** Told of failures the reader is only told the outline of: a store that cannot write, a feed not to be had, a defect. Default `console.error`. */
  onError?: (error: unknown) => void;
}

/** What the runtime knows of a request beyond the request itself. */
export interface RequestContext {
  /** The address at the other end of the connection. Without it there are no budgets. */
  address?: string | undefined;
}

export interface CounterEndpoint {
  /** Answers one request. Never rejects: whatever goes wrong is an answer. */
  fetch(request: Request, context?: RequestContext): Promise<Response>;
  /** The same for runtimes that speak of neither `Request` nor `Response`. */
  answer(request: CounterRequest, context?: RequestContext): Promise<Answer>;
}

/** Seconds between two signs of life of a widget. */
const NEXT = 60;
const FEED = '/feed/';
const PATH = /^\/([^/]+)(?:\/(alive))?$/;
const RETRY = { 'retry-after': '10', 'access-control-expose-headers': 'Retry-After' };
const NO_STORE = { 'cache-control': 'no-store' };

/**
 * The counter's server half: counts views and visits of the configured sites, says who is online, and answers figures.
 *
 * ```js
 * const endpoint = createCounterEndpoint({
 *   store: createSqliteStore('counter.sqlite'),
 *   sites: { laocai: { origins: ['https://laocai.gov.vn'] } },
 * });
 * const response = await endpoint.fetch(request, { address });
 * ```
 *
 * @throws TypeError for a site, start, origin or feed that cannot be, RangeError for an unknown time zone; the message names it.
 */
export function createCounterEndpoint(options: CounterEndpointOptions): CounterEndpoint {
  const endpoint = new Endpoint(options);
  return {
    answer: (request, context) => endpoint.answer(request, context),
    async fetch(request, context) {
      const { status, headers, body } = await endpoint.answer(request, context);
      if (request.method !== 'HEAD' || body === null) return new Response(body, { status, headers });
      const { length } = typeof body === 'string' ? new TextEncoder().encode(body) : body;
      return new Response(null, { status, headers: { ...headers, 'content-length': `${length}` } });
    },
  };
}

/** A request that may count, on its way through the endpoint. */
interface Call {
  request: CounterRequest;
  site: Site;
  query: URLSearchParams;
  address: string | undefined;
  now: number;
}

class Endpoint {
  readonly #store: CounterStore;
  readonly #sites: ReadonlyMap<string, Site>;
  readonly #feeds: Feeds;
  readonly #timeZone: string;
  readonly #base: string;
  readonly #trustedProxies: number;
  readonly #now: () => number;
  readonly #onError: (error: unknown) => void;
  readonly #startedAt: number;
  readonly #momentOf: (now: number) => Moment;
  readonly #tallyOf = createTally();
  readonly #budgets = new Budgets();
  readonly #isBot = createBotTest();

  constructor(options: CounterEndpointOptions) {
    this.#store = options.store;
    this.#sites = parseSites(options.sites);
    this.#timeZone = options.timeZone ?? 'Asia/Ho_Chi_Minh';
    this.#base = toBase(options.base ?? '');
    this.#trustedProxies = options.trustedProxies ?? 0;
    this.#now = options.now ?? Date.now;
    this.#onError = options.onError ?? console.error;
    this.#feeds = createFeeds(options.feeds ?? {}, { now: this.#now, onError: this.#onError });
    this.#startedAt = this.#now();
    this.#momentOf = createCalendar(this.#timeZone);
  }

  async answer(request: CounterRequest, context: RequestContext = {}): Promise<Answer> {
    const cors: Record<string, string> = {};
    let answer: Answer;
    try {
      answer = await this.#route(request, context, cors);
    } catch (error) {
      if (!(error instanceof Problem)) this.#onError(error);
      const problem = error instanceof Problem ? error : new Problem(500, 'The endpoint failed to answer.');
      answer = problem.toAnswer();
    }
    Object.assign(answer.headers, cors);
    return answer;
  }

  /**
   * @param cors Receives the headers that let a page read the answer, be it an error.
   * @throws Problem
   */
  #route(request: CounterRequest, context: RequestContext, cors: Record<string, string>): Promise<Answer> {
    const { path, query } = splitUrl(request.url);
    const { method } = request;
    const isRead = method === 'GET' || method === 'HEAD';
    if (isRead) cors['access-control-allow-origin'] = '*';
    const below = this.#below(path);
    if (below.startsWith(FEED)) return this.#feeds.answer(below.slice(FEED.length), request);
    const [, id = '', action] = PATH.exec(below) ?? [];

    if (id === 'healthz' && !action) {
      if (!isRead) throw new Problem(405, 'Health is asked for with GET.', { allow: 'GET, HEAD' });
      return this.#health();
    }

    const site = this.#sites.get(id);
    if (!site) throw new Problem(404, `There is no site ${JSON.stringify(id)} here.`);
    if (isRead && !action) return this.#read(request, site, this.#now());
    if (method !== 'POST') {
      const allow = action ? 'POST' : 'GET, HEAD, POST';
      throw new Problem(405, `${method} is not for this address, but ${allow}.`, { allow });
    }

    const sender = toSender(request.headers, site.isListed);
    cors['vary'] = 'Origin';
    if (sender.origin) cors['access-control-allow-origin'] = sender.origin;
    if (!sender.mayCount) throw new Problem(403, refusal(request.headers, id));
    const call = { request, site, query, address: context.address, now: this.#now() };
    return action ? this.#alive(call) : this.#view(call);
  }

  /** Counts a view, and a visit if the browser says that it opens one. */
  async #view(call: Call): Promise<Answer> {
    const visit = toVisit(call.query);
    const alive = toAlive(call.query);
    const spending: Spending[] = ['views'];
    if (visit) spending.push('visits');
    if (alive === undefined) spending.push('signs');
    const { site, now } = call;
    if (!this.#mayCount(call, spending)) {
      return toAnswer(JSON.stringify({ ...(await this.#figures(site, now)), counted: false }), NO_STORE);
    }
    const moment = this.#momentOf(now);
    const tally = this.#tallyOf(moment);
    const changes = visit ? tally.visit : tally.view;
    let values: Cells;
    try {
      values = await (site.sinceWritten
        ? this.#store.add(site.id, changes)
        : this.#addFirst(site, changes, moment));
    } catch (error) {
      throw this.#unavailable(error, 'The store cannot write, so nothing was counted.');
    }
    site.online.add(now, alive);
    return toAnswer(this.#countedBody(site, now, values), NO_STORE);
  }

  /** Notes a sign of life; counts nothing. */
  async #alive(call: Call): Promise<Answer> {
    const alive = toAlive(call.query);
    const { site, now } = call;
    if (this.#mayCount(call, alive === undefined ? ['signs'] : [])) site.online.add(now, alive);
    return toAnswer(JSON.stringify(await this.#figures(site, now)), NO_STORE);
  }

  async #read(request: CounterRequest, site: Site, now: number): Promise<Answer> {
    const figures = await this.#figures(site, now);
    const { asOf: _, ...lasting } = figures;
    const headers = { 'cache-control': 'max-age=10, stale-while-revalidate=60' };
    return withEtag(request, toEtag(JSON.stringify(lasting)), toAnswer(JSON.stringify(figures), headers));
  }

  async #health(): Promise<Answer> {
    try {
      // No site can have this name, so the cell is nobody's figure.
      await this.#store.add('healthz', { writes: 1 });
    } catch (error) {
      throw this.#unavailable(error, 'The store cannot write.');
    }
    return toAnswer('{"status":"ok"}', NO_STORE);
  }

  /** @throws Problem 429 for a flood. */
  #mayCount({ request, site, address, now }: Call, spending: readonly Spending[]): boolean {
    const network = toNetwork(address, request.headers.get('x-forwarded-for'), this.#trustedProxies);
    const spend = this.#budgets.of(site.id, network, now);
    if (!spend(['requests'])) {
      throw new Problem(429, 'Too many requests come from this address.', RETRY);
    }
    return !this.#isBot(request.headers.get('user-agent')) && spend(spending);
  }

  /** The first view since the start; the very first of all adds the day it came. */
  async #addFirst(site: Site, changes: Readonly<Cells>, moment: Moment): Promise<Cells> {
    site.sinceWritten = true; // At once: of several first views at the same time only one writes the day.
    try {
      const written = await this.#store.read(site.id, [SINCE]);
      const since = written[SINCE] ? 0 : toDayNumber(moment.day);
      return await this.#store.add(site.id, { ...changes, [SINCE]: since });
    } catch (error) {
      site.sinceWritten = false;
      throw error;
    }
  }

  async #figures(site: Site, now: number): Promise<Figures> {
    const { names } = this.#tallyOf(this.#momentOf(now));
    try {
      return this.#toFigures(site, now, await this.#store.read(site.id, names), false);
    } catch (error) {
      throw this.#unavailable(error, 'The figures cannot be read.');
    }
  }

  /** Views that shared a commit share all of their answer but who is online, which each of them changes. */
  #countedBody(site: Site, now: number, values: Cells): string {
    if (site.last?.values !== values) {
      const figures = { ...this.#toFigures(site, now, values, true), online: null };
      const [before = '', after = ''] = JSON.stringify(figures).split('"online":null');
      site.last = { values, before: `${before}"online":`, after };
    }
    return `${site.last.before}${this.#online(site, now)}${site.last.after}`;
  }

  #toFigures(site: Site, now: number, values: Cells, counted: boolean): Figures {
    const moment = this.#momentOf(now);
    const { cells } = this.#tallyOf(moment);
    site.lostOnline ??= values[cells.views.total]! > Number(counted);
    return {
      protocol: 1,
      site: site.id,
      ...(counted && { counted }),
      online: this.#online(site, now),
      visits: toSums(cells.visits, values, site.start),
      views: toSums(cells.views, values, site.start),
      since: site.since ?? toDay(values[SINCE]!) ?? (counted ? moment.day : null),
      timeZone: this.#timeZone,
      asOf: moment.asOf,
      next: NEXT,
    };
  }

  /** Until every reader had time for a sign of life, a process that began anew amid them does not know how many there are. */
  #online(site: Site, now: number): number | null {
    return site.lostOnline && now - this.#startedAt < NEXT * 1000 ? null : site.online.count(now);
  }

  #unavailable(error: unknown, message: string): Problem {
    this.#onError(error);
    return new Problem(503, message, RETRY);
  }

  #below(path: string): string {
    return path.startsWith(`${this.#base}/`) ? path.slice(this.#base.length) : '';
  }
}

function toVisit(query: URLSearchParams): boolean {
  const visit = query.get('visit');
  if (visit === '0' || visit === '1') return visit === '1';
  throw new Problem(400, `visit is ${JSON.stringify(visit)}; it must be 0 or 1.`);
}

/** Seconds since the last sign of life, or `undefined` when there was none within the window. */
function toAlive(query: URLSearchParams): number | undefined {
  const alive = query.get('alive');
  if (alive === null) return undefined;
  if (!/^\d{1,9}$/.test(alive)) {
    throw new Problem(400, `alive is ${JSON.stringify(alive)}; it must be a whole number of seconds.`);
  }
  return Number(alive) <= ONLINE_WINDOW ? Number(alive) : undefined;
}

function refusal(headers: CounterRequest['headers'], id: string): string {
  const origin = headers.get('origin') ?? headers.get('referer');
  return origin
    ? `${JSON.stringify(origin)} is not among the origins that may count for site "${id}".`
    : `This request does not say which page it comes from, so it may not count for site "${id}".`;
}

function toAnswer(body: string, headers: Record<string, string>): Answer {
  return { status: 200, headers: { 'content-type': 'application/json', ...headers }, body };
}

/** Path and query of a URL, without the cost of a parser that has to know all URLs. */
function splitUrl(url: string): { path: string; query: URLSearchParams } {
  const [, path = '', query] = /^(?:\w+:\/\/[^/?#]*)?([^?#]*)(\?[^#]*)?/.exec(url) ?? [];
  return { path, query: new URLSearchParams(query) };
}

/** Remembers its verdicts: there are few user agents, and the list of robots is long. */
function createBotTest(): (userAgent: string | null) => boolean {
  const verdicts = new Map<string, boolean>();
  return (userAgent) => {
    if (!userAgent) return false;
    let verdict = verdicts.get(userAgent);
    if (verdict === undefined) {
      if (verdicts.size >= 1000) verdicts.clear();
      verdicts.set(userAgent, (verdict = isbot(userAgent)));
    }
    return verdict;
  };
}
