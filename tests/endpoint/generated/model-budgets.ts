import type { BudgetLimit, BudgetName } from '../../../src/endpoint/endpoint.ts';

/** The default budgets in docs/protocol.md. */
export const MODEL_BUDGETS: Readonly<Record<BudgetName, BudgetLimit>> = {
  visits: { burst: 600, perMinute: 2 },
  views: { burst: 6000, perMinute: 60 },
  heartbeats: { burst: 600, perMinute: 600 },
  firstHeartbeats: { burst: 600, perMinute: 60 },
  reads: { burst: 6000, perMinute: 1200 },
  requests: { burst: 6000, perMinute: 6000 },
};

export type ModelLimits = Readonly<Record<BudgetName, BudgetLimit | 'off'>>;

/** An address or a network that spends tokens. */
export interface Spender {
  name: string;
  /** Its budgets are `width` times those of one address. */
  width: number;
}

/** A token has 60 parts. At one token per minute, one part comes back each second, so all sums are whole numbers. */
const PARTS_PER_TOKEN = 60;

interface ModelBucket {
  key: string;
  /** How many parts of tokens the bucket has. */
  parts: number;
  /** When the bucket was last refilled. */
  at: number;
}

/** A token bucket for each budget of each spender. Buckets are never removed, and are refilled at whole seconds since the first request. */
export class ModelBudgets {
  readonly #limits: ModelLimits;
  readonly #buckets = new Map<string, ModelBucket>();

  constructor(limits: ModelLimits) {
    this.#limits = limits;
  }

  /** Spends a token of each budget if all have one. Times are whole seconds. */
  spend(spenders: readonly Spender[], names: readonly BudgetName[], time: number): boolean {
    if (!names.every((name) => this.has(spenders, name, time))) return false;
    for (const name of names) {
      for (const bucket of this.#bucketsOf(spenders, name, time)) {
        this.#buckets.set(bucket.key, { ...bucket, parts: bucket.parts - PARTS_PER_TOKEN });
      }
    }
    return true;
  }

  /** Whether each spender has a token of this budget. */
  has(spenders: readonly Spender[], name: BudgetName, time: number): boolean {
    return this.#bucketsOf(spenders, name, time).every(({ parts }) => parts >= PARTS_PER_TOKEN);
  }

  /** The buckets as they are at this time. */
  #bucketsOf(spenders: readonly Spender[], name: BudgetName, time: number): ModelBucket[] {
    const limit = this.#limits[name];
    if (limit === 'off') return [];
    return spenders.map((spender) => {
      const capacity = limit.burst * spender.width * PARTS_PER_TOKEN;
      const key = `${name} ${spender.name}`;
      const { parts, at } = this.#buckets.get(key) ?? { parts: capacity, at: time };
      const refilled = parts + (time - at) * limit.perMinute * spender.width;
      return { key, parts: Math.min(capacity, refilled), at: time };
    });
  }
}
