import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { NamedIntegers } from './store.ts';

/** No character is sorted behind it. */
const LAST_CHARACTER = '\u{10ffff}';

/** Reads a store's table. Reads see the commits that are on the disk, and never wait for a commit. */
export class SqliteReader {
  readonly #db: DatabaseSync;
  readonly #select: StatementSync;
  readonly #selectPrefix: StatementSync;

  constructor(db: DatabaseSync) {
    this.#db = db;
    this.#select = db.prepare(
      'SELECT name, value FROM cells WHERE site = ? AND name IN (SELECT value FROM json_each(?))',
    );
    this.#selectPrefix = db.prepare(
      'SELECT name, value FROM cells WHERE site = ? AND name BETWEEN ? AND ? ORDER BY name',
    );
  }

  read(site: string, names: readonly string[]): NamedIntegers {
    const values: NamedIntegers = Object.fromEntries(names.map((name) => [name, 0]));
    for (const { name, value } of this.#select.iterate(site, JSON.stringify(names))) {
      values[name as string] = value as number;
    }
    return values;
  }

  list(site: string, prefix: string): NamedIntegers {
    const values: NamedIntegers = {};
    for (const { name, value } of this.#selectPrefix.iterate(site, prefix, prefix + LAST_CHARACTER)) {
      values[name as string] = value as number;
    }
    return values;
  }

  close(): void {
    this.#db.close();
  }
}
