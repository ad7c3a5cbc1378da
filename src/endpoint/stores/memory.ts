import type { Cells, CounterStore } from './store.ts';

/** A store that forgets everything when the process ends: for tests, and to try things out. */
export function createMemoryStore(): CounterStore {
  const sites = new Map<string, Map<string, number>>();
  let closed = false;

  const cellsOf = (site: string) => {
    if (closed) throw new Error('memory store: it is closed');
    let cells = sites.get(site);
    if (!cells) sites.set(site, (cells = new Map<string, number>()));
    return cells;
  };

  return {
    async add(site, changes) {
      const cells = cellsOf(site);
      const values: Cells = {};
      for (const [name, change] of Object.entries(changes)) {
        values[name] = (cells.get(name) ?? 0) + change;
        if (change) cells.set(name, values[name]);
      }
      return values;
    },
    async read(site, names) {
      const cells = cellsOf(site);
      return Object.fromEntries(names.map((name) => [name, cells.get(name) ?? 0]));
    },
    async close() {
      closed = true;
    },
  };
}
