import { hash, randomBytes } from 'node:crypto';
import type { Network } from '../http/client.ts';
import { BucketTable, KEY_BITS } from './bucket-table.ts';
import { BUDGET_NAMES, type BudgetLimit, type BudgetLimits, type BudgetName } from './budget-limits.ts';

const SECOND_MS = 1000;
const SWEEP_SECONDS = 60;
/** How many hexadecimal digits of a hash are the key of a bucket. */
const KEY_DIGITS = KEY_BITS / 4;
/** The table rounds numbers of tokens, by less than this. */
const ROUNDING = 0.001;

/** A bucket that a request spends from. */
interface WideBucket {
  key: number;
  /** The bucket allows `width` times the requests that the bucket of one address allows, so each request spends 1 / `width` of a token. */
  width: number;
}

/** What one client may still spend on one site. */
export class Allowance {
  readonly #table: BucketTable;
  readonly #limits: BudgetLimits;
  readonly #buckets: readonly WideBucket[];
  readonly #now: number;

  /** @param now Whole seconds. */
  constructor(table: BucketTable, limits: BudgetLimits, buckets: readonly WideBucket[], now: number) {
    this.#table = table;
    this.#limits = limits;
    this.#buckets = buckets;
    this.#now = now;
  }

  /**
   * Spends tokens of each budget, by default one. Returns `false` and spends nothing if a budget has less than one token. A budget with at least
   * one token, but fewer than `tokens`, is overdrawn: the missing tokens are taken from those that are refilled next.
   */
  spend(names: readonly BudgetName[], tokens = 1): boolean {
    if (!names.every((name) => this.has(name))) return false;
    for (const name of names) {
      if (!this.#limits[name]) continue;
      for (const { key, width } of this.#buckets) {
        this.#table.spend(key, BUDGET_NAMES.indexOf(name), tokens / width, this.#now);
      }
    }
    return true;
  }

  /** Whether a token of this budget can be spent now. */
  has(name: BudgetName): boolean {
    return this.#countMissing(name) <= ROUNDING;
  }

  /** After how many seconds a token of this budget can be spent. */
  secondsUntil(name: BudgetName): number {
    const limit = this.#limits[name];
    return limit ? Math.ceil(this.#countMissing(name) / refillPerSecond(limit)) : 0;
  }

  /** How many tokens, or what part of one, must be refilled before the next can be spent. */
  #countMissing(name: BudgetName): number {
    const limit = this.#limits[name];
    if (!limit) return 0;
    const missing = this.#buckets.map(({ key, width }) => {
      const spent = this.#table.spentOf(key, BUDGET_NAMES.indexOf(name), this.#now);
      return spent + 1 / width - limit.burst;
    });
    return Math.max(0, ...missing);
  }
}

/**
 * Token buckets by site and network, in memory. A network is kept only until its buckets are full again, and only as a hash. The key
 * of the hash is random and is lost when the process ends.
 */
export class Budgets {
  readonly #limits: BudgetLimits;
  readonly #hashKey = randomBytes(32).toString('base64');
  readonly #table: BucketTable;
  #startedAt: number | undefined;
  /** When the last sweep began, in whole seconds since the start. */
  #sweptAt = 0;
  #isSweeping = false;

  constructor(limits: BudgetLimits) {
    this.#limits = limits;
    this.#table = new BucketTable(BUDGET_NAMES.map((name) => refillPerSecond(limits[name])));
  }

  /**
   * @param site Empty for requests that concern no site. For each network, these requests share one set of budgets.
   * @param networks The networks whose budgets are spent.
   * @param time Milliseconds of a clock that never runs backwards.
   */
  allowanceOf(site: string, networks: readonly Network[], time: number): Allowance {
    this.#startedAt ??= time;
    const now = Math.floor((time - this.#startedAt) / SECOND_MS);
    this.#sweep(now);
    const buckets = networks.map(({ name, width }) => ({ key: this.#toKey(`${site} ${name}`), width }));
    return new Allowance(this.#table, this.#limits, buckets, now);
  }

  /** What is kept of the networks. For tests of the privacy promise. */
  inspect(): number[] {
    return this.#table.keys();
  }

  #toKey(text: string): number {
    return Number.parseInt(hash('sha256', this.#hashKey + text, 'hex').slice(0, KEY_DIGITS), 16);
  }

  /** Removes buckets that are full again: begins once a minute, and checks a part of them on each request. */
  #sweep(now: number): void {
    if (!this.#isSweeping && now - this.#sweptAt < SWEEP_SECONDS) return;
    if (!this.#isSweeping) this.#sweptAt = now;
    const isLastPart = this.#table.removeFullInNextPart(now);
    this.#isSweeping = !isLastPart;
  }
}

/** How many tokens come back in a second. Nothing is taken from a budget without a limit, so any number above 0 will do for it. */
function refillPerSecond(limit: BudgetLimit | undefined): number {
  return limit ? limit.perMinute / 60 : 1;
}
