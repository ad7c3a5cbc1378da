import type { BudgetLimit, BudgetName } from '../../../src/endpoint/endpoint.ts';

/** The budgets of COUNTER.md. */
export const MODEL_BUDGETS: Readonly<Record<BudgetName, BudgetLimit>> = {
  visits: { burst: 600, perMinute: 2 },
  views: { burst: 6000, perMinute: 60 },
  heartbeats: { burst: 600, perMinute: 600 },
  firstHeartbeats: { burst: 600, perMinute: 60 },
  reads: { burst: 6000, perMinute: 1200 },
  requests: { burst: 6000, perMinute: 6000 },
};

export type ModelLimits = Readonly<Record<BudgetName, BudgetLimit | 'off'>>;

/** Who spends, and how many times as wide its budgets are. */
export interface Spender {
  name: string;
  width: number;
}

/** One token, in a unit in which a token per minute is one each second. All sums are exact. */
const TOKEN = 60;

interface ModelBucket {
  key: string;
  tokens: number;
  at: number;
}

/** Token buckets that are kept for ever, each of one budget of one spender. They are refilled at whole seconds since the first request. */
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
        this.#buckets.set(bucket.key, { ...bucket, tokens: bucket.tokens - TOKEN });
      }
    }
    return true;
  }

  has(spenders: readonly Spender[], name: BudgetName, time: number): boolean {
    return this.#bucketsOf(spenders, name, time).every(({ tokens }) => tokens >= TOKEN);
  }

  /** The buckets as they are at this time. */
  #bucketsOf(spenders: readonly Spender[], name: BudgetName, time: number): ModelBucket[] {
    const limit = this.#limits[name];
    if (limit === 'off') return [];
    return spenders.map((spender) => {
      const capacity = limit.burst * spender.width * TOKEN;
      const key = `${name} ${spender.name}`;
      const { tokens, at } = this.#buckets.get(key) ?? { tokens: capacity, at: time };
      const refilled = tokens + (time - at) * limit.perMinute * spender.width;
      return { key, tokens: Math.min(capacity, refilled), at: time };
    });
  }
}
