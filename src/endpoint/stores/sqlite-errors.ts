import {
  primaryCodeOf,
  SQLITE_BUSY,
  SQLITE_CANTOPEN,
  SQLITE_CORRUPT,
  SQLITE_FULL,
  SQLITE_IOERR,
  SQLITE_NOTADB,
  SQLITE_READONLY,
} from './sqlite-codes.ts';

/** A fault that the store itself finds in its files. The message is the end of a sentence that begins with the path of the store. */
export class StoreFileError extends Error {}

/** A check of the file has found damage. SQLite reports the same with this code when it reads the damaged page. */
export class DamagedFileError extends StoreFileError {
  readonly errcode = SQLITE_CORRUPT;
}

/** Names the file, the reason and the remedy. The cause is the original error. */
export function toStoreError(path: string, error: unknown): Error {
  return new Error(`sqlite store: ${path} ${explain(error)}`, { cause: error });
}

/** Why a file cannot be used, as the end of a sentence. */
function explain(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  switch (primaryCodeOf(error)) {
    case SQLITE_BUSY:
      return 'is in use by another process; stop that process, or use another file';
    case SQLITE_READONLY:
      return 'cannot be written; change the permissions of the file and its folder, or use another file';
    case SQLITE_IOERR:
      return `cannot be read or written; check the disk (${message})`;
    case SQLITE_CORRUPT:
      return `is damaged; stop the endpoint and restore a backup (${message})`;
    case SQLITE_FULL:
      return 'cannot grow because its disk is full; free space on that disk';
    case SQLITE_CANTOPEN:
      return 'cannot be opened; check that it is a file that this user may read and write, in a folder that this user may write to';
    case SQLITE_NOTADB:
      return 'is not an SQLite database; use another file';
    default:
      return error instanceof StoreFileError ? message : `cannot be used: ${message}`;
  }
}
