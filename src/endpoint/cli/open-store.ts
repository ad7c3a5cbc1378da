import type { CounterStore } from '../endpoint.ts';
import type { StoreChoice } from './parse-store.ts';
import type { ServeMessages } from './serve-messages.ts';

/**
 * Opens the chosen store. Only that store is imported, so the others need no driver.
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
    const problem = STORE_PROBLEMS.get(findSqliteCode(error) ?? 0);
    if (problem) throw new Error(messages[problem](source, text), { cause: error });
    throw new Error(messages.storeFailed(source, text, (error as Error).message), { cause: error });
  }
}

/** Primary result codes of SQLite that have a message of their own: https://www.sqlite.org/rescode.html */
const STORE_PROBLEMS = new Map<number, 'storeInUse' | 'storeReadOnly' | 'storeForeign'>([
  [5, 'storeInUse'],
  [8, 'storeReadOnly'],
  [14, 'storeReadOnly'],
  [26, 'storeForeign'],
]);

/** The result code of SQLite that is behind an error of the store. */
function findSqliteCode(error: unknown): number | undefined {
  const cause = error instanceof Error ? error.cause : undefined;
  if (!(cause instanceof Error)) return undefined;
  return 'errcode' in cause && typeof cause.errcode === 'number' ? cause.errcode & 0xff : undefined;
}
