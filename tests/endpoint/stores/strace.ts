import { spawnSync } from 'node:child_process';

const hasStrace = spawnSync('strace', ['-V']).status === 0;

/** Why tests with strace are skipped; `false` to run them. */
export const skipWithoutStrace = hasStrace ? false : 'strace is not installed';

/** Options of all uses: the started process is `serve`, not strace (`-D`), and the threads of `serve` are traced too (`-f`). */
const STRACE = ['strace', '-D', '-f', '-e', 'signal=none'];

/** A prefix for `serve` that writes these system calls to a log, with the paths of their files (`-y`). */
export function logCalls(calls: string, log: string): string[] {
  return [...STRACE, '-y', '-s', '2000', '-e', `trace=${calls}`, '-o', log];
}

/**
 * A prefix for `serve` that makes these system calls fail or take longer.
 *
 * @param effect What happens, and to which calls: `error=EIO:when=12`. `when=12` is the 12th call, `when=12..18` the calls from the 12th to the
 * 18th, and `when=12+` the 12th and all later calls.
 * @param paths Only calls on these files are changed, by default all.
 */
export function changeCalls(calls: string, effect: string, paths: readonly string[] = []): string[] {
  const files = paths.flatMap((path) => ['-P', path]);
  return [...STRACE, '-e', `trace=${calls}`, '-e', `inject=${calls}:${effect}`, ...files, '-o', '/dev/null'];
}

/** Does both: makes the calls `changed` fail or take longer, and writes these calls and the calls `logged` to a log. */
export function changeAndLogCalls(changed: string, effect: string, logged: string, log: string): string[] {
  const change = ['-e', `trace=${changed},${logged}`, '-e', `inject=${changed}:${effect}`];
  return [...STRACE, '-y', ...change, '-o', log];
}
