import { realpathSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { StoreFileError } from './sqlite-errors.ts';

const REMEDY = 'put the former file back, or stop the endpoint, restore a backup and start it again';

/** A file, and what tells it from another file with the same path. */
export interface FileIdentity {
  path: string;
  id: string | undefined;
}

/**
 * The identities of the database and of the two files that SQLite keeps beside it while it is open: the log (WAL) and its index. Files are
 * not opened to identify them: closing a descriptor of the database would release the locks that this process has on it (POSIX).
 */
export function identifyFiles(path: string): FileIdentity[] {
  const realPath = realpathSync(path); // SQLite puts its files beside the target of a symbolic link.
  return [path, `${realPath}-wal`, `${realPath}-shm`].map((file) => ({ path: file, id: identify(file) }));
}

/**
 * Checks that the files at these paths are still the same. Otherwise additions would go into files that nobody finds again.
 *
 * @throws StoreFileError for a file that was removed or replaced.
 */
export function checkFiles(files: readonly FileIdentity[]): void {
  for (const { path, id } of files) {
    const current = identify(path);
    if (current === id) continue;
    const event = current === undefined ? 'was removed' : 'was replaced by another file';
    const fault = `${event} while the endpoint was running; ${REMEDY}`;
    // The message continues a sentence that begins with the path of the database.
    const isDatabase = path === files[0]?.path;
    throw new StoreFileError(isDatabase ? fault : `cannot be used because ${basename(path)} ${fault}`);
  }
}

function identify(path: string): string | undefined {
  const stats = statSync(path, { bigint: true, throwIfNoEntry: false });
  return stats && `${stats.dev}:${stats.ino}`;
}
