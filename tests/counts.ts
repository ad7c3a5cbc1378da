/** How many tests passed, failed and were skipped in one suite, or in one engine of it. */
export interface Count {
  name: string;
  passed: number;
  failed: number;
  skipped: number;
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
  return sum;
}

/** `3 passed, 1 failed`, and the skipped tests where there are any. */
export function formatCount({ passed, failed, skipped }: Count): string {
  const line = `${passed} passed, ${failed} failed`;
  return skipped === 0 ? line : `${line}, ${skipped} skipped`;
}
