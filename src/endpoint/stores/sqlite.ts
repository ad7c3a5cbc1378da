import type { Cells, CounterStore } from '../store.ts';
import { type Batch, CounterFile } from './sqlite-file.ts';

/** How long to wait for the process before us to let go of the file, in ms. */
const PATIENCE = 2000;

interface Waiting {
  site: string;
  changes: Readonly<Cells>;
  resolve: (values: Cells) => void;
  reject: (error: unknown) => void;
}

/** A commit that failed, although the disk may hold it: it was refused, so it must not count. */
interface Doubt {
  commit: number;
  batch: Batch;
}

/**
 * A store in one SQLite file. Whatever `add` resolved survives `kill -9` and power loss: WAL with `synchronous=FULL`, one
 * commit for all that arrived while the last one was written. This process owns the file until `close()`.
 *
 * @param path The file; it is created if it is not there.
 * @throws Error when the file cannot be opened, belongs to another process, or is not a counter's.
 */
export function createSqliteStore(path: string): CounterStore {
  return new SqliteStore(path);
}

class SqliteStore implements CounterStore {
  readonly #path: string;
  #file: CounterFile | undefined;
  #commit = 0;
  #doubt: Doubt | undefined;
  #waiting: Waiting[] = [];
  #closed = false;

  constructor(path: string) {
    this.#path = path;
    this.#open(PATIENCE);
  }

  add(site: string, changes: Readonly<Cells>): Promise<Cells> {
    return new Promise((resolve, reject) => {
      if (this.#closed) throw new Error(`sqlite store: ${this.#path} is closed`);
      // Whatever arrives in this turn of the event loop shares one commit, and so one wait for the disk.
      if (!this.#waiting.length) setImmediate(() => this.#flush());
      this.#waiting.push({ site, changes, resolve, reject });
    });
  }

  async read(site: string, names: readonly string[]): Promise<Cells> {
    if (this.#closed) throw new Error(`sqlite store: ${this.#path} is closed`);
    const file = this.#open();
    return Object.fromEntries(names.map((name) => [name, file.read(site, name)]));
  }

  async close(): Promise<void> {
    if (this.#closed) return;
    this.#flush();
    this.#closed = true;
    this.#file?.close();
  }

  #flush(): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    if (!waiting.length) return;
    let values: Batch;
    try {
      values = this.#write(toBatch(waiting));
    } catch (error) {
      for (const { reject } of waiting) reject(error);
      return;
    }
    answer(waiting, values);
  }

  /** Commits the batch and gives the new value of each of its cells. */
  #write(batch: Batch): Batch {
    const file = this.#open();
    const commit = this.#commit + 1;
    try {
      const values = file.commit(commit, batch);
      this.#commit = commit;
      return values;
    } catch (error) {
      // Whether it reached the disk is not known before the file is read again.
      this.#doubt = { commit, batch };
      this.#file = undefined;
      file.abandon();
      throw error;
    }
  }

  /** The open file; after an I/O error opened anew, and rid of the commit that was refused. */
  #open(patience = 0): CounterFile {
    if (this.#file) return this.#file;
    const file = new CounterFile(this.#path, patience);
    try {
      this.#commit = file.commits();
      if (this.#doubt?.commit === this.#commit) file.commit(++this.#commit, negated(this.#doubt.batch));
    } catch (error) {
      file.abandon();
      throw error;
    }
    this.#doubt = undefined;
    return (this.#file = file);
  }
}

function toBatch(waiting: Waiting[]): Batch {
  const batch: Batch = new Map();
  for (const { site, changes } of waiting) {
    let cells = batch.get(site);
    if (!cells) batch.set(site, (cells = new Map()));
    for (const name in changes) cells.set(name, (cells.get(name) ?? 0) + changes[name]!);
  }
  return batch;
}

function negated(batch: Batch): Batch {
  const inverse = (cells: Map<string, number>) => new Map([...cells].map(([name, change]) => [name, -change]));
  return new Map([...batch].map(([site, cells]) => [site, inverse(cells)]));
}

/** Gives each `add` the values it would have seen alone in its place of the queue, though all were written at once. */
function answer(waiting: Waiting[], values: Batch): void {
  for (const { site, changes } of waiting) {
    const cells = values.get(site)!;
    for (const name in changes) cells.set(name, cells.get(name)! - changes[name]!);
  }
  for (const { site, changes, resolve } of waiting) {
    const cells = values.get(site)!;
    const seen: Cells = {};
    for (const name in changes) {
      seen[name] = cells.get(name)! + changes[name]!;
      cells.set(name, seen[name]);
    }
    resolve(seen);
  }
}
