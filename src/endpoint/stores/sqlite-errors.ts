import { statfsSync } from 'node:fs';
import { dirname } from 'node:path';
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

/** Why a file cannot be used. An operator can do something about each of these problems. */
export type StoreProblem =
  'inUse' | 'readOnly' | 'cannotOpen' | 'notDatabase' | 'damaged' | 'linked' | 'full';

/** The end of the sentence about each problem, after the path of the file. */
const EXPLANATIONS: Readonly<Record<StoreProblem, string>> = {
  inUse: 'is in use by another process; stop that process, or use another file',
  readOnly: 'cannot be written; change the permissions of the file and its folder, or use another file',
  cannotOpen:
    'cannot be opened; check that it is a file that this user may read and write, in a folder that this user may write to',
  notDatabase: 'is not an SQLite database; use another file',
  damaged: 'is damaged; stop the endpoint, restore a backup and start it again',
  linked:
    'has a second name (a hard link), by which another endpoint could open it; remove the second name, or make a copy and replace the file with it',
  full: 'cannot be written because its disk is full; free space on that disk',
};

/** SQLite needs 32 kB for the index of its log, and some pages for the log. */
const MIN_FREE_BYTES = 65_536;

/** The message has the file, the reason and, for a `StoreProblem`, the remedy. The cause is the original error. */
export class StoreError extends Error {
  readonly problem: StoreProblem | undefined;

  constructor(path: string, cause: unknown) {
    const problem = findProblem(path, cause);
    super(`sqlite store: ${path} ${problem ? EXPLANATIONS[problem] : describe(cause)}`, { cause });
    this.problem = problem;
  }
}

/** A fault with a message of its own, which is the end of a sentence that begins with the path of the store. */
export class StoreFileError extends Error {}

/** A check has found damage in the file. This error has the same code as SQLite's own error for a damaged page. */
export class DamagedFileError extends Error {
  readonly errcode = SQLITE_CORRUPT;
}

/**
 * The file has a second name (a hard link). A program that opens the file by the second name does not see the lock and the log (WAL), because
 * their paths begin with the first name.
 */
export class LinkedFileError extends Error {}

function describe(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return error instanceof StoreFileError ? message : `cannot be used: ${message}`;
}

function findProblem(path: string, error: unknown): StoreProblem | undefined {
  if (error instanceof LinkedFileError) return 'linked';
  switch (primaryCodeOf(error)) {
    case SQLITE_BUSY:
      return 'inUse';
    case SQLITE_READONLY:
      return 'readOnly';
    case SQLITE_CANTOPEN:
      return 'cannotOpen';
    case SQLITE_NOTADB:
      return 'notDatabase';
    case SQLITE_CORRUPT:
      return 'damaged';
    case SQLITE_FULL:
      return 'full';
    case SQLITE_IOERR:
      // SQLite reports this code, and not SQLITE_FULL, if the disk is too full for the index of its log (WAL).
      return isDiskFull(path) ? 'full' : undefined;
    default:
      return undefined;
  }
}

function isDiskFull(path: string): boolean {
  try {
    const { bavail, bsize } = statfsSync(dirname(path));
    return bavail * bsize < MIN_FREE_BYTES;
  } catch {
    return false;
  }
}
