import { type ChildProcess, fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { after } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Figures } from '../../src/endpoint/endpoint.ts';
import { freePort } from '../engines.ts';
import type { CommandLine } from './command-runner.ts';
import { PAGE } from './requests.ts';

const RUNNER = fileURLToPath(new URL('command-runner.ts', import.meta.url));
const CLI = fileURLToPath(new URL('../../src/endpoint/cli/cli.ts', import.meta.url));
/** A command that does not end by itself is killed after this time. */
const RUN_TIMEOUT_MS = 30_000;
/** How long a server may take to listen, also under strace. */
const START_TIMEOUT_MS = 60_000;

/** What a command printed, and its exit code. */
export interface CommandResult {
  code: number | null;
  output: string;
  errors: string;
}

/** The environment of this process without variables such as `MTQG_ENGINES`, because the command reports unknown `MTQG_…` variables. */
function inheritedVariables(): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('MTQG_')));
}

/** Runs the command line tool until it ends. Its messages are English, whatever the locale of this machine. */
export async function runCli(
  args: readonly string[],
  env: Record<string, string> = {},
  nodeFlags: readonly string[] = [],
): Promise<CommandResult> {
  const child = spawn(process.execPath, [...nodeFlags, CLI, ...args], {
    env: { ...inheritedVariables(), LC_ALL: 'C', ...env },
    timeout: RUN_TIMEOUT_MS,
    killSignal: 'SIGKILL',
  });
  let output = '';
  let errors = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, output, errors };
}

/**
 * Like `runCli`, but all commands run in one process, one after the other. For tests of many commands that only print something: to start Node
 * for each of them takes a quarter of a second. Call it outside the tests, because the process ends after all tests of the file or suite.
 */
export function createCommandRunner(): (
  args: readonly string[],
  env?: Record<string, string>,
) => Promise<CommandResult> {
  const child = fork(RUNNER, { env: inheritedVariables() });
  after(() => child.kill());
  return async (args, env = {}) => {
    const environment = { ...inheritedVariables(), LC_ALL: 'C', ...env };
    child.send({ args: [...args], environment } satisfies CommandLine);
    const [result] = (await once(child, 'message', { signal: AbortSignal.timeout(RUN_TIMEOUT_MS) })) as [
      CommandResult,
    ];
    return result;
  };
}

/** A running `serve`. */
export interface Served {
  child: ChildProcess;
  url: string;
  /** Everything printed so far, errors included. */
  output: () => string;
  /** Sends a signal, waits for the end and returns the exit code. */
  end: (signal?: NodeJS.Signals) => Promise<number | null>;
}

/**
 * Starts `serve` for one site on a free port.
 *
 * @param prefix A program that runs the command, and the arguments of that program: `strace …`.
 */
export async function startCli(
  args: readonly string[],
  prefix: readonly string[] = [],
  variables: Readonly<Record<string, string>> = {},
): Promise<Served> {
  const port = await freePort();
  const site = `laocai=${PAGE.origin}`;
  const serve = [process.execPath, CLI, 'serve', '--port', `${port}`, '--site', site, ...args];
  const [program = '', ...rest] = [...prefix, ...serve];
  const child = spawn(program, rest, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...inheritedVariables(), LC_ALL: 'C', ...variables },
  });
  // Needed if a failed test did not end the process.
  after(() => child.kill('SIGKILL'));
  let text = '';
  await new Promise<void>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`serve did not start: ${text}`)), START_TIMEOUT_MS);
    const read = (chunk: Buffer) => {
      text += chunk.toString();
      const isListening = text.includes(`:${port}`); // The address is printed when the server listens.
      if (!isListening) return;
      clearTimeout(timer);
      resolve();
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('exit', () => {
      clearTimeout(timer);
      reject(new Error(`serve ended: ${text}`));
    });
  });
  const end = async (signal: NodeJS.Signals = 'SIGTERM') => {
    if (child.exitCode === null && child.signalCode === null) {
      child.kill(signal);
      await once(child, 'exit');
    }
    return child.exitCode;
  };
  return { child, url: `http://127.0.0.1:${port}`, output: () => text, end };
}

/** Sends a view. Returns the figures if the status is 200, otherwise the status. Rejects when the connection fails. */
export async function sendView(url: string, visit = 1): Promise<Figures | number> {
  const response = await fetch(`${url}/laocai?visit=${visit}`, { method: 'POST', headers: PAGE });
  return response.status === 200 ? ((await response.json()) as Figures) : response.status;
}

export async function fetchFigures(url: string): Promise<Figures> {
  return (await (await fetch(`${url}/laocai`)).json()) as Figures;
}
