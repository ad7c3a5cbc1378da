import { primaryCodeOf, SQLITE_BUSY } from './sqlite-codes.ts';

/** The time between two attempts. SQLite itself pauses up to 100 ms, in which a program that writes without pause locks the file again. */
const PAUSE_MS = 0.1;

/** `Atomics.wait` pauses until this number changes, which it never does, or until the time is over. */
const NEVER_CHANGED = new Int32Array(new SharedArrayBuffer(4));

/**
 * Calls `work`, again and again as long as another connection has locked the file. The thread stands still meanwhile, so this function is not
 * for the event loop.
 *
 * @throws the error SQLITE_BUSY after `timeoutMs`, and any other error of `work` at once.
 */
export function retryWhileBusy(timeoutMs: number, work: () => void): void {
  const endsAt = performance.now() + timeoutMs;
  for (;;) {
    try {
      work();
      return;
    } catch (error) {
      const isBusy = primaryCodeOf(error) === SQLITE_BUSY;
      if (!isBusy || performance.now() > endsAt) throw error;
    }
    Atomics.wait(NEVER_CHANGED, 0, 0, PAUSE_MS);
  }
}
