import { replace } from '../shared/page-changes.ts';

interface FakeTimer {
  dueAt: number;
  run: () => void;
}

/** Timers of at least this delay are fake. Shorter ones stay real, because the test and its runner need them. */
const MIN_FAKE_MS = 8000;
/** The id of the first fake timer, far above the ids of real timers. */
const FIRST_TIMER_ID = 1_000_000;

const realNow = Date.now.bind(Date);
const realMonotonicNow = performance.now.bind(performance);

/** The clocks and the long timers of a page. Time stands still until a test moves it, so that no test depends on the speed of the machine. */
export class FakeClock {
  /** How far the time was moved forward. */
  #advancedMs = 0;
  /**
   * How far the clock of the computer is ahead of the monotonic clock, because the reader set it forward or the computer slept. Negative if
   * the reader set it back.
   */
  #clockAheadMs = 0;
  readonly #timers = new Map<number, FakeTimer>();
  #nextId = FIRST_TIMER_ID;

  /** Replaces the clocks and timers of the page, until `restorePage`. */
  install(): void {
    const clockMs = realNow();
    const monotonicMs = realMonotonicNow();
    replace(Date, 'now', () => clockMs + this.#advancedMs + this.#clockAheadMs);
    replace(performance, 'now', () => monotonicMs + this.#advancedMs);
    // The widgets make their delays up to 10 % shorter or longer at random; with 0.5, a delay is exact.
    replace(Math, 'random', () => 0.5);
    const realSetTimeout = window.setTimeout.bind(window);
    const realClearTimeout = window.clearTimeout.bind(window);
    replace(window, 'setTimeout', ((run: () => void, delay = 0, ...rest: unknown[]) => {
      if (delay < MIN_FAKE_MS) return realSetTimeout(run, delay, ...rest);
      const id = this.#nextId++;
      this.#timers.set(id, { dueAt: performance.now() + delay, run });
      return id;
    }) as typeof setTimeout);
    replace(window, 'clearTimeout', (id) => {
      if (!this.#timers.delete(Number(id))) realClearTimeout(id);
    });
  }

  /** Lets time pass: moves all clocks forward, and runs the timers that are due then. */
  advance(seconds: number): void {
    this.#advancedMs += seconds * 1000;
    for (const [id, { dueAt, run }] of this.#timers) {
      if (dueAt > performance.now()) continue;
      this.#timers.delete(id);
      run();
    }
  }

  /** Lets time pass while the computer sleeps: the monotonic clock and the timers stand still. */
  sleep(seconds: number): void {
    // Only the clock of the computer goes on, as if the reader had moved it.
    this.moveBy(seconds);
  }

  /** The reader moves the clock of the computer forward, or back for a negative number. */
  moveBy(seconds: number): void {
    this.#clockAheadMs += seconds * 1000;
  }

  /** Sets the reader's clock to this time. */
  setTo(iso: string): void {
    this.#clockAheadMs += Date.parse(iso) - Date.now();
  }

  /** The delays of the timers that are set, in whole seconds from now. */
  get dueInSeconds(): number[] {
    return [...this.#timers.values()].map(({ dueAt }) => Math.round((dueAt - performance.now()) / 1000));
  }

  reset(): void {
    this.#advancedMs = 0;
    this.#clockAheadMs = 0;
    this.#timers.clear();
  }
}
