import assert from 'node:assert/strict';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, it, type TestContext } from 'node:test';
import { createSqliteStore } from '../../../src/endpoint/stores/sqlite.ts';
import { tempFolder } from '../temp.ts';

const folder = tempFolder();

/** Writes a store in format 1, as earlier versions of this package did. */
function writeFormat1(file: string): void {
  const db = new DatabaseSync(file);
  db.exec(`
    PRAGMA locking_mode = EXCLUSIVE;
    PRAGMA journal_mode = WAL;
    CREATE TABLE cells (
      site TEXT NOT NULL, name TEXT NOT NULL, value INTEGER NOT NULL,
      PRIMARY KEY (site, name)
    ) STRICT, WITHOUT ROWID;
    PRAGMA application_id = 0x6d747167;
    PRAGMA user_version = 1;
    INSERT INTO cells VALUES ('', 'commits', 12), ('laocai', 'views:total', 40), ('laocai', 'since', 20240307);
  `);
  db.close();
}

/** The rows and the format of a file, as another program reads them. */
function readRows(file: string): { format: unknown; rows: unknown[] } {
  const db = new DatabaseSync(file, { readOnly: true });
  try {
    const rows = db.prepare('SELECT site, name, value FROM cells ORDER BY site, name').all();
    return {
      format: db.prepare('PRAGMA user_version').get()!['user_version'],
      rows: rows.map((row) => Object.values(row)),
    };
  } finally {
    db.close();
  }
}

const openFor = (t: TestContext, file: string) => {
  const store = createSqliteStore(file);
  t.after(() => store.close());
  return store;
};

const FORMAT_1_ROWS = [
  ['', 'commits', 12],
  ['laocai', 'since', 20240307],
  ['laocai', 'views:total', 40],
];

describe('a store of format 1', { timeout: 60_000 }, () => {
  it('keeps its counts and goes on counting in format 2', async (t) => {
    const file = join(folder, 'counts.sqlite');
    writeFormat1(file);
    const store = openFor(t, file);
    const names = ['views:total', 'since'];
    assert.deepEqual(await store.read('laocai', names), { 'views:total': 40, since: 20240307 });
    assert.deepEqual(await store.add('laocai', { 'views:total': 1 }), { 'views:total': 41 });
    await store.close();
    const { format, rows } = readRows(file);
    assert.equal(format, 2);
    // Format 2 has the random mark of the last commit in place of the number of commits.
    assert.deepEqual(
      rows.filter((row) => (row as unknown[])[1] !== 'mark'),
      [
        ['laocai', 'since', 20240307],
        ['laocai', 'views:total', 41],
      ],
    );
  });

  it('is kept as a copy, and a later start makes no second copy', async () => {
    const file = join(folder, 'kept.sqlite');
    writeFormat1(file);
    for (let start = 0; start < 2; start++) {
      const store = createSqliteStore(file);
      await store.add('laocai', { 'views:total': 1 });
      await store.close();
    }
    assert.deepEqual(readRows(`${file}.format-1`), { format: 1, rows: FORMAT_1_ROWS });
    assert.equal(existsSync(`${file}.format-1-2`), false);
  });

  it('is copied under another name if an earlier copy exists', async () => {
    const file = join(folder, 'twice.sqlite');
    writeFormat1(file);
    writeFileSync(`${file}.format-1`, 'an earlier copy');
    await createSqliteStore(file).close();
    assert.deepEqual(readRows(`${file}.format-1-2`), { format: 1, rows: FORMAT_1_ROWS });
  });
});
