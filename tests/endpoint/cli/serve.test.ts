import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { type AddressInfo, connect, createServer } from 'node:net';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fetchFigures, runCli, sendView, startCli } from '../command.ts';
import { RSS, startUpstream } from '../feeds/upstream.ts';
import { tempFolder } from '../temp.ts';

const folder = tempFolder();
const SITE = ['--site', 'laocai=https://laocai.gov.vn'];
/** If a test adds one of these options again, only the added one counts. */
const IN_MEMORY = ['serve', ...SITE, '--store', 'memory', '--port', '0'];

/** Expects a failed start: exit code 1 and one line in each language. */
async function assertFails(args: readonly string[], english: RegExp, vietnamese: RegExp): Promise<void> {
  const { code, output, errors } = await runCli(args);
  assert.match(errors, english);
  assert.match(errors, /^mtqg-widgets: [^\n]+\n$/);
  assert.deepEqual([code, output], [1, '']);

  const translated = await runCli([...args, '--lang', 'vi']);
  assert.match(translated.errors, vietnamese);
  assert.match(translated.errors, /^mtqg-widgets: [^\n]+\n$/);
  assert.equal(translated.code, 1);
}

describe('serve cannot start', () => {
  it('on a port that is in use', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    try {
      const { port } = other.address() as AddressInfo;
      await assertFails(
        [...IN_MEMORY, '--port', `${port}`],
        new RegExp(`port ${port} on 127\\.0\\.0\\.1 is in use by another program; .* --port \\(or PORT\\)`),
        new RegExp(`cổng ${port} trên 127\\.0\\.0\\.1 đang được chương trình khác sử dụng`),
      );
    } finally {
      other.close();
    }
  });

  it('on an address of another machine', () =>
    assertFails(
      [...IN_MEMORY, '--host', '192.0.2.1'],
      /--host \(or HOST\) is "192\.0\.2\.1", which is not an address of this machine; use 127\.0\.0\.1/,
      /"192\.0\.2\.1", không phải địa chỉ của máy này/,
    ));

  it('with a store file that another process uses', async () => {
    const store = `sqlite:${join(folder, 'owned.sqlite')}`;
    const owner = await startCli(['--store', store]);
    try {
      await assertFails(
        [...IN_MEMORY, '--store', store],
        /--store is "sqlite:.*owned\.sqlite", which is in use by another process; stop that process or/,
        /--store là "sqlite:.*owned\.sqlite", đang được tiến trình khác sử dụng/,
      );
    } finally {
      assert.equal(await owner.end(), 0);
    }
  });

  it('with a store file that is not an SQLite database', async () => {
    const file = join(folder, 'text.sqlite');
    writeFileSync(file, 'This is the text of another program, longer than the header of SQLite. '.repeat(20));
    await assertFails(
      [...IN_MEMORY, '--store', `sqlite:${file}`],
      /--store is ".*text\.sqlite", which is not an SQLite database; use another file/,
      /không phải cơ sở dữ liệu SQLite; hãy dùng tệp khác/,
    );
  });

  it('with a folder in place of the file that SQLite keeps beside the store', async () => {
    const file = join(folder, 'no-index.sqlite');
    mkdirSync(`${file}-shm`);
    await assertFails(
      [...IN_MEMORY, '--store', `sqlite:${file}`],
      /--store is ".*", which this user cannot open for writing; change the permissions of the file and/,
      /người dùng này không ghi được/,
    );
  });

  it('with a feed of the local network', () =>
    assertFails(
      [...IN_MEMORY, '--feed', 'tin=http://127.1/rss'],
      /the endpoint refuses these options: feed "tin": 127\.0\.0\.1 .*, see --public-url/,
      /máy chủ đếm không nhận các tùy chọn này: feed "tin": 127\.0\.0\.1/,
    ));
});

