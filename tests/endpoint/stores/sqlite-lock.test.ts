import assert from 'node:assert/strict';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { lockStore } from '../../../src/endpoint/stores/sqlite-lock.ts';
import { tempFolder } from '../temp.ts';

const folder = tempFolder();
mkdirSync(join(folder, 'data'));
symlinkSync(join(folder, 'data'), join(folder, 'linked-folder'));
const STORE = join(folder, 'data', 'counter.sqlite');
const LINK = join(folder, 'link.sqlite');
const MISSING = join(folder, 'data', 'missing.sqlite');
writeFileSync(STORE, '');
symlinkSync(STORE, LINK);

describe('the lock of a store', { timeout: 20_000 }, () => {
  // Without one lock for all paths, two endpoints could open the same file.
  for (const [what, owned, requested] of [
    ['the same path', STORE, STORE],
    ['a symbolic link to the file', STORE, LINK],
    ['the path of the file, if it was taken through a symbolic link', LINK, STORE],
    ['a symbolic link to the folder', STORE, join(folder, 'linked-folder', 'counter.sqlite')],
    [
      'a symbolic link to the folder of a file that is still missing',
      MISSING,
      join(folder, 'linked-folder', 'missing.sqlite'),
    ],
  ] as const) {
    it(`cannot be taken again through ${what}, until it is released`, () => {
      const lock = lockStore(owned, 0);
      assert.throws(() => lockStore(requested, 0), /database is locked/);
      lock.close();
      lockStore(requested, 0).close();
    });
  }
});
