import { hash, randomBytes } from 'node:crypto';
import type { Network } from '../http/network.ts';

/** The size of a token bucket. */
interface Budget {
  /** How many tokens the full bucket holds, and so how many can be spent at once. */
  burst: number;
  /** How many tokens come back each minute. */
  refillPerMinute: number;
}

/**
 * Budgets of one address on one site. They are large enough for an office of 500 people behind one address. One address adds at most 3 480
 * visits a day: 600 at once, and 2 in each of 1 440 minutes.
 */
const BUDGETS = {
  visits: { burst: 600, refillPerMinute: 2 },
  views: { burst: 6000, refillPerMinute: 60 },
  /** Heartbeats of browsers that were not online before. Later heartbeats need no budget, because they do not raise the number online. */
  firstHeartbeats: { burst: 600, refillPerMinute: 60 },
  /** Requests that ask to count, whether they are counted or not. */
  requests: { burst: 6000, refillPerMinute: 6000 },
} satisfies Record<string, Budget>;

export type BudgetName = keyof typeof BUDGETS;

const BUDGET_NAMES = Object.keys(BUDGETS) as BudgetName[];
/** The budget of an IPv6 /48, as a multiple of the budget of one address: a /48 can hold many offices. */
const PREFIX_FACTOR = 16;
const MINUTE_MS = 60_000;
/** Limits the memory. Above this number, the least recently used bucket is removed. Exported for tests. */
export const MAX_BUCKETS = 200_000;

/** The spent tokens of each budget, and when they were last updated. */
export interface Bucket {
  spent: Record<BudgetName, number>;
  /** Milliseconds since 1970. */
  at: number;
}

/** A bucket whose budgets are `factor` times as large as those of one address. */
interface ScaledBucket {
  bucket: Bucket;
  factor: number;
}

/** What one network may still spend on one site. */
export class Allowance {
  readonly #buckets: readonly ScaledBucket[];

  /** @param buckets The buckets of the address and of its prefix. With an empty list, nothing is limited. */
  constructor(buckets: readonly ScaledBucket[]) {
    this.#buckets = buckets;
  }

  /** Spends one token of each budget. Returns `false` and spends nothing if one of them is empty. */
  spend(names: readonly BudgetName[]): boolean {
    const isEnough = names.every((name) =>
      this.#buckets.every(({ bucket, factor }) => bucket.spent[name] + 1 <= BUDGETS[name].burst * factor),
    );
    if (!isEnough) return false;
    for (const { bucket } of this.#buckets) {
      for (const name of names) bucket.spent[name]++;
    }
    return true;
  }
}

/**
 * Token buckets by site and address, in memory. An address is kept only until its buckets are full again, and only as a hash. The key
 * of the hash is random and is lost when the process ends.
 */
export class Budgets {
  readonly #hashKey = randomBytes(32).toString('base64');
  /** In order of their last use, the least recently used first. */
  readonly #buckets = new Map<string, Bucket>();
  #sweptAt = 0;

  /** @param network `undefined` if the reader's address is unknown; then nothing is limited. */
  allowanceOf(site: string, network: Network | undefined, now: number): Allowance {
    if (!network) return new Allowance([]);
    this.#sweep(now);
    const buckets = [{ bucket: this.#use(`${site} ${network.address}`, now, 1), factor: 1 }];
    if (network.prefix !== undefined) {
      const bucket = this.#use(`${site} ${network.prefix}`, now, PREFIX_FACTOR);
      buckets.push({ bucket, factor: PREFIX_FACTOR });
    }
    return new Allowance(buckets);
  }

  /** What is kept, by hashed address. For tests of the privacy promise. */
  inspect(): [string, Readonly<Bucket>][] {
    return [...this.#buckets];
  }

  /**
   * Returns the bucket of an owner, refilled up to now. The bucket becomes the most recently used one.
   *
   * @param owner A site with the address or the prefix of a network.
   */
  #use(owner: string, now: number, factor: number): Bucket {
    const key = hash('sha256', this.#hashKey + owner, 'base64');
    const bucket = this.#buckets.get(key) ?? newBucket(now);
    refill(bucket, now, factor);
    this.#buckets.delete(key);
    this.#buckets.set(key, bucket);
    if (this.#buckets.size > MAX_BUCKETS) this.#removeLeastRecent();
    return bucket;
  }

  #removeLeastRecent(): void {
    const [leastRecentKey] = this.#buckets.keys();
    if (leastRecentKey !== undefined) this.#buckets.delete(leastRecentKey);
  }

  /** Removes buckets that are full again, once a minute. */
  #sweep(now: number): void {
    if (Math.abs(now - this.#sweptAt) < MINUTE_MS) return;
    this.#sweptAt = now;
    for (const [key, bucket] of this.#buckets) {
      if (isFull(bucket, now)) this.#buckets.delete(key);
    }
  }
}

function newBucket(now: number): Bucket {
  return { spent: { visits: 0, views: 0, firstHeartbeats: 0, requests: 0 }, at: now };
}

function refill(bucket: Bucket, now: number, factor: number): void {
  const minutes = Math.max(0, now - bucket.at) / MINUTE_MS;
  for (const name of BUDGET_NAMES) {
    const refilled = minutes * BUDGETS[name].refillPerMinute * factor;
    bucket.spent[name] = Math.max(0, bucket.spent[name] - refilled);
  }
  bucket.at = now;
}

/** Ignores that the bucket of a prefix refills faster: such a bucket is removed later than necessary, but never too early. */
function isFull({ spent, at }: Bucket, now: number): boolean {
  const minutes = (now - at) / MINUTE_MS;
  return BUDGET_NAMES.every((name) => spent[name] <= minutes * BUDGETS[name].refillPerMinute);
}
