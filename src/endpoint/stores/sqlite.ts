import { type IntegersBySite, SqliteFile } from './sqlite-file.ts';
import type { CounterStore, NamedIntegers } from './store.ts';

/** How long the first opening waits for a previous process to release the file. */
const BUSY_TIMEOUT_MS = 2000;

/** The additions that are written in the next commit. */
interface Group {
  changes: IntegersBySite;
  /** The new values, when the commit is on the disk. */
  written: Promise<IntegersBySite>;
}

/** A commit that failed. It may be on the disk all the same, although its additions were rejected. */
interface FailedCommit {
  commitNumber: number;
  changes: IntegersBySite;
}

/**
 * A store in one SQLite file. What `add` resolved survives `kill -9` and power loss (WAL with `synchronous=FULL`). All additions that
 * arrive during one commit share the next one. This process owns the file until `close()`.
 *
 * @param path The file. It is created if it does not exist, but its folder is not.
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
  #nextGroup: Group | undefined;
  #isClosed = false;

  constructor(path: string) {
    this.#path = path;
    this.#openFile(BUSY_TIMEOUT_MS);
  }

  async add(site: string, changes: Readonly<NamedIntegers>): Promise<NamedIntegers> {
    this.#checkOpen();
    this.#nextGroup ??= this.#startGroup();
    const { changes: groupChanges, written } = this.#nextGroup;
    addChanges(groupChanges, site, changes);
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

  /** Everything that arrives in one turn of the event loop shares one commit, and therefore one wait for the disk. */
  #startGroup(): Group {
    const changes: IntegersBySite = new Map();
    const endOfTurn = new Promise((resolve) => setImmediate(resolve));
    const written = endOfTurn.then(() => {
      this.#nextGroup = undefined;
      return this.#write(changes);
    });
    return { changes, written };
  }

  #write(changes: IntegersBySite): IntegersBySite {
    const file = this.#openFile();
    const commitNumber = this.#lastCommit + 1;
    try {
      const values = file.commit(commitNumber, changes);
      this.#lastCommit = commitNumber;
      return values;
    } catch (error) {
      // Only the file itself shows whether the commit is on the disk, so it is opened again before anything else.
      this.#failedCommit = { commitNumber, changes };
      this.#file = undefined;
      file.closeAfterError();
      throw error;
    }
  }

  /** The open file. After an error it is opened again, and a failed commit that is on the disk is undone. */
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

function addChanges(sum: IntegersBySite, site: string, changes: Readonly<NamedIntegers>): void {
  let siteSum = sum.get(site);
  if (!siteSum) {
    siteSum = new Map<string, number>();
    sum.set(site, siteSum);
  }
  for (const [name, change] of Object.entries(changes)) {
    siteSum.set(name, (siteSum.get(name) ?? 0) + change);
  }
}

function negate(changes: IntegersBySite): IntegersBySite {
  const result: IntegersBySite = new Map();
  for (const [site, siteChanges] of changes) {
    result.set(site, new Map([...siteChanges].map(([name, change]) => [name, -change])));
  }
  return result;
}
