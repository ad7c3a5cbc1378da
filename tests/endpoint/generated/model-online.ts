const SLOT_MS = 10_000;
const WINDOW_SECONDS = 300;
const SLOTS = 30;

/** "Online" of a site: one number for each slot of 10 s since the start. */
export class ModelOnline {
  readonly #slots = new Map<number, number>();

  /** The slot of the browser's previous heartbeat; `undefined` if it is not found. */
  findMark(time: number, alive: number | undefined): number | undefined {
    if (alive === undefined || alive > WINDOW_SECONDS) return undefined;
    const current = toSlot(time);
    const slot = toSlot(time - alive * 1000);
    return [slot, slot - 1, slot + 1].find(
      (found) => found <= current && found > current - SLOTS && this.#at(found) > 0,
    );
  }

  beat(time: number, alive: number | undefined): void {
    const mark = this.findMark(time, alive);
    if (mark !== undefined) this.#slots.set(mark, this.#at(mark) - 1);
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
