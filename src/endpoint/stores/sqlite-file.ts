import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { Cells, type Commit, type IntegersBySite } from './sqlite-cells.ts';
import { closeQuietly, openConnection } from './sqlite-database.ts';
import { StoreFileError } from './sqlite-errors.ts';
import { checkFiles, type FileIdentity } from './sqlite-files.ts';
import { randomMark } from './sqlite-mark.ts';
import { retryWhileBusy } from './sqlite-retry.ts';

/** How long a commit waits while another program has locked the file. */
const BUSY_TIMEOUT_MS = 1000;

/**
 * The writing connection to a store's file. Between two commits it holds the lock of a writer, so that no other program can write. Backup
 * programs can still read.
 */
export class SqliteFile {
  readonly #db: DatabaseSync;
  readonly #files: readonly FileIdentity[];
  readonly #begin: StatementSync;
  readonly #commit: StatementSync;
  readonly #cells: Cells;

  /** @param files The database and the files beside it. */
  constructor(files: readonly FileIdentity[]) {
    this.#files = files;
    checkFiles(files); // A missing file must not be created.
    this.#db = openConnection(files[0]!.path, BUSY_TIMEOUT_MS);
    try {
      // After each checkpoint, SQLite writes its log (WAL) from the start again. With a checkpoint every 250 pages (1 MB) the log soon stops
      // growing. That makes commits faster, because a sync takes longer when the file has grown.
      this.#db.exec('PRAGMA wal_autocheckpoint = 250');
      this.#begin = this.#db.prepare('BEGIN IMMEDIATE');
      this.#commit = this.#db.prepare('COMMIT');
      this.#cells = new Cells(this.#db);
      this.#db.exec('PRAGMA busy_timeout = 0'); // `retryWhileBusy` waits instead of SQLite.
    } catch (error) {
      this.closeQuietly();
      throw error;
    }
  }

  /**
   * Adds the changes in one transaction and waits until they are on the disk. Returns the new values.
   *
   * @throws Error if the file failed. Then {@link undo} in a new connection makes sure that nothing was added.
   */
  commit(commit: Commit): IntegersBySite {
    // Throws for a removed file. Without this check, an addition to a removed file would be written first and refused afterwards, and programs
    // that still have this file open would see the addition.
    this.checkFiles();
    this.lock();
    const values = this.#cells.write(commit);
    this.#commit.run();
    this.#tryToLock();
    this.checkFiles(); // A file may have been removed meanwhile.
    return values;
  }

  /** Subtracts the changes of a failed commit if they are in the file after all. */
  undo({ mark, changes }: Commit): void {
    this.#moveLogIntoDatabase();
    this.lock();
    if (this.#cells.lastMark() === mark) this.commit({ mark: randomMark(), changes: negate(changes) });
  }

  /** Locks the file against other writers. Waits while another program has locked it. */
  lock(): void {
    if (!this.#db.isTransaction) retryWhileBusy(BUSY_TIMEOUT_MS, () => this.#begin.run());
  }

  /**
   * Checks that the files at their paths are the open ones.
   *
   * @throws StoreFileError for a file that was removed or replaced.
   */
  checkFiles(): void {
    try {
      checkFiles(this.#files);
    } catch (error) {
      this.#rescueLog();
      throw error;
    }
  }

  close(): void {
    this.#db.close();
  }

  closeQuietly(): void {
    closeQuietly(this.#db);
  }

  /** Tries to lock the file, but does not wait. If another program was faster, the commit is still answered at once. */
  #tryToLock(): void {
    try {
      this.#begin.run();
    } catch {
      // The worker (sqlite-worker.ts) calls `lock` after it has answered.
    }
  }

  /** If only the log (WAL) was removed, this connection still has it open and can move its content into the database. */
  #rescueLog(): void {
    try {
      if (this.#db.isTransaction) this.#db.exec('ROLLBACK');
      this.#moveLogIntoDatabase();
    } catch {
      // The caller reports which file is missing.
    }
  }

  /**
   * Moves everything in the log (WAL) into the database and empties the log. After a failed sync, the log may have frames that are only in
   * memory. A power loss would also lose all frames behind them, so nothing may be appended to such a log.
   */
  #moveLogIntoDatabase(): void {
    this.#db.exec(`PRAGMA busy_timeout = ${BUSY_TIMEOUT_MS}`);
    const { busy } = this.#db.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get() as { busy: number };
    this.#db.exec('PRAGMA busy_timeout = 0');
    if (busy)
      throw new StoreFileError(
        'is being read or written by another program; the store writes again when that program has finished',
      );
  }
}

function negate(changes: IntegersBySite): IntegersBySite {
  const result: IntegersBySite = new Map();
  for (const [site, siteChanges] of changes) {
    result.set(site, new Map([...siteChanges].map(([name, change]) => [name, -change])));
  }
  return result;
}
