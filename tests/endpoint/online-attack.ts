import assert from 'node:assert/strict';
import { createCounterEndpoint, type CounterEndpoint, type Figures } from '../../src/endpoint/endpoint.ts';
import { options, PAGE } from './requests.ts';
import { seeded } from './seeded.ts';

/** What one address sends to raise the number online. */
export interface Attack {
  name: string;
  /** The path of a request. `random` is a number from 0 to 1. */
  path: (random: number, second: number) => string;
  /** How many readers it may add to the number online at most, if that is less than `MAX_ADDED`. */
  maxAdded?: number;
}

/**
 * One address may send 600 heartbeats at once and 600 a minute. Each counts as online for five minutes: 600 + 5 × 600 = 3600, and some slack.
 */
export const MAX_ADDED = 3700;
/** The same for heartbeats that name no earlier one: 600 at once and 60 a minute, so 600 + 5 × 60 = 900, and some slack. */
const MAX_ADDED_BY_FIRST_HEARTBEATS = 930;

/** Attacks that raised the number online without limit in earlier versions, and mixtures of them. */
export const ATTACKS: readonly Attack[] = [
  { name: 'first heartbeats', path: () => '/laocai/alive', maxAdded: MAX_ADDED_BY_FIRST_HEARTBEATS },
  { name: 'alive=299', path: () => '/laocai/alive?alive=299' },
  // `alive` says when the sender's last heartbeat was. The attacker gives the time of another reader's last heartbeat. So a reader who left 270
  // to 299 s ago, and would soon not be counted any more, stays in the number online.
  { name: 'alive=270 to 299', path: (random) => `/laocai/alive?alive=${270 + Math.floor(random * 30)}` },
  { name: 'any alive', path: (random) => `/laocai/alive?alive=${Math.floor(random * 301)}` },
  {
    name: 'views with alive=270 to 299',
    path: (random) => `/laocai?visit=0&alive=${270 + Math.floor(random * 30)}`,
  },
  {
    name: 'any alive and unanswered',
    path: (random) => {
      const alive = Math.floor(random * 301);
      return `/laocai/alive?alive=${alive}&unanswered=${(alive * 7) % 301}`;
    },
  },
  {
    name: 'first heartbeats and alive=270 to 299, in turns of ten minutes',
    path: (random, second) =>
      second % 1200 < 600 ? '/laocai/alive' : `/laocai/alive?alive=${270 + Math.floor(random * 30)}`,
  },
];

const ATTACKER = '203.0.113.66';
/** How many requests the attacker sends in the first second. */
const FIRST_REQUESTS = 700;
/**
 * How many requests the attacker sends in each second after the first one: six times as many heartbeats as the budget allows. If the number were
 * only a little above the budget, the test would pass without the budget too.
 */
const REQUESTS_PER_SECOND = 60;
/** The second of the attacker's first request. Until then, the number of readers grows. */
const ATTACK_START_SECOND = 1200;
const ARRIVALS_PER_SECOND = 3;
const MEAN_STAY_SECONDS = 240;
const START = Date.UTC(2026, 10, 23, 5);

const HEADERS = new Headers(PAGE);

/** A simulated reader. Its times are in seconds since the start. */
interface Reader {
  address: string;
  leavesAt: number;
  nextHeartbeatAt: number;
  lastHeartbeatAt: number;
}

/**
 * Simulates a busy site second by second: three readers arrive each second from addresses of their own, stay for four minutes on average and
 * send a heartbeat each minute. Two endpoints get the same readers, one of them also gets the attack.
 *
 * @returns By how many readers the attack raised the number online at most.
 */
export async function measureOnlineAdded({ path }: Attack, hours: number): Promise<number> {
  let now = START;
  const createEndpoint = () => createCounterEndpoint(options({ now: () => now }));
  const quiet = createEndpoint();
  const attacked = createEndpoint();
  const random = seeded(20261126);
  const attackRandom = seeded(14);
  let readers: Reader[] = [];
  let arrived = 0;
  let largest = 0;
  for (let second = 0; second < hours * 3600; second++) {
    now = START + second * 1000;
    for (let arrivals = 0; arrivals < ARRIVALS_PER_SECOND; arrivals++) {
      readers.push({
        address: addressOf(arrived++),
        leavesAt: second + stayOf(random()),
        nextHeartbeatAt: second,
        lastHeartbeatAt: -Infinity,
      });
    }
    for (const reader of readers) {
      if (reader.nextHeartbeatAt !== second || second > reader.leavesAt) continue;
      const alive = second - reader.lastHeartbeatAt; // Infinite before the first heartbeat.
      const url = alive <= 300 ? `/laocai/alive?alive=${alive}` : '/laocai/alive';
      for (const endpoint of [quiet, attacked]) await send(endpoint, url, reader.address);
      reader.lastHeartbeatAt = second;
      reader.nextHeartbeatAt = second + Math.round(54 + random() * 12);
    }
    readers = readers.filter(({ leavesAt }) => second <= leavesAt);
    for (let requests = 0; requests < requestsIn(second); requests++) {
      await send(attacked, path(attackRandom(), second), ATTACKER);
    }
    const isMeasured = second % 10 === 9; // Once in ten seconds.
    if (!isMeasured) continue;
    const difference = (await readOnline(attacked)) - (await readOnline(quiet));
    largest = Math.max(largest, difference);
  }
  return largest;
}

/** Expects that an attack adds readers, but not more than the budgets allow. */
export async function assertBounded(attack: Attack, hours: number): Promise<void> {
  const added = await measureOnlineAdded(attack, hours);
  assert.ok(added <= (attack.maxAdded ?? MAX_ADDED), `${added} added`);
  assert.ok(added >= 600, `${added} added: the attack has no effect, so this test proves nothing`);
}

/**
 * How many seconds a reader stays. Short stays are frequent and long ones rare (exponential distribution).
 *
 * @param random A number from 0 to 1.
 */
function stayOf(random: number): number {
  return -MEAN_STAY_SECONDS * Math.log(1 - random);
}

/** How many requests the attacker sends in a second. */
function requestsIn(second: number): number {
  if (second < ATTACK_START_SECOND) return 0;
  return second === ATTACK_START_SECOND ? FIRST_REQUESTS : REQUESTS_PER_SECOND;
}

/** The address of a reader; an address is used again after some hours. */
function addressOf(reader: number): string {
  return `198.51.${(reader >> 8) & 255}.${reader & 255}`;
}

async function send(endpoint: CounterEndpoint, url: string, address: string): Promise<void> {
  const { status } = await endpoint.answer({ method: 'POST', url, headers: HEADERS }, { address });
  if (status !== 200) throw new Error(`${url} answered ${status}`);
}

async function readOnline(endpoint: CounterEndpoint): Promise<number> {
  const { body } = await endpoint.answer(
    { method: 'GET', url: '/laocai', headers: new Headers() },
    { address: '198.51.100.1' },
  );
  return (JSON.parse(body as string) as Figures).online!;
}
