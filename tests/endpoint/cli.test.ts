import assert from 'node:assert/strict';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { readFigures, runCli, sendView, startCli } from './command.ts';
import { PAGE } from './requests.ts';
import { tempFolder } from './temp.ts';

const folder = tempFolder();
const site = ['--site', 'laocai=https://laocai.gov.vn'];

describe('mtqg-widgets on the command line', () => {
  it('helps', async () => {
    const { code, output } = await runCli(['--help']);
    assert.equal(code, 0);
    for (const flag of [
      'site',
      'start',
      'feed',
      'store',
      'host',
      'port',
      'base',
      'time-zone',
      'trusted-proxies',
    ])
      assert.match(output, new RegExp(`--${flag} `));
    assert.equal((await runCli(['serve', '-h'])).output, output);
    assert.match((await runCli(['--version'])).output, /^\d+\.\d+\.\d+\n$/);
  });

  const misused: [string, string[], RegExp][] = [
    ['no command', [], /say what to do: serve/],
    ['an unknown command', ['server'], /no command "server"/],
    ['an unknown flag', ['serve', '--sites', 'x'], /Unknown option '--sites'/],
    ['a stray word', ['serve', 'now', ...site], /"now" is not understood/],
    ['no site', ['serve'], /name at least one site/],
    ['a site without origins', ['serve', '--site', 'laocai'], /--site "laocai" is not of the form/],
    ['a site twice', ['serve', ...site, ...site], /"laocai" is given twice/],
    [
      'a start that is no number',
      ['serve', ...site, '--start', 'laocai=4.798.809'],
      /--start "laocai=4.798.809"/,
    ],
    ['a start of no site', ['serve', ...site, '--start', 'hanoi=1'], /"hanoi", which is no --site/],
    [
      'a feed without an address',
      ['serve', ...site, '--feed', 'tin'],
      /--feed "tin" is not of the form tin=/,
    ],
    [
      'a feed that is no web address',
      ['serve', ...site, '--feed', 'tin=ftp://x.vn/'],
      /--feed "tin=ftp:.* form/,
    ],
    [
      'a feed twice',
      ['serve', ...site, '--feed', 'tin=https://x.vn/', '--feed', 'tin=https://y.vn/'],
      /--feed "tin" is given twice/,
    ],
    ['a port beyond ports', ['serve', ...site, '--port', '99999'], /--port is "99999"/],
    [
      'proxies that are no number',
      ['serve', ...site, '--trusted-proxies', 'all'],
      /--trusted-proxies is "all"/,
    ],
    ['an unknown store', ['serve', ...site, '--store', 'mysql:x'], /--store is "mysql:x"/],
  ];
  for (const [what, args, sentence] of misused) {
    it(`refuses ${what} in one sentence`, async () => {
      const { code, output, errors } = await runCli(args);
      assert.equal(code, 2);
      assert.equal(output, '');
      assert.match(errors, sentence);
      assert.match(errors, /^mtqg-widgets: [^\n]+ See: mtqg-widgets --help\n$/);
    });
  }

  const impossible: [string, string[], RegExp][] = [
    ['a reserved name', ['--site', 'feed=https://x.vn'], /site "feed": the name is reserved/],
    ['an origin with a path', ['--site', 'a=https://x.vn/tin'], /origin "https:\/\/x.vn\/tin" is not/],
    ['a day that never was', [...site, '--start', 'laocai=1@2024-02-30'], /since is "2024-02-30"/],
    [
      'a feed of this machine',
      [...site, '--feed', 'tin=http://127.1/rss'],
      /feed "tin": 127\.0\.0\.1 is not a/,
    ],
    ['an unknown zone', [...site, '--time-zone', 'Sao/Hoa'], /time zone "Sao\/Hoa" is unknown/],
    [
      'a store nowhere',
      [...site, '--store', 'sqlite:/no/such/folder/x.sqlite'],
      /folder \/no\/such\/folder does not/,
    ],
    ['an address that is not ours', [...site, '--host', '192.0.2.1'], /192\.0\.2\.1, port/],
  ];
  for (const [what, args, sentence] of impossible) {
    it(`cannot serve ${what}, and says so`, async () => {
      const { code, errors } = await runCli(['serve', '--store', 'memory', '--port', '0', ...args]);
      assert.equal(code, 1);
      assert.match(errors, sentence);
      assert.match(errors, /^mtqg-widgets: [^\n]+\n$/);
    });
  }

  it('says that a port is taken', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as AddressInfo;
    const { code, errors } = await runCli(['serve', ...site, '--store', 'memory', '--port', `${port}`]);
    other.close();
    assert.equal(code, 1);
    assert.match(errors, new RegExp(`port ${port} is taken by another program`));
  });

  it('says that a file belongs to another process', async () => {
    const store = `sqlite:${join(folder, 'owned.sqlite')}`;
    const owner = await startCli(['--store', store]);
    const { code, errors } = await runCli(['serve', ...site, '--store', store, '--port', '0']);
    assert.equal(code, 1);
    assert.match(errors, /owned\.sqlite is in use by another process/);
    assert.equal(await owner.end(), 0);
  });

  it('reads the environment, and flags before it', async () => {
    const env = {
      MTQG_SITE: 'hanoi=https://hanoi.gov.vn',
      MTQG_STORE: 'memory',
      PORT: 'x',
      MTQG_TIME_ZONE: '',
    };
    assert.match((await runCli(['serve'], env)).errors, /--port is "x"/);
    assert.match((await runCli(['serve', '--port', 'y'], env)).errors, /--port is "y"/);
    assert.match(
      (await runCli(['serve'], { ...env, PORT: '0', MTQG_BASE: 'x', HOST: '192.0.2.1' })).errors,
      /192/,
    );
    const start = { ...env, PORT: '0', MTQG_START: 'hanoi=1@nay' };
    assert.match((await runCli(['serve'], start)).errors, /since is "nay"/);
    const feeds = { ...env, PORT: '0', MTQG_FEED: 'tin=https://x.vn/rss  noi-bo=http://10.0.0.1/' };
    assert.match((await runCli(['serve'], feeds)).errors, /feed "noi-bo": 10\.0\.0\.1/);
  });

  it('mounts below a base and begins where the last counter ended', async () => {
    const served = await startCli([
      '--store',
      'memory',
      '--base',
      'thong-ke',
      '--start',
      'laocai=4798809@2024-03-07',
    ]);
    const figures = await readFigures(`${served.url}/thong-ke`);
    assert.deepEqual([figures.visits.total, figures.since], [4_798_809, '2024-03-07']);
    assert.equal((await fetch(`${served.url}/thong-ke/healthz`)).status, 200);
    assert.match(served.output(), /\/thong-ke\/laocai/);
    await served.end();
  });

  it('passes on the feeds it was told of, and says where', async () => {
    const served = await startCli(['--store', 'memory', '--feed', 'tin=http://localhost:1/rss?a=b']);
    const answer = await fetch(`${served.url}/feed/tin`);
    assert.equal(answer.status, 502);
    assert.match(
      ((await answer.json()) as { detail: string }).detail,
      /^The feed "tin" could not be had: "localhost"/,
    );
    assert.equal((await fetch(`${served.url}/feed/khac`)).status, 404);
    await served.end();
    assert.match(served.output(), new RegExp(`^  ${served.url}/feed/tin$`, 'm'));
    assert.match(served.output(), /^mtqg-widgets: The feed "tin" could not be had/m);
  });

  it('answers what is in flight when told to end, and keeps it', async () => {
    const store = `sqlite:${join(folder, 'kept.sqlite')}`;
    const first = await startCli(['--store', store]);
    const inFlight = Array.from({ length: 50 }, () => sendView(first.url));
    await inFlight[0];
    const ended = first.end();
    const answers = await Promise.allSettled(inFlight);
    const counted = answers.filter(({ status }) => status === 'fulfilled').length;
    assert.equal(await ended, 0);
    const second = await startCli(['--store', store]);
    assert.equal((await readFigures(second.url)).views.total, counted);
    assert.equal(await second.end('SIGINT'), 0);
  });

  it('hints once at a proxy it was not told of', async () => {
    const served = await startCli(['--store', 'memory']);
    for (let view = 0; view < 2; view++) {
      const headers = { ...PAGE, 'x-forwarded-for': '203.0.113.9' };
      await fetch(`${served.url}/laocai?visit=1`, { method: 'POST', headers });
    }
    await served.end();
    assert.equal(served.output().split('--trusted-proxies 1').length, 2);
    assert.ok(!served.output().includes('203.0.113.9'));
  });
});
