// Loaded with --import: SQLite in this process, and in its threads, never waits for the disk.
import { DatabaseSync } from 'node:sqlite';

const { exec } = DatabaseSync.prototype;
let replaced = 0;
DatabaseSync.prototype.exec = function (sql) {
  const unsynced = sql.replace('synchronous = FULL', 'synchronous = OFF');
  if (unsynced !== sql) replaced++;
  return exec.call(this, unsynced);
};
process.on('exit', () => {
  if (replaced === 0) console.error('bench: no-sync.mjs found no "synchronous = FULL"');
});
