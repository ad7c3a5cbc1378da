import * as visit from '../../src/counter/visit-record.ts';
import { type CounterEndpoint, createCounterEndpoint } from '../../src/endpoint/endpoint.ts';
import { createMemoryStore } from '../../src/endpoint/stores/memory.ts';
import { PAGE } from '../endpoint/requests.ts';
import { Random } from '../endpoint/generated/random.ts';

/** A simulated site. All times are seconds. */
export interface SimulatedSite {
  seed: number;
  /** How many readers are on the site at the same time, on average. */
  readers: number;
  /** How long a reader stays, on average. */
  staySeconds: number;
  /** Whether every reader stays equally long. Otherwise the times are random, with an exponential distribution. */
  isStayFixed: boolean;
  /** The share of requests that are lost. */
  lostRequests: number;
  /** The share of answers that are lost. A request that was lost has no answer. */
  lostAnswers: number;
  /** How long the site is measured. */
  seconds: number;
}

interface Reader {
  /** The address of the reader's office. Other readers of this office have the same address. */
  address: string;
  leavesAt: number;
  nextView: number;
  lastSent: number;
  record: visit.VisitRecord;
}

const WINDOW_SECONDS = 300;
const STARTS_AT = Date.parse('2026-11-23T08:00:00+07:00');
const MAX_LOOK_AWAY_SECONDS = 900;
/** How much longer than `staySeconds` the simulation runs before it is measured: the longest look at another tab, plus the window. */
const WARM_UP_SECONDS = MAX_LOOK_AWAY_SECONDS + WINDOW_SECONDS;
const MEAN_SECONDS_BETWEEN_SAMPLES = 7;
/** The longest time that a request takes to arrive, and also the longest time for an answer. */
const MAX_LATENCY_SECONDS = 0.3;
const SECONDS_BETWEEN_VIEWS = 90;
/** The share of requests after which the reader looks at another tab. Meanwhile the page sends no heartbeat, but can send a planned view. */
const LOOK_AWAY_SHARE = 0.05;

/**
 * Sends the requests of simulated readers to an endpoint. A reader opens a page, sends a heartbeat every 54 to 66 s, opens further
 * pages, and sometimes looks at another tab for some minutes.
 *
 * @returns The mean relative error of "online" at random moments: the answered number, compared with the readers who sent a heartbeat in the
 *   last 300 s.
 */
export async function simulateReaders(site: SimulatedSite): Promise<number> {
  const simulation = new Simulation(site);
  return simulation.run();
}

class Simulation {
  readonly #site: SimulatedSite;
  readonly #random: Random;
  readonly #events = new EventQueue();
  readonly #endpoint: CounterEndpoint;
  readonly #readers = new Set<Reader>();
  #second = 0;
  readonly #errors: number[] = [];

