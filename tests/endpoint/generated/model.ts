import type { BudgetName, Figures } from '../../../src/endpoint/endpoint.ts';
import { type Address, type Entry, isSame, LOOPBACK, PRIVATE } from './address.ts';
import type { GeneratedRequest } from './generate.ts';
import { ModelBudgets, type Spender } from './model-budgets.ts';
import { sumDays, toLocal } from './model-calendar.ts';
import { ModelOnline } from './model-online.ts';
import { isInProxyRanges, type World } from './world.ts';

/** The answer that the endpoint must give. */
export interface Expected {
  status: number;
  /** The figures of a 200, with `counted` if it answers a view. */
  figures?: Figures;
  allow?: string;
  usedUpBudget?: BudgetName;
}

/** The counts of a site that survive a restart. `visits` and `views` are numbers by day. */
export interface StoredSite {
  visits: Map<string, number>;
  views: Map<string, number>;
  since: string | null;
}

/** After a restart of a site that was counted before, `online` is unknown for this time. */
const ONLINE_UNKNOWN_MS = 60_000;
/** All readers without a known address share budgets that are this many times those of one address. */
const SHARED_WIDTH = 100;
const METHODS: Readonly<Record<GeneratedRequest['target'], readonly string[]>> = {
  site: ['GET', 'HEAD', 'POST'],
  alive: ['POST'],
  health: ['GET', 'HEAD'],
  feed: ['GET', 'HEAD'],
  unknown: [],
};

/**
 * What an endpoint answers, written from the rules of docs/protocol.md and without the endpoint's code. It keeps the counts of every day,
 * every slot of 10 s and every budget, and adds them up for each answer. A new model with the same sites stands for a restarted endpoint.
 */
export class Model {
  readonly #world: World;
  readonly #sites: ReadonlyMap<string, StoredSite>;
  readonly #budgets: ModelBudgets;
  readonly #online = new Map<string, ModelOnline>();
  /** The sites that had views when the endpoint was started. */
  readonly #usedSites = new Set<string>();
  /** Milliseconds since the start. A clock that is set back stands still here. */
  #time = 0;
  #lastNow: number;
  #firstRequestAt: number | undefined;
  /** The last check of the store. Its status is the answer to all checks within a second. */
  #health: { at: number; status: number } | undefined;

  constructor(world: World, sites: ReadonlyMap<string, StoredSite>, now: number) {
    this.#world = world;
    this.#sites = sites;
    this.#budgets = new ModelBudgets(world.limits);
    this.#lastNow = now;
    for (const [name, { views }] of sites) {
      this.#online.set(name, new ModelOnline());
      if (views.size > 0) this.#usedSites.add(name);
    }
  }

