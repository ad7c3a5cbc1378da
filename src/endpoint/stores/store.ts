/** Names to whole numbers. A name that was never added to is 0. */
export type Cells = Record<string, number>;

/**
 * Where counts are kept: named integers, one set per site, added to and read. A store knows nothing of days, readers or
 * requests; whoever writes one for another database needs only this page and the contract in `tests/endpoint`.
 */
export interface CounterStore {
  /**
   * Adds each change to the cell of its name, all of them or none, and gives the values after it; additions made at the same
   * time may be in them. A change of 0 writes nothing and reads its cell in the same breath. When this resolves, the additions
   * are as durable as the store makes them.
   *
   * @throws when nothing was added: the caller may say so, and try again.
   */
  add(site: string, changes: Readonly<Cells>): Promise<Cells>;

  /** The values of these cells, all of one moment. */
  read(site: string, names: readonly string[]): Promise<Cells>;

  /** Finishes what was accepted and lets go of files and connections. Anything after it is refused. */
  close(): Promise<void>;
}
