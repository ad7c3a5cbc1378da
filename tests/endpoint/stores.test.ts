import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, it } from 'node:test';
import { createMemoryStore } from '../../src/endpoint/stores/memory.ts';
import { createSqliteStore } from '../../src/endpoint/stores/sqlite.ts';
import { describeStore } from './store-contract.ts';
import { tempFolder } from './temp.ts';

const folder = tempFolder();
let files = 0;
const newFile = () => join(folder, `${++files}.sqlite`);

describeStore('memory', createMemoryStore);
describeStore('SQLite', () => createSqliteStore(newFile()));

describe('SQLite store', () => {
  it('keeps everything over a close and a new start', async () => {
    const file = newFile();
    const before = createSqliteStore(file);
    await before.add('a', { x: 3 });
    await before.close();
    const after = createSqliteStore(file);
    assert.deepEqual(await after.read('a', ['x']), { x: 3 });
    await after.close();
  });

  it('belongs to one owner at a time', async () => {
    const file = newFile();
    const owner = createSqliteStore(file);
    assert.throws(() => createSqliteStore(file), /sqlite store: .*in use by another process/);
    await owner.close();
    await createSqliteStore(file).close();
  });

  it('says what is wrong with a file, and leaves it as it was', () => {
    const text = newFile();
    writeFileSync(
      text,
      'không phải cơ sở dữ liệu, mà là một đoạn văn dài hơn một trăm byte để SQLite đọc được phần đầu',
    );
    const before = readFileSync(text);
    assert.throws(() => createSqliteStore(text), /is not an SQLite database/);
    assert.deepEqual(readFileSync(text), before);

    const foreign = newFile();
    const db = new DatabaseSync(foreign);
    db.exec('CREATE TABLE theirs (x)');
    db.close();
    assert.throws(() => createSqliteStore(foreign), /database of another program/);

    assert.throws(() => createSqliteStore(join(folder, 'no', 'x.sqlite')), /the folder .* does not exist/);
    assert.throws(() => createSqliteStore(folder), /cannot be opened/);
  });

  it('refuses a file of a later version', async () => {
    const file = newFile();
    await createSqliteStore(file).close();
    const db = new DatabaseSync(file);
    db.exec('PRAGMA user_version = 9');
    db.close();
    assert.throws(() => createSqliteStore(file), /has format 9/);
  });

  it('writes what arrives together in one commit', async () => {
    const file = newFile();
    const store = createSqliteStore(file);
    await Promise.all(Array.from({ length: 1000 }, () => store.add('a', { x: 1 })));
    await store.close();
    const db = new DatabaseSync(file);
    const { value } = db.prepare("SELECT value FROM cells WHERE name = 'commits'").get() as { value: number };
    db.close();
    assert.equal(value, 1);
  });
});
