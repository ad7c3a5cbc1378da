import { hash, randomBytes } from 'node:crypto';
import type { Network } from '../http/client.ts';
import { BucketTable } from './bucket-table.ts';
import { BUDGET_NAMES, type BudgetLimits, type BudgetName } from './budget-limits.ts';

const MINUTE_MS = 60_000;
const SECOND_MS = 1000;
/** How many bytes of a hash are the key of a bucket. Two of a million addresses have the same key in one of 500 cases. */
const KEY_BYTES = 6;
/** Sums of fractions of a millisecond are not exact. */
const ROUNDING_MS = 0.001;

/** What one client may still spend on one site. */
export class Allowance {
  readonly #table: BucketTable;
  readonly #limits: BudgetLimits;
  readonly #buckets: readonly { key: number; width: number }[];
  readonly #now: number;

  constructor(
    table: BucketTable,
    limits: BudgetLimits,
    buckets: readonly { key: number; width: number }[],
    now: number,
  ) {
    this.#table = table;
    this.#limits = limits;
    this.#buckets = buckets;
    this.#now = now;
  }

  /** Spends one token of each budget. Returns `false` and spends nothing if one of them is empty. */
  spend(names: readonly BudgetName[]): boolean {
    if (!names.every((name) => this.has(name))) return false;
    for (const name of names) {
      const limit = this.#limits[name];
      if (!limit) continue;
      for (const { key, width } of this.#buckets) {
        const budget = BUDGET_NAMES.indexOf(name);
        const fullAt = Math.max(this.#table.fullAt(key, budget), this.#now);
        this.#table.setFullAt(key, budget, fullAt + MINUTE_MS / (limit.perMinute * width));
      }
    }
    return true;
  }

  /** Whether a token of this budget can be spent now. */
  has(name: BudgetName): boolean {
    return this.#msUntil(name) === 0;
  }

  /** After how many seconds a token of this budget can be spent. */
  secondsUntil(name: BudgetName): number {
    return Math.ceil(this.#msUntil(name) / SECOND_MS);
  }

  /** After how many milliseconds a token of this budget can be spent; 0 if it can be spent now. */
  #msUntil(name: BudgetName): number {
    const limit = this.#limits[name];
    if (!limit) return 0;
    const budget = BUDGET_NAMES.indexOf(name);
    const whenEmpty = this.#now + (limit.burst / limit.perMinute) * MINUTE_MS;
    let wait = 0;
    for (const { key, width } of this.#buckets) {
      const fullAt = Math.max(this.#table.fullAt(key, budget), this.#now);
      const fullAtThen = fullAt + MINUTE_MS / (limit.perMinute * width);
      wait = Math.max(wait, fullAtThen - whenEmpty);
    }
    return wait > ROUNDING_MS ? wait : 0;
  }
}

/**
 * Token buckets by site and network, in memory. A network is kept only until its buckets are full again, and only as a hash. The key
 * of the hash is random and is lost when the process ends.
 */
export class Budgets {
  readonly #limits: BudgetLimits;
  readonly #hashKey = randomBytes(32).toString('base64');
  readonly #table = new BucketTable(BUDGET_NAMES.length);
  #sweptAt = 0;
  #isSweeping = false;

  constructor(limits: BudgetLimits) {
    this.#limits = limits;
  }

  /**
   * @param site Empty for requests that concern no site: they share one set of budgets.
   * @param networks Whose budgets are spent.
   * @param now Milliseconds of a clock that never runs backwards.
   */
  allowanceOf(site: string, networks: readonly Network[], now: number): Allowance {
    this.#sweep(now);
    const buckets = networks.map(({ name, width }) => ({ key: this.#toKey(`${site} ${name}`), width }));
    return new Allowance(this.#table, this.#limits, buckets, now);
  }

  /** The keys of what is kept. For tests of the privacy promise. */
  inspect(): number[] {
    return this.#table.keys();
  }

  #toKey(text: string): number {
    const hexDigits = hash('sha256', this.#hashKey + text, 'hex').slice(0, 2 * KEY_BYTES);
    return Number.parseInt(hexDigits, 16);
  }

  /** Removes buckets that are full again: begins once a minute, and checks a part of them on each request. */
  #sweep(now: number): void {
    if (!this.#isSweeping && now - this.#sweptAt < MINUTE_MS) return;
    if (!this.#isSweeping) this.#sweptAt = now;
    this.#isSweeping = !this.#table.removeFull(now);
  }
}
