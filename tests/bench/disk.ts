// What a million hits on one site in one day leave on the disk. Prints { bytes, empty }.
import { statSync } from 'node:fs';
import { createSqliteStore } from '../../src/endpoint/stores/sqlite.ts';
import { sendMany } from './send.ts';

const file = process.argv[2]!;
const closed = async (path: string, work: (store: ReturnType<typeof createSqliteStore>) => Promise<void>) => {
  const store = createSqliteStore(path);
  await work(store);
  await store.close(); // Which moves the log into the file.
  return statSync(path).size;
};
const empty = await closed(`${file}-empty`, async () => undefined);
const bytes = await closed(file, (store) => sendMany(store, '/laocai?visit=1', 1_000_000));
console.log(JSON.stringify({ bytes, empty }));
