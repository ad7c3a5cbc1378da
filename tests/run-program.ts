import { type ChildProcess, spawn } from 'node:child_process';

interface RunOptions {
  timeoutMs: number;
  env?: Record<string, string>;
  printsAtEnd?: boolean;
}

/**
 * Runs a program. The program and all processes that it starts form one process group. This group is killed after the time limit, and
 * when the program has ended, so that no browser or server keeps running after its suite.
 *
 * @param options `printsAtEnd`: whether the output is printed only when the program has ended, because other programs run at the same time.
 * @returns Whether the program ended by itself with exit code 0.
 */
export function runProgram(
  [program, ...args]: readonly [string, ...string[]],
  { timeoutMs, env = {}, printsAtEnd = false }: RunOptions,
): Promise<boolean> {
  return new Promise((resolve) => {
    // A detached process is the leader of a new group, and the id of the group is the id of the process.
    const child = spawn(program, args, {
      stdio: printsAtEnd ? ['ignore', 'pipe', 'pipe'] : 'inherit',
      detached: true,
      env: { ...process.env, ...env },
    });
    const output: Buffer[] = [];
    child.stdout?.on('data', (part: Buffer) => output.push(part));
    child.stderr?.on('data', (part: Buffer) => output.push(part));
    const timer = setTimeout(() => {
      console.error(`${program} is stopped: it took longer than ${Math.round(timeoutMs / 1000)} seconds`);
      killGroup(child);
    }, timeoutMs);
    // On Ctrl+C, the terminal interrupts only the group of this process, so the group of the program is killed here.
    const interrupt = (_signal: NodeJS.Signals, number: number) => {
      killGroup(child);
      process.exit(128 + number); // The usual exit code of a program that a signal has ended.
    };
    process.once('SIGINT', interrupt).once('SIGTERM', interrupt);
    const finish = (isPassed: boolean) => {
      clearTimeout(timer);
      process.off('SIGINT', interrupt).off('SIGTERM', interrupt);
      killGroup(child);
      process.stdout.write(Buffer.concat(output));
      resolve(isPassed);
    };
    child.once('error', (error) => {
      console.error(`${program} cannot be run: ${error.message}`);
      finish(false);
    });
    // With pipes, `close` comes after the whole output.
    // Without pipes, `exit` is enough: it does not wait for processes that the program started.
    child.once(printsAtEnd ? 'close' : 'exit', (code: number | null, signal: NodeJS.Signals | null) => {
      if (signal) console.error(`${program} was ended by the signal ${signal}`);
      finish(code === 0);
    });
  });
}

function killGroup({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // The group has already ended.
  }
}
