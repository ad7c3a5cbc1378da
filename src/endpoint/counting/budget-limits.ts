/** The size of a budget, which is a token bucket. */
export interface BudgetLimit {
  /** How many tokens the full bucket holds, and so how many can be spent at once. */
  burst: number;
  /** How many tokens come back each minute. */
  perMinute: number;
}

/**
 * The budgets of one address on one site. They are large enough for an office of 500 people behind one address. One address adds at most 3 480
 * visits a day: 600 at once, and 2 in each of 1 440 minutes.
 */
export const DEFAULT_BUDGETS = {
  visits: { burst: 600, perMinute: 2 },
  views: { burst: 6000, perMinute: 60 },
  /** All heartbeats; a view is also a heartbeat. An office of 500 sends 500 a minute. */
  heartbeats: { burst: 600, perMinute: 600 },
  /** Heartbeats for which the endpoint finds no previous heartbeat of the same browser. Each of them raises the number online. */
  firstHeartbeats: { burst: 600, perMinute: 60 },
  /** Requests that only read: figures, feeds, the health. */
  reads: { burst: 6000, perMinute: 1200 },
  /** Requests of any method, whether they are counted, read or refused. */
  requests: { burst: 6000, perMinute: 6000 },
} satisfies Record<string, BudgetLimit>;

export type BudgetName = keyof typeof DEFAULT_BUDGETS;

export const BUDGET_NAMES = Object.keys(DEFAULT_BUDGETS) as BudgetName[];

/** Other sizes than the default ones, by name; `off` limits nothing. */
export type BudgetOptions = Readonly<Partial<Record<BudgetName, BudgetLimit | 'off'>>>;

/** The size of each budget; `undefined` for one that limits nothing. */
export type BudgetLimits = Readonly<Record<BudgetName, BudgetLimit | undefined>>;

/** `BucketTable` stores tokens as 32-bit floats, which would round larger numbers too much. */
const MAX_TOKENS = 60_000;

/** @throws TypeError that names the budget and what is wrong with it. */
export function toBudgetLimits(options: BudgetOptions): BudgetLimits {
  for (const name of Object.keys(options)) {
    const isKnown = Object.hasOwn(DEFAULT_BUDGETS, name);
    if (!isKnown) throw new TypeError(`there is no budget "${name}"; use ${BUDGET_NAMES.join(', ')}`);
  }
  const entries = BUDGET_NAMES.map((name) => [name, toLimit(name, options[name])]);
  return Object.fromEntries(entries) as BudgetLimits;
}

function toLimit(name: BudgetName, option: BudgetLimit | 'off' | undefined): BudgetLimit | undefined {
  if (option === 'off') return undefined;
  const limit = option ?? DEFAULT_BUDGETS[name];
  // `perMinute` may not be 0: a bucket that is never refilled would be kept until the process ends.
  const isValid = [limit.burst, limit.perMinute].every(
    (size) => Number.isInteger(size) && size > 0 && size <= MAX_TOKENS,
  );
  if (!isValid) {
    const given = `${limit.burst}/${limit.perMinute}`;
    throw new TypeError(`budget "${name}" is ${given}; use whole numbers from 1 to ${MAX_TOKENS}, or "off"`);
  }
  return limit;
}
