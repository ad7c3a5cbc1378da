import type { IntegersBySite } from './sqlite-cells.ts';
import type { NamedIntegers } from './store.ts';

/** The new values of a commit, by site. They are frozen, because several additions can get the same object. */
export type WrittenValues = ReadonlyMap<string, Readonly<NamedIntegers>>;

/** Additions that share one commit, so they wait for the disk only once. */
export class AdditionGroup {
  readonly changes: IntegersBySite = new Map();
  /** Resolves to the new values when the commit is on the disk. */
  readonly written: Promise<WrittenValues>;
  #resolve!: (values: WrittenValues) => void;
  #reject!: (error: Error) => void;
  #rejected = false;
  readonly #timer: NodeJS.Timeout;

  /**
   * @param timeoutMs After this time the additions are rejected, even while their commit is being written.
   * @param timeoutError Creates the error of this rejection.
   */
  constructor(timeoutMs: number, timeoutError: () => Error) {
    this.written = new Promise((resolve, reject) => {
      this.#resolve = resolve;
      this.#reject = reject;
    });
    this.#timer = setTimeout(() => this.reject(timeoutError()), timeoutMs);
  }

  /** Whether the additions were rejected. */
  isRejected(): boolean {
    return this.#rejected;
  }

  add(site: string, changes: Readonly<NamedIntegers>): void {
    const siteChanges = this.changes.get(site) ?? new Map<string, number>();
    this.changes.set(site, siteChanges);
    for (const name of Object.keys(changes)) {
      siteChanges.set(name, (siteChanges.get(name) ?? 0) + changes[name]!);
    }
  }

  /** Resolves at the end of this turn of the event loop. Before that, the store gives the next commit to the thread that writes. */
  resolve(values: IntegersBySite): void {
    clearTimeout(this.#timer);
    setImmediate(() => this.#resolve(toWrittenValues(values)));
  }

  reject(error: Error): void {
    clearTimeout(this.#timer);
    this.#rejected = true;
    this.#reject(error);
  }
}

function toWrittenValues(values: IntegersBySite): WrittenValues {
  const written = new Map<string, Readonly<NamedIntegers>>();
  for (const [site, integers] of values) written.set(site, Object.freeze(Object.fromEntries(integers)));
  return written;
}
