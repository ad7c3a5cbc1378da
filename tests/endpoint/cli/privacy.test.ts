import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { it } from 'node:test';
import { startCli } from '../command.ts';
import { PAGE } from '../requests.ts';
import { tempFolder } from '../temp.ts';

/** What requests say about a reader. Each of these values occurs nowhere else. */
const READER = {
  'x-forwarded-for': '203.0.113.197',
  'user-agent': 'Mozilla/5.0 (Linux; Android 14; Dien-thoai-ABC)',
  referer: `${PAGE.origin}/ho-so/nguyen-van-a`,
  cookie: 'phien=bi-mat-7',
};

it('neither the files of the store nor the log contain anything about a reader', async () => {
  const folder = tempFolder();
  const served = await startCli([
    '--store',
    `sqlite:${join(folder, 'dem.sqlite')}`,
    '--trusted-proxies',
    '1',
  ]);
  for (const path of ['/laocai?visit=1', '/laocai/alive?alive=3', '/laocai?visit=9', '/khac?visit=1']) {
    await fetch(served.url + path, { method: 'POST', headers: { ...PAGE, ...READER } });
  }
  const files = readdirSync(folder);
  assert.ok(files.includes('dem.sqlite-wal'), 'the views are in the log of SQLite');
  const written =
    files.map((file) => readFileSync(join(folder, file), 'latin1')).join('\n') + served.output();
  assert.ok(written.includes('views:total'), 'a view was counted');
  for (const text of ['203.0.113', 'Dien-thoai-ABC', 'nguyen-van-a', 'bi-mat-7', 'alive=3']) {
    assert.ok(!written.includes(text), text);
  }
  await served.end();
});
