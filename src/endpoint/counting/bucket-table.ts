/** A table is divided into this many shards, so that no single request has to search or check many buckets. */
const SHARD_COUNT = 4096;
/** How many buckets a shard can have, which limits the memory. With a million buckets in the table, a shard has 244 on average. */
const SHARD_CAPACITY = 300;
/** A call of `removeFullInNextPart` checks whole shards until it has checked at least this many buckets in all. This takes about 0.1 ms. */
const ENOUGH_CHECKS = 10_000;

/** How many buckets a table keeps at most. */
export const MAX_BUCKETS = SHARD_COUNT * SHARD_CAPACITY;
/** Keys of buckets are whole numbers below 2 to this power: 12 bits are the number of the shard, and 32 bits are stored. */
export const KEY_BITS = 44;

/**
 * Token buckets by key. The keys must be evenly distributed. Of each bucket, the table keeps how many tokens of each budget are spent.
 * A bucket that is not in the table is full: it has all its tokens. Times are whole seconds, which never run backwards.
 *
 * The numbers are in arrays of their final size, so that no request has to wait while a table grows. The operating system gives such an
 * array memory only where something was written: a million buckets need 40 MB.
 */
export class BucketTable {
  /** How many tokens of each budget come back in a second. */
  readonly #refills: readonly number[];
  /** How many buckets each shard has. The buckets of a shard are in no order. */
  readonly #sizes = new Uint16Array(SHARD_COUNT);
  readonly #keys = new Uint32Array(MAX_BUCKETS);
  /** When a bucket was last refilled. */
  readonly #refilledAt = new Uint32Array(MAX_BUCKETS);
  /** The spent tokens of each budget. With n budgets, those of the bucket at index i begin at index i × n. */
  readonly #spent: Float32Array;
  /** Where the next call of `removeFullInNextPart` begins. */
  #nextShard = 0;

  constructor(refills: readonly number[]) {
    this.#refills = refills;
    this.#spent = new Float32Array(MAX_BUCKETS * refills.length);
  }

  /** How many tokens of a budget are spent and not refilled. */
  spentOf(key: number, budget: number, now: number): number {
    const index = this.#find(key);
    return index === undefined ? 0 : this.#spentAt(index, budget, now);
  }

  /** Spends tokens, or a part of one. Adds the bucket if it is not in the table. */
  spend(key: number, budget: number, amount: number, now: number): void {
    const index = this.#find(key) ?? this.#add(key, now);
    this.#refill(index, now);
    this.#spent[index * this.#refills.length + budget]! += amount;
  }

  /**
   * Removes buckets that are full again, in the next part of the table.
   *
   * @returns Whether the part was the last one. The next call then begins again with the first part.
   */
  removeFullInNextPart(now: number): boolean {
    for (let checked = 0; checked < ENOUGH_CHECKS;) {
      checked += this.#removeFullOf(this.#nextShard, now);
      this.#nextShard = (this.#nextShard + 1) % SHARD_COUNT;
      if (this.#nextShard === 0) return true;
    }
    return false;
  }

  /** The 32 bits that are stored of each key. For tests of the privacy promise. */
  keys(): number[] {
    const list: number[] = [];
    for (let shard = 0; shard < SHARD_COUNT; shard++) {
      const first = shard * SHARD_CAPACITY;
      list.push(...this.#keys.subarray(first, first + this.#sizes[shard]!));
    }
    return list;
  }

  #find(key: number): number | undefined {
    const shard = key % SHARD_COUNT;
    const stored = Math.floor(key / SHARD_COUNT);
    const first = shard * SHARD_CAPACITY;
    const end = first + this.#sizes[shard]!;
    for (let index = first; index < end; index++) {
      if (this.#keys[index] === stored) return index;
    }
    return undefined;
  }

  /** Adds a bucket. If the shard has no room, the bucket that will have all its tokens back soonest is removed. */
  #add(key: number, now: number): number {
    const shard = key % SHARD_COUNT;
    if (this.#sizes[shard] === SHARD_CAPACITY) this.#removeSoonestFullOf(shard);
    const index = shard * SHARD_CAPACITY + this.#sizes[shard]!;
    this.#sizes[shard]!++;
    this.#keys[index] = Math.floor(key / SHARD_COUNT);
    this.#refilledAt[index] = now;
    this.#spent.fill(0, index * this.#refills.length, (index + 1) * this.#refills.length);
    return index;
  }

  #spentAt(index: number, budget: number, now: number): number {
    const seconds = now - this.#refilledAt[index]!;
    const spent = this.#spent[index * this.#refills.length + budget]!;
    return Math.max(0, spent - seconds * this.#refills[budget]!);
  }

  #refill(index: number, now: number): void {
    if (now === this.#refilledAt[index]) return;
    for (let budget = 0; budget < this.#refills.length; budget++) {
      this.#spent[index * this.#refills.length + budget] = this.#spentAt(index, budget, now);
    }
    this.#refilledAt[index] = now;
  }

  /** Returns how many buckets were checked. */
  #removeFullOf(shard: number, now: number): number {
    const first = shard * SHARD_CAPACITY;
    const size = this.#sizes[shard]!;
    // From the end, so that the last bucket, which `#remove` moves, is already checked.
    for (let index = first + size - 1; index >= first; index--) {
      if (this.#timeWhenFull(index) <= now) this.#remove(shard, index);
    }
    return size;
  }

  #removeSoonestFullOf(shard: number): void {
    const first = shard * SHARD_CAPACITY;
    let soonestFull = first;
    for (let index = first + 1; index < first + this.#sizes[shard]!; index++) {
      if (this.#timeWhenFull(index) < this.#timeWhenFull(soonestFull)) soonestFull = index;
    }
    this.#remove(shard, soonestFull);
  }

  /** Puts the last bucket of the shard in the place of the removed one. */
  #remove(shard: number, index: number): void {
    this.#sizes[shard]!--;
    const last = shard * SHARD_CAPACITY + this.#sizes[shard]!;
    const count = this.#refills.length;
    this.#keys[index] = this.#keys[last]!;
    this.#refilledAt[index] = this.#refilledAt[last]!;
    this.#spent.copyWithin(index * count, last * count, (last + 1) * count);
  }

  /** When a bucket has all tokens of all budgets back. */
  #timeWhenFull(index: number): number {
    let seconds = 0;
    for (let budget = 0; budget < this.#refills.length; budget++) {
      const spent = this.#spent[index * this.#refills.length + budget]!;
      seconds = Math.max(seconds, spent / this.#refills[budget]!);
    }
    return this.#refilledAt[index]! + seconds;
  }
}
