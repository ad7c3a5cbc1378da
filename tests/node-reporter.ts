import type { TestEvent } from 'node:test/reporters';

/** Writes what a run of `node --test` came to as JSON, like the browsers' counting reporter. */
export default async function* report(source: AsyncIterable<TestEvent>): AsyncGenerator<string> {
  for await (const { type, data } of source) {
    if (type !== 'test:summary' || data.file) continue;
    const { tests, passed, skipped, todo } = data.counts;
    yield JSON.stringify([
      { name: '', passed, failed: tests - passed - skipped - todo, skipped: skipped + todo },
    ]);
  }
}
