import type { Reporter, TestSuiteResult } from '@web/test-runner';
import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { type Count, formatFailure, isEmpty, sumCounts, zeroCount } from './counts.ts';

/**
 * Writes the counts and the failed tests of each engine as JSON into the file that `MTQG_COUNTS` names. A test file that has no test, or fails
 * outside its tests, counts as a failure.
 */
export function testCountReporter(): Reporter {
  return {
    onTestRunFinished({ sessions }) {
      const counts = new Map<string, Count>();
      for (const { browser, testResults, errors, testFile } of sessions) {
        const file = relative(process.cwd(), testFile);
        let count = testResults ? countTests(testResults, [file]) : zeroCount();
        if (isEmpty(count) || errors.length > 0) {
          const reason = isEmpty(count) ? 'ran no test' : 'failed outside its tests';
          const failure = formatFailure([file, reason], errors[0]?.message);
          count = sumCounts([count, { ...zeroCount(), failed: 1, failures: [failure] }]);
        }
        const engineCount = sumCounts([counts.get(browser.name) ?? zeroCount(), count]);
        counts.set(browser.name, { ...engineCount, name: browser.name });
      }
      const countsFile = process.env['MTQG_COUNTS'];
      if (countsFile) writeFileSync(countsFile, JSON.stringify([...counts.values()]));
    },
  };
}

/** @param names The file and the suites that `suite` stands in. */
function countTests(suite: TestSuiteResult, names: readonly string[]): Count {
  const suiteNames = [...names, suite.name];
  const skipped = suite.tests.filter((test) => test.skipped).length;
  const passed = suite.tests.filter((test) => test.passed && !test.skipped).length;
  const failed = suite.tests.filter((test) => !test.passed && !test.skipped);
  const failures = failed.map(({ name, error }) => formatFailure([...suiteNames, name], error?.message));
  const own = { name: suite.name, passed, failed: failed.length, skipped, failures };
  return sumCounts([own, ...suite.suites.map((inner) => countTests(inner, suiteNames))]);
}
