import type { Figures } from '../protocol.ts';
import type { TimeLimits } from '../shared/loader.ts';
import type { EndpointError } from './endpoint-error.ts';

/** Seconds until the next load, if neither the answer nor an error says when to load again. */
const RELOAD_SECONDS = 60;
const HEARTBEAT_LIMITS: TimeLimits = { min: 30, max: 240 };
/** An endpoint can ask for a view to be sent again sooner than the next heartbeat. */
const RETRY_LIMITS: TimeLimits = { min: 1, max: 240 };
/**
 * The loader makes each wait up to 10 % shorter or longer. With this factor, even a shorter wait is longer than the endpoint asks for, so the
 * endpoint accepts the view.
 */
const RETRY_MARGIN = 1.2;

/**
 * Seconds from one load to the next.
 *
 * @param secondsUntilRetry Until a view or a heartbeat is sent again; `undefined` if none waits.
 * @param error Why the last load failed; `undefined` if it succeeded.
 */
export function secondsToNextLoad(
  secondsUntilRetry: number | undefined,
  figures: Figures | undefined,
  error: unknown,
): number {
  if (secondsUntilRetry !== undefined) return Math.max(secondsUntilRetry * RETRY_MARGIN, RETRY_LIMITS.min);
  // Not `instanceof`: the error may come from another version of the script on this page.
  const { retryAfterSeconds } = (error ?? {}) as Partial<EndpointError>;
  const seconds = figures?.next ?? retryAfterSeconds;
  return typeof seconds === 'number' && seconds > 0 ? seconds : RELOAD_SECONDS;
}

export function limitsOfNextLoad(secondsUntilRetry: number | undefined): TimeLimits {
  return secondsUntilRetry === undefined ? HEARTBEAT_LIMITS : RETRY_LIMITS;
}
