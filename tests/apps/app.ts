import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../engines.ts';

const COMMAND_TIMEOUT_MS = 5 * 60_000;
const START_TIMEOUT_MS = 60_000;
const RETRY_MS = 200;

/** A started app that answers requests. */
export interface RunningApp {
  url: string;
  stop: () => Promise<void>;
}

/**
 * A copy of an app of tests/apps, in a temporary folder. The package.json of the app has the scripts `build` and `start`. `start` listens
 * on 127.0.0.1, at the port in the variable `PORT`. The app does not list mtqg-widgets, because it is installed from a tarball.
 */
export class App {
  readonly #folder: string;

  constructor(name: string) {
    this.#folder = mkdtempSync(join(tmpdir(), `mtqg-app-${name}-`));
    // Leaves out installed packages and built files. Looks only at the path below this folder, because this folder itself may be inside a
    // folder node_modules.
    const isSource = (path: string) =>
      !/\/(node_modules|\.next|dist)(\/|$)/.test(path.slice(import.meta.dirname.length));
    cpSync(join(import.meta.dirname, name), this.#folder, { recursive: true, filter: isSource });
  }

  /** Installs the dependencies in the app's lock file, then mtqg-widgets from the tarball. */
  install(tarball: string): void {
    this.#runNpm('ci', '--no-audit', '--no-fund');
    this.#runNpm('install', '--no-save', '--no-audit', '--no-fund', tarball);
  }

  build(): void {
    this.#runNpm('run', 'build');
  }

  async start(): Promise<RunningApp> {
    const port = await freePort();
    const url = `http://127.0.0.1:${port}/`;
    // A detached process and all processes that it starts form one group, which can be stopped as a whole.
    const child = spawn('npm', ['start'], {
      cwd: this.#folder,
      env: { ...process.env, PORT: `${port}`, NEXT_TELEMETRY_DISABLED: '1' },
      stdio: ['ignore', 'ignore', 'inherit'],
      detached: true,
    });
    const stop = () => stopGroup(child);
    try {
      await waitForAnswer(url, child);
    } catch (error) {
      await stop();
      throw error;
    }
    return { url, stop };
  }

  remove(): void {
    rmSync(this.#folder, { recursive: true });
  }

  #runNpm(...args: string[]): void {
    execFileSync('npm', args, {
      cwd: this.#folder,
      env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' },
      stdio: ['ignore', 'inherit', 'inherit'],
      timeout: COMMAND_TIMEOUT_MS,
    });
  }
}

async function waitForAnswer(url: string, child: ChildProcess): Promise<void> {
  const endsAt = Date.now() + START_TIMEOUT_MS;
  while (Date.now() < endsAt) {
    if (child.exitCode !== null) throw new Error(`npm start ended with exit code ${child.exitCode}`);
    const response = await fetch(url).catch(() => undefined);
    if (response) return;
    await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
  }
  throw new Error(`npm start does not answer at ${url}`);
}

async function stopGroup(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  process.kill(-child.pid, 'SIGKILL'); // A negative id stands for the group.
  await once(child, 'exit');
}
