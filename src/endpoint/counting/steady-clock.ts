/**
 * A clock for durations: the time that readers are online, budgets, the time since the start. It never runs backwards. The clock of the
 * machine may be set back or ahead while the endpoint runs, for example when it is synchronized for the first time after a start in 1970.
 */
export class SteadyClock {
  readonly #now: (() => number) | undefined;
  #lastNow = 0;
  #time = 0;

  /** @param now Replaces the monotonic clock of the runtime. Its steps back are ignored. */
  constructor(now?: () => number) {
    this.#now = now;
    if (now) this.#lastNow = now();
  }

  /**
   * Milliseconds since roughly the start of the process, not since 1970: fractions of a millisecond lose digits when they are added to a large
   * number.
   */
  time(): number {
    if (!this.#now) return performance.now();
    const now = this.#now();
    this.#time += Math.max(0, now - this.#lastNow);
    this.#lastNow = now;
    return this.#time;
  }
}
