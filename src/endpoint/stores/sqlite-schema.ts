import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** Marks the files of this store, so that the database of another program is not changed: "mtqg" in ASCII. */
const APPLICATION_ID = 0x6d747167;
const SCHEMA_VERSION = 1;

/** SQLite's primary result codes: https://www.sqlite.org/rescode.html */
const SQLITE_BUSY = 5;
const SQLITE_CANTOPEN = 14;
const SQLITE_NOTADB = 26;

/** The file is an SQLite database, but not one that this version can use. */
class WrongFileError extends Error {}

/**
 * Opens a counter's database, or creates it.
 *
 * @param busyTimeoutMs How long to wait while another process uses the file.
 * @throws Error with a sentence for the operator.
 */
export function openDatabase(path: string, busyTimeoutMs: number): DatabaseSync {
  const folder = dirname(resolve(path));
  if (!existsSync(folder)) throw new Error(`sqlite store: the folder ${folder} does not exist`);
  let db: DatabaseSync | undefined;
  try {
    db = new DatabaseSync(path, { timeout: busyTimeoutMs });
    // Set before the first read: then one process owns the file, and no shared-memory file is needed.
    db.exec('PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL');
    // A checkpoint every 250 pages (1 MB) keeps the log small: a sync is faster if it does not extend the file.
    db.exec('PRAGMA wal_autocheckpoint = 250');
    db.exec('BEGIN EXCLUSIVE');
    prepareSchema(db);
    db.exec('COMMIT');
    return db;
  } catch (error) {
    if (db) closeAfterError(db);
    throw new Error(`sqlite store: ${path} ${explain(error)}`, { cause: error });
  }
}

/** Closes a database that failed. Closing can fail too, but the first error is the one to report. */
export function closeAfterError(db: DatabaseSync): void {
  try {
    db.close();
  } catch {
    // The first error is reported.
  }
}

function prepareSchema(db: DatabaseSync): void {
  if (readPragma(db, 'application_id') === APPLICATION_ID) {
    const version = readPragma(db, 'user_version');
    if (version === SCHEMA_VERSION) return;
    throw new WrongFileError(
      `has format ${version}, but this version of mtqg-widgets reads format ${SCHEMA_VERSION}`,
    );
  }
  const hasTables = db.prepare('SELECT 1 FROM sqlite_schema').get() !== undefined;
  if (hasTables) throw new WrongFileError('is the database of another program; use another file');
  db.exec(`
    CREATE TABLE cells (
      site TEXT NOT NULL, name TEXT NOT NULL, value INTEGER NOT NULL,
      PRIMARY KEY (site, name)
    ) STRICT, WITHOUT ROWID;
    PRAGMA application_id = ${APPLICATION_ID};
    PRAGMA user_version = ${SCHEMA_VERSION};
  `);
}

function readPragma(db: DatabaseSync, name: 'application_id' | 'user_version'): number {
  return db.prepare(`PRAGMA ${name}`).get()![name] as number;
}

/** Why a file cannot be used, as the end of a sentence. */
function explain(error: unknown): string {
  const { errcode = 0, message } = error as Error & { errcode?: number };
  if (error instanceof WrongFileError) return message;
  const primaryCode = errcode & 0xff;
  switch (primaryCode) {
    case SQLITE_BUSY:
      return 'is in use by another process; stop that process, or use another file';
    case SQLITE_CANTOPEN:
      return 'cannot be opened; check that it is a file that this user may read and write';
    case SQLITE_NOTADB:
      return 'is not an SQLite database; use another file';
    default:
      return `cannot be used: ${message}`;
  }
}
