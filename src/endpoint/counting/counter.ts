import type { CounterStore } from '../stores/store.ts';
import { BotDetector } from './bots.ts';
import { Budgets } from './budgets.ts';
import { Calendar } from './calendar.ts';
import { DailyKeys } from './counter-keys.ts';

export interface CounterOptions {
  store: CounterStore;
  timeZone: string;
  trustedProxies: number;
  /** Milliseconds since 1970. */
  startedAt: number;
}

/** What all requests of one endpoint share when they count or read. */
export interface Counter extends CounterOptions {
  calendar: Calendar;
  dailyKeys: DailyKeys;
  budgets: Budgets;
  bots: BotDetector;
}

/** @throws RangeError for an unknown time zone. */
export function createCounter(options: CounterOptions): Counter {
  return {
    ...options,
    calendar: new Calendar(options.timeZone),
    dailyKeys: new DailyKeys(),
    budgets: new Budgets(),
    bots: new BotDetector(),
  };
}
