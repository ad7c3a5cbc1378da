/** Primary result codes of SQLite: https://www.sqlite.org/rescode.html */
export const SQLITE_BUSY = 5;
export const SQLITE_READONLY = 8;
export const SQLITE_IOERR = 10;
export const SQLITE_CORRUPT = 11;
export const SQLITE_FULL = 13;
export const SQLITE_CANTOPEN = 14;
export const SQLITE_NOTADB = 26;

/** An extended result code has its primary code in the lowest byte. */
const PRIMARY_CODE_MASK = 0xff;

/** The primary result code of an error of `node:sqlite`; `undefined` for other errors. */
export function primaryCodeOf(error: unknown): number | undefined {
  if (!(error instanceof Error) || !('errcode' in error)) return undefined;
  const { errcode } = error;
  return typeof errcode === 'number' ? errcode & PRIMARY_CODE_MASK : undefined;
}
