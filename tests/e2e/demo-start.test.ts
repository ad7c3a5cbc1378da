import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { freePort } from '../engines.ts';
import { tempFolder } from '../endpoint/temp.ts';
import { startDemo } from './demo.ts';

/** The two scripts that `npm start` runs: the check before the build, and the server after it. */
const SCRIPTS = [toPath('../../demo/check-start.ts'), toPath('../../demo/server.ts')];
const ROOT = toPath('../..');
const BUILT_FILE = toPath('../../dist/web/mtqg.js');
const folder = tempFolder();

function toPath(relative: string): string {
  return fileURLToPath(new URL(relative, import.meta.url));
}

/** Expects both scripts to end with exit code 1 and to print one line, which contains this sentence. */
function assertFails(env: Record<string, string>, sentence: RegExp): void {
  for (const script of SCRIPTS) assertCommandFails(process.execPath, [script], env, sentence);
}

function assertCommandFails(
  command: string,
  args: string[],
  env: Record<string, string>,
  sentence: RegExp,
): void {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd: ROOT,
    env: { ...process.env, ...env },
    encoding: 'utf8',
    timeout: 30_000,
    killSignal: 'SIGKILL',
  });
  assert.match(stderr, sentence);
  assert.match(stderr, /^npm start: [^\n]+\n$/);
  assert.deepEqual([status, stdout], [1, '']);
}

describe('a second npm start', () => {
  it('does not build, so that the running demo keeps its files', async () => {
    const store = join(folder, 'build.sqlite');
    const first = await startDemo(await freePort(), store);
    try {
      const builtAt = statSync(BUILT_FILE).mtimeMs;
      const env = { DEMO_STORE: store, PORT: `${await freePort()}` };
      assertCommandFails('npm', ['run', '-s', 'start'], env, /build\.sqlite is in use, so a demo is running/);
      assert.equal(statSync(BUILT_FILE).mtimeMs, builtAt);
    } finally {
      await first.stop();
    }
  });
});

describe('npm start says in one sentence', () => {
  it('that a demo is running already', async () => {
    const store = join(folder, 'demo.sqlite');
    const port = await freePort();
    const first = await startDemo(port, store);
    try {
      const second = { DEMO_STORE: store, PORT: `${await freePort()}` };
      assertFails(second, /demo\.sqlite is in use, so a demo is running already; stop that one, or set/);
    } finally {
      await first.stop();
    }
  });

  it('that its port is in use', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    try {
      const { port } = other.address() as AddressInfo;
      const env = { PORT: `${port}`, HOST: '127.0.0.1', DEMO_STORE: join(folder, 'port.sqlite') };
      assertFails(env, new RegExp(`port ${port} on 127\\.0\\.0\\.1 is in use by another program; set PORT`));
    } finally {
      other.close();
    }
  });

  it('that a port is not a number, or the address is not of this machine', () => {
    const store = join(folder, 'address.sqlite');
    assertFails({ PORT: 'abc', DEMO_STORE: store }, /PORT is "abc"; use a whole number from 1 to 65535/);
    assertFails(
      { HOST: '192.0.2.1', DEMO_STORE: store },
      /HOST is "192\.0\.2\.1", which is not an address of this/,
    );
  });
});
