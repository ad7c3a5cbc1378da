import { ONLINE_WINDOW_SECONDS } from '../../protocol.ts';
import { Problem } from './problem.ts';

/** At most nine digits: more than 30 years in seconds. */
const WHOLE_NUMBER = /^\d{1,9}$/;

/**
 * Whether a view opens a visit.
 *
 * @throws Problem 400
 */
export function parseVisit(query: URLSearchParams): boolean {
  const visit = query.get('visit');
  if (visit === null) throw new Problem(400, 'Parameter "visit" is missing; use 0 or 1.');
  if (visit !== '0' && visit !== '1') {
    throw new Problem(400, `Parameter "visit" is ${JSON.stringify(visit)}; use 0 or 1.`);
  }
  return visit === '1';
}

/**
 * Seconds since the browser's last heartbeat; `undefined` if there was none within the online window.
 *
 * @throws Problem 400
 */
export function parseAlive(query: URLSearchParams): number | undefined {
  const alive = query.get('alive');
  if (alive === null) return undefined;
  if (!WHOLE_NUMBER.test(alive)) {
    throw new Problem(400, `Parameter "alive" is ${JSON.stringify(alive)}; use a whole number of seconds.`);
  }
  const seconds = Number(alive);
  return seconds <= ONLINE_WINDOW_SECONDS ? seconds : undefined;
}
