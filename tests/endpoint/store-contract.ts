import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import fc from 'fast-check';
import type { CounterStore, NamedIntegers } from '../../src/endpoint/stores/store.ts';

/** What every store does. `open` returns a new, empty store. */
export function describeStore(name: string, open: () => CounterStore | Promise<CounterStore>): void {
  const openFor = async (t: TestContext): Promise<CounterStore> => {
    const store = await open();
    t.after(() => store.close());
    return store;
  };

  describe(`store contract: ${name}`, { timeout: 60_000 }, () => {
    it('adds to named integers and returns their new values', async (t) => {
      const store = await openFor(t);
      assert.deepEqual(await store.add('a', { x: 1, y: 2 }), { x: 1, y: 2 });
      assert.deepEqual(await store.add('a', { x: 4 }), { x: 5 });
      assert.deepEqual(await store.read('a', ['x', 'y', 'never']), { x: 5, y: 2, never: 0 });
    });

    it('returns the current value of a name whose change is 0', async (t) => {
      const store = await openFor(t);
      await store.add('a', { x: 7 });
      assert.deepEqual(await store.add('a', { x: 0, y: 1, z: 0 }), { x: 7, y: 1, z: 0 });
    });

    it('subtracts with a negative change', async (t) => {
      const store = await openFor(t);
      await store.add('a', { x: 7 });
      assert.deepEqual(await store.add('a', { x: -3 }), { x: 4 });
    });

    it('keeps sites apart', async (t) => {
      const store = await openFor(t);
      const answers = await Promise.all([store.add('a', { x: 1 }), store.add('b', { x: 10 })]);
      assert.deepEqual(answers, [{ x: 1 }, { x: 10 }]);
      assert.deepEqual(await store.read('a', ['x']), { x: 1 });
      assert.deepEqual(await store.read('b', ['x']), { x: 10 });
    });

    it('answers each of two simultaneous additions with its own names only', async (t) => {
      const store = await openFor(t);
      const answers = await Promise.all([store.add('a', { x: 1 }), store.add('a', { y: 2, z: 0 })]);
      assert.deepEqual(answers, [{ x: 1 }, { y: 2, z: 0 }]);
    });

    it('counts all additions that arrive at the same time', async (t) => {
      const store = await openFor(t);
      const answers = await Promise.all(Array.from({ length: 500 }, () => store.add('a', { x: 1, y: 2 })));
      assert.deepEqual(await store.read('a', ['x', 'y']), { x: 500, y: 1000 });
      assert.equal(answers.length, 500);
      for (const { x } of answers) assert.ok(x! >= 1 && x! <= 500);
      assert.ok(
        answers.some(({ x }) => x === 500),
        'the last addition returns the sum of all',
      );
    });

    it('accepts names of any characters and numbers of 51 bits', async (t) => {
      const store = await openFor(t);
      const text = "ngày 'nay'; DROP TABLE cells --";
      assert.deepEqual(await store.add('a', { [text]: 2 ** 50 }), { [text]: 2 ** 50 });
      assert.deepEqual(await store.read('a', [text]), { [text]: 2 ** 50 });
    });

    it('lists the integers of a site whose names begin with a prefix', async (t) => {
      const store = await openFor(t);
      await store.add('a', { 'x:1': 1, 'x:2': 2, 'x:ồ': 3, x: 4, 'y:1': 5, 'x;': 6, 'X:1': 7 });
      await store.add('b', { 'x:3': 8 });
      assert.deepEqual({ ...(await store.list('a', 'x:')) }, { 'x:1': 1, 'x:2': 2, 'x:ồ': 3 });
      assert.deepEqual({ ...(await store.list('a', 'z')) }, {});
      assert.deepEqual({ ...(await store.list('c', '')) }, {});
      assert.equal(Object.keys(await store.list('a', '')).length, 7);
    });

    it('finishes accepted additions when it is closed, and rejects later calls', async (t) => {
      const store = await openFor(t);
      const accepted = store.add('a', { x: 1 });
      await store.close();
      assert.deepEqual(await accepted, { x: 1 });
      await assert.rejects(async () => store.add('a', { x: 1 }), /closed/);
      await assert.rejects(async () => store.read('a', ['x']), /closed/);
      await assert.rejects(async () => store.list('a', 'x'), /closed/);
      await store.close();
    });

    it('agrees with a plain table of sums for any additions', async () => {
      const site = fc.constantFrom('a', 'b');
      const changes = fc.dictionary(fc.constantFrom('x', 'y', 'z'), fc.integer({ min: -5, max: 100 }));
      const turns = fc.array(fc.array(fc.tuple(site, changes), { maxLength: 6 }));
      await fc.assert(fc.asyncProperty(turns, checkAgainstTable), { numRuns: 30 });
    });

    /** The additions of one turn are made at the same time. After each turn, the store must hold the sums of all additions so far. */
    async function checkAgainstTable(turns: [string, NamedIntegers][][]): Promise<void> {
      const store = await open();
      try {
        const table: Record<string, NamedIntegers> = { a: {}, b: {} };
        for (const turn of turns) {
          for (const [id, added] of turn) {
            for (const [key, change] of Object.entries(added)) {
              table[id]![key] = (table[id]![key] ?? 0) + change;
            }
          }
          await Promise.all(turn.map(([id, added]) => store.add(id, added)));
          for (const id of ['a', 'b']) {
            assert.deepEqual(await store.read(id, ['x', 'y', 'z']), { x: 0, y: 0, z: 0, ...table[id] });
          }
        }
      } finally {
        await store.close();
      }
    }
  });
}
