/** Prints one measure and its limit. */
export function report(measure: string, value: string, limit: string): void {
  console.log(`${measure.padEnd(66)} ${value.padStart(12)}   ${limit}`);
}

export function ratio(value: number, reference: number): string {
  return (value / reference).toFixed(2);
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)]!;
}

/** Measures two sides in alternating rounds after a warm-up, so that both see the same load. Returns the median of each. */
export async function compare(
  one: () => Promise<number>,
  other: () => Promise<number>,
  rounds = 5,
): Promise<[number, number]> {
  await one();
  await other();
  const ones: number[] = [];
  const others: number[] = [];
  for (let round = 0; round < rounds; round++) {
    ones.push(await one());
    others.push(await other());
  }
  return [median(ones), median(others)];
}
