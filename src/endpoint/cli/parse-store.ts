import { existsSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { exposesPassword } from './exposed-password.ts';
import type { OptionMessages } from './option-messages.ts';
import type { Setting } from './settings.ts';
import { UsageError } from './usage-error.ts';

/** Where counts are kept: in a file or in memory. */
export interface StoreChoice {
  /** `--store` or its variable. */
  source: string;
  /** The value as given: `sqlite:counter.sqlite` or `memory`. */
  text: string;
  /** `undefined` for `memory`. */
  sqlitePath: string | undefined;
}

/**
 * Names of SQLite for a database in memory: `:memory:`, `file::memory:?cache=shared`, `file:counts?mode=memory`. They are refused,
 * because nobody expects to lose the counts with a value that begins with `sqlite:`. Who wants no file can write `memory`.
 */
const SQLITE_IN_MEMORY = /^(:memory:|file:.*(:memory:|[?&]mode=memory))/;

/**
 * Reads `sqlite:<file>` or `memory`.
 *
 * @throws UsageError
 */
export function parseStore({ source, text }: Setting, messages: OptionMessages): StoreChoice {
  // Someone may try the address of a database server: `redis://user:password@host`.
  if (exposesPassword({ source, text })) throw new UsageError(messages.storePassword);
  if (text === 'memory') return { source, text, sqlitePath: undefined };
  const [, sqlitePath] = /^sqlite:(.+)$/.exec(text) ?? [];
  if (sqlitePath === undefined) throw new UsageError(messages.store(source, text));
  if (SQLITE_IN_MEMORY.test(sqlitePath)) throw new UsageError(messages.storeInMemory(source, text));
  const folder = dirname(resolve(sqlitePath));
  if (!existsSync(folder)) throw new UsageError(messages.storeFolder(source, text, folder));
  if (statSync(sqlitePath, { throwIfNoEntry: false })?.isDirectory()) {
    throw new UsageError(messages.storeIsFolder(source, text));
  }
  return { source, text, sqlitePath };
}
