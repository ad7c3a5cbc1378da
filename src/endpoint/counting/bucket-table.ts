/** A table is divided into this many shards, so that no single request has to move or check many buckets. */
const SHARD_COUNT = 4096;
/** Limits the memory. The average shard of a million buckets has 244. */
const MAX_SHARD_BUCKETS = 320;
const SMALLEST_CAPACITY = 4;
/** The time of a budget from which nothing was spent. */
const ALWAYS = -Infinity;
/** How many buckets one call of `removeFull` checks at most. This takes about 0.1 ms. */
const CHECKS_PER_CALL = 10_000;

/** How many buckets a table keeps at most. */
export const MAX_BUCKETS = SHARD_COUNT * MAX_SHARD_BUCKETS;

/**
 * Token buckets by key: whole numbers below 2^48, evenly distributed. A bucket is the times at which its budgets are full again. A bucket
 * that is not in the table is full.
 *
 * A million buckets need 60 MB, because the numbers are stored in typed arrays.
 */
export class BucketTable {
  readonly #shards: (Shard | undefined)[] = new Array<undefined>(SHARD_COUNT).fill(undefined);
  readonly #budgetCount: number;
  #nextShard = 0;

  /** @param budgetCount How many budgets each bucket has. */
  constructor(budgetCount: number) {
    this.#budgetCount = budgetCount;
  }

  /** When a budget is full again. */
  fullAt(key: number, budget: number): number {
    return this.#shards[key % SHARD_COUNT]?.fullAt(key, budget) ?? ALWAYS;
  }

  /** Adds the bucket if it is not in the table. In a full shard, the bucket that would be full again first is removed for it. */
  setFullAt(key: number, budget: number, time: number): void {
    const shard = (this.#shards[key % SHARD_COUNT] ??= new Shard(this.#budgetCount));
    shard.setFullAt(key, budget, time);
  }

  /**
   * Removes buckets that are full again, in one part of the table.
   *
   * @returns Whether the part was the last one. The next call then begins again with the first part.
   */
  removeFull(now: number): boolean {
    for (let checked = 0; checked < CHECKS_PER_CALL;) {
      const shard = this.#shards[this.#nextShard];
      if (shard) checked += shard.removeFull(now);
      if (shard?.size === 0) this.#shards[this.#nextShard] = undefined;
      this.#nextShard = (this.#nextShard + 1) % SHARD_COUNT;
      if (this.#nextShard === 0) return true;
    }
    return false;
  }

  keys(): number[] {
    return this.#shards.flatMap((shard) => (shard ? shard.keys() : []));
  }
}

/** Some of the buckets, in no order. Searching this many numbers takes less than a microsecond. */
class Shard {
  readonly #budgetCount: number;
  size = 0;
  #keys = new Float64Array(0);
  /** The times of the bucket at index i begin at i × budgetCount. */
  #times = new Float64Array(0);

  constructor(budgetCount: number) {
    this.#budgetCount = budgetCount;
  }

  fullAt(key: number, budget: number): number {
    const index = this.#find(key);
    return index < 0 ? ALWAYS : this.#times[index * this.#budgetCount + budget]!;
  }

  setFullAt(key: number, budget: number, time: number): void {
    let index = this.#find(key);
    if (index < 0) index = this.#add(key);
    this.#times[index * this.#budgetCount + budget] = time;
  }

  /** Returns how many buckets were checked. */
  removeFull(now: number): number {
    const checked = this.size;
    for (let index = checked - 1; index >= 0; index--) {
      if (this.#wholeAt(index) <= now) this.#remove(index);
    }
    return checked;
  }

  keys(): number[] {
    return [...this.#keys.subarray(0, this.size)];
  }

  #find(key: number): number {
    for (let index = 0; index < this.size; index++) {
      if (this.#keys[index] === key) return index;
    }
    return -1;
  }

  #add(key: number): number {
    if (this.size === MAX_SHARD_BUCKETS) this.#removeFirstFull();
    if (this.size === this.#keys.length) this.#grow();
    this.#keys[this.size] = key;
    this.#times.fill(ALWAYS, this.size * this.#budgetCount, (this.size + 1) * this.#budgetCount);
    return this.size++;
  }

  #grow(): void {
    const capacity = Math.min(Math.max(2 * this.size, SMALLEST_CAPACITY), MAX_SHARD_BUCKETS);
    const keys = new Float64Array(capacity);
    const times = new Float64Array(capacity * this.#budgetCount);
    keys.set(this.#keys);
    times.set(this.#times);
    this.#keys = keys;
    this.#times = times;
  }

  #removeFirstFull(): void {
    let first = 0;
    for (let index = 1; index < this.size; index++) {
      if (this.#wholeAt(index) < this.#wholeAt(first)) first = index;
    }
    this.#remove(first);
  }

  /** Puts the last bucket in the place of the removed one. */
  #remove(index: number): void {
    this.size--;
    const count = this.#budgetCount;
    this.#keys[index] = this.#keys[this.size]!;
    this.#times.copyWithin(index * count, this.size * count, (this.size + 1) * count);
  }

  /** When all budgets of a bucket are full again. */
  #wholeAt(index: number): number {
    let latest = ALWAYS;
    for (let budget = 0; budget < this.#budgetCount; budget++) {
      latest = Math.max(latest, this.#times[index * this.#budgetCount + budget]!);
    }
    return latest;
  }
}