  constructor(site: SimulatedSite) {
    this.#site = site;
    this.#random = new Random(site.seed);
    this.#endpoint = createCounterEndpoint({
      store: createMemoryStore(),
      sites: { laocai: { origins: [PAGE.origin] } },
      now: () => this.#now,
    });
  }

  async run(): Promise<number> {
    const measuredFrom = WARM_UP_SECONDS + this.#site.staySeconds;
    const end = measuredFrom + this.#site.seconds;
    this.#events.add(0, () => this.#arrive());
    this.#events.add(measuredFrom, () => this.#measure());
    for (let event = this.#events.next(); event.second < end; event = this.#events.next()) {
      this.#second = event.second;
      await event.happen();
    }
    return this.#errors.reduce((sum, error) => sum + error) / this.#errors.length;
  }

  get #now(): number {
    return STARTS_AT + this.#second * 1000;
  }

  #arrive(): void {
    const { readers, staySeconds, isStayFixed } = this.#site;
    const reader: Reader = {
      // One of 400 offices: 203.162.0.1 to 203.162.0.200, and 203.162.1.1 to 203.162.1.200.
      address: `203.162.${this.#random.pick([0, 1])}.${this.#random.between(1, 200)}`,
      leavesAt: this.#second + (isStayFixed ? staySeconds : this.#exponential(staySeconds)),
      nextView: this.#second,
      lastSent: this.#second,
      record: visit.EMPTY_RECORD,
    };
    this.#readers.add(reader);
    this.#send(reader);
    // If on average one reader arrives in this time, `readers` readers are on the site at the same time.
    this.#events.add(this.#second + this.#exponential(staySeconds / readers), () => this.#arrive());
  }

  /** Sends what the widget of a reader sends: a view or a heartbeat. */
  #send(reader: Reader): void {
    const isView = this.#second >= reader.nextView;
    const { alive, unanswered } = visit.earlierHeartbeats(reader.record, this.#now);
    reader.record = isView
      ? visit.afterView(reader.record, this.#now)
      : visit.afterHeartbeat(reader.record, this.#now);
    const sentAt = this.#now;
    reader.lastSent = this.#second;
    const query = new URLSearchParams(isView ? { visit: '0' } : {});
    if (alive !== undefined) query.set('alive', String(alive));
    if (unanswered !== undefined) query.set('unanswered', String(unanswered));
    const url = `${isView ? '/laocai' : '/laocai/alive'}?${query.toString()}`;
    if (!this.#random.chance(this.#site.lostRequests)) {
      this.#events.add(this.#second + this.#latency(), () => this.#receive(reader, url, sentAt));
    }
    this.#plan(reader, isView);
  }

  /** The endpoint gets a request. The answer reaches the reader unless it is lost. */
  async #receive(reader: Reader, url: string, sentAt: number): Promise<void> {
    const headers = new Headers(PAGE);
    await this.#endpoint.answer({ method: 'POST', url, headers }, { address: reader.address });
    if (this.#random.chance(this.#site.lostAnswers)) return;
    this.#events.add(this.#second + this.#latency(), () => {
      reader.record = visit.afterAnswer(reader.record, sentAt);
    });
  }

  /** Plans the next request of a reader who stays. */
  #plan(reader: Reader, wasView: boolean): void {
    const pause = this.#random.chance(LOOK_AWAY_SHARE) ? this.#random.between(30, MAX_LOOK_AWAY_SECONDS) : 0;
    if (wasView) reader.nextView = this.#second + pause + 1 + this.#exponential(SECONDS_BETWEEN_VIEWS);
    const nextHeartbeat = this.#second + pause + 54 + 12 * this.#random.next();
    const next = Math.min(nextHeartbeat, reader.nextView);
    if (next < reader.leavesAt) this.#events.add(next, () => this.#send(reader));
  }

  async #measure(): Promise<void> {
    for (const reader of this.#readers) {
      const isGone = this.#second > reader.leavesAt && !this.#isOnline(reader);
      if (isGone) this.#readers.delete(reader);
    }
    const expected = [...this.#readers].filter((reader) => this.#isOnline(reader)).length;
    if (expected > 0) this.#errors.push((await this.#readOnline()) / expected - 1);
    const secondsToNext = 2 * MEAN_SECONDS_BETWEEN_SAMPLES * this.#random.next();
    this.#events.add(this.#second + secondsToNext, () => this.#measure());
  }

  #isOnline({ lastSent }: Reader): boolean {
    return this.#second - lastSent < WINDOW_SECONDS;
  }

  async #readOnline(): Promise<number> {
    const headers = new Headers();
    const { body } = await this.#endpoint.answer(
      { method: 'GET', url: '/laocai', headers },
      { address: '203.162.9.9' },
    );
    return (JSON.parse(String(body)) as { online: number }).online;
  }

  #latency(): number {
    return MAX_LATENCY_SECONDS * this.#random.next();
  }

  /** A random time of an exponential distribution with this mean. */
  #exponential(mean: number): number {
    return -mean * Math.log(1 - this.#random.next());
  }
}

interface SimulatedEvent {
  second: number;
  happen: () => void | Promise<void>;
}

/** What will happen. The earliest event is removed first. */
class EventQueue {
  /** The events of each whole second. */
  readonly #events = new Map<number, SimulatedEvent[]>();
  #wholeSecond = 0;

  add(second: number, happen: SimulatedEvent['happen']): void {
    const wholeSecond = Math.floor(second);
    const events = this.#events.get(wholeSecond) ?? [];
    this.#events.set(wholeSecond, events);
    events.push({ second, happen });
    // The earliest event is at the end, where `pop` removes it.
    events.sort((one, other) => other.second - one.second);
  }

  /** Removes the next event. There must be one. */
  next(): SimulatedEvent {
    for (;;) {
      const event = this.#events.get(this.#wholeSecond)?.pop();
      if (event) return event;
      this.#events.delete(this.#wholeSecond);
      this.#wholeSecond++;
    }
  }
}
