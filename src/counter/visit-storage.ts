import { EMPTY_RECORD, type VisitRecord } from './visit-record.ts';

/** Stores the visit record of one counter in `localStorage`, or in memory if that fails. */
export class VisitStorage {
  readonly #key: string;
  /** The record, once it could not be written to `localStorage`. */
  #inMemory: VisitRecord | undefined;

  /** @param url Absolute URL of the site's counter. */
  constructor(url: string) {
    this.#key = `mtqg-counter:${url}`;
  }

  read(): VisitRecord {
    if (this.#inMemory) return this.#inMemory;
    try {
      const stored = JSON.parse(localStorage.getItem(this.#key) ?? 'null') as Partial<VisitRecord> | null;
      return { ...EMPTY_RECORD, ...stored };
    } catch {
      return EMPTY_RECORD;
    }
  }

  /** Returns whether the record was stored in `localStorage`, so that later pages find it. */
  write(record: VisitRecord): boolean {
    try {
      localStorage.setItem(this.#key, JSON.stringify(record));
      return true;
    } catch {
      this.#inMemory = record;
      return false;
    }
  }
}
