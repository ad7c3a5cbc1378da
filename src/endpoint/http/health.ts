import type { CounterStore } from '../stores/store.ts';
import { type HttpAnswer, toJsonAnswer } from './answer.ts';
import type { BudgetWarnings } from './budget-warnings.ts';
import { storeFailed } from './problem.ts';

/** The site of the test writes. Its name is reserved, so that test writes do not change the figures of a real site. */
const HEALTH_SITE = 'healthz';
/** All requests within this time share one test write. */
const CHECK_INTERVAL_MS = 1000;

/** Answers `GET /healthz` after a test write. The write also fails if the file of the SQLite store was removed or replaced. */
export class HealthCheck {
  readonly #store: CounterStore;
  readonly #warnings: BudgetWarnings;
  #lastCheckAt = -Infinity;
  /** Rejects if the store cannot write. */
  #lastCheck: Promise<unknown> = Promise.resolve();

  constructor(store: CounterStore, warnings: BudgetWarnings) {
    this.#store = store;
    this.#warnings = warnings;
  }

  /**
   * Answers 200 if a test write succeeds, with the warnings since the start.
   *
   * @param now Milliseconds since 1970.
   * @throws Problem 503 if the store cannot write.
   */
  async answer(now: number): Promise<HttpAnswer> {
    try {
      await this.#check(now);
    } catch (error) {
      throw storeFailed('The store cannot write.', error);
    }
    const { messages } = this.#warnings;
    return toJsonAnswer({ status: 'ok', ...(messages.length > 0 && { warnings: messages }) }, 'no-store');
  }

  #check(now: number): Promise<unknown> {
    const age = now - this.#lastCheckAt;
    const isFresh = age >= 0 && age < CHECK_INTERVAL_MS; // The age is negative after the clock was set back.
    if (!isFresh) {
      this.#lastCheckAt = now;
      this.#lastCheck = this.#store.add(HEALTH_SITE, { writes: 1 });
    }
    return this.#lastCheck;
  }
}
