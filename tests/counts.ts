/** How many tests passed, failed and were skipped in one suite, or in one engine of it. */
export interface Count {
  name: string;
  passed: number;
  failed: number;
  skipped: number;
  /** A line for each failed test: its names and the first line of its error. */
  failures?: readonly string[];
}

export function isEmpty({ passed, failed, skipped }: Count): boolean {
  return passed + failed + skipped === 0;
}

/** The count of a suite without tests. */
export function zeroCount(): Count {
  return { name: '', passed: 0, failed: 0, skipped: 0 };
}

export function sumCounts(counts: readonly Count[]): Count {
  const sum = zeroCount();
  for (const { passed, failed, skipped } of counts) {
    sum.passed += passed;
    sum.failed += failed;
    sum.skipped += skipped;
  }
  return { ...sum, failures: counts.flatMap(({ failures = [] }) => failures) };
}

/** One line about a failed test: what it stands in, its name, and the first line of its error. */
export function formatFailure(names: readonly string[], message: string | undefined): string {
  const [firstLine = ''] = (message ?? '').split('\n');
  return `${names.filter(Boolean).join(' › ')}: ${firstLine}`;
}

/** `3 passed, 1 failed`, and the skipped tests where there are any. */
export function formatCount({ passed, failed, skipped }: Count): string {
  const line = `${passed} passed, ${failed} failed`;
  return skipped === 0 ? line : `${line}, ${skipped} skipped`;
}
