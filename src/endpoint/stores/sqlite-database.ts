import { DatabaseSync } from 'node:sqlite';

/**
 * Opens a connection to a file.
 *
 * @param busyTimeoutMs How long each statement waits while another connection has locked the file.
 */
export function openConnection(path: string, busyTimeoutMs: number): DatabaseSync {
  const db = new DatabaseSync(path);
  try {
    db.exec(`PRAGMA busy_timeout = ${busyTimeoutMs}`);
    // A commit returns only after its frames in the log (WAL) are on the disk. Checkpoints wait for the disk as well.
    db.exec('PRAGMA synchronous = FULL');
    return db;
  } catch (error) {
    closeQuietly(db);
    throw error;
  }
}

/** Closes a connection after an error. If closing fails too, that is ignored, because the caller reports the first error. */
export function closeQuietly(db: DatabaseSync): void {
  try {
    db.close();
  } catch {
    // Ignored.
  }
}
