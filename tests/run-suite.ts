import { globSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { Count } from './counts.ts';
import { runProgram } from './run-program.ts';
import type { Check, Suite } from './suites.ts';

const MINUTE_MS = 60_000;

interface SuiteOptions {
  /** Where the reporters write their counts, and Node keeps compiled files. */
  folder: string;
  /** Whether the output is printed only when the suite has ended, because other suites run at the same time. */
  printsAtEnd: boolean;
}

/** Runs a suite within its time limit. */
export function runSuite(suite: Suite, options: SuiteOptions): Promise<Count[]> {
  switch (suite.work.kind) {
    case 'checks':
      return runChecks(suite, suite.work.checks, options);
    case 'node':
      return runNodeTests(suite, suite.work.files, options);
    case 'browsers':
      return runBrowserTests(suite, options);
  }
}

/** Runs all checks of a suite at the same time. */
function runChecks(suite: Suite, checks: readonly Check[], options: SuiteOptions): Promise<Count[]> {
  const timeoutMs = suite.limitMinutes * MINUTE_MS;
  const printsAtEnd = options.printsAtEnd || checks.length > 1;
  return Promise.all(
    checks.map(async ({ name, command }) => {
      const isPassed = await runProgram(command, { timeoutMs, printsAtEnd });
      return {
        name: `${suite.name}: ${name}`,
        passed: Number(isPassed),
        failed: Number(!isPassed),
        skipped: 0,
      };
    }),
  );
}

async function runNodeTests(
  suite: Suite,
  pattern: string,
  { folder, printsAtEnd }: SuiteOptions,
): Promise<Count[]> {
  const countsFile = join(folder, `${suite.name}.json`);
  const files = globSync(pattern);
  const command: [string, ...string[]] = [
    'node',
    '--test',
    // By default, Node runs one file less at the same time than there are processors. Many tests wait for a timer, a server or a browser,
    // so one file more keeps all processors busy.
    `--test-concurrency=${availableParallelism() + 1}`,
    // A test that takes longer than three minutes is stopped and reported by its name. If a test leaves a server open, the run does not
    // end by itself, and the time limit of the suite ends it. The flag --test-force-exit does not help: it ends the run before all tests have run.
    '--test-timeout=180000',
    '--test-reporter=spec',
    '--test-reporter-destination=stdout',
    '--test-reporter=./tests/node-reporter.ts',
    `--test-reporter-destination=${countsFile}`,
    ...files,
  ];
  // Without a file, `node --test` would look for tests everywhere.
  const isPassed =
    files.length > 0 &&
    (await runProgram(command, {
      timeoutMs: suite.limitMinutes * MINUTE_MS,
      printsAtEnd,
      // The tests start the command line tool hundreds of times. With compiled files it starts in half the time.
      env: { NODE_COMPILE_CACHE: join(folder, 'compiled') },
    }));
  return readCounts(suite, countsFile, isPassed);
}

async function runBrowserTests(suite: Suite, { folder, printsAtEnd }: SuiteOptions): Promise<Count[]> {
  const countsFile = join(folder, `${suite.name}.json`);
  const isPassed = await runProgram(['wtr'], {
    timeoutMs: suite.limitMinutes * MINUTE_MS,
    printsAtEnd,
    env: { MTQG_COUNTS: countsFile },
  });
  return readCounts(suite, countsFile, isPassed);
}

/** Reads what a reporter counted. A run that counted nothing, or has a bad exit code and no failed test, counts as one failure. */
function readCounts(suite: Suite, countsFile: string, isPassed: boolean): Count[] {
  let counts: Count[] = [];
  try {
    const found = JSON.parse(readFileSync(countsFile, 'utf8')) as Count[];
    counts = found.map((count) => ({
      ...count,
      name: count.name ? `${suite.name}: ${count.name}` : suite.name,
    }));
  } catch {
    console.error(`${suite.name}: the reporter wrote no counts`);
  }
  const hasFailedTest = counts.some(({ failed }) => failed > 0);
  if (counts.length === 0 || (!isPassed && !hasFailedTest)) {
    counts.push({ name: `${suite.name}: the run failed`, passed: 0, failed: 1, skipped: 0 });
  }
  return counts;
}
