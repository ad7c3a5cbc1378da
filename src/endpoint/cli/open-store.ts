import type { CounterStore } from '../endpoint.ts';
import {
  primaryCodeOf,
  SQLITE_BUSY,
  SQLITE_CANTOPEN,
  SQLITE_NOTADB,
  SQLITE_READONLY,
} from '../stores/sqlite-codes.ts';
import type { StoreChoice } from './parse-store.ts';
import type { ServeMessages } from './serve-messages.ts';

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
    const problem = findProblem(error);
    if (problem) throw new Error(messages[problem](source, text), { cause: error });
    throw new Error(messages.storeFailed(source, text, (error as Error).message), { cause: error });
  }
}

/** The name of the message for an error of the store; `undefined` for an error without a message of its own. */
function findProblem(error: unknown): 'storeInUse' | 'storeReadOnly' | 'storeForeign' | undefined {
  const cause = error instanceof Error ? error.cause : undefined;
  switch (primaryCodeOf(cause)) {
    case SQLITE_BUSY:
      return 'storeInUse';
    case SQLITE_READONLY:
    case SQLITE_CANTOPEN:
      return 'storeReadOnly';
    case SQLITE_NOTADB:
      return 'storeForeign';
    default:
      return undefined;
  }
}
