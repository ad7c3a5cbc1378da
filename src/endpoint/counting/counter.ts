import type { CounterStore } from '../stores/store.ts';
import type { BudgetLimits } from './budget-limits.ts';
import { Budgets } from './budgets.ts';
import { Calendar } from './calendar.ts';
import { DailyKeys } from './counter-keys.ts';
import type { SteadyClock } from './steady-clock.ts';
import { UserAgents } from './user-agents.ts';

export interface CounterOptions {
  store: CounterStore;
  timeZone: string;
  budgetLimits: BudgetLimits;
  clock: SteadyClock;
}

/** What all requests of one endpoint share when they count or read. */
export interface Counter extends CounterOptions {
  calendar: Calendar;
  dailyKeys: DailyKeys;
  budgets: Budgets;
  userAgents: UserAgents;
  /** When the endpoint was started, in milliseconds of the steady clock. */
  startedAt: number;
}

/** @throws RangeError for an unknown time zone. */
export function createCounter(options: CounterOptions): Counter {
  return {
    ...options,
    calendar: new Calendar(options.timeZone),
    dailyKeys: new DailyKeys(),
    budgets: new Budgets(options.budgetLimits),
    userAgents: new UserAgents(),
    startedAt: options.clock.time(),
  };
}
