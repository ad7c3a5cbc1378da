import { waitUntil as poll } from '@open-wc/testing';

/** The 50 ms of the library would be most of the time that a test takes. */
const INTERVAL_MS = 5;
/** The 1 s of the library is too short for a busy machine: a hundred widgets may need more than 5 s there. A test may take twice as long. */
const TIMEOUT_MS = 15_000;

/** Waits until `isDone` returns something truthy. Fails with the message after 15 s. */
export function waitUntil(isDone: () => unknown, message?: string): Promise<void> {
  return poll(isDone, message, { interval: INTERVAL_MS, timeout: TIMEOUT_MS });
}
