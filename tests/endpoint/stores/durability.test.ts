import assert from 'node:assert/strict';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { createSqliteStore } from '../../../src/endpoint/stores/sqlite.ts';
import { fetchFigures, sendView, startCli } from '../command.ts';
import { tempFolder } from '../temp.ts';
import { changeAndLogCalls, changeCalls, logCalls, skipWithoutStrace as skip } from './strace.ts';
import { checkTrace } from './trace.ts';

const folder = tempFolder();
const storeIn = (name: string) => ['--store', `sqlite:${join(folder, `${name}.sqlite`)}`];

// A hit is a view. It is acknowledged when its answer contains `"counted":true`.
describe('an acknowledged hit', { timeout: 120_000 }, () => {
  it('survives kill -9, in fifteen rounds', async () => {
    const store = storeIn('killed');
    let sent = 0;
    let acknowledged = 0;
    for (let round = 0; round < 15; round++) {
      const served = await startCli(store);
      const kept = (await fetchFigures(served.url)).views.total;
      assert.ok(kept >= acknowledged, `round ${round}: ${kept} kept of ${acknowledged} acknowledged`);
      assert.ok(kept <= sent, `round ${round}: ${kept} kept of ${sent} sent`);
      const killAt = acknowledged + 20 + round * 17; // A different number of hits in each round.
      // Ends when sendView rejects, because the process was killed.
      const sendUntilKilled = async () => {
        for (;;) {
          sent++;
          const answer = await sendView(served.url);
          if (typeof answer === 'object' && answer.counted) acknowledged++;
          if (acknowledged >= killAt) served.child.kill('SIGKILL');
        }
      };
      await Promise.allSettled(Array.from({ length: 16 }, sendUntilKilled));
      if (served.child.signalCode === null) await once(served.child, 'exit');
      assert.equal(served.child.signalCode, 'SIGKILL');
    }
    const served = await startCli(store);
    const kept = (await fetchFigures(served.url)).views.total;
    await served.end();
    assert.ok(kept >= acknowledged, `${kept} kept of ${acknowledged} acknowledged`);
    assert.ok(kept <= sent, `${kept} kept of ${sent} sent`);
    assert.ok(acknowledged > 1000, `only ${acknowledged} acknowledged`);
  });

  it('is on the disk before its answer is sent', { skip }, async () => {
    const log = join(folder, 'trace.log');
    const calls = 'read,write,writev,sendmsg,sendto,pwrite64,fsync,fdatasync';
    const served = await startCli(storeIn('traced'), logCalls(calls, log));
    const sendViews = async () => {
      for (let view = 0; view < 20; view++) assert.equal(typeof (await sendView(served.url)), 'object');
    };
    await Promise.all(Array.from({ length: 8 }, sendViews));
    const pid = served.child.pid!;
    await served.end();
    assert.deepEqual(checkTrace(await readFinishedLog(log, pid)), {
      acknowledged: 8 * 20,
      answeredBeforeSync: [],
    });
  });
});

describe('a disk that fails', { timeout: 120_000 }, () => {
  // The calls before these succeed: they open the store and write the first views.
  const failures = {
    'one sync fails': changeCalls('fsync,fdatasync', 'error=EIO:when=12'),
    'several syncs fail': changeCalls('fsync,fdatasync', 'error=EIO:when=12..18'),
    'the disk is full': changeCalls('pwrite64', 'error=ENOSPC:when=25..40'),
  };
  for (const [what, failing] of Object.entries(failures)) {
    it(`loses no acknowledged hit and counts no refused one: ${what}`, { skip }, async () => {
      const store = storeIn(what);
      const served = await startCli(store, failing);
      let acknowledged = 0;
      let refused = 0;
      for (let view = 0; view < 60; view++) {
        const answer = await sendView(served.url);
        if (typeof answer === 'object') {
          acknowledged++;
          assert.equal(answer.views.total, acknowledged);
        } else {
          refused++;
          assert.equal(answer, 503);
        }
      }
      assert.ok(refused > 0, 'the disk did not fail');
      assert.ok(acknowledged > 20, `only ${acknowledged} acknowledged, ${refused} refused`);
      await served.end();
      const again = await startCli(store);
      assert.equal((await fetchFigures(again.url)).views.total, acknowledged);
      await again.end();
    });
  }
});

describe('a store whose commit failed', { timeout: 120_000 }, () => {
  it(
    'is opened again before the next hit is acknowledged, because a failed sync may have dropped what was written',
    { skip },
    async () => {
      const log = join(folder, 'reopened.log');
      // The 12th sync fails. The first ones open the store and write the first views.
      const failing = changeAndLogCalls('fsync,fdatasync', 'error=EIO:when=12', 'openat', log);
      const served = await startCli(storeIn('reopened'), failing);
      while ((await sendView(served.url)) !== 503); // The first syncs succeed.
      assert.equal(typeof (await sendView(served.url)), 'object');
      const pid = served.child.pid!;
      await served.end();
      const lines = (await readFinishedLog(log, pid)).split('\n');
      const afterFailure = lines.slice(lines.findIndex((line) => line.includes('EIO')) + 1);
      const openedAt = afterFailure.findIndex((line) => /openat\(.*reopened\.sqlite-wal"/.test(line));
      const syncedAt = afterFailure.findIndex((line) => /sync\(\d+<.*-wal>/.test(line));
      assert.ok(openedAt !== -1 && syncedAt !== -1, 'the log was opened and synced after the failure');
      assert.ok(openedAt < syncedAt, 'the log was opened again before it was synced again');
    },
  );

  it('still owns its file, and counts nothing', { skip }, async () => {
    const store = storeIn('owned');
    const served = await startCli(store, changeCalls('fsync,fdatasync', 'error=EIO:when=12+'));
    while ((await sendView(served.url)) !== 503); // The first syncs succeed.
    assert.throws(() => createSqliteStore(join(folder, 'owned.sqlite')), /is in use by another process/);
    assert.equal(await sendView(served.url), 503);
    await served.end('SIGKILL');
  });
});

/** Reads the log when strace has finished it, which is a moment after the traced process ended. */
async function readFinishedLog(log: string, pid: number): Promise<string> {
  // strace pads short process ids.
  const lastLine = new RegExp(`^${pid} +[+]{3} exited`, 'm');
  for (let attempt = 0; attempt < 250; attempt++) {
    const text = readFileSync(log, 'utf8');
    if (lastLine.test(text)) return text;
    await setTimeout(20);
  }
  throw new Error('strace did not finish its log within 5 s');
}
