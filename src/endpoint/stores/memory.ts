import type { CounterStore, NamedIntegers } from './store.ts';

/** A store in memory, whose counts are lost when the process ends. For tests and trials. */
export function createMemoryStore(): CounterStore {
  return new MemoryStore();
}

class MemoryStore implements CounterStore {
  readonly #sites = new Map<string, Map<string, number>>();
  #isClosed = false;

  async add(site: string, changes: Readonly<NamedIntegers>): Promise<NamedIntegers> {
    const values = this.#valuesOf(site);
    const result: NamedIntegers = {};
    for (const [name, change] of Object.entries(changes)) {
      const value = (values.get(name) ?? 0) + change;
      values.set(name, value);
      result[name] = value;
    }
    return result;
  }

  async read(site: string, names: readonly string[]): Promise<NamedIntegers> {
    const values = this.#valuesOf(site);
    return Object.fromEntries(names.map((name) => [name, values.get(name) ?? 0]));
  }

  async list(site: string, prefix: string): Promise<NamedIntegers> {
    const values = [...this.#valuesOf(site)];
    return Object.fromEntries(values.filter(([name]) => name.startsWith(prefix)));
  }

  async close(): Promise<void> {
    this.#isClosed = true;
  }

  #valuesOf(site: string): Map<string, number> {
    if (this.#isClosed) throw new Error('memory store: the store is closed');
    const known = this.#sites.get(site);
    if (known) return known;
    const values = new Map<string, number>();
    this.#sites.set(site, values);
    return values;
  }
}
