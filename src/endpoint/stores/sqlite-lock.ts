import { realpathSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { closeQuietly, openConnection } from './sqlite-database.ts';

/**
 * Locks a store for one endpoint, until the connection that is returned is closed or the process ends. Backup programs read the store
 * itself, so the lock is on an empty file beside it. That file is never removed. Otherwise a process that waits for the lock would
 * lock a file that other processes no longer find.
 *
 * @param busyTimeoutMs How long to wait while another endpoint has the lock.
 * @throws the error SQLITE_BUSY if another endpoint still has it.
 */
export function lockStore(path: string, busyTimeoutMs: number): DatabaseSync {
  const db = openConnection(`${toRealPath(path)}-lock`, busyTimeoutMs);
  try {
    // Nothing is ever written to this file. With a journal in memory, SQLite does not create a second file for it.
    db.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE');
    return db;
  } catch (error) {
    closeQuietly(db);
    throw error;
  }
}

/** The path without symbolic links, so that a file has one lock, whatever link leads to it. The file may be missing; its folder exists. */
function toRealPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return join(realpathSync(dirname(path)), basename(path));
  }
}
