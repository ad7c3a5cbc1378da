import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Cells, CounterStore } from '../../src/endpoint/stores/store.ts';

/** What every store keeps to. `open` gives an empty one. */
export function describeStore(name: string, open: () => CounterStore | Promise<CounterStore>): void {
  const withStore = (work: (store: CounterStore) => Promise<void>) => async () => {
    const store = await open();
    try {
      await work(store);
    } finally {
      await store.close();
    }
  };

  describe(`store contract: ${name}`, () => {
    it(
      'adds to named cells and gives their values',
      withStore(async (store) => {
        assert.deepEqual(await store.add('a', { x: 1, y: 2 }), { x: 1, y: 2 });
        assert.deepEqual(await store.add('a', { x: 4 }), { x: 5 });
        assert.deepEqual(await store.read('a', ['x', 'y', 'never']), { x: 5, y: 2, never: 0 });
      }),
    );

    it(
      'reads with a change of 0, in the same breath',
      withStore(async (store) => {
        await store.add('a', { x: 7 });
        assert.deepEqual(await store.add('a', { x: 0, y: 1, z: 0 }), { x: 7, y: 1, z: 0 });
      }),
    );

    it(
      'keeps sites apart',
      withStore(async (store) => {
        await Promise.all([store.add('a', { x: 1 }), store.add('b', { x: 10 })]);
        assert.deepEqual(await store.read('a', ['x']), { x: 1 });
        assert.deepEqual(await store.read('b', ['x']), { x: 10 });
      }),
    );

    it(
      'loses nothing of what is added at the same time',
      withStore(async (store) => {
        const answers = await Promise.all(Array.from({ length: 500 }, () => store.add('a', { x: 1, y: 2 })));
        assert.deepEqual(await store.read('a', ['x', 'y']), { x: 500, y: 1000 });
        for (const { x } of answers) assert.ok(x! >= 1 && x! <= 500);
        assert.ok(answers.some(({ x }) => x === 500));
      }),
    );

    it(
      'takes names of any letters, and numbers of 50 bits',
      withStore(async (store) => {
        const name = "ngày 'nay'; DROP TABLE cells --";
        assert.deepEqual(await store.add('a', { [name]: 2 ** 50 }), { [name]: 2 ** 50 });
        assert.deepEqual(await store.read('a', [name]), { [name]: 2 ** 50 });
      }),
    );

    it('refuses everything once it is closed', async () => {
      const store = await open();
      const last = store.add('a', { x: 1 });
      await store.close();
      assert.deepEqual(await last, { x: 1 });
      await assert.rejects(async () => store.add('a', { x: 1 }), /closed/);
      await assert.rejects(async () => store.read('a', ['x']), /closed/);
      await store.close();
    });

    it('sums like a plain table of numbers, whatever comes', async () => {
      const site = fc.constantFrom('a', 'b');
      const changes = fc.dictionary(fc.constantFrom('x', 'y', 'z'), fc.integer({ min: -5, max: 100 }));
      await fc.assert(
        fc.asyncProperty(fc.array(fc.array(fc.tuple(site, changes), { maxLength: 6 })), async (turns) => {
          const store = await open();
          const table: Record<string, Cells> = { a: {}, b: {} };
          for (const turn of turns) {
            for (const [id, added] of turn)
              for (const [cell, change] of Object.entries(added))
                table[id]![cell] = (table[id]![cell] ?? 0) + change;
            await Promise.all(turn.map(([id, added]) => store.add(id, added)));
            for (const id of ['a', 'b'])
              assert.deepEqual(await store.read(id, ['x', 'y', 'z']), { x: 0, y: 0, z: 0, ...table[id] });
          }
          await store.close();
        }),
        { numRuns: 30 },
      );
    });
  });
}
