import { type IntegersBySite, SqliteFile } from './sqlite-file.ts';
import { AdditionGroup } from './sqlite-group.ts';
import type { CounterStore, NamedIntegers } from './store.ts';

/** How long the first opening of the file waits for a previous process to release it. */
const BUSY_TIMEOUT_MS = 2000;

/** A commit that reported an error. The promises of its additions were rejected, but the additions may be on the disk nevertheless. */
interface FailedCommit {
  commitNumber: number;
  changes: IntegersBySite;
}

/**
 * A store in one SQLite file. Additions that `add` has resolved survive `kill -9` and power loss (WAL with `synchronous=FULL`). Additions
 * that arrive during a commit share the next commit. This process owns the file until `close()`.
 *
 * @param path The file. A missing file is created; a missing folder is an error.
 * @throws Error if the file cannot be opened, is in use by another process, or is not a counter's file.
 */
export function createSqliteStore(path: string): CounterStore {
  return new SqliteStore(path);
}

class SqliteStore implements CounterStore {
  readonly #path: string;
  #file: SqliteFile | undefined;
  #lastCommit = 0;
  #failedCommit: FailedCommit | undefined;
  #nextGroup: AdditionGroup | undefined;
  #isClosed = false;

  constructor(path: string) {
    this.#path = path;
    this.#openFile(BUSY_TIMEOUT_MS);
  }

  async add(site: string, changes: Readonly<NamedIntegers>): Promise<NamedIntegers> {
    this.#checkOpen();
    this.#nextGroup ??= new AdditionGroup((groupChanges) => this.#write(groupChanges));
    const { written } = this.#nextGroup;
    this.#nextGroup.add(site, changes);
    const values = (await written).get(site)!;
    const result: NamedIntegers = {};
    for (const name of Object.keys(changes)) result[name] = values.get(name)!;
    return result;
  }

  async read(site: string, names: readonly string[]): Promise<NamedIntegers> {
    this.#checkOpen();
    const file = this.#openFile();
    return Object.fromEntries(names.map((name) => [name, file.read(site, name)]));
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    // A failure of this commit was reported to the callers of add().
    await this.#nextGroup?.written.catch(() => undefined);
    this.#file?.close();
    this.#file = undefined;
  }

  #checkOpen(): void {
    if (this.#isClosed) throw new Error(`sqlite store: ${this.#path} is closed`);
  }

  #write(changes: IntegersBySite): IntegersBySite {
    this.#nextGroup = undefined;
    const file = this.#openFile();
    const commitNumber = this.#lastCommit + 1;
    try {
      const values = file.commit(commitNumber, changes);
      this.#lastCommit = commitNumber;
      return values;
    } catch (error) {
      // Only a reopened file shows whether the commit is on the disk, so the file is closed here.
      this.#failedCommit = { commitNumber, changes };
      this.#file = undefined;
      file.closeAfterError();
      throw error;
    }
  }

  /** Returns the open file. Reopens it after an error, and undoes a failed commit that is on the disk. */
  #openFile(busyTimeoutMs = 0): SqliteFile {
    if (this.#file) return this.#file;
    const file = new SqliteFile(this.#path, busyTimeoutMs);
    try {
      this.#lastCommit = file.lastCommit();
      this.#undoFailedCommit(file);
    } catch (error) {
      file.closeAfterError();
      throw error;
    }
    this.#file = file;
    return file;
  }

  #undoFailedCommit(file: SqliteFile): void {
    const isOnDisk = this.#failedCommit?.commitNumber === this.#lastCommit;
    if (this.#failedCommit && isOnDisk) {
      this.#lastCommit += 1;
      file.commit(this.#lastCommit, negate(this.#failedCommit.changes));
    }
    this.#failedCommit = undefined;
  }
}

function negate(changes: IntegersBySite): IntegersBySite {
  const result: IntegersBySite = new Map();
  for (const [site, siteChanges] of changes) {
    result.set(site, new Map([...siteChanges].map(([name, change]) => [name, -change])));
  }
  return result;
}
