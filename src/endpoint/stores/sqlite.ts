import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import type { Commit } from './sqlite-cells.ts';
import { closeQuietly } from './sqlite-database.ts';
import { StoreError, StoreFileError } from './sqlite-errors.ts';
import { identifyFiles } from './sqlite-files.ts';
import { AdditionGroup } from './sqlite-group.ts';
import { randomMark } from './sqlite-mark.ts';
import { openStore, type OwnedDatabase } from './sqlite-open.ts';
import { SqliteReader } from './sqlite-reader.ts';
import { SqliteWriter } from './sqlite-writer.ts';
import type { CounterStore, NamedIntegers } from './store.ts';

/** Additions that are not on the disk after this time are rejected. */
const ADD_TIMEOUT_MS = 1500;

/**
 * A store in one SQLite file. Additions that `add` has resolved survive `kill -9` and power loss (WAL with `synchronous=FULL`). A thread
 * writes them, so neither reads nor anything else on the event loop waits for the disk. Additions that arrive during a commit share the next
 * commit. This process owns the file until `close()`; backup programs can read it at any time.
 *
 * @param path The file. A missing file is created; a missing folder is an error.
 * @throws Error if the file cannot be opened, is in use by another process, is damaged, or is not a counter's file.
 */
export function createSqliteStore(path: string): CounterStore {
  return new SqliteStore(path);
}

class NotWrittenInTimeError extends StoreFileError {
  constructor() {
    super(
      `was not written within ${ADD_TIMEOUT_MS / 1000} s; check whether another program has locked it, and whether its disk is overloaded or failing`,
    );
  }
}

class NotUndoneError extends StoreFileError {
  constructor(cause: Error) {
    super(
      `may contain additions that were refused, because the last commit could not be undone: ${cause.message}`,
      { cause },
    );
  }
}

class SqliteStore implements CounterStore {
  readonly #path: string;
  readonly #lock: DatabaseSync;
  readonly #reader: SqliteReader;
  readonly #writer: SqliteWriter;
  #nextGroup: AdditionGroup | undefined;
  /** Settles when no group is waiting. */
  #writing: Promise<void> | undefined;
  /** The additions of this commit were rejected, but they may be on the disk nevertheless. */
  #rejectedCommit: Commit | undefined;
  #closing: Promise<void> | undefined;

  constructor(path: string) {
    this.#path = resolve(path);
    const folder = dirname(this.#path);
    if (!existsSync(folder)) throw new Error(`sqlite store: the folder ${folder} does not exist`);
    let owned: OwnedDatabase | undefined;
    try {
      owned = openStore(this.#path);
      this.#lock = owned.lock;
      this.#reader = new SqliteReader(owned.reader);
      this.#writer = new SqliteWriter(identifyFiles(this.#path));
    } catch (error) {
      if (owned) closeQuietly(owned.reader);
      if (owned) closeQuietly(owned.lock);
      throw new StoreError(this.#path, error);
    }
  }

  async add(site: string, changes: Readonly<NamedIntegers>): Promise<Readonly<NamedIntegers>> {
    this.#checkOpen();
    const group = this.#groupForAdditions();
    group.add(site, changes);
    this.#writing ??= this.#writeGroups();
    return pick((await group.written).get(site)!, Object.keys(changes));
  }

  async read(site: string, names: readonly string[]): Promise<NamedIntegers> {
    this.#checkOpen();
    try {
      return this.#reader.read(site, names);
    } catch (error) {
      throw new StoreError(this.#path, error);
    }
  }

  async list(site: string, prefix: string): Promise<NamedIntegers> {
    this.#checkOpen();
    try {
      return this.#reader.list(site, prefix);
    } catch (error) {
      throw new StoreError(this.#path, error);
    }
  }

  close(): Promise<void> {
    this.#closing ??= this.#close();
    return this.#closing;
  }

  #checkOpen(): void {
    if (this.#closing) throw new Error(`sqlite store: ${this.#path} is closed`);
  }

  #groupForAdditions(): AdditionGroup {
    if (!this.#nextGroup || this.#nextGroup.isRejected()) {
      this.#nextGroup = new AdditionGroup(
        ADD_TIMEOUT_MS,
        () => new StoreError(this.#path, new NotWrittenInTimeError()),
      );
    }
    return this.#nextGroup;
  }

  /** Writes the groups one after the other. */
  async #writeGroups(): Promise<void> {
    await endOfTurn();
    while (this.#nextGroup) {
      const group = this.#nextGroup;
      this.#nextGroup = undefined;
      try {
        await this.#undoRejectedCommit();
        await this.#write(group);
      } catch (error) {
        group.reject(error as Error);
      }
    }
    this.#writing = undefined;
  }

  async #write(group: AdditionGroup): Promise<void> {
    if (group.isRejected()) return; // It has waited too long.
    const commit = { mark: randomMark(), changes: group.changes };
    // Until the commit has succeeded, its additions count as rejected.
    this.#rejectedCommit = commit;
    const values = await this.#writer.commit(commit);
    if (group.isRejected()) return;
    this.#rejectedCommit = undefined;
    group.resolve(values);
  }

  async #undoRejectedCommit(): Promise<void> {
    if (!this.#rejectedCommit) return;
    await this.#writer.undo(this.#rejectedCommit);
    this.#rejectedCommit = undefined;
  }

  async #close(): Promise<void> {
    await this.#writing;
    try {
      await this.#undoRejectedCommit();
    } catch (error) {
      throw new StoreError(this.#path, new NotUndoneError(error as Error));
    } finally {
      await this.#closeFiles();
    }
  }

  async #closeFiles(): Promise<void> {
    // Whichever of reader and writer closes last removes the log (WAL) and waits for the disk. That must be the writer, which has a thread.
    this.#reader.close();
    try {
      await this.#writer.close();
    } finally {
      // From now on, another endpoint can open the store.
      this.#lock.close();
    }
  }
}

/** The values of these names. An addition with all names of the commit, as most have, gets the object of the commit itself. */
function pick(values: Readonly<NamedIntegers>, names: readonly string[]): Readonly<NamedIntegers> {
  if (names.length === Object.keys(values).length) return values;
  return Object.fromEntries(names.map((name) => [name, values[name]!]));
}

/** Resolves when the event loop has read the requests that have arrived, so that they share a commit. */
async function endOfTurn(): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve));
}
