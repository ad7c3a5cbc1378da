const SLOT_MS = 10_000;
const WINDOW_SECONDS = 300;
const SLOTS = 30;

/** The number online of a site. For each slot of 10 s since the start, it keeps how many browsers sent their last heartbeat in it. */
export class ModelOnline {
  readonly #slots = new Map<number, number>();

  /** The slot of the browser's previous heartbeat; `undefined` if it is not found. */
  findPrevious(time: number, alive: number | undefined): number | undefined {
    if (alive === undefined || alive > WINDOW_SECONDS) return undefined;
    const current = toSlot(time);
    const expected = toSlot(time - alive * 1000);
    const isInWindow = (slot: number) => slot <= current && slot > current - SLOTS;
    return [expected, expected - 1, expected + 1].find((slot) => isInWindow(slot) && this.#at(slot) > 0);
  }

  beat(time: number, alive: number | undefined): void {
    const previous = this.findPrevious(time, alive);
    if (previous !== undefined) this.#slots.set(previous, this.#at(previous) - 1);
    this.#slots.set(toSlot(time), this.#at(toSlot(time)) + 1);
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
