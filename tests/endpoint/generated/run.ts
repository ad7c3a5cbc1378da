import assert from 'node:assert/strict';
import {
  type CounterEndpoint,
  type CounterEndpointOptions,
  type CounterStore,
  createCounterEndpoint,
  type Figures,
  type HttpAnswer,
} from '../../../src/endpoint/endpoint.ts';
import { spell, spellEntry } from './address.ts';
import { checkHeaders } from './check-headers.ts';
import { createFlood, createRequest, type GeneratedRequest } from './generate.ts';
import { type Expected, Model, type StoredSite } from './model.ts';
import { Random } from './random.ts';
import { Tags } from './tags.ts';
import { createWorld, PROXY_RANGES, type World } from './world.ts';

/** What the store fails to do. */
type Fault = 'none' | 'write' | 'both';

/** When the fault changes, the new one is picked from this list. Most entries are `none`, so that the store works most of the time. */
const FAULTS: readonly Fault[] = ['none', 'none', 'none', 'none', 'write', 'both'];

/** What the generated requests have covered. */
export interface Coverage {
  requests: number;
  restarts: number;
  /** How many answers were of each kind: `404`, `counted true`, `online unknown`. */
  answers: Map<string, number>;
}

/** Opens the store of a run. `reopen` closes it and opens it again. */
export interface StoreOfRun {
  open: () => CounterStore;
  reopen: (store: CounterStore) => Promise<CounterStore>;
}

/** One endpoint and one model that get the same requests. */
export class Run {
  readonly coverage: Coverage = { requests: 0, restarts: 0, answers: new Map() };
  readonly #random: Random;
  readonly #world: World;
  readonly #storeOfRun: StoreOfRun;
  /** The model's counts of each site. They outlive the model, as the store outlives the endpoint. */
  readonly #stored: ReadonlyMap<string, StoredSite>;
  readonly #tags = new Tags();
  #store: CounterStore;
  #endpoint: CounterEndpoint;
  #model: Model;
  #now: number;
  #fault: Fault = 'none';

