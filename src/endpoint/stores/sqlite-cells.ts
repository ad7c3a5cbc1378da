import type { DatabaseSync, StatementSync } from 'node:sqlite';

/** The mark of the last commit is stored in the same table. Its site is the empty text, because no real site has this name. */
const MARK_SITE = '';
const MARK_NAME = 'mark';

/** Integers by site and name. */
export type IntegersBySite = Map<string, Map<string, number>>;

/** Additions that are written in one transaction. */
export interface Commit {
  /** A random number. After an error, the mark in the file shows whether this very commit has reached the disk. */
  mark: number;
  changes: IntegersBySite;
}

/** The statements that write a store's table. Call them within a transaction. */
export class Cells {
  readonly #add: StatementSync;
  readonly #read: StatementSync;
  readonly #set: StatementSync;

  constructor(db: DatabaseSync) {
    this.#add = db.prepare(
      'INSERT INTO cells (site, name, value) VALUES (?, ?, ?) ' +
        'ON CONFLICT DO UPDATE SET value = value + excluded.value RETURNING value',
    );
    this.#read = db.prepare('SELECT value FROM cells WHERE site = ? AND name = ?');
    this.#set = db.prepare('INSERT OR REPLACE INTO cells (site, name, value) VALUES (?, ?, ?)');
  }

  /** Adds the changes and replaces the mark. Returns the new values. */
  write({ mark, changes }: Commit): IntegersBySite {
    const values: IntegersBySite = new Map();
    for (const [site, siteChanges] of changes) {
      const siteValues = new Map<string, number>();
      for (const [name, change] of siteChanges) {
        const onlyReads = change === 0;
        siteValues.set(name, onlyReads ? this.#valueOf(site, name) : this.#addTo(site, name, change));
      }
      values.set(site, siteValues);
    }
    this.#set.run(MARK_SITE, MARK_NAME, mark);
    return values;
  }

  /** The mark of the last commit; 0 in a new file. */
  lastMark(): number {
    return this.#valueOf(MARK_SITE, MARK_NAME);
  }

  #valueOf(site: string, name: string): number {
    return (this.#read.get(site, name)?.['value'] as number | undefined) ?? 0;
  }

  #addTo(site: string, name: string, change: number): number {
    return this.#add.get(site, name, change)!['value'] as number;
  }
}
