import { type CounterEndpoint, createCounterEndpoint } from '../../src/endpoint/endpoint.ts';
import { createMemoryStore } from '../../src/endpoint/stores/memory.ts';
import { PAGE } from '../endpoint/requests.ts';
import { Random } from '../endpoint/generated/random.ts';

/** A simulated site. All times are seconds. */
export interface SimulatedSite {
  seed: number;
  /** How many readers arrive in a second, on average: 0.4, or more than 1. */
  arrivals: number;
  /** How long a reader stays, on average. */
  stay: number;
  /** The share of requests, and of answers, that are lost. */
  loss: number;
  duration: number;
}

interface Reader {
  /** The address of the reader's office. Other readers of this office have the same address. */
  address: string;
  until: number;
  nextHeartbeat: number;
  nextView: number;
  lastSent: number;
  lastAnswered: number;
}

const WINDOW_SECONDS = 300;
const STARTS_AT = Date.parse('2026-11-23T08:00:00+07:00');
/** In these first seconds the number of readers still grows, so nothing is measured. */
const WARM_UP_SECONDS = 1500;
/** Not a divisor of the 10 s of a slot: at the beginning of a slot, the window is shorter than 300 s, and at its end it is full. */
const SAMPLE_SECONDS = 7;

/**
 * Sends the requests of simulated readers to an endpoint. A reader opens a page, sends a heartbeat every 54 to 66 s, opens further
 * pages, and sometimes looks at another tab for some minutes, in which no heartbeat is sent.
 *
 * @returns The mean relative error of "online": the answered number, compared with the readers who sent a heartbeat in the last 300 s.
 */
export async function simulateReaders(site: SimulatedSite): Promise<number> {
  const random = new Random(site.seed);
  let second = 0;
  const endpoint = createCounterEndpoint({
    store: createMemoryStore(),
    sites: { laocai: { origins: [PAGE.origin] } },
    now: () => STARTS_AT + second * 1000 + 500, // In the middle of the second.
  });
  let readers: Reader[] = [];
  let errors = 0;
  let samples = 0;
  for (; second < site.duration; second++) {
    // With 2.4 arrivals on average, two readers arrive, and with a probability of 0.4 a third one.
    for (let arrivals = site.arrivals; arrivals > 0; arrivals--) {
      if (random.chance(arrivals)) readers.push(createReader(random, second, site.stay));
    }
    for (const reader of readers) {
      if (second < reader.until) await act(reader, second, endpoint, random, site.loss);
    }
    readers = readers.filter(({ lastSent, until }) => second < until || second - lastSent < WINDOW_SECONDS);
    const isMeasured = second >= WARM_UP_SECONDS && second % SAMPLE_SECONDS === 0;
    if (!isMeasured) continue;
    const expected = readers.filter(({ lastSent }) => second - lastSent < WINDOW_SECONDS).length;
    if (expected === 0) continue;
    errors += (await readOnline(endpoint)) / expected - 1;
    samples++;
  }
  return errors / samples;
}

function createReader(random: Random, second: number, stay: number): Reader {
  return {
    // One of 400 offices: 203.162.0.1 to 203.162.0.200, and 203.162.1.1 to 203.162.1.200.
    address: `203.162.${random.pick([0, 1])}.${random.between(1, 200)}`,
    until: second + exponential(random, stay),
    nextHeartbeat: Infinity,
    nextView: second,
    lastSent: -Infinity,
    lastAnswered: -Infinity,
  };
}

async function act(
  reader: Reader,
  second: number,
  endpoint: CounterEndpoint,
  random: Random,
  loss: number,
): Promise<void> {
  const isView = second >= reader.nextView;
  if (!isView && second < reader.nextHeartbeat) return;
  const sinceAnswer = second - reader.lastAnswered;
  const alive = sinceAnswer <= WINDOW_SECONDS ? `&alive=${sinceAnswer}` : '';
  // Sometimes the reader then looks at another tab for a while.
  const looksAway = random.chance(0.05);
  const pause = looksAway ? random.between(30, 900) : 0;
  reader.nextHeartbeat = second + pause + random.between(54, 66);
  if (isView) reader.nextView = second + pause + Math.ceil(exponential(random, 90));
  reader.lastSent = second;
  if (random.chance(loss)) return;
  await endpoint.answer(
    {
      method: 'POST',
      url: isView ? `/laocai?visit=0${alive}` : `/laocai/alive?${alive.slice(1)}`,
      headers: new Headers(PAGE),
    },
    { address: reader.address },
  );
  if (!random.chance(loss)) reader.lastAnswered = second;
}

async function readOnline(endpoint: CounterEndpoint): Promise<number> {
  const { body } = await endpoint.answer(
    { method: 'GET', url: '/laocai', headers: new Headers() },
    { address: '203.162.9.9' },
  );
  return (JSON.parse(String(body)) as { online: number }).online;
}

/** A random time of an exponential distribution with this mean. */
function exponential(random: Random, mean: number): number {
  return -mean * Math.log(1 - random.next());
}
