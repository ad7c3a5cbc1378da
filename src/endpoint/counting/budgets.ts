import { hash, randomBytes } from 'node:crypto';
import type { Network } from '../http/network.ts';

/** What one address may have counted: at once, and then per minute. */
interface Budget {
  burst: number;
  perMinute: number;
}

/**
 * An office of 500 behind one address counts fully; one address alone can add at most 600 + 2 × 1 440 = 3 480 visits a day.
 */
const BUDGETS = {
  visits: { burst: 600, perMinute: 2 },
  views: { burst: 6000, perMinute: 60 },
  /** Signs of life of browsers that were not online before; those of others only move a mark. */
  signs: { burst: 600, perMinute: 60 },
  /** Requests of any kind: more is a flood. */
  requests: { burst: 6000, perMinute: 6000 },
} satisfies Record<string, Budget>;

export type Spending = keyof typeof BUDGETS;

const KINDS = Object.keys(BUDGETS) as Spending[];
/** A /48 holds many offices. */
const WIDE = 16;
const MINUTE = 60_000;
/** Buckets kept at most; beyond, those used longest ago are forgotten. */
const MOST = 200_000;

/** How much of each budget is used up, and when that was so. */
export interface Bucket extends Record<Spending, number> {
  at: number;
}

/**
 * Token buckets by site and address, in memory. An address is kept as a hash under a key that ends with the process, and only
 * until its buckets are full again.
 */
export class Budgets {
  readonly #key = randomBytes(32).toString('base64');
  /** In the order of last use. */
  readonly #buckets = new Map<string, Bucket>();
  #swept = 0;

  /**
   * What a network may still spend on a site.
   *
   * @param network Nobody in particular has no budget to exceed.
   * @returns Spends one of each kind and says so, or spends nothing.
   */
  of(site: string, network: Network | undefined, now: number): (kinds: readonly Spending[]) => boolean {
    if (!network) return () => true;
    this.#sweep(now);
    const near = this.#bucket(`${site} ${network.near}`, now, 1);
    const wide = network.wide ? this.#bucket(`${site} ${network.wide}`, now, WIDE) : undefined;
    return (kinds) => {
      for (const kind of kinds) {
        if (near[kind] + 1 > BUDGETS[kind].burst) return false;
        if (wide && wide[kind] + 1 > BUDGETS[kind].burst * WIDE) return false;
      }
      for (const kind of kinds) {
        near[kind]++;
        if (wide) wide[kind]++;
      }
      return true;
    };
  }

  /** What is kept, for those who want to see for themselves. */
  inspect(): [string, Readonly<Bucket>][] {
    return [...this.#buckets];
  }

  /** The bucket of a name, refilled up to now and moved to the end. */
  #bucket(name: string, now: number, width: number): Bucket {
    const key = hash('sha256', this.#key + name, 'base64');
    const bucket = this.#buckets.get(key) ?? { at: now, visits: 0, views: 0, signs: 0, requests: 0 };
    const minutes = Math.max(0, now - bucket.at) / MINUTE;
    for (const kind of KINDS)
      bucket[kind] = Math.max(0, bucket[kind] - minutes * BUDGETS[kind].perMinute * width);
    bucket.at = now;
    this.#buckets.delete(key);
    this.#buckets.set(key, bucket);
    if (this.#buckets.size > MOST) this.#buckets.delete(this.#buckets.keys().next().value!);
    return bucket;
  }

  /** Once a minute forgets the buckets that are full again. */
  #sweep(now: number): void {
    if (Math.abs(now - this.#swept) < MINUTE) return;
    this.#swept = now;
    for (const [key, bucket] of this.#buckets) {
      const minutes = (now - bucket.at) / MINUTE;
      if (KINDS.every((kind) => bucket[kind] <= minutes * BUDGETS[kind].perMinute)) this.#buckets.delete(key);
    }
  }
}
