import assert from 'node:assert/strict';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, it } from 'node:test';
import type { Commit } from '../../../src/endpoint/stores/sqlite-cells.ts';
import { SqliteFile } from '../../../src/endpoint/stores/sqlite-file.ts';
import { identifyFiles } from '../../../src/endpoint/stores/sqlite-files.ts';
import { openStore } from '../../../src/endpoint/stores/sqlite-open.ts';
import { tempFolder } from '../temp.ts';

const folder = tempFolder();
/** A commit that adds to `x`. The file keeps the mark of its last commit. */
const commitOf = (mark: number, x: number): Commit => ({
  mark,
  changes: new Map([['a', new Map([['x', x]])]]),
});

/** Runs `work` on a new file. Returns the value of `x` afterwards. */
function valueAfter(name: string, work: (file: SqliteFile, path: string) => void): unknown {
  const path = join(folder, `${name}.sqlite`);
  const { lock, reader } = openStore(path);
  const file = new SqliteFile(identifyFiles(path));
  try {
    work(file, path);
    return reader.prepare("SELECT value FROM cells WHERE name = 'x'").get()?.['value'];
  } finally {
    file.closeQuietly();
    reader.close();
    lock.close();
  }
}

describe('undoing a commit whose result is not known', { timeout: 20_000 }, () => {
  it('subtracts what the commit has added', () => {
    const value = valueAfter('added', (file, path) => {
      file.commit(commitOf(11, 5));
      file.commit(commitOf(12, 3));
      file.closeQuietly();
      const reopened = new SqliteFile(identifyFiles(path));
      reopened.undo(commitOf(12, 3));
      reopened.close();
    });
    assert.equal(value, 5);
  });

  it('changes nothing if a further commit followed, such as that of another process', () => {
    const value = valueAfter('other', (file, path) => {
      file.commit(commitOf(21, 5));
      file.closeQuietly();
      // The other process adds 1 to `x`, and leaves its own mark.
      const other = new DatabaseSync(path);
      other.exec(
        "UPDATE cells SET value = value + 1 WHERE name = 'x'; UPDATE cells SET value = 99 WHERE name = 'mark'",
      );
      other.close();
      const reopened = new SqliteFile(identifyFiles(path));
      reopened.undo(commitOf(21, 5));
      reopened.close();
    });
    assert.equal(value, 6);
  });
});
