import { execFileSync } from 'node:child_process';
import { ROOT } from './files.ts';

const TIMEOUT_MS = 60_000;

/** Runs a module in a new Node process, where it can import the package by its name. Returns what it printed. */
export function runInNode(code: string): string {
  const args = ['--input-type=module', '--eval', code];
  return execFileSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8', timeout: TIMEOUT_MS }).trim();
}
