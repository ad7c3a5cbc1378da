import assert from 'node:assert/strict';
import {
  closeSync,
  copyFileSync,
  linkSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { createSqliteStore } from '../../../src/endpoint/stores/sqlite.ts';
import { fetchFigures, sendView, startCli } from '../command.ts';
import { tempFolder } from '../temp.ts';
import { changeCalls, skipWithoutStrace as skip } from './strace.ts';

const folder = tempFolder();
const PAGE_BYTES = 4096;

/** Writes a store with several pages, and closes it. */
async function writeStore(name: string): Promise<string> {
  const file = join(folder, `${name}.sqlite`);
  const store = createSqliteStore(file);
  await store.add('a', Object.fromEntries(Array.from({ length: 2000 }, (_, n) => [`name-${n}`, n])));
  await store.close();
  return file;
}

const start = (file: string, prefix: string[] = []) => startCli(['--store', `sqlite:${file}`], prefix);

/** Expects that `serve` ends with this message if the program in `prefix` (strace) runs it, and can use the file again without that program. */
async function assertEnds(file: string, prefix: string[], message: RegExp): Promise<void> {
  await assert.rejects(start(file, prefix), message);
  const served = await start(file);
  assert.equal(typeof (await sendView(served.url)), 'object');
  await served.end();
}

describe('serve does not start, and says which file it is and what to do,', { timeout: 120_000 }, () => {
  it('if a page of the file is damaged', async () => {
    const file = await writeStore('damaged');
    const { size } = statSync(file);
    assert.ok(size > 10 * PAGE_BYTES);
    const descriptor = openSync(file, 'r+');
    writeSync(descriptor, Buffer.alloc(PAGE_BYTES, 0xa5), 0, PAGE_BYTES, 5 * PAGE_BYTES);
    closeSync(descriptor);
    await assert.rejects(
      start(file),
      /--store is "sqlite:.*damaged\.sqlite", which is damaged; restore a backup of this file/,
    );
    assert.throws(
      () => createSqliteStore(file),
      /damaged\.sqlite is damaged; stop the endpoint, restore a backup/,
    );
  });

  it('if the file has a second name, by which another endpoint could open it', async () => {
    const file = await writeStore('linked');
    linkSync(file, `${file}-other`);
    for (const name of [file, `${file}-other`]) {
      await assert.rejects(
        start(name),
        /--store is "sqlite:.*", which has a second name \(a hard link\), by which another endpoint could open it; remove the second name/,
      );
    }
    assert.throws(() => createSqliteStore(file), /linked\.sqlite has a second name \(a hard link\)/);
    rmSync(`${file}-other`);
    await (await start(file)).end();
  });

  it('if a backup program has made a hard link; a copy that takes the place of the file keeps all views, also those in the log', async () => {
    const file = join(folder, 'backed-up.sqlite');
    const killed = await start(file);
    assert.equal(typeof (await sendView(killed.url)), 'object');
    await killed.end('SIGKILL');
    assert.ok(statSync(`${file}-wal`).size > 0);
    linkSync(file, `${file}-backup`);
    await assert.rejects(start(file), /make a copy and replace the file with it/);
    copyFileSync(file, `${file}-copy`);
    renameSync(`${file}-copy`, file);
    const served = await start(file);
    assert.equal((await fetchFigures(served.url)).views.total, 1);
    await served.end();
  });

  it('if this user may not write to the file', { skip }, async () => {
    const file = await writeStore('readonly');
    // The first opening, for writing, fails. SQLite then opens the file for reading.
    await assertEnds(
      file,
      changeCalls('openat', 'error=EACCES:when=1', [file]),
      /readonly\.sqlite", which this user cannot open for writing; change the permissions of the file and its folder/,
    );
  });

  it('if this user may not create files beside it', { skip }, async () => {
    const file = await writeStore('folder');
    await assertEnds(
      file,
      changeCalls('openat', 'error=EACCES:when=1+', [`${file}-wal`]),
      /folder\.sqlite", which this user cannot open for writing; change the permissions of the file and its folder/,
    );
  });

  it('if the disk is full', { skip }, async () => {
    const file = join(folder, 'full.sqlite');
    await assertEnds(
      file,
      changeCalls('pwrite64', 'error=ENOSPC:when=1+', [file, `${file}-journal`, `${file}-wal`]),
      /full\.sqlite", which cannot be written because its disk is full; free space on that disk/,
    );
  });
});
