import assert from 'node:assert/strict';
import { once } from 'node:events';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { createCounterEndpoint } from '../../../src/endpoint/endpoint.ts';
import { createSqliteStore } from '../../../src/endpoint/stores/sqlite.ts';
import { fetchFigures, sendView, startCli } from '../command.ts';
import { options, PAGE } from '../requests.ts';
import { tempFolder } from '../temp.ts';
import { changeCalls, skipWithoutStrace as skip } from './strace.ts';

const folder = tempFolder();
const newFile = (name: string) => join(folder, `${name}.sqlite`);
/** How many requests the test sends while it ends the thread again and again. */
const REQUESTS = 120;

/** Calls `onRequest` with the thread of a store after each request that the store sends to its thread. */
function watchThreads(t: TestContext, onRequest: (thread: Worker) => void): void {
  const { postMessage } = Worker.prototype;
  t.mock.method(Worker.prototype, 'postMessage', function (this: Worker, message: unknown) {
    postMessage.call(this, message);
    onRequest(this);
  });
}

describe('the thread that writes to the file', { timeout: 60_000 }, () => {
  it('ends without a warning when its store is closed, also if it ends before its answer is read', async (t) => {
    const warnings = t.mock.method(process, 'emitWarning', () => undefined);
    const store = createSqliteStore(newFile('closed'));
    await store.add('a', { x: 1 });
    // Blocks the main thread for a second. The thread of the store ends before the main thread reads its last message.
    watchThreads(t, () => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1000));
    await store.close();
    assert.deepEqual(
      warnings.mock.calls.map((call) => call.arguments),
      [],
    );
  });

  it('loses no acknowledged addition and counts no refused one, whenever it is ended', async (t) => {
    const file = newFile('ended');
    const store = createSqliteStore(file);
    let acknowledged = 0;
    let refused = 0;
    let requests = 0;
    watchThreads(t, (thread) => {
      requests++;
      // Every third request ends the thread, 0 to 3 ms later: before, during or after the commit.
      const endsThread = requests % 3 === 0 && requests < REQUESTS;
      if (endsThread) void setTimeout((requests / 3) % 4).then(() => thread.terminate());
    });
    while (requests < REQUESTS) {
      await store.add('a', { x: 1 }).then(
        () => acknowledged++,
        (error: unknown) => {
          refused++;
          assert.match(
            (error as Error).message,
            /^sqlite store: .*ended\.sqlite has lost the thread that writes to it/,
          );
        },
      );
      await setTimeout(2);
    }
    await setTimeout(100); // By now, the last `terminate()` was called.
    await store.close();
    assert.ok(acknowledged > 20 && refused > 5, `${acknowledged} acknowledged, ${refused} refused`);
    const again = createSqliteStore(file);
    assert.deepEqual(await again.read('a', ['x']), { x: acknowledged });
    await again.close();
  });

  it('is started again after an error: the view that was being written is answered with 503, and the next view is counted', async (t) => {
    const store = createSqliteStore(newFile('crashed'));
    t.after(() => store.close());
    let crashesNext = false;
    watchThreads(t, (thread) => {
      if (!crashesNext) return;
      crashesNext = false;
      thread.emit('error', new Error('out of memory'));
      void thread.terminate();
    });
    const errors: string[] = [];
    const onError = (error: unknown) => errors.push((error as Error).message);
    const endpoint = createCounterEndpoint(options({ store, onError }));
    const view = () =>
      endpoint.fetch(new Request('https://dem.gov.vn/laocai?visit=1', { method: 'POST', headers: PAGE }));
    assert.equal((await view()).status, 200);
    crashesNext = true;
    const refused = await view();
    assert.equal(refused.status, 503);
    assert.equal(refused.headers.get('content-type'), 'application/problem+json');
    assert.equal(errors.length, 1);
    assert.match(
      errors[0]!,
      /^sqlite store: .*crashed\.sqlite has lost the thread that writes to it \(out of memory\); the next addition starts a new one$/,
    );
    const next = (await (await view()).json()) as { counted: boolean; views: { total: number } };
    assert.deepEqual([next.counted, next.views.total], [true, 2]);
  });

  it('is reported in a warning of the process if it ends while nothing is written', async (t) => {
    let thread: Worker | undefined;
    watchThreads(t, (used) => (thread = used));
    const store = createSqliteStore(newFile('idle'));
    t.after(() => store.close());
    await store.add('a', { x: 1 });
    const warned = once(process, 'warning');
    await thread!.terminate();
    const [warning] = (await warned) as [Error];
    assert.match(warning.message, /idle\.sqlite has lost the thread that writes to it/);
    assert.deepEqual(await store.add('a', { x: 1 }), { x: 2 });
  });
});

describe('serve, when it stops', { timeout: 60_000 }, () => {
  it('fails and says why if the store cannot undo a commit whose views were refused', { skip }, async () => {
    const file = newFile('not-undone');
    // From the 12th sync to the disk on, every sync fails. The first ones are needed to open the file.
    const failing = changeCalls('fsync,fdatasync', 'error=EIO:when=12+');
    const served = await startCli(['--store', `sqlite:${file}`], failing);
    let acknowledged = 0;
    while ((await sendView(served.url)) !== 503) acknowledged++;
    assert.equal(await served.end(), 1);
    assert.match(
      served.output(),
      /not-undone\.sqlite may contain additions that were refused, because the last commit could not be undone: /,
    );
    const again = await startCli(['--store', `sqlite:${file}`]);
    const { total } = (await fetchFigures(again.url)).views;
    // The refused view can have reached the disk.
    assert.ok(total === acknowledged || total === acknowledged + 1, `${total} of ${acknowledged}`);
    await again.end();
  });
});
