import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { readFigures, sendView, startCli } from './command.ts';
import { tempFolder } from './temp.ts';
import { checkTrace } from './trace.ts';

const folder = tempFolder();
const file = (name: string) => join(folder, `${name}.sqlite`);
const hasStrace = spawnSync('strace', ['-V']).status === 0;
const skip = hasStrace ? false : 'strace is not installed';

describe('a hit that was acknowledged', () => {
  it('is never missing after kill -9, round after round', async () => {
    const store = ['--store', `sqlite:${file('killed')}`];
    let sent = 0;
    let acknowledged = 0;
    for (let round = 0; round < 15; round++) {
      const served = await startCli(store);
      const before = (await readFigures(served.url)).views.total;
      assert.ok(before >= acknowledged, `round ${round}: ${before} kept of ${acknowledged} acknowledged`);
      assert.ok(before <= sent, `round ${round}: ${before} kept of ${sent} sent`);
      const killAt = acknowledged + 20 + round * 17;
      const reader = async () => {
        for (;;) {
          sent++;
          const answer = await sendView(served.url);
          if (typeof answer === 'object' && answer.counted) acknowledged++;
          if (acknowledged >= killAt) served.child.kill('SIGKILL');
        }
      };
      await Promise.allSettled(Array.from({ length: 16 }, reader));
      if (served.child.signalCode === null) await once(served.child, 'exit');
      assert.equal(served.child.signalCode, 'SIGKILL');
    }
    const served = await startCli(store);
    const kept = (await readFigures(served.url)).views.total;
    await served.end();
    assert.ok(
      kept >= acknowledged && kept <= sent,
      `${acknowledged} acknowledged, ${kept} kept, ${sent} sent`,
    );
    assert.ok(acknowledged > 1000);
  });

  it(
    'was on the disk first: each answer follows a sync begun after the hit was written',
    { skip },
    async () => {
      const log = join(folder, 'trace.log');
      const calls = 'trace=read,write,writev,sendmsg,sendto,pwrite64,fsync,fdatasync';
      const served = await startCli(
        ['--store', `sqlite:${file('traced')}`],
        ['strace', '-D', '-f', '-y', '-s', '2000', '-e', calls, '-e', 'signal=none', '-o', log],
      );
      const reader = async () => {
        for (let view = 0; view < 20; view++) assert.equal(typeof (await sendView(served.url)), 'object');
      };
      await Promise.all(Array.from({ length: 8 }, reader));
      const pid = served.child.pid!;
      await served.end();
      // The tracer outlives the traced by a moment. It pads short process ids.
      const isOver = new RegExp(`^${pid} +[+]{3} exited`, 'm');
      while (!isOver.test(readFileSync(log, 'utf8'))) await setTimeout(20);
      assert.deepEqual(checkTrace(readFileSync(log, 'utf8')), { acknowledged: 160, early: [] });
    },
  );

  const request = '7 read(9<socket:[1]>, "POST /laocai?visit=1 HTTP/1.1"..., 65536) = 99';
  const write = '7 pwrite64(5</x/c.sqlite-wal>, "..."..., 4096, 0) = 4096';
  const sync = '7 fdatasync(5</x/c.sqlite-wal>) = 0';
  const answer = '7 writev(9<socket:[1]>, [{iov_base="HTTP/1.1 200 OK {\\"counted\\":true}"}], 1) = 9';
  it('would be found out if it were answered before that', () => {
    const early = (...lines: string[]) => checkTrace(lines.join('\n')).early.length;
    assert.equal(early(request, write, sync, answer), 0);
    assert.equal(early(request, write, answer, sync), 1);
    assert.equal(early(request, sync, write, answer), 1);
    assert.equal(early(write, request, sync, answer), 1);
    assert.equal(early(request, write, sync.replace('= 0', '= -1 EIO'), answer), 1);
    const [begun, ended] = ['8 fsync(5</x/c.sqlite-wal> <unfinished ...>', '8 <... fsync resumed>) = 0'];
    assert.equal(early(request, begun, write, ended, answer), 1);
    assert.equal(early(request, write, begun, answer, ended), 1);
    assert.equal(early(request, write, begun, ended, answer), 0);
  });
});

describe('a disk that fails', () => {
  const failures = {
    'a sync that fails': 'inject=fsync,fdatasync:error=EIO:when=12',
    'syncs that fail for a while': 'inject=fsync,fdatasync:error=EIO:when=12..18',
    'a full disk': 'inject=pwrite64:error=ENOSPC:when=25..40',
  };
  for (const [what, inject] of Object.entries(failures)) {
    it(`loses and doubles nothing: ${what}`, { skip }, async () => {
      const store = ['--store', `sqlite:${file(what)}`];
      const trace = [
        'strace',
        '-D',
        '-f',
        '-e',
        'trace=fsync,fdatasync,pwrite64',
        '-e',
        inject,
        '-e',
        'signal=none',
      ];
      const served = await startCli(store, [...trace, '-o', '/dev/null']);
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
      assert.ok(acknowledged > 20, `only ${acknowledged} were counted, ${refused} refused`);
      await served.end();
      const again = await startCli(store);
      assert.equal((await readFigures(again.url)).views.total, acknowledged);
      await again.end();
    });
  }
});
