import type { IntegersBySite } from './sqlite-cells.ts';
import type { NamedIntegers } from './store.ts';

/** Additions that share one commit, so they wait for the disk only once. */
export class AdditionGroup {
  readonly changes: IntegersBySite = new Map();
  /** Resolves to the new values when the commit is on the disk. */
  readonly written: Promise<IntegersBySite>;
  #resolve!: (values: IntegersBySite) => void;
  #reject!: (error: Error) => void;
  #rejected = false;
  readonly #timer: NodeJS.Timeout;

  /**
   * @param timeoutMs After this time the additions are rejected, also while their commit is being written.
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
    for (const [name, change] of Object.entries(changes)) {
      siteChanges.set(name, (siteChanges.get(name) ?? 0) + change);
    }
  }

  resolve(values: IntegersBySite): void {
    clearTimeout(this.#timer);
    this.#resolve(values);
  }

  reject(error: Error): void {
    clearTimeout(this.#timer);
    this.#rejected = true;
    this.#reject(error);
  }
}
