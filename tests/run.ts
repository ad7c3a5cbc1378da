// npm test: every suite, or those named: npm test -- lint build text endpoint package e2e elements
// With MTQG_REQUIRE_ALL=1 an engine that is missing, a suite without tests and a skipped test are failures.
import { spawnSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Count } from './counting-reporter.ts';
import { findEngines } from './engines.ts';

const counts: Count[] = [];
const requireAll = process.env['MTQG_REQUIRE_ALL'] === '1';
const folder = mkdtempSync(join(tmpdir(), 'mtqg-test-'));

const suites: Record<string, () => void> = {
  lint() {
    check('lint: eslint', 'eslint', '.');
    check('lint: prettier', 'prettier', '--check', '--log-level=warn', '.');
    check('lint: types', 'tsc', '--noEmit');
    check('lint: imports', 'depcruise', '--config', '.dependency-cruiser.mjs', 'src');
  },
  build() {
    check('build', 'rollup', '-c');
  },
  text: () => nodeTests('text', 'tests/{gallery,indicator,news,shared,text}/*.node.ts'),
  endpoint: () => nodeTests('endpoint'),
  package: () => nodeTests('package'),
  e2e: () => nodeTests('e2e'),
  elements: browserTests,
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !suites[name]);
if (unknown.length) {
  console.error(`npm test: there is no suite ${unknown.join(', ')}, but ${Object.keys(suites).join(', ')}`);
  process.exit(2);
}
for (const [name, run] of Object.entries(suites)) {
  if (asked.length && !asked.includes(name)) continue;
  console.log(`\n=== ${name}`);
  run();
}
rmSync(folder, { recursive: true });
report();

/** Runs a program of node_modules (npm puts them first on the PATH); gives whether it ended well. */
function run(command: string, args: string[], env: NodeJS.ProcessEnv = {}): boolean {
  const limits = { timeout: 15 * 60_000, killSignal: 'SIGKILL' } as const;
  const { status, error } = spawnSync(command, args, {
    stdio: 'inherit',
    env: { ...process.env, ...env },
    ...limits,
  });
  if (error) console.error(`${command}: ${error.message}`);
  return status === 0;
}

function check(name: string, command: string, ...args: string[]): void {
  const isPassed = run(command, args);
  counts.push({ name, passed: Number(isPassed), failed: Number(!isPassed), skipped: 0 });
}

/** Files named `.node.ts` run in Node what a `.test.ts` beside them runs in browsers. */
function nodeTests(suite: string, pattern = `tests/${suite}/**/*.test.ts`): void {
  const files = globSync(pattern);
  const output = join(folder, `${suite}.json`);
  const options = [
    '--test-timeout=180000', // What hangs is a failure with a name, not a run without an end.
    '--test-reporter=spec',
    '--test-reporter-destination=stdout',
    '--test-reporter=./tests/node-reporter.ts',
    `--test-reporter-destination=${output}`,
  ];
  const isPassed = files.length > 0 && run('node', ['--test', ...options, ...files]);
  collect(suite, output, isPassed);
}

function browserTests(): void {
  const output = join(folder, 'elements.json');
  const isPassed = run('wtr', [], { MTQG_COUNTS: output });
  collect('elements', output, isPassed);
}

/** Reads the counts that a run left; a run that broke without a failed test is a failure all the same. */
function collect(suite: string, output: string, isPassed: boolean): void {
  let found: Count[] = [];
  try {
    found = JSON.parse(readFileSync(output, 'utf8')) as Count[];
  } catch {
    console.error(`${suite}: it left no counts`);
  }
  for (const count of found) counts.push({ ...count, name: count.name ? `${suite}: ${count.name}` : suite });
  if (!isPassed && !found.some(({ failed }) => failed)) {
    counts.push({ name: `${suite}: broke`, passed: 0, failed: 1, skipped: 0 });
  }
}

function report(): void {
  console.log('\n=== summary');
  for (const { name, passed, failed, skipped } of counts) {
    const isEmpty = passed + failed + skipped === 0;
    console.log(`${name}: ${isEmpty ? 'no tests' : line(passed, failed, skipped)}`);
  }
  const engines = Object.entries(findEngines());
  const missing = engines.filter(([, where]) => !where).map(([name]) => name);
  console.log(
    `engines on this machine: ${names(engines.filter(([, where]) => where).map(([name]) => name))}`,
  );
  if (missing.length) {
    const instead = missing.length === engines.length ? '; Chromium from npm ran in their place' : '';
    console.log(`engines not found, so not tested: ${names(missing)}${instead}`);
  }

  const sum = (key: 'passed' | 'failed' | 'skipped') =>
    counts.reduce((total, count) => total + count[key], 0);
  let failed = sum('failed');
  if (requireAll) {
    const empty = counts.filter((count) => count.passed + count.failed + count.skipped === 0).length;
    const lacking = missing.length + empty + sum('skipped');
    if (lacking) console.log(`everything is required, but ${lacking} engines, suites or tests were left out`);
    failed += lacking;
  }
  console.log(`\n${line(sum('passed'), failed, sum('skipped'))}`);
  process.exitCode = failed ? 1 : 0;
}

function line(passed: number, failed: number, skipped: number): string {
  return `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;
}

function names(list: string[]): string {
  return list.join(', ') || 'none';
}
