import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { primaryCodeOf, SQLITE_BUSY, SQLITE_CANTOPEN, SQLITE_NOTADB } from './sqlite-codes.ts';

/** Marks the files of this store: "mtqg" in ASCII. Databases of other programs are refused. */
const APPLICATION_ID = 0x6d747167;
const SCHEMA_VERSION = 1;

/** The file is an SQLite database, but of another program or another version. */
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
    // The locking mode must be set before the first read. One process owns the file, so SQLite needs no shared-memory file beside it.
    db.exec('PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL');
    // After each checkpoint, SQLite writes its log (WAL) from the start again. With a checkpoint every 250 pages (1 MB) the log soon stops
    // growing. That makes commits faster, because a sync takes longer when the file has grown.
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

/** Closes a database after an error. If closing fails too, that is ignored, because the caller reports the first error. */
export function closeAfterError(db: DatabaseSync): void {
  try {
    db.close();
  } catch {
    // Ignored.
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
  const { message } = error as Error;
  if (error instanceof WrongFileError) return message;
  switch (primaryCodeOf(error)) {
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
