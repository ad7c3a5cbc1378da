import { type ChildProcess, spawn } from 'node:child_process';

/**
 * Runs a program with all that it starts as one group of processes. The group is killed when the time is up, and when the
 * program has ended, so that no browser or server outlives its suite.
 *
 * @returns Whether it ended by itself with exit code 0.
 */
export function runProgram(
  [program, ...args]: readonly [string, ...string[]],
  { timeoutMs, env = {} }: { timeoutMs: number; env?: Record<string, string> },
): Promise<boolean> {
  return new Promise((resolve) => {
    // A detached process leads a group of its own, which has its id.
    const child = spawn(program, args, { stdio: 'inherit', detached: true, env: { ...process.env, ...env } });
    const timer = setTimeout(() => {
      console.error(`${program} is stopped: it took longer than ${Math.round(timeoutMs / 1000)} seconds`);
      killGroup(child);
    }, timeoutMs);
    // Ctrl+C reaches only the group of the terminal.
    const interrupt = () => {
      killGroup(child);
      process.exit(130);
    };
    process.once('SIGINT', interrupt).once('SIGTERM', interrupt);
    const finish = (isPassed: boolean) => {
      clearTimeout(timer);
      process.off('SIGINT', interrupt).off('SIGTERM', interrupt);
      killGroup(child);
      resolve(isPassed);
    };
    child.once('error', (error) => {
      console.error(`${program} cannot be run: ${error.message}`);
      finish(false);
    });
    child.once('exit', (code) => finish(code === 0));
  });
}

function killGroup({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // The group has ended.
  }
}
