import { monotonicNow } from '../shared/built-ins.ts';
import { parseRecordText, toRecordText } from './record-text.ts';
import { afterSetBack, EMPTY_RECORD, type VisitRecord } from './visit-record.ts';

/** A smaller difference between the two clocks is rounding. */
const MIN_SET_BACK_MS = 1000;

/** What this page wrote last, and when on each clock. */
interface Write {
  text: string;
  clockMs: number;
  monotonicMs: number;
}

/** Stores the visit record of one counter in `localStorage`, or in memory if that fails. */
export class VisitStorage {
  readonly #key: string;
  #lastWrite: Write | undefined;
  /** Whether the last record could not be written to `localStorage`. */
  #isInMemory = false;

  /** @param url Absolute URL of the site's counter. */
  constructor(url: string) {
    this.#key = `mtqg-counter:${url}`;
  }

  /** Returns the empty record if there is none, or if the stored one is damaged. */
  read(): VisitRecord {
    const text = this.#readText();
    const record = parseRecordText(text);
    if (!record) return EMPTY_RECORD;
    // Whether the clock was set back is known only for a record that this page wrote.
    const write = this.#lastWrite;
    return write?.text === text ? afterSetBack(record, setBackSince(write)) : record;
  }

  /** Returns whether the record was stored in `localStorage`, so that later pages find it. */
  write(record: VisitRecord): boolean {
    const text = toRecordText(record);
    this.#lastWrite = { text, clockMs: Date.now(), monotonicMs: monotonicNow() };
    try {
      window.localStorage.setItem(this.#key, text);
      // A script of the page may have replaced the storage by one that keeps nothing.
      this.#isInMemory = window.localStorage.getItem(this.#key) !== text;
    } catch {
      this.#isInMemory = true; // Storage is blocked or full.
    }
    return !this.#isInMemory;
  }

  #readText(): string {
    const lastText = this.#lastWrite?.text ?? '';
    if (this.#isInMemory) return lastText;
    try {
      // Scripts of pages clear the storage when the reader logs out. The visit goes on.
      return window.localStorage.getItem(this.#key) ?? lastText;
    } catch {
      return '';
    }
  }
}

/**
 * By how many milliseconds the reader's clock was set back since a record was written; 0 if it was not. A clock that was set forward cannot
 * be distinguished from a computer that slept, because the monotonic clock may stop during sleep.
 */
function setBackSince({ clockMs, monotonicMs }: Write): number {
  const setBackMs = Math.round(monotonicNow() - monotonicMs - (Date.now() - clockMs));
  return setBackMs >= MIN_SET_BACK_MS ? setBackMs : 0;
}
