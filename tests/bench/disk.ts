// Measures the SQLite file of a new store, and the file after a million hits on one site in one day.
// Prints both sizes in bytes as JSON: { "empty": …, "full": … }
import { statSync } from 'node:fs';
import type { CounterStore } from '../../src/endpoint/endpoint.ts';
import { createSqliteStore } from '../../src/endpoint/stores/sqlite.ts';
import { sendMany } from './send.ts';

const file = process.argv[2];
if (file === undefined) throw new Error('usage: node tests/bench/disk.ts <file>');
const empty = await sizeAfter(`${file}-empty`, async () => undefined);
const full = await sizeAfter(file, (store) => sendMany(store, '/laocai?visit=1', 1_000_000));
console.log(JSON.stringify({ empty, full }));

async function sizeAfter(path: string, work: (store: CounterStore) => Promise<void>): Promise<number> {
  const store = createSqliteStore(path);
  await work(store);
  await store.close(); // Moves the write-ahead log into the file.
  return statSync(path).size;
}
