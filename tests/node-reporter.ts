import type { TestEvent } from 'node:test/reporters';
import type { Count } from './counts.ts';

/** A reporter for `node --test` that writes the counts of the whole run as JSON. */
export default async function* report(source: AsyncIterable<TestEvent>): AsyncGenerator<string> {
  for await (const { type, data } of source) {
    // Each test file has a summary, and so has the whole run. Only the summary of the whole run names no file.
    const isWholeRun = type === 'test:summary' && !data.file;
    if (!isWholeRun) continue;
    const { tests, passed, skipped, todo } = data.counts;
    const leftOut = skipped + todo;
    const count: Count = { name: '', passed, failed: tests - passed - leftOut, skipped: leftOut };
    yield JSON.stringify([count]);
  }
}
