import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { createMemoryStore } from '../../../src/endpoint/stores/memory.ts';
import { createSqliteStore } from '../../../src/endpoint/stores/sqlite.ts';
import { tempFolder } from '../temp.ts';
import { Run, type StoreOfRun } from './run.ts';

const folder = tempFolder();
/** How many setups of an endpoint are generated. */
const WORLDS = 24;
/** How many requests each setup gets at least. The last ones can be a flood of some hundreds or thousands. */
const REQUESTS = 1800;
/** More than WORLDS × REQUESTS, which is 43 200, because some setups get a flood at the end. */
const MIN_REQUESTS_IN_ALL = 60_000;

/** A store in memory, which goes on through each restart of the endpoint. */
const inMemory: StoreOfRun = { open: createMemoryStore, reopen: async (store) => store };

/** A store in a file, which is closed and opened again at each restart of the endpoint. */
function inFile(seed: number): StoreOfRun {
  const open = () => createSqliteStore(join(folder, `${seed}.sqlite`));
  const reopen: StoreOfRun['reopen'] = async (store) => {
    await store.close();
    return open();
  };
  return { open, reopen };
}

// A failed assertion names the request. The same seed always gives the same requests.
describe('generated requests are answered as the model says', { timeout: 300_000 }, () => {
  const answers = new Map<string, number>();
  let restarts = 0;
  let requests = 0;

  for (let seed = 1; seed <= WORLDS; seed++) {
    const usesFile = seed % 8 === 0; // Three of the 24: an SQLite file is slower.
    it(`at least ${REQUESTS} requests with seed ${seed}${usesFile ? ' and an SQLite file' : ''}`, async () => {
      const run = new Run(seed, usesFile ? inFile(seed) : inMemory);
      await run.send(REQUESTS);
      restarts += run.coverage.restarts;
      requests += run.coverage.requests;
      for (const [kind, count] of run.coverage.answers) answers.set(kind, (answers.get(kind) ?? 0) + count);
    });
  }

  it('are enough: they get each kind of answer at least 100 times, over more than 50 restarts', () => {
    const statuses = ['200', '204', '304', '400', '403', '404', '405', '429', '503'];
    for (const kind of [...statuses, 'counted true', 'counted false', 'online unknown']) {
      assert.ok((answers.get(kind) ?? 0) >= 100, `${kind}: ${answers.get(kind)}`);
    }
    assert.ok(requests >= MIN_REQUESTS_IN_ALL, `only ${requests} requests`);
    assert.ok(restarts > 50, `only ${restarts} restarts`);
  });
});
