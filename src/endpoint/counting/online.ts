import { ONLINE_WINDOW_SECONDS } from '../../protocol.ts';

const SLOT_SECONDS = 10;
const SLOT_COUNT = ONLINE_WINDOW_SECONDS / SLOT_SECONDS;

/**
 * Counts the browsers that are online without identifying them. The window is divided into slots of 10 s, and each slot is one
 * integer: the number of browsers whose last heartbeat was in it. A heartbeat moves its browser from the slot of the previous
 * heartbeat to the current slot. Slots older than the window are emptied, and their browsers are no longer counted. A wrong count, caused
 * by a lost request or a wrong value of `alive`, disappears together with its slot. The memory used is constant.
 */
export class OnlineWindow {
  /** The slot with number n is at index n modulo {@link SLOT_COUNT}. */
  readonly #slots = new Int32Array(SLOT_COUNT);
  #currentSlot = -Infinity;
  #sum = 0;

  /**
   * Records a heartbeat.
   *
   * @param now Milliseconds since 1970.
   * @param alive Seconds since this browser's previous heartbeat; `undefined` if it had none within the window.
   */
  beat(now: number, alive?: number): void {
    this.#advance(now);
    if (alive !== undefined) this.#removeOne(Math.floor((now / 1000 - alive) / SLOT_SECONDS));
    this.#change(this.#currentSlot, 1);
  }

  /** Browsers with a heartbeat in the last {@link ONLINE_WINDOW_SECONDS} seconds. */
  count(now: number): number {
    this.#advance(now);
    return this.#sum;
  }

  /** Removes one browser from a slot. Tries the neighbouring slots too, because a request arrives a little after it was sent. */
  #removeOne(slot: number): void {
    for (const candidate of [slot, slot - 1, slot + 1]) {
      const isInWindow = candidate > this.#currentSlot - SLOT_COUNT && candidate <= this.#currentSlot;
      if (isInWindow && this.#slots[candidate % SLOT_COUNT]! > 0) {
        this.#change(candidate, -1);
        return;
      }
    }
  }

  #change(slot: number, by: 1 | -1): void {
    this.#slots[slot % SLOT_COUNT]! += by;
    this.#sum += by;
  }

  /** Empties the slots that have left the window. If the clock was set back by more than the window, all slots are emptied. */
  #advance(now: number): void {
    const slot = Math.floor(now / 1000 / SLOT_SECONDS);
    if (slot < this.#currentSlot - SLOT_COUNT) {
      this.#slots.fill(0);
      this.#sum = 0;
      this.#currentSlot = slot;
      return;
    }
    // After a jump of more than the window, each slot is emptied only once.
    const firstExpired = Math.max(this.#currentSlot, slot - SLOT_COUNT) + 1;
    for (let expired = firstExpired; expired <= slot; expired++) {
      this.#sum -= this.#slots[expired % SLOT_COUNT]!;
      this.#slots[expired % SLOT_COUNT] = 0;
    }
    this.#currentSlot = Math.max(this.#currentSlot, slot);
  }
}
