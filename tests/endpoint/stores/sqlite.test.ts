import assert from 'node:assert/strict';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, it, type TestContext } from 'node:test';
import { Worker } from 'node:worker_threads';
import { createSqliteStore } from '../../../src/endpoint/stores/sqlite.ts';
import { describeStore } from '../store-contract.ts';
import { tempFolder } from '../temp.ts';

const folder = tempFolder();
let fileCount = 0;
const newFile = () => join(folder, `${++fileCount}.sqlite`);

const openFor = (t: TestContext, file: string) => {
  const store = createSqliteStore(file);
  t.after(() => store.close());
  return store;
};

/** Runs SQL in a file that no store owns, and returns the first row of the query. */
const inFile = (file: string, sql: string, query = 'SELECT 1') => {
  const db = new DatabaseSync(file);
  try {
    db.exec(sql);
    return db.prepare(query).get()!;
  } finally {
    db.close();
  }
};

/** A thread that locks a file for half a second. */
const OWNER = `
  const { DatabaseSync } = require('node:sqlite');
  const { parentPort, workerData } = require('node:worker_threads');
  const db = new DatabaseSync(workerData);
  db.exec('BEGIN EXCLUSIVE');
  parentPort.postMessage('locked');
  setTimeout(() => db.close(), 500);
`;

describeStore('SQLite', () => createSqliteStore(newFile()));

describe('SQLite store', { timeout: 60_000 }, () => {
  it('keeps its counts when it is closed and opened again', async (t) => {
    const file = newFile();
    const first = openFor(t, file);
    await first.add('a', { x: 3 });
    await first.close();
    assert.deepEqual(await openFor(t, file).read('a', ['x']), { x: 3 });
  });

  it('writes accepted additions before close() releases its file', async (t) => {
    const file = newFile();
    const first = openFor(t, file);
    const accepted = first.add('a', { x: 1 });
    await first.close();
    assert.deepEqual(await openFor(t, file).read('a', ['x']), { x: 1 });
    assert.deepEqual(await accepted, { x: 1 });
  });

  it('refuses a file that another store owns', async (t) => {
    const file = newFile();
    const owner = openFor(t, file);
    assert.throws(
      () => createSqliteStore(file),
      /^Error: sqlite store: .*\.sqlite is in use by another process; stop that process, or use another file$/,
    );
    await owner.close();
    openFor(t, file); // Does not throw, because the file has no owner now.
  });

  it('waits for another process to release the file', async (t) => {
    const file = newFile();
    // A thread stands for the other process. This thread could not release the file, because it is blocked until the store is open.
    const owner = new Worker(OWNER, { eval: true, workerData: file });
    t.after(() => owner.terminate());
    await once(owner, 'message');
    assert.deepEqual(await openFor(t, file).add('a', { x: 1 }), { x: 1 });
  });

  it('marks its files with an application id and a format version', async () => {
    const file = newFile();
    await createSqliteStore(file).close();
    const { application_id: id } = inFile(file, '', 'PRAGMA application_id');
    assert.equal(Buffer.from((id as number).toString(16), 'hex').toString(), 'mtqg');
    assert.equal(inFile(file, '', 'PRAGMA user_version')['user_version'], 2);
  });

  it('leaves only its file and an empty file for the lock when it is closed', async (t) => {
    const file = newFile();
    const store = openFor(t, file);
    await store.add('a', { x: 1 });
    assert.equal(existsSync(`${file}-wal`), true);
    await store.close();
    const files = readdirSync(folder).filter((name) => join(folder, name).startsWith(file));
    assert.deepEqual(files, [basename(file), `${basename(file)}-lock`]);
    assert.equal(statSync(`${file}-lock`).size, 0);
  });

  it('refuses a file that is not a database, and does not change it', () => {
    const file = newFile();
    writeFileSync(file, 'đoạn văn '.repeat(100));
    const before = readFileSync(file);
    assert.throws(() => createSqliteStore(file), /is not an SQLite database; use another file$/);
    assert.deepEqual(readFileSync(file), before);
  });

  it('refuses the database of another program, and does not change its tables', () => {
    const file = newFile();
    inFile(file, 'CREATE TABLE theirs (x)');
    assert.throws(
      () => createSqliteStore(file),
      /\.sqlite is the database of another program; use another file$/,
    );
    const { tables } = inFile(file, '', 'SELECT group_concat(name) AS tables FROM sqlite_schema');
    assert.equal(tables, 'theirs');
  });

  it('refuses a path in a missing folder, and the path of a folder', () => {
    assert.throws(() => createSqliteStore(join(folder, 'no', 'x.sqlite')), /the folder .*no does not exist$/);
    assert.throws(() => createSqliteStore(folder), /cannot be opened; check that it is a file/);
  });

  it('reports another error of SQLite with its message', async () => {
    const file = newFile();
    await createSqliteStore(file).close();
    inFile(file, 'DROP TABLE cells');
    assert.throws(() => createSqliteStore(file), /no such table: cells/);
  });

  it('refuses a file with the format of a later version', async () => {
    const file = newFile();
    await createSqliteStore(file).close();
    inFile(file, 'PRAGMA user_version = 9');
    assert.throws(
      () => createSqliteStore(file),
      /\.sqlite has format 9, but this version of mtqg-widgets reads format 2; use a later version$/,
    );
  });

  it('opens a file that it refused before, once the file is valid', async (t) => {
    const file = newFile();
    await createSqliteStore(file).close();
    inFile(file, 'PRAGMA user_version = 9');
    assert.throws(() => createSqliteStore(file), /format 9/);
    inFile(file, 'PRAGMA user_version = 2'); // Fails if the refused opening kept its lock.
    assert.deepEqual(await openFor(t, file).add('a', { x: 1 }), { x: 1 });
  });

  it('writes additions that arrive together in one commit', async (t) => {
    const file = newFile();
    const store = openFor(t, file);
    await Promise.all(Array.from({ length: 1000 }, () => store.add('a', { x: 1 })));
    // Each commit adds at least one page of 4 kB to the log (WAL).
    const { size } = statSync(`${file}-wal`);
    // One commit for each addition would need at least 4 MB.
    assert.ok(size > 0 && size < 50_000, `the log has ${size} bytes`);
  });

  it('does not let a caller change what another addition of the same commit has returned', async (t) => {
    const store = openFor(t, newFile());
    const [one, other] = await Promise.all([store.add('a', { x: 1 }), store.add('a', { x: 1 })]);
    try {
      Object.assign(one, { x: 99 });
    } catch {
      // A frozen object.
    }
    assert.deepEqual(other, { x: 2 });
  });

  it('writes nothing for a change of 0', async (t) => {
    const file = newFile();
    const store = openFor(t, file);
    await store.add('a', { x: 0 });
    await store.close();
    assert.equal(inFile(file, '', "SELECT count(*) AS rows FROM cells WHERE site = 'a'")['rows'], 0);
  });
});
