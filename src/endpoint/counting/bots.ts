import { isbot } from 'isbot';

/** How many user agents are cached. Limits the memory, because clients can send any text. */
const MAX_CACHED = 1000;

/** Recognizes declared bots by their user agent. Results are cached, because a check is slow and few different user agents occur. */
export class BotDetector {
  readonly #results = new Map<string, boolean>();

  isBot(userAgent: string | null): boolean {
    if (userAgent === null) return false;
    const known = this.#results.get(userAgent);
    if (known !== undefined) return known;
    if (this.#results.size >= MAX_CACHED) this.#results.clear();
    const result = isbot(userAgent);
    this.#results.set(userAgent, result);
    return result;
  }
}
