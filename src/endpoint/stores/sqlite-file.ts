import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { DatabaseSync, type StatementSync } from 'node:sqlite';

/** Marks our files, so that another program's database is not written into: "mtqg" in ASCII. */
const APPLICATION_ID = 0x6d747167;
const SCHEMA_VERSION = 1;
/** The cell that says which commit the file holds. No site has an empty name. */
const COMMITS = { site: '', name: 'commits' };

/** What one commit adds, by site and name. */
export type Batch = Map<string, Map<string, number>>;

/** The file and the few statements it is used with. */
export class CounterFile {
  readonly #db: DatabaseSync;
  readonly #begin: StatementSync;
  readonly #end: StatementSync;
  readonly #add: StatementSync;
  readonly #read: StatementSync;

  constructor(path: string, patience: number) {
    this.#db = openDatabase(path, patience);
    this.#begin = this.#db.prepare('BEGIN IMMEDIATE');
    this.#end = this.#db.prepare('COMMIT');
    this.#add = this.#db.prepare(
      'INSERT INTO cells (site, name, value) VALUES (?, ?, ?) ' +
        'ON CONFLICT DO UPDATE SET value = value + excluded.value RETURNING value',
    );
    this.#read = this.#db.prepare('SELECT value FROM cells WHERE site = ? AND name = ?');
  }

  read(site: string, name: string): number {
    return (this.#read.get(site, name)?.value as number | undefined) ?? 0;
  }

  /** The number of the last commit that the file holds. */
  commits(): number {
    return this.read(COMMITS.site, COMMITS.name);
  }

  /** Writes the batch as commit number `commit` and waits for the disk. Gives the new value of each cell. */
  commit(commit: number, batch: Batch): Batch {
    this.#begin.run();
    const values: Batch = new Map();
    for (const [site, changes] of batch) {
      const cells = new Map<string, number>();
      for (const [name, change] of changes)
        cells.set(name, change ? this.#addTo(site, name, change) : this.read(site, name));
      values.set(site, cells);
    }
    this.#addTo(COMMITS.site, COMMITS.name, commit - this.commits());
    this.#end.run();
    return values;
  }

  close(): void {
    this.#db.close();
  }

  /** Closes a file that may be past closing. */
  abandon(): void {
    try {
      this.#db.close();
    } catch {
      // It failed before; that failure is the one to tell.
    }
  }

  #addTo(site: string, name: string, change: number): number {
    return this.#add.get(site, name, change)!.value as number;
  }
}

function openDatabase(path: string, patience: number): DatabaseSync {
  const folder = dirname(resolve(path));
  if (!existsSync(folder)) throw new Error(`sqlite store: the folder ${folder} does not exist`);
  let db: DatabaseSync | undefined;
  try {
    db = new DatabaseSync(path, { timeout: patience });
    // Exclusive before the first read: one owner, and no shared-memory file beside the database.
    db.exec('PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL');
    // A log of 1 MB is soon written over instead of extended, and a sync that extends no file is quicker.
    db.exec('PRAGMA wal_autocheckpoint = 250');
    db.exec('BEGIN EXCLUSIVE');
    prepareSchema(db);
    db.exec('COMMIT');
    return db;
  } catch (error) {
    try {
      db?.close();
    } catch {
      // The reason why it could not be opened matters more.
    }
    throw new Error(`sqlite store: ${path} ${explain(error)}`, { cause: error });
  }
}

class ForeignFile extends Error {}

function prepareSchema(db: DatabaseSync): void {
  const pragma = (name: string) => Number(Object.values(db.prepare(`PRAGMA ${name}`).get() ?? {})[0]);
  if (pragma('application_id') === APPLICATION_ID) {
    const version = pragma('user_version');
    if (version !== SCHEMA_VERSION)
      throw new ForeignFile(
        `has format ${version}; this version of mtqg-widgets reads format ${SCHEMA_VERSION}`,
      );
    return;
  }
  if (db.prepare('SELECT 1 FROM sqlite_schema').get())
    throw new ForeignFile('is a database of another program; give the counter a file of its own');
  db.exec(`
    CREATE TABLE cells (
      site TEXT NOT NULL, name TEXT NOT NULL, value INTEGER NOT NULL,
      PRIMARY KEY (site, name)
    ) STRICT, WITHOUT ROWID;
    PRAGMA application_id = ${APPLICATION_ID};
    PRAGMA user_version = ${SCHEMA_VERSION};
  `);
}

/** SQLite's primary result codes: https://www.sqlite.org/rescode.html */
const BUSY = 5;
const CANTOPEN = 14;
const NOTADB = 26;

function explain(error: unknown): string {
  const { errcode = 0, message } = error as Error & { errcode?: number };
  if (error instanceof ForeignFile) return message;
  switch (errcode & 0xff) {
    case BUSY:
      return 'is in use by another process; stop that one first, or give this one a file of its own';
    case CANTOPEN:
      return 'cannot be opened: is it a file that this user may read and write?';
    case NOTADB:
      return 'is not an SQLite database; give the counter a file of its own';
    default:
      return `cannot be used: ${message}`;
  }
}
