import { ONLINE_WINDOW_SECONDS } from '../../protocol.ts';

const SLOT_SECONDS = 10;
const SLOT_COUNT = ONLINE_WINDOW_SECONDS / SLOT_SECONDS;

/** A recorded heartbeat: the number of its slot, and the number of the slot of the browser's previous heartbeat, if that was found. */
export interface Heartbeat {
  slot: number;
  previousSlot: number | undefined;
}

/**
 * Counts the browsers that are online without identifying them. The window is divided into slots of 10 s, and each slot is one
 * integer: the number of browsers whose last heartbeat was in it. A heartbeat moves its browser from the slot of the previous
 * heartbeat to the current slot. Slots older than the window are emptied, and their browsers are no longer counted. A wrong count, caused
 * by a lost request or a wrong value of `alive`, disappears together with its slot. The memory used is constant.
 *
 * All times are milliseconds of a clock that never runs backwards.
 */
export class OnlineWindow {
  /** The slot with number n is at index n modulo {@link SLOT_COUNT}. */
  readonly #slots = new Int32Array(SLOT_COUNT);
  #currentSlot = -Infinity;
  #sum = 0;

  /** Whether a heartbeat would move a browser, and not add one: the previous heartbeat of its browser is in the window. */
  hasPrevious(now: number, alive: number | undefined): boolean {
    this.#advance(now);
    return this.#findPrevious(now, alive) !== undefined;
  }

  /**
   * Records a heartbeat.
   *
   * @param alive Seconds since this browser's previous heartbeat; `undefined` if it had none within the window.
   */
  beat(now: number, alive?: number): Heartbeat {
    this.#advance(now);
    const previousSlot = this.#findPrevious(now, alive);
    if (previousSlot !== undefined) this.#change(previousSlot, -1);
    this.#change(this.#currentSlot, 1);
    return { slot: this.#currentSlot, previousSlot };
  }

  /** Undoes a heartbeat. A slot that has left the window is not changed. */
  undo(now: number, { slot, previousSlot }: Heartbeat): void {
    this.#advance(now);
    if (this.#isInWindow(slot)) this.#change(slot, -1);
    if (previousSlot !== undefined && this.#isInWindow(previousSlot)) this.#change(previousSlot, 1);
  }

  /** Browsers with a heartbeat in the last {@link ONLINE_WINDOW_SECONDS} seconds. */
  count(now: number): number {
    this.#advance(now);
    return this.#sum;
  }

  /** The slot of the previous heartbeat. Tries the neighbouring slots too, because a request arrives a little after it was sent. */
  #findPrevious(now: number, alive: number | undefined): number | undefined {
    if (alive === undefined) return undefined;
    const slot = toSlot(now - alive * 1000);
    return [slot, slot - 1, slot + 1].find(
      (candidate) => this.#isInWindow(candidate) && this.#slots[toIndex(candidate)]! > 0,
    );
  }

  #isInWindow(slot: number): boolean {
    return slot > this.#currentSlot - SLOT_COUNT && slot <= this.#currentSlot;
  }

  #change(slot: number, by: 1 | -1): void {
    this.#slots[toIndex(slot)]! += by;
    this.#sum += by;
  }

  /** Empties the slots that have left the window. */
  #advance(now: number): void {
    const slot = toSlot(now);
    const oldestInWindow = slot - SLOT_COUNT + 1;
    const firstNew = Math.max(this.#currentSlot + 1, oldestInWindow);
    for (let newSlot = firstNew; newSlot <= slot; newSlot++) {
      // A new slot takes the place of one that has left the window.
      this.#sum -= this.#slots[toIndex(newSlot)]!;
      this.#slots[toIndex(newSlot)] = 0;
    }
    this.#currentSlot = Math.max(this.#currentSlot, slot);
  }
}

function toSlot(time: number): number {
  return Math.floor(time / 1000 / SLOT_SECONDS);
}

/** Slots before the start of the clock have negative numbers. */
function toIndex(slot: number): number {
  return ((slot % SLOT_COUNT) + SLOT_COUNT) % SLOT_COUNT;
}
