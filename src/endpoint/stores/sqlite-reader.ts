import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { NamedIntegers } from './store.ts';

/** Reads a store's table. Reads see the commits that are on the disk, and never wait for a commit. */
export class SqliteReader {
  readonly #db: DatabaseSync;
  readonly #select: StatementSync;

  constructor(db: DatabaseSync) {
    this.#db = db;
    this.#select = db.prepare(
      'SELECT name, value FROM cells WHERE site = ? AND name IN (SELECT value FROM json_each(?))',
    );
  }

  read(site: string, names: readonly string[]): NamedIntegers {
    const values: NamedIntegers = Object.fromEntries(names.map((name) => [name, 0]));
    for (const { name, value } of this.#select.iterate(site, JSON.stringify(names))) {
      values[name as string] = value as number;
    }
    return values;
  }

  close(): void {
    this.#db.close();
  }
}
