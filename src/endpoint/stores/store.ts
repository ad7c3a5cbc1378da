/** Whole numbers by name. */
export type NamedIntegers = Record<string, number>;

/**
 * Where counts are kept: named integers of each site, which can be added to and read. A store knows nothing about days, readers or
 * requests. To support another database, implement this interface and run `tests/endpoint/store-contract.ts` against it.
 */
export interface CounterStore {
  /**
   * Adds each change to the integer with that name, and adds all changes or none. Resolves when the additions are stored durably, as far as the
   * store can do that. The result has the new values, which may include simultaneous additions. An integer starts at 0. A change of 0
   * writes nothing and reads the value in the same transaction.
   *
   * @throws Error if nothing was added. The caller can retry.
   */
  add(site: string, changes: Readonly<NamedIntegers>): Promise<Readonly<NamedIntegers>>;

  /** Reads the integers of these names at one moment. A name without additions is 0. */
  read(site: string, names: readonly string[]): Promise<NamedIntegers>;

  /** Reads all integers whose names begin with a prefix, at one moment. Those that are 0 may be missing. */
  list(site: string, prefix: string): Promise<NamedIntegers>;

  /** Finishes accepted additions and closes files and connections. Later calls of the other methods are rejected. */
  close(): Promise<void>;
}
