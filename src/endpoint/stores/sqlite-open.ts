import { closeSync, existsSync, fsyncSync, openSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { Cells } from './sqlite-cells.ts';
import { closeQuietly, openConnection } from './sqlite-database.ts';
import { DamagedFileError, LinkedFileError, StoreFileError } from './sqlite-errors.ts';
import { lockStore } from './sqlite-lock.ts';
import { randomMark } from './sqlite-mark.ts';
import { createSchema, FORMAT, migrateSchema, readFormat } from './sqlite-schema.ts';

/** How long the first opening of the file waits for a previous process to release it. */
const OPEN_TIMEOUT_MS = 2000;

/** A store's file that this process owns. */
export interface OwnedDatabase {
  /** Owns the store until it is closed. */
  lock: DatabaseSync;
  /** A connection to the store's file, for reading only. */
  reader: DatabaseSync;
}

/**
 * Opens a counter's file, or creates it. A file of a former format is changed to the current one, and a copy of it is kept.
 *
 * @param path An absolute path.
 * @throws an error of SQLite or of sqlite-errors.ts.
 */
export function openStore(path: string): OwnedDatabase {
  checkNames(path);
  const db = openConnection(path, OPEN_TIMEOUT_MS);
  let lock: DatabaseSync | undefined;
  try {
    const format = readFormat(db);
    if (format > FORMAT) {
      throw new StoreFileError(
        `has format ${format}, but this version of mtqg-widgets reads format ${FORMAT}; use a later version`,
      );
    }
    lock = lockStore(path, OPEN_TIMEOUT_MS);
    db.exec('PRAGMA journal_mode = WAL');
    if (format > 0) checkPages(db);
    if (format === 1) keepCopy(db, `${path}.format-1`);
    prepareTables(db);
    // From here on, only the writer writes. Reads never wait for another connection, because they are made on the event loop.
    db.exec('PRAGMA query_only = ON; PRAGMA busy_timeout = 0');
    return { lock, reader: db };
  } catch (error) {
    if (lock) closeQuietly(lock);
    closeQuietly(db);
    throw error;
  }
}

/**
 * Creates or changes the tables, and writes a mark. That first commit shows whether the file can be written. It also syncs the folder, without
 * which a new log (WAL) could be missing after a power loss: SQLite does this only in the connection that has created the log.
 */
function prepareTables(db: DatabaseSync): void {
  db.exec('BEGIN IMMEDIATE');
  const format = readFormat(db);
  if (format === 0) createSchema(db);
  if (format === 1) migrateSchema(db);
  new Cells(db).write({ mark: randomMark(), changes: new Map() });
  db.exec('COMMIT');
}

/** @throws LinkedFileError if the file has more than one name. */
function checkNames(path: string): void {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats?.isFile() && stats.nlink > 1) throw new LinkedFileError();
}

/** @throws DamagedFileError if a page of the file is damaged. */
function checkPages(db: DatabaseSync): void {
  const result = db.prepare('PRAGMA quick_check(1)').get()!['quick_check'] as string;
  if (result !== 'ok') throw new DamagedFileError(result);
}

/** Writes a copy of the store to the first of `copy`, `copy-2`, `copy-3` … that is not taken. */
function keepCopy(db: DatabaseSync, copy: string): void {
  let file = copy;
  for (let number = 2; existsSync(file); number++) file = `${copy}-${number}`;
  db.prepare('VACUUM INTO ?').run(file);
  for (const written of [file, dirname(file)]) syncToDisk(written);
}

function syncToDisk(path: string): void {
  const descriptor = openSync(path, 'r');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
