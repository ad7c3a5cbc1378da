const SLOT_MS = 10_000;
const WINDOW_SECONDS = 300;
const SLOTS = (WINDOW_SECONDS * 1000) / SLOT_MS;

/** The number online of a site. For each slot of 10 s since the start, it keeps how many browsers sent their last heartbeat in it. */
export class ModelOnline {
  readonly #slots = new Map<number, number>();
  /** How often both the answered and the unanswered heartbeat were found. */
  #bothFound = 0;

  /**
   * The slots of the browser's last answered heartbeat and of a later unanswered one, in this order. A heartbeat that is not found is left
   * out. Empty for a browser without an answered heartbeat.
   */
  findPrevious(time: number, alive: number | undefined, unanswered: number | undefined): number[] {
    if (alive === undefined || alive > WINDOW_SECONDS) return [];
    return [alive, unanswered]
      .map((seconds) => this.#findSlot(time, seconds))
      .filter((slot) => slot !== undefined);
  }

  beat(time: number, alive: number | undefined, unanswered: number | undefined): void {
    const found = this.findPrevious(time, alive, unanswered);
    const isBothFound = found.length === 2;
    if (isBothFound) this.#bothFound++;
    // Every third time it is the unanswered heartbeat. docs/protocol.md says why.
    const previous = isBothFound && this.#bothFound % 3 === 0 ? found[1] : found[0];
    if (previous !== undefined) this.#slots.set(previous, this.#at(previous) - 1);
    this.#slots.set(toSlot(time), this.#at(toSlot(time)) + 1);
  }

  #findSlot(time: number, seconds: number | undefined): number | undefined {
    if (seconds === undefined || seconds > WINDOW_SECONDS) return undefined;
    const current = toSlot(time);
    const expected = toSlot(time - seconds * 1000);
    const isInWindow = (slot: number) => slot <= current && slot > current - SLOTS;
    return [expected, expected - 1, expected + 1].find((slot) => isInWindow(slot) && this.#at(slot) > 0);
  }

  count(time: number): number {
    let sum = 0;
    for (let slot = toSlot(time) - SLOTS + 1; slot <= toSlot(time); slot++) sum += this.#at(slot);
    return sum;
  }

  #at(slot: number): number {
    return this.#slots.get(slot) ?? 0;
  }
}

function toSlot(time: number): number {
  return Math.floor(time / SLOT_MS);
}
