import type { CounterStore } from '../endpoint.ts';
import { StoreError, type StoreProblem } from '../stores/sqlite-errors.ts';
import type { StoreChoice } from './parse-store.ts';
import type { ServeMessages } from './serve-messages.ts';

/** The message for each problem of a file. */
const MESSAGE_NAMES = {
  inUse: 'storeInUse',
  readOnly: 'storeNotWritable',
  cannotOpen: 'storeNotWritable',
  notDatabase: 'storeForeign',
  damaged: 'storeDamaged',
  linked: 'storeLinked',
  full: 'storeFull',
} as const satisfies Record<StoreProblem, keyof ServeMessages>;

/**
 * Opens the chosen store. Only the module of that store is imported.
 *
 * @throws Error with one sentence for the terminal.
 */
export async function openStore(
  { source, text, sqlitePath }: StoreChoice,
  messages: ServeMessages,
): Promise<CounterStore> {
  if (sqlitePath === undefined) return (await import('../stores/memory.ts')).createMemoryStore();
  const { createSqliteStore } = await import('../stores/sqlite.ts');
  try {
    return createSqliteStore(sqlitePath);
  } catch (error) {
    const problem = error instanceof StoreError ? error.problem : undefined;
    const message = problem
      ? messages[MESSAGE_NAMES[problem]](source, text)
      : messages.storeFailed(source, text, (error as Error).message);
    throw new Error(message, { cause: error });
  }
}
