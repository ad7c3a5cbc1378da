import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { SQLITE_BUSY, SQLITE_IOERR } from '../../../src/endpoint/stores/sqlite-codes.ts';
import { retryWhileBusy } from '../../../src/endpoint/stores/sqlite-retry.ts';

/** An error as SQLite throws it. */
const failure = (errcode: number) => Object.assign(new Error('the statement failed'), { errcode });

describe('retryWhileBusy', { timeout: 10_000 }, () => {
  it('tries more than 50 times in 200 ms', () => {
    let attempts = 0;
    const work = () => {
      attempts++;
      throw failure(SQLITE_BUSY);
    };
    assert.throws(() => retryWhileBusy(200, work), /the statement failed/);
    // SQLite itself would try only 12 times in 200 ms, and could miss the moment between two transactions of another program.
    assert.ok(attempts > 50, `${attempts} attempts`);
  });

  it('ends with the first success', () => {
    let attempts = 0;
    retryWhileBusy(10_000, () => {
      if (++attempts < 3) throw failure(SQLITE_BUSY);
    });
    assert.equal(attempts, 3);
  });

  it('does not try again after another error', () => {
    let attempts = 0;
    const work = () => {
      attempts++;
      throw failure(SQLITE_IOERR);
    };
    assert.throws(() => retryWhileBusy(10_000, work), /the statement failed/);
    assert.equal(attempts, 1);
  });
});
