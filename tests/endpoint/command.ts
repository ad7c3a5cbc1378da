import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { after } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Figures } from '../../src/endpoint/endpoint.ts';
import { freePort } from '../engines.ts';
import { PAGE } from './requests.ts';

const CLI = fileURLToPath(new URL('../../src/endpoint/cli/cli.ts', import.meta.url));

export interface Ended {
  code: number | null;
  output: string;
  errors: string;
}

/** Runs the command line tool to its end. */
export async function runCli(args: string[], env: Record<string, string> = {}): Promise<Ended> {
  const child = spawn(process.execPath, [CLI, ...args], { env: { ...process.env, ...env } });
  let output = '';
  let errors = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, output, errors };
}

export interface Served {
  child: ChildProcess;
  url: string;
  /** All that it printed so far. */
  output: () => string;
  /** Sends a signal and waits for the end; gives the exit code. */
  end: (signal?: NodeJS.Signals) => Promise<number | null>;
}

/** Starts `serve` for one site on a free port, after the words of another program if given (`strace …`). */
export async function startCli(args: string[], before: string[] = []): Promise<Served> {
  const port = await freePort();
  const site = ['--site', `laocai=${PAGE.origin}`];
  const [program = '', ...rest] = [
    ...before,
    process.execPath,
    CLI,
    'serve',
    '--port',
    `${port}`,
    ...site,
    ...args,
  ];
  const child = spawn(program, rest, { stdio: ['ignore', 'pipe', 'pipe'] });
  after(() => child.kill('SIGKILL')); // Only a test that failed left it running.
  let text = '';
  const listening = new Promise<void>((resolve, reject) => {
    const read = (chunk: Buffer) => {
      text += chunk.toString();
      if (text.includes(`:${port}`)) resolve();
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('exit', () => reject(new Error(`serve ended: ${text}`)));
  });
  await listening;
  const end = async (signal: NodeJS.Signals = 'SIGTERM') => {
    if (child.exitCode === null && child.signalCode === null) {
      child.kill(signal);
      await once(child, 'exit');
    }
    return child.exitCode;
  };
  return { child, url: `http://127.0.0.1:${port}`, output: () => text, end };
}

/** Sends a view; gives its figures, or the status of another answer. Rejects when there is none. */
export async function sendView(url: string, visit = 1): Promise<Figures | number> {
  const response = await fetch(`${url}/laocai?visit=${visit}`, { method: 'POST', headers: PAGE });
  return response.status === 200 ? ((await response.json()) as Figures) : response.status;
}

export async function readFigures(url: string): Promise<Figures> {
  return (await (await fetch(`${url}/laocai`)).json()) as Figures;
}