  /** @param fault What the store fails to do. */
  answer(request: GeneratedRequest, now: number, fault: 'none' | 'write' | 'both'): Expected {
    this.#time += Math.max(0, now - this.#lastNow);
    this.#lastNow = now;
    this.#firstRequestAt ??= this.#time;
    const { method, target } = request;
    const spenders = this.#spendersOf(request);
    const spend = (...names: BudgetName[]) => this.#budgets.spend(spenders, names, this.#seconds);
    const isRead = method === 'GET' || method === 'HEAD';
    if (!spend('requests')) return { status: 429, usedUpBudget: 'requests' };
    if (isRead && !spend('reads')) return { status: 429, usedUpBudget: 'reads' };
    if (target === 'unknown') return { status: 404 };
    if (method === 'OPTIONS') return { status: 204 };
    if (!METHODS[target].includes(method)) return { status: 405, allow: METHODS[target].join(', ') };
    if (target === 'feed') return { status: 404 };
    if (target === 'health') return { status: this.#checkHealth(now, fault) };
    if (isRead) return this.#answerRead(request, now, fault);
    if (!request.sender.mayCount) return { status: 403 };
    return this.#answerHit(request, now, fault, spenders);
  }

  /** Whether a client that waits this many seconds has a token of this budget again. */
  hasToken(request: GeneratedRequest, name: BudgetName, afterSeconds: number): boolean {
    return this.#budgets.has(this.#spendersOf(request), name, this.#seconds + afterSeconds);
  }

  /** Whole seconds since the first request. */
  get #seconds(): number {
    return Math.floor((this.#time - (this.#firstRequestAt ?? 0)) / 1000);
  }

  #checkHealth(now: number, fault: string): number {
    const age = this.#health ? now - this.#health.at : Infinity;
    const isFresh = age >= 0 && age < 1000;
    if (!this.#health || !isFresh) this.#health = { at: now, status: fault === 'none' ? 200 : 503 };
    return this.#health.status;
  }

  #answerRead({ site }: GeneratedRequest, now: number, fault: string): Expected {
    if (fault === 'both') return { status: 503 };
    return { status: 200, figures: this.#figuresOf(site, now) };
  }

  #answerHit(request: GeneratedRequest, now: number, fault: string, spenders: Spender[]): Expected {
    const { target, site, visit, isBot } = request;
    const isView = target === 'site';
    if (isView && visit !== '0' && visit !== '1') return { status: 400 };
    const texts = [request.alive, request.unanswered];
    if (texts.some((text) => text !== undefined && !isWholeNumber(text))) return { status: 400 };
    const [alive, unanswered] = texts.map((text) => (text === undefined ? undefined : Number(text)));
    const online = this.#online.get(site)!;

    // A heartbeat, or a view whose heartbeat is within the budget. Any other view is counted, but "online" stays as it is.
    const changesOnline = !isView || this.#budgets.has(spenders, 'heartbeats', this.#seconds);
    const names: BudgetName[] = isView ? ['views'] : [];
    if (isView && visit === '1') names.push('visits');
    if (changesOnline) names.push('heartbeats');
    const isFirst = online.findPrevious(this.#time, alive, unanswered).length === 0;
    if (changesOnline && isFirst) names.push('firstHeartbeats');
    const isAccepted = !isBot && this.#budgets.spend(spenders, names, this.#seconds);

    const isFailing = fault === 'both' || (fault === 'write' && isView && isAccepted);
    if (isFailing) return { status: 503 };
    if (isAccepted && changesOnline) online.beat(this.#time, alive, unanswered);
    if (isAccepted && isView) this.#count(site, visit === '1', now);
    const figures = this.#figuresOf(site, now);
    return { status: 200, figures: isView ? { ...figures, counted: isAccepted } : figures };
  }

  #count(site: string, isVisit: boolean, now: number): void {
    const stored = this.#sites.get(site)!;
    const { day } = toLocal(now, this.#world.timeZone);
    stored.views.set(day, (stored.views.get(day) ?? 0) + 1);
    if (isVisit) stored.visits.set(day, (stored.visits.get(day) ?? 0) + 1);
    stored.since ??= day;
  }

  #figuresOf(name: string, now: number): Figures {
    const { timeZone, sites } = this.#world;
    const { start, since } = sites[name]!;
    const stored = this.#sites.get(name)!;
    const { day, asOf } = toLocal(now, timeZone);
    const isUnknown = this.#usedSites.has(name) && this.#time < ONLINE_UNKNOWN_MS;
    return {
      protocol: 1,
      site: name,
      online: isUnknown ? null : this.#online.get(name)!.count(this.#time),
      visits: sumDays(stored.visits, day, start),
      views: sumDays(stored.views, day, start),
      since: since ?? stored.since,
      timeZone,
      asOf,
      next: 60,
    };
  }

  /** The reader, with the wider networks that contain it. */
  #spendersOf(request: GeneratedRequest): Spender[] {
    const site = request.target === 'site' || request.target === 'alive' ? request.site : '';
    const reader = this.#readerOf(request);
    const named = (name: string, width: number) => ({ name: `${site} ${name}`, width });
    if (!reader) return [named('shared', SHARED_WIDTH)];
    if ('v4' in reader) return [named(`v4 ${reader.v4}`, 1)];
    const prefix = (parts: number) => reader.v6.slice(0, parts).join(':');
    return [named(prefix(4), 1), named(prefix(3), 16), named(prefix(2), 256)];
  }

  /** `undefined` if the address of the reader is not known. */
  #readerOf({ peer, forwarded = [] }: GeneratedRequest): Address | undefined {
    const { proxies } = this.#world;
    const hops: Entry[] = [...forwarded, peer ?? { text: '' }];
    let index = hops.length - 1;
    if (proxies === 'ranges') {
      while (index > 0 && isInProxyRanges(hops[index]!)) index--;
    } else {
      index = Math.max(0, index - proxies);
    }
    const reader = hops[index]!;
    const isPeer = index === hops.length - 1;
    const isOneOf = (list: readonly Address[]) => list.some((address) => isSame(address, reader));
    if ('text' in reader || isOneOf(LOOPBACK)) return undefined;
    // A private address at the other end of the connection is that of a proxy that is not configured.
    return isPeer && isOneOf(PRIVATE) ? undefined : reader;
  }
}

/** One to nine digits. */
function isWholeNumber(text: string): boolean {
  return (
    text.length >= 1 && text.length <= 9 && text.split('').every((digit) => '0123456789'.includes(digit))
  );
}
