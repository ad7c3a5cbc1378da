import assert from 'node:assert/strict';
import { copyFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { createSqliteStore } from '../../../src/endpoint/stores/sqlite.ts';
import { fetchFigures, type Served, sendView, startCli } from '../command.ts';
import { tempFolder } from '../temp.ts';

const folder = tempFolder();
const newFile = (name: string) => join(folder, `${name}.sqlite`);
const open = (file: string) => startCli(['--store', `sqlite:${file}`]);
const healthOf = async ({ url }: Served) => (await fetch(`${url}/healthz`)).status;

/** Sends views, and expects that each is counted. */
async function countViews(served: Served, amount: number): Promise<void> {
  for (let view = 0; view < amount; view++) assert.equal(typeof (await sendView(served.url)), 'object');
}

/** Expects that views are refused, that the output says why, and that reads show the views that were acknowledged before. */
async function assertRefused(served: Served, message: RegExp): Promise<void> {
  const { total } = (await fetchFigures(served.url)).views;
  for (let view = 0; view < 5; view++) assert.equal(await sendView(served.url), 503);
  await setTimeout(1000); // The health is checked once a second at most.
  assert.equal(await healthOf(served), 503);
  assert.match(served.output(), message);
  assert.equal((await fetchFigures(served.url)).views.total, total);
}

describe('an endpoint that is counting', { timeout: 60_000 }, () => {
  it('counts nothing while its file is moved away, and says why; counts again when the file is back', async () => {
    const file = newFile('moved');
    const served = await open(file);
    await countViews(served, 3);
    assert.equal(await healthOf(served), 200);
    renameSync(file, `${file}.away`);
    await assertRefused(
      served,
      /sqlite store: \S*moved\.sqlite was removed while the endpoint was running; put the former file back, or stop/,
    );
    renameSync(`${file}.away`, file);
    await countViews(served, 2);
    assert.equal((await fetchFigures(served.url)).views.total, 5);
    await served.end();
    const again = await open(file);
    assert.equal((await fetchFigures(again.url)).views.total, 5);
    await again.end();
  });

  it('counts nothing more when its file is removed', async () => {
    const file = newFile('removed');
    const served = await open(file);
    await countViews(served, 3);
    rmSync(file);
    await assertRefused(served, /removed\.sqlite was removed while/);
    await served.end();
  });

  it('counts nothing more when the file of another store takes the place of its file', async () => {
    const file = newFile('replaced');
    const other = newFile('other');
    const otherStore = createSqliteStore(other);
    await otherStore.add('laocai', { 'views:total': 70 });
    await otherStore.close();
    const served = await open(file);
    await countViews(served, 3);
    renameSync(other, file);
    await assertRefused(served, /replaced\.sqlite was replaced by another file while/);
    await served.end();
    const again = await open(file);
    assert.equal((await fetchFigures(again.url)).views.total, 70);
    await again.end();
  });

  /** The two files that SQLite keeps beside the database: its log, and the index of the log. */
  for (const removed of ['-wal', '-shm']) {
    for (const [how, signal, isLinked] of [
      ['SIGTERM', 'SIGTERM', false],
      ['SIGKILL', 'SIGKILL', false],
      ['SIGKILL, and the path of the store is a symbolic link', 'SIGKILL', true],
    ] as const) {
      it(`loses no acknowledged view if the file ${removed} beside it is removed, and it is then ended by ${how}`, async () => {
        const file = newFile(`log${removed}-${signal}-${isLinked}`);
        const path = isLinked ? `${file}.link` : file;
        if (isLinked) symlinkSync(file, path);
        const served = await open(path);
        await countViews(served, 20);
        rmSync(`${file}${removed}`);
        await assertRefused(served, new RegExp(`because log-.*\\.sqlite${removed} was removed while`));
        await served.end(signal);
        rmSync(`${file}-shm`, { force: true });
        const again = await open(path);
        assert.equal((await fetchFigures(again.url)).views.total, 20);
        await again.end();
      });
    }
  }

  it('goes on counting when a program copies its file', async () => {
    const file = newFile('copied');
    const served = await open(file);
    await countViews(served, 3);
    copyFileSync(file, `${file}.copy`);
    await countViews(served, 3);
    assert.equal(await healthOf(served), 200);
    await served.end();
  });
});
