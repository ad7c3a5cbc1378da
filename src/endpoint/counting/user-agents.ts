import { hash, randomBytes } from 'node:crypto';
import { isBot, MAX_LENGTH } from './bots.ts';

const HOUR_MS = 3_600_000;
/** Limits the memory if a sender invents user agents. Readers of a portal have some hundred different ones. */
export const MAX_REMEMBERED = 10_000;

/**
 * Recognizes user agents of programs. Many readers send the same user agent, so the result is remembered, for an hour at most. Each user
 * agent is kept only as a hash, whose key is random and is lost when the process ends.
 */
export class UserAgents {
  readonly #hashKey = randomBytes(32).toString('base64');
  readonly #isBotByHash = new Map<string, boolean>();
  #emptiedAt = 0;

  /** @param time Milliseconds of a clock that never runs backwards. */
  isBot(userAgent: string | null, time: number): boolean {
    if (userAgent === null || userAgent.length > MAX_LENGTH) return isBot(userAgent);
    this.#forget(time);
    const key = hash('sha256', this.#hashKey + userAgent, 'base64');
    const result = this.#isBotByHash.get(key) ?? isBot(userAgent);
    this.#isBotByHash.set(key, result);
    return result;
  }

  /** What is kept of the user agents. For tests of the privacy promise. */
  inspect(): string[] {
    return [...this.#isBotByHash.keys()];
  }

  /** Removes all results once an hour, and when there are too many. */
  #forget(time: number): void {
    const isHourOver = time - this.#emptiedAt >= HOUR_MS;
    if (!isHourOver && this.#isBotByHash.size < MAX_REMEMBERED) return;
    this.#isBotByHash.clear();
    this.#emptiedAt = time;
  }
}
