import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BUDGET_VARIABLES } from '../../src/endpoint/cli/parse-budgets.ts';
import { PAGE } from '../endpoint/requests.ts';
import { freePort } from '../engines.ts';
import { ROOT } from '../package/files.ts';

export interface BenchServer {
  url: string;
  pid: number;
}

interface StartOptions {
  nodeFlags?: readonly string[];
  /** A program that runs the server, and the arguments of that program: `strace …`. */
  prefix?: readonly string[];
  /** More arguments for `serve`. */
  arguments?: readonly string[];
  /** Whether addresses have the default budgets. They have none otherwise, because all requests of most benchmarks come from one address. */
  hasBudgets?: boolean;
}

const NO_BUDGETS = Object.fromEntries(Object.values(BUDGET_VARIABLES).map((name) => [name, 'off']));

/** The processes and the files of one benchmark run. */
export class Servers {
  readonly folder = mkdtempSync(join(tmpdir(), 'mtqg-bench-'));
  readonly #children: ChildProcess[] = [];

  /** Starts the built `serve` command with a new SQLite store. */
  async startCounter(name: string, more: StartOptions = {}): Promise<BenchServer> {
    const { nodeFlags = [], prefix = [] } = more;
    const store = `sqlite:${join(this.folder, `${name}.sqlite`)}`;
    const cli = join(ROOT, 'dist/endpoint/cli/cli.js');
    const options = ['--store', store, '--site', `laocai=${PAGE.origin}`, ...(more.arguments ?? [])];
    // start() adds the port, the value of `--port`.
    return this.start(
      [...nodeFlags, cli, 'serve', ...options, '--port'],
      prefix,
      more.hasBudgets ? {} : NO_BUDGETS,
    );
  }

  /** Starts a server that takes its port as the last argument, and waits for its first output. */
  async start(
    args: readonly string[],
    prefix: readonly string[] = [],
    variables: Readonly<Record<string, string>> = {},
  ): Promise<BenchServer> {
    const port = await freePort();
    const child = this.#spawn([...args, String(port)], prefix, variables);
    const ended = once(child, 'exit').then(() => Promise.reject(new Error(`${args.join(' ')} ended`)));
    ended.catch(() => undefined); // Servers also end in close(), where nothing waits for this promise.
    await Promise.race([once(child.stdout!, 'data'), ended]);
    return { url: `http://127.0.0.1:${port}`, pid: child.pid! };
  }

  /** Runs a script of tests/bench until it ends, and returns its output. Its default argument is the path of a new file. */
  async run(script: string, args: readonly string[] = [join(this.folder, script)]): Promise<string> {
    const child = this.#spawn([join(ROOT, 'tests/bench', script), ...args]);
    let output = '';
    child.stdout!.on('data', (chunk: Buffer) => (output += chunk.toString()));
    const [code] = (await once(child, 'close')) as [number | null];
    if (code !== 0) throw new Error(`${script} ended with code ${code}`);
    return output;
  }

  /** Ends all processes and removes all files. */
  close(): void {
    for (const child of this.#children) child.kill('SIGKILL');
    rmSync(this.folder, { recursive: true, force: true });
  }

  #spawn(args: readonly string[], prefix: readonly string[] = [], variables = {}): ChildProcess {
    const [program = '', ...rest] = [...prefix, process.execPath, ...args];
    const child = spawn(program, rest, {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, ...variables },
    });
    this.#children.push(child);
    return child;
  }
}
