/** How long a client waits for the answer 429. */
export const REFUSAL_DELAY_MS = 1000;

/** So many refusals wait at most, because each of them keeps a connection open. Further ones are sent at once. */
export const MAX_WAITING_REFUSALS = 1000;

/**
 * Delays the answers to clients that have used up their budget. A client that sends its next request when it has the answer to the last one
 * then waits a second at each refusal, and the endpoint has time for other clients.
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