describe('serve', () => {
  it('answers below the path of --base, starts from the total of --start, and prints the address of its site', async () => {
    const start = ['--start', 'laocai=4798809@2024-03-07'];
    const served = await startCli(['--store', 'memory', '--base', 'thong-ke', ...start]);
    try {
      const figures = await fetchFigures(`${served.url}/thong-ke`);
      assert.deepEqual([figures.visits.total, figures.since], [4_798_809, '2024-03-07']);
      assert.equal((await fetch(`${served.url}/thong-ke/healthz`)).status, 200);
    } finally {
      await served.end();
    }
    assert.match(served.output(), /^mtqg-widgets \d+\.\d+\.\d+ is running; counts are kept in memory$/m);
    assert.match(served.output(), new RegExp(`^ {2}${served.url}/thong-ke/laocai$`, 'm'));
  });

  it('relays a feed of its own network with the address of --public-url', async (t) => {
    const { port } = await startUpstream(t);
    const feed = ['--feed', `tin=http://127.0.0.1:${port}/rss`];
    const served = await startCli([
      '--store',
      'memory',
      ...feed,
      '--public-url',
      'tin=https://tinh.gov.vn/rss',
    ]);
    try {
      const answer = await fetch(`${served.url}/feed/tin`);
      assert.equal(await answer.text(), RSS);
      assert.equal(answer.headers.get('content-location'), 'https://tinh.gov.vn/rss');
    } finally {
      await served.end();
    }
  });

  it('prints the addresses of its feeds, answers 502 for a feed that cannot be loaded, and prints why', async () => {
    const feed = ['--feed', 'tin=http://localhost:1/rss?a=b'];
    const served = await startCli(['--store', 'memory', ...feed]);
    try {
      const answer = await fetch(`${served.url}/feed/tin`);
      assert.equal(answer.status, 502);
      const { detail } = (await answer.json()) as { detail: string };
      assert.match(detail, /feed "tin" .*: its server has an address that is not public; the log/);
      assert.doesNotMatch(detail, /localhost/);
      assert.equal((await fetch(`${served.url}/feed/other`)).status, 404, 'a feed that is not configured');
    } finally {
      await served.end();
    }
    assert.match(served.output(), new RegExp(`^ {2}${served.url}/feed/tin$`, 'm'));
    assert.match(
      served.output(),
      /^mtqg-widgets: .*feed "tin" .*"localhost" has an address that is not public; use/im,
    );
  });

  it('ends after SIGTERM and after SIGINT, and has stored exactly the views that it answered', async () => {
    const store = `sqlite:${join(folder, 'kept.sqlite')}`;
    const first = await startCli(['--store', store]);
    const views = Array.from({ length: 50 }, () => sendView(first.url));
    await views[0]; // Now the other views are still open.
    const ended = first.end();
    const answers = await Promise.allSettled(views);
    let counted = 0;
    for (const answer of answers) {
      if (answer.status === 'fulfilled') {
        assert.equal(typeof answer.value, 'object', 'figures, not the status of a refusal');
        counted++;
      } else {
        // The server accepts no connection after SIGTERM.
        assert.match(String(answer.reason), /^TypeError: fetch failed/);
      }
    }
    assert.equal(await ended, 0);
    assert.match(first.output(), /^mtqg-widgets: received SIGTERM; stopping/m);

    const second = await startCli(['--store', store]);
    try {
      assert.equal((await fetchFigures(second.url)).views.total, counted);
    } finally {
      assert.equal(await second.end('SIGINT'), 0);
    }
  });

  it('ends at once when SIGINT follows SIGTERM, although a request is still open', async () => {
    const served = await startCli(['--store', 'memory']);
    const openRequest = connect(Number(new URL(served.url).port), '127.0.0.1');
    openRequest.on('error', () => undefined); // The end of the process resets the connection.
    try {
      openRequest.write('GET /laocai HTTP/1.1\r\n'); // Without the end of the headers, the request stays open.
      await fetchFigures(served.url);
      served.child.kill('SIGTERM');
      while (!served.output().includes('received SIGTERM')) await once(served.child.stderr!, 'data');
      const exit = once(served.child, 'exit');
      served.child.kill('SIGINT');
      assert.deepEqual(await exit, [null, 'SIGINT']);
    } finally {
      openRequest.destroy();
      await served.end('SIGKILL');
    }
  });

  it('ignores the carriage return that a file of variables with Windows line ends leaves in each value', async () => {
    const env = { MTQG_STORE: 'memory\r', HOST: '127.0.0.1\r', MTQG_BASE: ' \r', PORT: '99999\r' };
    const { code, errors } = await runCli(['serve', ...SITE], env);
    // The port is refused because it is too high. The values before it are accepted.
    assert.match(errors, /^mtqg-widgets: PORT is "99999"; use a whole number/);
    assert.equal(code, 2);
  });
});
