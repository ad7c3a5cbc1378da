import type { Reporter, TestSuiteResult } from '@web/test-runner';
import { writeFileSync } from 'node:fs';

/** What one engine, or one suite, came to. */
export interface Count {
  name: string;
  passed: number;
  failed: number;
  skipped: number;
}

/**
 * Writes what each engine came to as JSON into the file that `MTQG_COUNTS` names, and does at the end what is to be done then.
 * A file without a test and one that broke before its first count as failures.
 */
export function countingReporter(atEnd: (() => void)[]): Reporter {
  return {
    onTestRunFinished({ sessions }) {
      const counts = new Map<string, Count>();
      for (const { browser, testResults, errors, testFile } of sessions) {
        const count = counts.get(browser.name) ?? { name: browser.name, passed: 0, failed: 0, skipped: 0 };
        counts.set(browser.name, count);
        const before = count.passed + count.failed + count.skipped;
        if (testResults) add(count, testResults);
        const isEmpty = count.passed + count.failed + count.skipped === before;
        if (errors.length || isEmpty) {
          count.failed++;
          console.error(
            `${browser.name}: ${testFile} ${isEmpty ? 'ran no test' : 'broke outside its tests'}`,
          );
        }
      }
      const file = process.env['MTQG_COUNTS'];
      if (file) writeFileSync(file, JSON.stringify([...counts.values()]));
    },
    stop() {
      for (const finish of atEnd) finish();
    },
  };
}

function add(count: Count, { tests, suites }: TestSuiteResult): void {
  for (const { passed, skipped } of tests) {
    if (skipped) count.skipped++;
    else if (passed) count.passed++;
    else count.failed++;
  }
  for (const suite of suites) add(count, suite);
}
