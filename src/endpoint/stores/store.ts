/** Whole numbers by name. */
export type NamedIntegers = Record<string, number>;

/**
 * Where counts are kept: named integers of each site, which are added to and read. A store knows nothing about days, readers or
 * requests. To write one for another database, implement this interface and run `tests/endpoint/store-contract.ts` against it.
 */
export interface CounterStore {
  /**
   * Adds each change to the integer of its name, all of them or none. Resolves when the additions are as durable as this store makes
   * them, with the new values, which may include additions made at the same time. A name that was never added to is 0. A change of
   * 0 writes nothing and reads the value in the same transaction.
   *
   * @throws if nothing was added. The caller can try again.
   */
  add(site: string, changes: Readonly<NamedIntegers>): Promise<NamedIntegers>;

  /** Reads these names, all at the same moment. A name that was never added to is 0. */
  read(site: string, names: readonly string[]): Promise<NamedIntegers>;

  /** Finishes accepted additions and closes files and connections. Later calls of `add` and `read` are rejected. */
  close(): Promise<void>;
}
