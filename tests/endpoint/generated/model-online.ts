const SLOT_MS = 10_000;
const WINDOW_SECONDS = 300;
const SLOTS = 30;

/** The number online of a site. For each slot of 10 s since the start, it keeps how many browsers sent their last heartbeat in it. */
export class ModelOnline {
  readonly #slots = new Map<number, number>();
  /** How often both the answered and the unanswered heartbeat were found. */
  #bothFound = 0;

  /**
   * The slots in which the browser's previous heartbeat can be: that of its last answered heartbeat, and that of a later unanswered one, if
   * they are found. Empty for a browser without an answered heartbeat.
   */
  findPrevious(time: number, alive: number | undefined, unanswered: number | undefined): number[] {
    if (alive === undefined || alive > WINDOW_SECONDS) return [];
    return [alive, unanswered]
      .map((seconds) => this.#findSlot(time, seconds))
      .filter((slot) => slot !== undefined);
  }

  beat(time: number, alive: number | undefined, unanswered: number | undefined): void {
    const [first, second] = this.findPrevious(time, alive, unanswered);
    if (second !== undefined) this.#bothFound++;
    const isThirdTime = second !== undefined && this.#bothFound % 3 === 0;
    const previous = isThirdTime ? second : first;
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
