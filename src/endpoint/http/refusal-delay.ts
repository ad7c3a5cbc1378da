/** How long a client waits for the answer 429, or for the answer to a request that cannot be read. */
export const REFUSAL_DELAY_MS = 1000;

/** At most this many refusals wait, because each of them keeps a connection open. Further ones are sent at once. */
export const MAX_WAITING_REFUSALS = 1000;

/**
 * Delays refusals. Some clients send each request only after the answer to the previous one. Such a client waits a second at each refusal,
 * which leaves the endpoint time for other clients.
 */
export class RefusalDelay {
  #waiting = 0;

  async wait(): Promise<void> {
    if (this.#waiting >= MAX_WAITING_REFUSALS) return;
    this.#waiting++;
    await new Promise((resolve) => setTimeout(resolve, REFUSAL_DELAY_MS));
    this.#waiting--;
  }
}
