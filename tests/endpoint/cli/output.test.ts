import assert from 'node:assert/strict';
import { type ChildProcess, spawn, type StdioOptions } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, existsSync, openSync } from 'node:fs';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { freePort } from '../../engines.ts';
import { sendView } from '../command.ts';

const CLI = fileURLToPath(new URL('../../../src/endpoint/cli/cli.ts', import.meta.url));
const PROJECT = fileURLToPath(new URL('../../../', import.meta.url));
/** Every write to this device fails, as on a full disk. */
const FULL_DEVICE = '/dev/full';
/** Why tests with this device are skipped; `false` to run them. */
const skip = existsSync(FULL_DEVICE) ? false : `this system has no ${FULL_DEVICE}`;
const START_TIMEOUT_MS = 30_000;

function startProgram(args: readonly string[], stdio: StdioOptions): ChildProcess {
  const child = spawn(process.execPath, [CLI, ...args], { cwd: PROJECT, env: { LC_ALL: 'C' }, stdio });
  // Needed if a failed test did not end the process.
  after(() => child.kill('SIGKILL'));
  return child;
}

/** Runs the command with a closed pipe for standard output. */
async function runWithClosedOutput(args: readonly string[]): Promise<{ code: unknown; errors: string }> {
  const child = startProgram(args, ['ignore', 'pipe', 'pipe']);
  child.stdout!.destroy();
  return { errors: await readErrors(child), code: child.exitCode };
}

/** Runs the command with a full disk for standard output. */
async function runWithFullDisk(args: readonly string[]): Promise<{ code: unknown; errors: string }> {
  const fullDisk = openSync(FULL_DEVICE, 'w');
  try {
    const child = startProgram(args, ['ignore', fullDisk, 'pipe']);
    return { errors: await readErrors(child), code: child.exitCode };
  } finally {
    closeSync(fullDisk);
  }
}

async function readErrors(child: ChildProcess): Promise<string> {
  let errors = '';
  child.stderr!.on('data', (chunk: Buffer) => (errors += chunk.toString()));
  await once(child, 'close');
  return errors;
}

describe('a command that prints and ends', () => {
  const commands = [
    ['--help'],
    ['serve', '--help'],
    ['help', 'serve'],
    ['--version'],
    ['check-figures', 'demo/pages/chi-tieu.csv'],
  ];
  for (const args of commands) {
    const command = args.join(' ');

    it(`ends quietly when its output is closed: ${command}`, async () => {
      assert.deepEqual(await runWithClosedOutput(args), { code: 0, errors: '' });
    });

    it(`reports a full disk in one sentence: ${command}`, { skip }, async () => {
      const { code, errors } = await runWithFullDisk(args);
      assert.match(errors, /^mtqg-widgets: cannot write to standard output: ENOSPC[^\n]*\n$/);
      assert.equal(code, 1);
    });
  }

  it('reports a full disk in Vietnamese', { skip }, async () => {
    const { code, errors } = await runWithFullDisk(['--help', '--lang', 'vi']);
    assert.match(errors, /^mtqg-widgets: không ghi được vào đầu ra chuẩn: ENOSPC[^\n]*\n$/);
    assert.equal(code, 1);
  });
});

describe('a running endpoint', () => {
  /** Starts `serve` and calls `prepare`. Makes `serve` log an error and a warning, and expects it to stop without an error. */
  async function assertServes(stdio: StdioOptions, prepare: (child: ChildProcess) => void): Promise<void> {
    const port = await freePort();
    const url = `http://127.0.0.1:${port}`;
    const sites = ['--site', 'laocai=https://laocai.gov.vn', '--feed', 'tin=http://localhost:1/rss'];
    const child = startProgram(['serve', '--store', 'memory', '--port', `${port}`, ...sites], stdio);
    prepare(child);
    await waitUntilHealthy(url, child);

    // Logs an error: the feed cannot be loaded.
    assert.equal((await fetch(`${url}/feed/tin`)).status, 502);
    // Logs a warning: X-Forwarded-For comes from a proxy, but no --trusted-proxies is given.
    await fetch(`${url}/laocai`, { headers: { 'x-forwarded-for': '203.0.113.9' } });
    assert.equal(typeof (await sendView(url)), 'object', 'figures, not an error status');

    child.kill('SIGTERM');
    await once(child, 'exit');
    assert.deepEqual([child.exitCode, child.signalCode], [0, null]);
  }

  it('goes on when standard output is closed', () =>
    assertServes(['ignore', 'pipe', 'ignore'], (child) => child.stdout!.destroy()));

  it('goes on when standard error is closed', () =>
    assertServes(['ignore', 'ignore', 'pipe'], (child) => child.stderr!.destroy()));

  it('goes on when both outputs are closed', () =>
    assertServes(['ignore', 'pipe', 'pipe'], (child) => {
      child.stdout!.destroy();
      child.stderr!.destroy();
    }));

  it('goes on when the disk is full, and reports it once', { skip }, async () => {
    const fullDisk = openSync(FULL_DEVICE, 'w');
    let errors = '';
    try {
      await assertServes(['ignore', fullDisk, fullDisk], () => undefined);
      await assertServes(['ignore', fullDisk, 'pipe'], (child) => {
        child.stderr!.on('data', (chunk: Buffer) => (errors += chunk.toString()));
      });
    } finally {
      closeSync(fullDisk);
    }
    assert.equal(errors.match(/cannot write to standard output; the endpoint still runs/g)?.length, 1);
  });
});

async function waitUntilHealthy(url: string, child: ChildProcess): Promise<void> {
  const deadline = Date.now() + START_TIMEOUT_MS;
  for (;;) {
    const isHealthy = await fetch(`${url}/healthz`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isHealthy) return;
    assert.equal(child.exitCode, null, 'serve ended');
    assert.ok(Date.now() < deadline, 'serve did not start');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
