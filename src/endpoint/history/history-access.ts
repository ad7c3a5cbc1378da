import { createHash, timingSafeEqual } from 'node:crypto';
import { Problem } from '../http/problem.ts';
import type { CounterRequest } from '../http/request.ts';
import { HISTORY_STEPS, type HistoryStep } from './periods.ts';

/** Who may read the history of a site. */
export interface HistoryOptions {
  /**
   * The shortest step that everybody may read, or `none`. Default `month`: on a site with few readers, the figures of a day can show when a
   * single person visited it.
   */
  public?: HistoryStep | 'none';
  /** Whoever sends this token may read all steps. Without a token, nobody can read more than is public. At least 16 characters. */
  token?: string;
}

/** The shortest step that everybody may read, if `public` is not given. */
export const PUBLIC_STEP = 'month';
export const MIN_TOKEN_LENGTH = 16;

/** @throws TypeError that says what to use instead. */
export function checkHistoryOptions({ public: shortest = PUBLIC_STEP, token }: HistoryOptions): void {
  const steps: readonly string[] = [...HISTORY_STEPS, 'none'];
  if (!steps.includes(shortest)) {
    throw new TypeError(`history.public is "${shortest}"; use ${steps.join(', ')}`);
  }
  if (token !== undefined && token.length < MIN_TOKEN_LENGTH) {
    throw new TypeError(`history.token has ${token.length} characters; use at least ${MIN_TOKEN_LENGTH}`);
  }
}

/** Whether everybody may read a step of a history. */
export function isPublic(step: HistoryStep, { public: shortest = PUBLIC_STEP }: HistoryOptions): boolean {
  return shortest !== 'none' && HISTORY_STEPS.indexOf(step) <= HISTORY_STEPS.indexOf(shortest);
}

/**
 * Checks that a request may read a step of a history.
 *
 * @throws Problem 401 if the token is missing or wrong, 403 if no token is configured.
 */
export function checkHistoryAccess(
  { headers }: Pick<CounterRequest, 'headers'>,
  step: HistoryStep,
  site: string,
  options: HistoryOptions,
): void {
  if (isPublic(step, options)) return;
  const { public: shortest = PUBLIC_STEP, token } = options;
  const advice = shortest === 'none' ? '' : `use by=${shortest}, or `;
  if (token === undefined) {
    const message = `The history of site "${site}" by ${step} is not public; ${advice}set MTQG_HISTORY_TOKEN (history.token in your own server).`;
    throw new Problem(403, message);
  }
  const given = readToken(headers.get('authorization'));
  if (given !== undefined && isSame(given, token)) return;
  const message = `The history of site "${site}" by ${step} needs the token of the endpoint; ${advice}send it as the password, or as Authorization: Bearer.`;
  throw new Problem(401, message, {
    headers: { 'www-authenticate': 'Basic realm="mtqg-widgets", charset="UTF-8"' },
  });
}

/** The token of `Bearer <token>`, or the password of `Basic`, for which browsers ask. The user name can be anything. */
function readToken(authorization: string | null): string | undefined {
  const [, scheme = '', value = ''] = /^(bearer|basic) +(\S+)$/i.exec(authorization ?? '') ?? [];
  if (scheme.toLowerCase() === 'bearer') return value;
  if (scheme === '') return undefined;
  const login = Buffer.from(value, 'base64').toString('utf8');
  return login.slice(login.indexOf(':') + 1);
}

/** Compares in a time that does not depend on the texts. */
function isSame(given: string, token: string): boolean {
  const [first, second] = [given, token].map((text) => createHash('sha256').update(text).digest());
  return timingSafeEqual(first!, second!);
}
