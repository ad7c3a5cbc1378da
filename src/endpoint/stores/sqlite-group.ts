import type { IntegersBySite } from './sqlite-file.ts';
import type { NamedIntegers } from './store.ts';

/** The additions of one turn of the event loop. They share one commit, so they wait for the disk only once. */
export class AdditionGroup {
  /** Resolves to the new values when the commit is on the disk. */
  readonly written: Promise<IntegersBySite>;
  readonly #changes: IntegersBySite = new Map();

  /** @param commit Writes the changes. It is called once, at the end of this turn. */
  constructor(commit: (changes: IntegersBySite) => IntegersBySite) {
    const endOfTurn = new Promise((resolve) => setImmediate(resolve));
    this.written = endOfTurn.then(() => commit(this.#changes));
  }

  add(site: string, changes: Readonly<NamedIntegers>): void {
    const siteChanges = this.#changes.get(site) ?? new Map<string, number>();
    this.#changes.set(site, siteChanges);
    for (const [name, change] of Object.entries(changes)) {
      siteChanges.set(name, (siteChanges.get(name) ?? 0) + change);
    }
  }
}
