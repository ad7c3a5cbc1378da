import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createCounterEndpoint, type CounterStore } from '../../../src/endpoint/endpoint.ts';
import { createMemoryStore } from '../../../src/endpoint/stores/memory.ts';
import { readFigures } from '../answers.ts';
import { options, PAGE, toPlainStore } from '../requests.ts';

const FIRST_DAY = Date.parse('2026-11-23T12:00:00+07:00');
const NEXT_DAY = Date.parse('2026-11-24T12:00:00+07:00');

/** Starts an endpoint with this store and a clock that always shows this time. Returns functions that send a view and read the figures. */
function startAt(now: number, store: CounterStore) {
  const { fetch } = createCounterEndpoint(options({ store, now: () => now }));
  return {
    view: () => fetch(new Request('https://x/laocai?visit=1', { method: 'POST', headers: PAGE })),
    read: async () => readFigures(await fetch(new Request('https://x/laocai'))),
  };
}

describe('the first counted day', { timeout: 20_000 }, () => {
  it('is null before the first view, and the day of the first view afterwards', async () => {
    const { view, read } = startAt(FIRST_DAY, createMemoryStore());
    assert.equal((await read()).since, null);
    assert.equal((await readFigures(await view())).since, '2026-11-23');
    assert.equal((await read()).since, '2026-11-23');
  });

  it('stays the same when another process counts on a later day', async () => {
    const store = createMemoryStore();
    await startAt(FIRST_DAY, store).view();
    const later = startAt(NEXT_DAY, store);
    assert.equal((await readFigures(await later.view())).since, '2026-11-23');
    await later.view();
    assert.equal((await later.read()).since, '2026-11-23');
  });

  it('is right if several first views arrive together', async () => {
    // The store adds numbers, so a day that is written twice would be read as another day.
    const { view, read } = startAt(FIRST_DAY, createMemoryStore());
    const answers = await Promise.all(Array.from({ length: 10 }, view));
    assert.equal(answers.length, 10);
    for (const answer of answers) assert.equal((await readFigures(answer)).since, '2026-11-23');
    const figures = await read();
    assert.deepEqual([figures.since, figures.views.total], ['2026-11-23', 10]);
  });

  for (const method of ['add', 'read'] as const) {
    it(`is written by the next view if ${method}() failed for the first one`, async () => {
      const store = toPlainStore(createMemoryStore());
      const original = store[method];
      store[method] = () => Promise.reject(new Error('disk full'));
      const { view, read } = startAt(FIRST_DAY, store);
      assert.equal((await view()).status, 503);
      Object.assign(store, { [method]: original });
      assert.equal((await view()).status, 200);
      const figures = await read();
      assert.deepEqual([figures.since, figures.views.total], ['2026-11-23', 1]);
    });
  }
});
