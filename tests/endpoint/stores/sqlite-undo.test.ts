import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { renameSync } from 'node:fs';
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

describe('a commit', { timeout: 20_000 }, () => {
  it('fails, and so is not acknowledged, if the file is removed meanwhile', () => {
    valueAfter('removed', (file, path) => {
      const changes: Commit['changes'] = new Map([['a', new Map([['x', 1]])]]);
      const removeAndIterate = function* () {
        renameSync(path, `${path}.away`);
        yield* changes.entries();
      };
      const commit = {
        mark: 31,
        changes: Object.assign(new Map(changes), { [Symbol.iterator]: removeAndIterate }),
      };
      assert.throws(() => file.commit(commit), /^Error: was removed while the endpoint was running/);
    });
  });
});

describe('the marks of commits', { timeout: 20_000 }, () => {
  // Otherwise the commit of another process could be taken for the one that failed, and would be undone.
  it('differ, also between two processes that have made the same number of commits', () => {
    const file = new URL('../../../src/endpoint/stores/sqlite-mark.ts', import.meta.url).href;
    const code = `const { randomMark } = await import('${file}'); console.log(JSON.stringify(Array.from({ length: 1000 }, randomMark)));`;
    const marks = [1, 2].flatMap(() => {
      const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', code], {
        encoding: 'utf8',
      });
      return JSON.parse(stdout) as number[];
    });
    assert.equal(marks.length, 2000);
    assert.equal(new Set(marks).size, 2000);
    assert.ok(marks.every((mark) => Number.isSafeInteger(mark) && mark > 0));
  });
});
