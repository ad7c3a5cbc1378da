import type { DatabaseSync } from 'node:sqlite';
import { StoreFileError } from './sqlite-errors.ts';

/** Marks the files of this store: "mtqg" in ASCII. Databases of other programs are refused. */
const APPLICATION_ID = 0x6d747167;
/** The format that this version writes. Format 1 numbered its commits; format 2 gives each commit a random mark. */
export const FORMAT = 2;

/**
 * The format of a store's file; 0 for a new, empty file.
 *
 * @throws StoreFileError for the database of another program.
 */
export function readFormat(db: DatabaseSync): number {
  if (readPragma(db, 'application_id') === APPLICATION_ID) return readPragma(db, 'user_version');
  const hasTables = db.prepare('SELECT 1 FROM sqlite_schema').get() !== undefined;
  if (hasTables) throw new StoreFileError('is the database of another program; use another file');
  return 0;
}

/** Creates the tables of a new store. Call it within a transaction. */
export function createSchema(db: DatabaseSync): void {
  db.exec(`
    CREATE TABLE cells (
      site TEXT NOT NULL, name TEXT NOT NULL, value INTEGER NOT NULL,
      PRIMARY KEY (site, name)
    ) STRICT, WITHOUT ROWID;
    PRAGMA application_id = ${APPLICATION_ID};
    PRAGMA user_version = ${FORMAT};
  `);
}

/** Changes the tables of format 1 to format 2. Call it within a transaction. */
export function migrateSchema(db: DatabaseSync): void {
  db.exec(`
    DELETE FROM cells WHERE site = '' AND name = 'commits';
    PRAGMA user_version = ${FORMAT};
  `);
}

function readPragma(db: DatabaseSync, name: 'application_id' | 'user_version'): number {
  return db.prepare(`PRAGMA ${name}`).get()![name] as number;
}
