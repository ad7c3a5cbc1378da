import type { Cells, CounterStore } from './store.ts';
import { type Batch, CounterFile } from './sqlite-file.ts';

/** How long to wait for the process before us to let go of the file, in ms. */
const PATIENCE = 2000;

/** Calls of `add` with the very same changes: all views of a day are, so most of a group is one entry. */
interface Entry {
  times: number;
  values: Cells;
}

/** Everything that waits for the same commit, by site and changes. */
interface Group {
  entries: Map<string, Map<Readonly<Cells>, Entry>>;
  written: Promise<void>;
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
  #group: Group | undefined;
  #closed = false;

  constructor(path: string) {
    this.#path = path;
    this.#open(PATIENCE);
  }

  async add(site: string, changes: Readonly<Cells>): Promise<Cells> {
    if (this.#closed) throw new Error(`sqlite store: ${this.#path} is closed`);
    const group = (this.#group ??= this.#newGroup());
    const entry = entryOf(group, site, changes);
    entry.times++;
    await group.written;
    return entry.values;
  }

  async read(site: string, names: readonly string[]): Promise<Cells> {
    if (this.#closed) throw new Error(`sqlite store: ${this.#path} is closed`);
    const file = this.#open();
    return Object.fromEntries(names.map((name) => [name, file.read(site, name)]));
  }

  async close(): Promise<void> {
    this.#closed = true;
    await this.#group?.written.catch(() => {}); // Whoever waits for it was told.
    this.#file?.close();
    this.#file = undefined;
  }

  /** Whatever arrives in one turn of the event loop shares one commit, and so one wait for the disk. */
  #newGroup(): Group {
    const written = new Promise((resolve) => setImmediate(resolve)).then(() => {
      this.#group = undefined;
      const values = this.#write(toBatch(group));
      for (const [site, entries] of group.entries)
        for (const [changes, entry] of entries) {
          for (const name in changes) entry.values[name] = values.get(site)!.get(name)!;
        }
    });
    const group: Group = { entries: new Map(), written };
    return group;
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

function entryOf({ entries }: Group, site: string, changes: Readonly<Cells>): Entry {
  let ofSite = entries.get(site);
  if (!ofSite) entries.set(site, (ofSite = new Map<Readonly<Cells>, Entry>()));
  let entry = ofSite.get(changes);
  if (!entry) ofSite.set(changes, (entry = { times: 0, values: {} }));
  return entry;
}

function toBatch({ entries }: Group): Batch {
  const batch: Batch = new Map();
  for (const [site, ofSite] of entries) {
    const cells = new Map<string, number>();
    for (const [changes, { times }] of ofSite)
      for (const name in changes) cells.set(name, (cells.get(name) ?? 0) + times * changes[name]!);
    batch.set(site, cells);
  }
  return batch;
}

function negated(batch: Batch): Batch {
  const inverse = (cells: Map<string, number>) =>
    new Map([...cells].map(([name, change]) => [name, -change]));
  return new Map([...batch].map(([site, cells]) => [site, inverse(cells)]));
}
