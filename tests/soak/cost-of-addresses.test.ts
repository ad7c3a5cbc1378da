import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { promisify } from 'node:util';
import type { BudgetTimes } from '../bench/budgets.ts';
import { ROOT } from '../package/files.ts';

const MAX_BYTES = 150_000_000;
/** It is 2.1, because a large table does not fit into the caches of a processor. If each request searched the whole table, it would be 1000. */
const MAX_RATIO = 5;

/** Runs a program of tests/bench in a process of its own, and returns its output. */
async function run(program: string): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, [join(ROOT, 'tests/bench', program)]);
  return stdout;
}

describe('the budgets of a million addresses', { timeout: 300_000 }, () => {
  it(`cost at most ${MAX_RATIO} times as much time for each request as those of a thousand addresses`, async () => {
    const { ratioToFewAddresses } = JSON.parse(await run('budgets.ts')) as BudgetTimes;
    assert.ok(ratioToFewAddresses > 0.5 && ratioToFewAddresses <= MAX_RATIO, String(ratioToFewAddresses));
  });

  it('need a process of at most 150 MB', async () => {
    assert.ok(existsSync(join(ROOT, 'dist/endpoint/endpoint.js')), 'run npm run build first');
    const bytes = Number(await run('budgets-memory.mjs'));
    assert.ok(bytes > 1_000_000 && bytes <= MAX_BYTES, `${bytes} bytes`);
  });
});
