import assert from 'node:assert/strict';
import { execFile, spawnSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, it, type TestContext } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { promisify } from 'node:util';
import { createSqliteStore } from '../../../src/endpoint/stores/sqlite.ts';
import type { CounterStore } from '../../../src/endpoint/stores/store.ts';
import { runCli } from '../command.ts';
import { tempFolder } from '../temp.ts';

const folder = tempFolder();
let fileCount = 0;
const newFile = () => join(folder, `${++fileCount}.sqlite`);
const skipWithout = (program: string, ...args: string[]) =>
  spawnSync(program, args).status === 0 ? false : `${program} is not installed`;

/** Runs a program until it ends, without stopping the event loop of this process. */
const run = async (program: string, ...args: string[]) => promisify(execFile)(program, args);
/** Runs code in another Node. `source` and `target` are its arguments. */
const runNode = (code: string, ...args: string[]) =>
  run(
    process.execPath,
    '-e',
    `const { DatabaseSync } = require('node:sqlite'); const [, source, target] = process.argv; ${code}`,
    ...args,
  );

/** Reads the counts `x` and `y` in one row. */
const READ_TWO = `SELECT max(CASE name WHEN 'x' THEN value END) AS x, max(CASE name WHEN 'y' THEN value END) AS y FROM cells`;

/** The ways in which other programs copy a store from `source` to `target`. */
const backups: Record<string, { skip?: string | false; make: (source: string, target: string) => unknown }> =
  {
    'VACUUM INTO': {
      make: (source, target) =>
        runNode(`new DatabaseSync(source).prepare('VACUUM INTO ?').run(target);`, source, target),
    },
    'a read-only connection': {
      make: (source, target) =>
        runNode(
          `const { x, y } = new DatabaseSync(source, { readOnly: true }).prepare("${READ_TWO}").get();
         const copy = new DatabaseSync(target);
         copy.exec('CREATE TABLE cells (name, value)');
         copy.prepare("INSERT INTO cells VALUES ('x', ?), ('y', ?)").run(x, y);`,
          source,
          target,
        ),
    },
    'backup() of Python': {
      skip: skipWithout('python3', '-c', 'import sqlite3'),
      make: (source, target) =>
        run(
          'python3',
          '-c',
          'import sqlite3, sys; sqlite3.connect(sys.argv[1]).backup(sqlite3.connect(sys.argv[2]))',
          source,
          target,
        ),
    },
  };

/** Opens a store with 20 000 other names, so that a backup takes longer than a commit. Each addition adds 1 to `x` and to `y`. */
async function openFilledStore(t: TestContext, file: string): Promise<CounterStore> {
  const store = createSqliteStore(file);
  t.after(() => store.close());
  await store.add('b', Object.fromEntries(Array.from({ length: 20_000 }, (_, n) => [`name-${n}`, n])));
  await store.add('a', { x: 1, y: 1 });
  return store;
}

/** Runs `work` while 16 loops add. Returns what `work` returned. */
async function underLoad<T>(store: CounterStore, work: () => Promise<T>): Promise<T> {
  let isRunning = true;
  const addUntilEnd = async () => {
    while (isRunning) await store.add('a', { x: 1, y: 1 });
  };
  const loops = Array.from({ length: 16 }, addUntilEnd);
  try {
    return await work();
  } finally {
    isRunning = false;
    await Promise.all(loops);
  }
}

const countX = async (store: CounterStore) => (await store.read('a', ['x']))['x']!;

/** Expects that a copy is not damaged, and returns its two counts. */
function readCopy(file: string): { x: number; y: number } {
  const copy = new DatabaseSync(file);
  try {
    assert.equal(copy.prepare('PRAGMA integrity_check').get()!['integrity_check'], 'ok');
    return copy.prepare(READ_TWO).get() as { x: number; y: number };
  } finally {
    copy.close();
  }
}

describe('a backup of a store that is counting', { timeout: 120_000 }, () => {
  for (const [name, { skip = false, make }] of Object.entries(backups)) {
    it(`has the counts of one moment: ${name}`, { skip }, async (t) => {
      const file = newFile();
      const store = await openFilledStore(t, file);
      await underLoad(store, async () => {
        for (let round = 0; round < 3; round++) {
          const target = newFile();
          const before = await countX(store);
          await make(file, target);
          const after = await countX(store);
          const { x, y } = readCopy(target);
          assert.equal(x, y, 'the copy has only half of an addition');
          assert.ok(x >= before && x <= after, `${x} is not between ${before} and ${after}`);
          assert.ok(after > before, 'nothing was counted during the backup');
        }
      });
    });
  }
});