  constructor(seed: number, storeOfRun: StoreOfRun) {
    this.#random = new Random(seed);
    this.#world = createWorld(this.#random);
    this.#now = this.#world.startsAt;
    this.#storeOfRun = storeOfRun;
    const names = Object.keys(this.#world.sites);
    this.#stored = new Map(names.map((name) => [name, { visits: new Map(), views: new Map(), since: null }]));
    this.#store = storeOfRun.open();
    this.#endpoint = this.#start();
    this.#model = new Model(this.#world, this.#stored, this.#now);
  }

  /**
   * Sends at least this many requests, checks each answer, and closes the store.
   *
   * @throws AssertionError for the first answer that differs from the model.
   */
  async send(count: number): Promise<void> {
    while (this.coverage.requests < count) {
      this.#now = Math.max(0, this.#now + this.#step());
      if (this.#random.chance(0.005)) await this.#restart();
      if (this.#random.chance(0.02)) this.#fault = this.#random.pick(FAULTS);
      if (this.#random.chance(0.003)) await this.#flood();
      else await this.#check(createRequest(this.#random, this.#world));
    }
    await this.#store.close();
  }

  #start(): CounterEndpoint {
    const { sites, timeZone, base, proxies, limits } = this.#world;
    const options: CounterEndpointOptions = {
      store: this.#withFaults(),
      sites: Object.fromEntries(
        Object.entries(sites).map(([name, { origin, subdomainEnd, start, since }]) => [
          name,
          { origins: [origin, `https://*${subdomainEnd}`], start, ...(since !== null && { since }) },
        ]),
      ),
      feeds: { 'tin-moi': 'https://tinh.gov.vn/rss' },
      timeZone,
      base,
      trustedProxies: proxies === 'ranges' ? PROXY_RANGES : proxies,
      budgets: limits,
      now: () => this.#now,
      onError: () => undefined,
      onWarning: () => undefined,
    };
    return createCounterEndpoint(options);
  }

  #withFaults(): CounterStore {
    return {
      add: (site, changes) =>
        this.#fault === 'none' ? this.#store.add(site, changes) : Promise.reject(new Error('disk full')),
      read: (site, names) =>
        this.#fault === 'both' ? Promise.reject(new Error('disk failed')) : this.#store.read(site, names),
      list: (site, prefix) => this.#store.list(site, prefix),
      close: () => this.#store.close(),
    };
  }

  async #restart(): Promise<void> {
    this.coverage.restarts++;
    this.#store = await this.#storeOfRun.reopen(this.#store);
    this.#endpoint = this.#start();
    this.#model = new Model(this.#world, this.#stored, this.#now);
  }

  /** By how many milliseconds the clock of the machine moves. */
  #step(): number {
    const random = this.#random;
    const DAY_MS = 86_400_000;
    return random.weighted<() => number>([
      [50, () => random.below(900)],
      [30, () => random.between(1000, 20_000)],
      [10, () => 10_000 * random.below(8)],
      [2, () => random.below(3_600_000)],
      [0.5, () => DAY_MS],
      // To midnight in Viet Nam, which is 17:00 UTC of the current UTC day, or 1 ms before or after it. If it is later already, the clock goes
      // back.
      [0.5, () => DAY_MS - (this.#now % DAY_MS) + random.between(-1, 1) - 7 * 3_600_000],
      [0.5, () => -random.below(20_000)],
      [0.3, () => -7 * 3_600_000],
      [0.1, () => random.between(-30, 60) * DAY_MS],
    ])();
  }

  /** Sends the requests of a flood one after the other, or all at the same time. */
  async #flood(): Promise<void> {
    const requests = createFlood(this.#random, this.#world);
    // While the store fails, it is not known at once whether a heartbeat counts, so simultaneous answers can differ from the model.
    const isSimultaneous = this.#fault === 'none' && this.#random.chance(0.5);
    if (!isSimultaneous) {
      for (const request of requests) await this.#check(request);
      return;
    }
    const expected = requests.map((request) => this.#model.answer(request, this.#now, this.#fault));
    const answers = await Promise.all(requests.map((request) => this.#ask(request, [])));
    // The figures are not compared, because those of each answer can include requests that came later.
    assert.deepEqual(
      answers.map(({ status, body }) => `${status} ${/"counted":\w+/.exec(String(body))?.[0] ?? ''}`),
      expected.map(
        ({ status, figures }) =>
          `${status} ${figures?.counted === undefined ? '' : `"counted":${figures.counted}`}`,
      ),
      `${requests.length} times ${JSON.stringify(requests[0])}`,
    );
    for (const { status, figures } of expected) this.#cover(status, figures);
  }

  async #check(request: GeneratedRequest): Promise<void> {
    const tags = this.#tags.choose(request);
    const expected = this.#model.answer(request, this.#now, this.#fault);
    const answer = await this.#ask(request, tags);
    const context = `request ${this.coverage.requests}: ${JSON.stringify(request)} at ${new Date(this.#now).toISOString()}`;
    const isRead = request.method === 'GET' || request.method === 'HEAD';
    if (isRead && expected.figures) {
      const isTagInRequest = this.#tags.check(answer, expected.figures, tags, context);
      if (isTagInRequest) expected.status = 304; // The client has these figures already.
    }
    assert.equal(answer.status, expected.status, `status of ${context}`);
    if (expected.status === 200 && expected.figures) {
      assert.deepEqual(JSON.parse(String(answer.body)), expected.figures, context);
      const { counted, online } = expected.figures;
      if (counted && online !== null) assert.ok(online >= 1, `a counted reader is online: ${context}`);
    }
    checkHeaders(request, answer, expected, context);
    this.#checkRetryTime(request, answer, expected, context);
    this.#cover(expected.status, expected.figures);
  }

  /** Checks that a client that waits as long as the answer says is no longer over its budget. */
  #checkRetryTime(
    request: GeneratedRequest,
    { headers }: HttpAnswer,
    expected: Expected,
    context: string,
  ): void {
    if (!expected.usedUpBudget) return;
    const seconds = Number(headers['retry-after']);
    const hasToken = this.#model.hasToken(request, expected.usedUpBudget, seconds);
    assert.ok(hasToken, `retry after ${seconds} s: ${context}`);
  }

  #ask(request: GeneratedRequest, tags: readonly string[]): Promise<HttpAnswer> {
    const { method, path, visit, alive, unanswered, sender, userAgent, peer, forwarded } = request;
    const query = new URLSearchParams();
    if (visit !== undefined && !path.endsWith('/alive')) query.set('visit', visit);
    if (alive !== undefined) query.set('alive', alive);
    if (unanswered !== undefined) query.set('unanswered', unanswered);
    const headers: Record<string, string | undefined> = {
      ...sender.headers,
      'user-agent': userAgent,
      'x-forwarded-for': forwarded?.map((entry) => spellEntry(this.#random, entry)).join(','),
      'if-none-match': tags.length > 0 ? tags.join(this.#random.pick([',', ', '])) : undefined,
    };
    const address = peer && spell(this.#random, peer);
    return this.#endpoint.answer(
      { method, url: `${path}?${query}`, headers: { get: (name) => headers[name] ?? null } },
      { address },
    );
  }

  #cover(status: number, figures: Figures | undefined): void {
    this.coverage.requests++;
    const { answers } = this.coverage;
    const kinds = [String(status)];
    if (status === 200 && figures?.counted !== undefined) kinds.push(`counted ${figures.counted}`);
    if (status === 200 && figures?.online === null) kinds.push('online unknown');
    for (const kind of kinds) answers.set(kind, (answers.get(kind) ?? 0) + 1);
  }
}
