import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { promisify } from 'node:util';
import { fetchFigures, sendView, startCli } from '../command.ts';
import { tempFolder } from '../temp.ts';
import { changeCalls, skipWithoutStrace as skip } from './strace.ts';

const folder = tempFolder();
/** The store refuses additions that are not on the disk after this time. */
const REFUSED_AFTER_MS = 1500;
/** A request may take this much longer than the store. */
const SLACK_MS = 1000;
/** The time between the beginnings of two reads. */
const READ_INTERVAL_MS = 10;

/** Starts `serve` with a disk on which syncs are slow: by default all, with the `when` "12" only the 12th. */
const startSlow = (name: string, delayMs: number, when = '1+') => {
  const delayed = changeCalls('fsync,fdatasync', `delay_exit=${delayMs * 1000}:when=${when}`);
  // Without `--seccomp-bpf`, strace also stops the process at all other calls, which makes it slow.
  const [strace = '', ...options] = delayed;
  return startCli(
    ['--store', `sqlite:${join(folder, `${name}.sqlite`)}`],
    [strace, '--seccomp-bpf', ...options],
  );
};

const millisecondsOf = async (work: () => Promise<unknown>) => {
  const startedAt = performance.now();
  await work();
  return performance.now() - startedAt;
};

describe('a slow disk', { timeout: 120_000 }, () => {
  it('does not delay reads while views are counted', { skip }, async () => {
    // A view waits for up to three syncs. They must end well before REFUSED_AFTER_MS, also on a busy machine.
    const SYNC_MS = 250;
    const served = await startSlow('reads', SYNC_MS);
    let isRunning = true;
    let counted = 0;
    const countUntilEnd = async () => {
      while (isRunning) {
        assert.equal(typeof (await sendView(served.url)), 'object');
        counted++;
      }
    };
    const loops = Array.from({ length: 16 }, countUntilEnd);
    // Each read begins at its time, whether or not the one before has ended. Otherwise one read would wait, and no other would begin meanwhile.
    const reads: Promise<number>[] = [];
    while (counted < 48) {
      reads.push(millisecondsOf(() => fetchFigures(served.url)));
      await setTimeout(READ_INTERVAL_MS);
    }
    const durations = await Promise.all(reads);
    isRunning = false;
    await Promise.all(loops);
    await served.end();
    // A read that begins in the middle of a sync would wait for its second half.
    const waited = durations.filter((duration) => duration >= SYNC_MS / 2).length;
    assert.ok(durations.length > 50, `only ${durations.length} reads`);
    // Other programs on this machine can delay a read too: up to 5 % of the reads may be slow.
    assert.ok(waited < 0.05 * durations.length, `${waited} of ${durations.length} reads waited for the disk`);
  });

  it(
    'does not stop the event loop when a store is closed, which moves its log (WAL) into the file',
    { skip },
    async () => {
      const SYNC_MS = 250;
      const store = new URL('../../../src/endpoint/stores/sqlite.ts', import.meta.url).href;
      // Prints the longest time between two turns of the event loop while the store was closed.
      const code = `
      const { createSqliteStore } = await import('${store}');
      const store = createSqliteStore(process.argv[1]);
      await store.add('a', { x: 1 });
      let longest = 0;
      let last = performance.now();
      const timer = setInterval(() => {
        longest = Math.max(longest, performance.now() - last);
        last = performance.now();
      }, 5);
      await store.close();
      longest = Math.max(longest, performance.now() - last);
      clearInterval(timer);
      console.log(longest);`;
      const [strace = '', ...delayed] = changeCalls('fsync,fdatasync', `delay_exit=${SYNC_MS * 1000}`);
      const node = [process.execPath, '--input-type=module', '-e', code, join(folder, 'closed.sqlite')];
      const { stdout } = await promisify(execFile)(strace, ['--seccomp-bpf', ...delayed, ...node]);
      const longest = Number(stdout);
      assert.ok(longest > 0 && longest < SYNC_MS / 2, `the event loop stood still for ${longest} ms`);
    },
  );

  it(
    'makes the endpoint refuse a view that is not written within 1.5 s, and the view is not counted',
    { skip },
    async () => {
      const name = 'refused';
      const served = await startSlow(name, 5000, '30'); // Only the 30th sync is slow.
      let acknowledged = 0;
      let refused = 0;
      for (let view = 0; view < 60; view++) {
        const startedAt = performance.now();
        const answer = await sendView(served.url);
        const duration = performance.now() - startedAt;
        assert.ok(duration < REFUSED_AFTER_MS + SLACK_MS, `answered after ${duration} ms`);
        if (typeof answer === 'object') {
          acknowledged++;
          assert.equal(answer.views.total, acknowledged);
        } else {
          refused++;
          assert.equal(answer, 503);
        }
      }
      // The slow sync takes 5 s and each refusal 1.5 s, so at most four views are refused.
      assert.ok(refused >= 1 && refused <= 4, `${refused} refused`);
      assert.match(
        served.output(),
        /refused\.sqlite was not written within 1\.5 s; check whether .* its disk/,
      );
      await served.end();
      const again = await startCli(['--store', `sqlite:${join(folder, `${name}.sqlite`)}`]);
      assert.equal((await fetchFigures(again.url)).views.total, acknowledged);
      await again.end();
    },
  );
});
