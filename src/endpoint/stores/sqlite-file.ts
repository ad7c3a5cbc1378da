import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { closeAfterError, openDatabase } from './sqlite-schema.ts';

/** The table also has the number of the last commit. Its site is the empty text, which is not the name of a real site. */
const COMMIT_SITE = '';
const COMMIT_NAME = 'commits';

/** Integers by site and name. */
export type IntegersBySite = Map<string, Map<string, number>>;

/** An open database file with its prepared statements. */
export class SqliteFile {
  readonly #db: DatabaseSync;
  readonly #begin: StatementSync;
  readonly #end: StatementSync;
  readonly #add: StatementSync;
  readonly #read: StatementSync;

  constructor(path: string, busyTimeoutMs: number) {
    this.#db = openDatabase(path, busyTimeoutMs);
    this.#begin = this.#db.prepare('BEGIN IMMEDIATE');
    this.#end = this.#db.prepare('COMMIT');
    this.#add = this.#db.prepare(
      'INSERT INTO cells (site, name, value) VALUES (?, ?, ?) ' +
        'ON CONFLICT DO UPDATE SET value = value + excluded.value RETURNING value',
    );
    this.#read = this.#db.prepare('SELECT value FROM cells WHERE site = ? AND name = ?');
  }

  read(site: string, name: string): number {
    return (this.#read.get(site, name)?.['value'] as number | undefined) ?? 0;
  }

  /** The number of the last commit in the file. */
  lastCommit(): number {
    return this.read(COMMIT_SITE, COMMIT_NAME);
  }

  /** Adds the changes in one transaction and waits until they are on the disk. Returns the new values. */
  commit(commitNumber: number, changes: IntegersBySite): IntegersBySite {
    this.#begin.run();
    const values: IntegersBySite = new Map();
    for (const [site, siteChanges] of changes) {
      const siteValues = new Map<string, number>();
      for (const [name, change] of siteChanges) {
        siteValues.set(name, change === 0 ? this.read(site, name) : this.#addTo(site, name, change));
      }
      values.set(site, siteValues);
    }
    // Adds the difference, so that the stored number becomes commitNumber. After an error, that number tells
    // whether the commit reached the disk.
    this.#addTo(COMMIT_SITE, COMMIT_NAME, commitNumber - this.lastCommit());
    this.#end.run();
    return values;
  }

  close(): void {
    this.#db.close();
  }

  closeAfterError(): void {
    closeAfterError(this.#db);
  }

  #addTo(site: string, name: string, change: number): number {
    return this.#add.get(site, name, change)!['value'] as number;
  }
}
