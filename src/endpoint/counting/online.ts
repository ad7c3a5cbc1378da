/** Seconds without a sign of life after which a browser is no longer online. */
export const ONLINE_WINDOW = 300;

const SLOT = 10;
const SLOTS = ONLINE_WINDOW / SLOT;

/**
 * How many browsers are online, without knowing any of them: one integer for each 10 s of the window. A sign of life moves a
 * browser's mark from the slot of its last sign to the present one; marks that are not moved leave with their slot. The
 * memory is the same for 5 readers and for 5 million, and what goes astray (lost requests, wrong `alive`) leaves by itself.
 */
export class Online {
  /** Marks by slot number modulo {@link SLOTS}. */
  readonly #slots = new Int32Array(SLOTS);
  #present = -Infinity;
  #sum = 0;

  /**
   * Notes a sign of life.
   *
   * @param now Milliseconds since 1970.
   * @param alive Seconds since this browser's last sign, `undefined` when it had none within the window.
   */
  add(now: number, alive?: number): void {
    this.#advance(now);
    if (alive !== undefined) this.#take(Math.floor((now / 1000 - alive) / SLOT));
    this.#change(this.#present, 1);
  }

  /** Browsers with a sign of life in the last {@link ONLINE_WINDOW} seconds. */
  count(now: number): number {
    this.#advance(now);
    return this.#sum;
  }

  /** Takes a mark from a slot or else from a neighbour: a request is answered a little after it was sent. */
  #take(slot: number): void {
    for (const candidate of [slot, slot - 1, slot + 1]) {
      const inWindow = candidate > this.#present - SLOTS && candidate <= this.#present;
      if (inWindow && this.#slots[candidate % SLOTS]) return this.#change(candidate, -1);
    }
  }

  #change(slot: number, by: 1 | -1): void {
    this.#slots[slot % SLOTS]! += by;
    this.#sum += by;
  }

  /** Empties the slots that have left the window. A clock set back a little stays in its slot; far back, all begins anew. */
  #advance(now: number): void {
    const slot = Math.floor(now / 1000 / SLOT);
    if (slot < this.#present - SLOTS) {
      this.#slots.fill(0);
      this.#sum = 0;
      this.#present = slot;
    }
    for (let next = Math.max(this.#present, slot - SLOTS) + 1; next <= slot; next++) {
      this.#sum -= this.#slots[next % SLOTS]!;
      this.#slots[next % SLOTS] = 0;
    }
    this.#present = Math.max(this.#present, slot);
  }
}