describe('a backup of an open store while nothing is counted', { timeout: 120_000 }, () => {
  it('can be opened as a store', async (t) => {
    const file = newFile();
    await openFilledStore(t, file);
    const target = newFile();
    await backups['VACUUM INTO']!.make(file, target);
    const copy = createSqliteStore(target);
    t.after(() => copy.close());
    assert.deepEqual(await copy.add('a', { x: 1 }), { x: 2 });
  });

  const options = { skip: skipWithout('sqlite3', '-version') };
  it('can be made with .backup of the sqlite3 command', options, async (t) => {
    const file = newFile();
    await openFilledStore(t, file);
    const target = newFile();
    await run('sqlite3', file, `.backup ${target}`);
    assert.deepEqual({ ...readCopy(target) }, { x: 1, y: 1 });
  });
});

describe('a store that is in use', { timeout: 120_000 }, () => {
  it('refuses a second endpoint also while the first one is under load', async (t) => {
    const file = newFile();
    const store = await openFilledStore(t, file);
    const options = ['--port', '0', '--site', 'a=https://a.vn', '--store', `sqlite:${file}`];
    const { code, errors } = await underLoad(store, () => runCli(['serve', ...options]));
    assert.match(errors, /which is in use by another process; stop that process or use another file/);
    assert.equal(code, 1);
  });

  it('refuses a second endpoint that reaches it through a symbolic link', async (t) => {
    const file = newFile();
    await openFilledStore(t, file);
    const link = newFile();
    symlinkSync(file, link);
    assert.throws(() => createSqliteStore(link), /is in use by another process/);
  });

  const UPDATE = `new DatabaseSync(source).exec('UPDATE cells SET value = 0')`;

  it('refuses another program that writes', async (t) => {
    const file = newFile();
    const store = await openFilledStore(t, file);
    await assert.rejects(runNode(UPDATE, file), /database is locked/);
    assert.equal(await countX(store), 1);
  });

  it('refuses another program that writes before the first addition', async (t) => {
    const file = newFile();
    const store = createSqliteStore(file);
    t.after(() => store.close());
    // The thread of the store locks the file as soon as it has started, which takes a moment.
    await setTimeout(1000);
    await assert.rejects(runNode(UPDATE, file), /database is locked/);
  });

  // Between two commits the lock is free for some microseconds. A program that tries in a loop gets in then, so not every attempt is refused.
  it('loses no addition while another program tries to write again and again', async (t) => {
    const file = newFile();
    const store = await openFilledStore(t, file);
    const attempts = `
      const db = new DatabaseSync(source);
      let refused = 0;
      for (let attempt = 0; attempt < 200; attempt++) {
        try { db.exec("UPDATE cells SET value = value + 1000 WHERE name = 'x'"); } catch { refused++; }
      }
      console.log(refused);`;
    const { stdout } = await underLoad(store, () => runNode(attempts, file));
    const refused = Number(stdout);
    assert.ok(refused > 0, 'the other program was never refused');
    const { x, y } = (await store.read('a', ['x', 'y'])) as { x: number; y: number };
    assert.equal(x - y, (200 - refused) * 1000);
  });

  it('goes on counting, and loses no addition, while another program writes without pause', async (t) => {
    const file = newFile();
    const store = await openFilledStore(t, file);
    // Each transaction takes 2 ms, and the next one begins at once.
    const writing = `
      const db = new DatabaseSync(source);
      const endsAt = performance.now() + 3000;
      let written = 0;
      while (performance.now() < endsAt) {
        try { db.exec('BEGIN IMMEDIATE'); } catch { continue; }
        db.exec("UPDATE cells SET value = value + 1000 WHERE name = 'x'");
        for (const until = performance.now() + 2; performance.now() < until;);
        db.exec('COMMIT');
        written++;
      }
      console.log(written);`;
    let isWriting = true;
    let acknowledged = 1; // The addition of `openFilledStore`.
    const addWhileWriting = async () => {
      while (isWriting) {
        const isAdded = await store.add('a', { x: 1, y: 1 }).then(
          () => true,
          () => false,
        );
        if (isAdded) acknowledged++;
      }
    };
    const adding = addWhileWriting();
    const { stdout } = await runNode(writing, file);
    isWriting = false;
    await adding;
    const written = Number(stdout);
    assert.ok(written > 20, `the other program wrote only ${written} times`);
    assert.ok(acknowledged > 20, `only ${acknowledged} additions`);
    assert.deepEqual(await store.read('a', ['x', 'y']), {
      x: acknowledged + written * 1000,
      y: acknowledged,
    });
  });
});
