import { type EarlierHeartbeats, ONLINE_WINDOW_SECONDS } from '../../protocol.ts';

const SLOT_SECONDS = 10;
const SLOT_COUNT = ONLINE_WINDOW_SECONDS / SLOT_SECONDS;

/** Where the browser's previous heartbeat was found. */
interface PreviousHeartbeat {
  slot: number;
  /** Whether heartbeats were found for both times that the browser reported, so that one was chosen: see {@link UNANSWERED_EVERY}. */
  isChoice: boolean;
}

/** A recorded heartbeat: the number of its slot, and the browser's previous heartbeat, if that was found. */
export interface Heartbeat {
  slot: number;
  previous: PreviousHeartbeat | undefined;
}

/**
 * A browser may report two times: that of its last answered heartbeat, and that of a later heartbeat without an answer. If a heartbeat is
 * found for each of the two times, each of the two can be the previous heartbeat of this browser. Every third time the unanswered one is taken,
 * otherwise the answered one. Simulations showed that the mean error then stays within about 2.5 % for short and for long stays:
 * docs/protocol.md lists the errors.
 */
const UNANSWERED_EVERY = 3;

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
  /** How often one of two heartbeats was chosen as the previous one. */
  #choices = 0;

  /** Whether a heartbeat would move a browser, and not add one: the previous heartbeat of its browser is in the window. */
  hasPrevious(now: number, earlier: EarlierHeartbeats): boolean {
    this.#advance(now);
    return this.#findPrevious(now, earlier) !== undefined;
  }

  /** Records a heartbeat. */
  beat(now: number, earlier: EarlierHeartbeats = {}): Heartbeat {
    this.#advance(now);
    const previous = this.#findPrevious(now, earlier);
    if (previous) this.#change(previous.slot, -1);
    if (previous?.isChoice) this.#choices++;
    this.#change(this.#currentSlot, 1);
    return { slot: this.#currentSlot, previous };
  }

  /** Undoes a heartbeat. A slot that has left the window is not changed. */
  undo(now: number, { slot, previous }: Heartbeat): void {
    this.#advance(now);
    if (this.#isInWindow(slot)) this.#change(slot, -1);
    if (previous && this.#isInWindow(previous.slot)) this.#change(previous.slot, 1);
    if (previous?.isChoice) this.#choices--;
  }

  /** Browsers with a heartbeat in the last {@link ONLINE_WINDOW_SECONDS} seconds. */
  count(now: number): number {
    this.#advance(now);
    return this.#sum;
  }

  /**
   * If the unanswered heartbeat never arrived, the previous heartbeat is the answered one. If the unanswered one arrived and only the answer to
   * it was lost, the unanswered one is the previous heartbeat. If heartbeats of both times are found, the endpoint cannot know which of them is
   * of this browser.
   */
  #findPrevious(now: number, { alive, unanswered }: EarlierHeartbeats): PreviousHeartbeat | undefined {
    // Without an answered heartbeat, a browser is added even if the unanswered one may have arrived: docs/protocol.md gives the reason.
    if (alive === undefined) return undefined;
    const answeredSlot = this.#findSlot(now, alive);
    const unansweredSlot = this.#findSlot(now, unanswered);
    const isChoice = answeredSlot !== undefined && unansweredSlot !== undefined;
    const isUnansweredTurn = (this.#choices + 1) % UNANSWERED_EVERY === 0;
    if (isChoice) return { slot: isUnansweredTurn ? unansweredSlot : answeredSlot, isChoice };
    const slot = answeredSlot ?? unansweredSlot;
    return slot === undefined ? undefined : { slot, isChoice };
  }

  /**
   * The slot of a heartbeat. Tries the neighbouring slots too: each request takes its own time to arrive, so the time between two arrivals may
   * be a little shorter or longer than the time that the browser reports.
   */
  #findSlot(now: number, secondsAgo: number | undefined): number | undefined {
    if (secondsAgo === undefined) return undefined;
    const slot = toSlot(now - secondsAgo * 1000);
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
