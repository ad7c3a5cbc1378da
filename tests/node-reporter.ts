import type { TestEvent } from 'node:test/reporters';
import { relative } from 'node:path';
import { type Count, formatFailure } from './counts.ts';

type TestFail = Extract<TestEvent, { type: 'test:fail' }>['data'];

/** A reporter for `node --test` that writes the counts of the whole run, and its failed tests, as JSON. */
export default async function* report(source: AsyncIterable<TestEvent>): AsyncGenerator<string> {
  const failures: string[] = [];
  for await (const { type, data } of source) {
    if (type === 'test:fail' && !hasFailedSubtest(data)) {
      const file = data.file && relative(process.cwd(), data.file);
      failures.push(formatFailure([file ?? '', data.name], data.details.error.message));
    }
    // Each test file has a summary, and so has the whole run. Only the summary of the whole run names no file.
    const isWholeRun = type === 'test:summary' && !data.file;
    if (!isWholeRun) continue;
    const { tests, passed, skipped, todo } = data.counts;
    const leftOut = skipped + todo;
    const failed = tests - passed - leftOut;
    const count: Count = { name: '', passed, failed, skipped: leftOut, failures };
    yield JSON.stringify([count]);
  }
}

/** Whether a test failed only because a test inside it did. */
function hasFailedSubtest({ details }: TestFail): boolean {
  const { error } = details;
  return 'failureType' in error && error.failureType === 'subtestsFailed';
}
