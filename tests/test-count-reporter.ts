import type { Reporter, TestSuiteResult } from '@web/test-runner';
import { writeFileSync } from 'node:fs';
import { type Count, isEmpty, sumCounts, zeroCount } from './counts.ts';

/**
 * Writes the counts of each engine as JSON into the file that `MTQG_COUNTS` names. A test file that has no test, or fails outside its
 * tests, counts as a failure.
 */
export function testCountReporter(): Reporter {
  return {
    onTestRunFinished({ sessions }) {
      const counts = new Map<string, Count>();
      for (const { browser, testResults, errors, testFile } of sessions) {
        const count = testResults ? countTests(testResults) : zeroCount();
        if (isEmpty(count) || errors.length > 0) {
          const reason = isEmpty(count) ? 'ran no test' : 'failed outside its tests';
          console.error(`${browser.name}: ${testFile} ${reason}`);
          count.failed++;
        }
        const engineCount = sumCounts([counts.get(browser.name) ?? zeroCount(), count]);
        counts.set(browser.name, { ...engineCount, name: browser.name });
      }
      const file = process.env['MTQG_COUNTS'];
      if (file) writeFileSync(file, JSON.stringify([...counts.values()]));
    },
  };
}

function countTests({ name, tests, suites }: TestSuiteResult): Count {
  const skipped = tests.filter((test) => test.skipped).length;
  const passed = tests.filter((test) => test.passed && !test.skipped).length;
  const own = { name, passed, failed: tests.length - passed - skipped, skipped };
  return sumCounts([own, ...suites.map(countTests)]);
}
