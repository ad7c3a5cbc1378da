import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { StoreError, type StoreProblem } from '../../../src/endpoint/stores/sqlite-errors.ts';
import { tempFolder } from '../temp.ts';

const STORE = join(tempFolder(), 'counter.sqlite');
/** The file system of this folder has no free space. */
const FULL_FOLDER = '/proc';
/** Why tests with this folder are skipped; `false` to run them. */
const skip = existsSync(FULL_FOLDER) ? false : `this system has no ${FULL_FOLDER}`;

/** An error as SQLite throws it. */
const failure = (errcode: number) => Object.assign(new Error('the statement failed'), { errcode });

/** Codes of https://www.sqlite.org/rescode.html; those above 255 are extended codes. */
const CODES: [code: number, problem: StoreProblem | undefined, remedy: RegExp][] = [
  [5, 'inUse', /is in use by another process; stop that process/],
  [517, 'inUse', /is in use by another process; stop that process/],
  [8, 'readOnly', /cannot be written; change the permissions of the file and its folder/],
  [1544, 'readOnly', /cannot be written; change the permissions of the file and its folder/],
  [11, 'damaged', /is damaged; stop the endpoint, restore a backup and start it again/],
  [13, 'full', /cannot be written because its disk is full; free space on that disk/],
  [14, 'cannotOpen', /cannot be opened; check that it is a file that this user may read and write/],
  [26, 'notDatabase', /is not an SQLite database; use another file/],
  // An error of the disk although it has free space, and a code that needs no explanation of ours.
  [10, undefined, /cannot be used: the statement failed/],
  [4874, undefined, /cannot be used: the statement failed/],
  [1, undefined, /cannot be used: the statement failed/],
];

describe('the error of a store', { timeout: 20_000 }, () => {
  for (const [code, problem, remedy] of CODES) {
    it(`for the code ${code} of SQLite names the file and what to do`, () => {
      const error = new StoreError(STORE, failure(code));
      assert.equal(error.problem, problem);
      assert.ok(error.message.startsWith(`sqlite store: ${STORE} `));
      assert.match(error.message, remedy);
    });
  }

  for (const code of [10, 4874]) {
    it(
      `says that the disk is full if SQLite reports an error of the disk (${code}) and there is no free space`,
      { skip },
      () => {
        const error = new StoreError(join(FULL_FOLDER, 'counter.sqlite'), failure(code));
        assert.equal(error.problem, 'full');
      },
    );
  }
});
