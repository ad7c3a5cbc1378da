const LENGTH = 2_000;
const FACTOR = 8;
/** Between the 8 of a time that is proportional to the length, and the 64 of a time that grows with its square. */
export const MAX_GROWTH = 22;
/** Other programs make some of the measurements longer, so the shortest one counts. */
const ROUNDS = 12;

/**
 * How many times as long the work takes for an input of 8 times the length. The two lengths are measured in turn, so that a busy machine
 * slows down both.
 */
export async function timeGrowth(
  work: (length: number) => unknown,
  shortLength: number = LENGTH,
): Promise<number> {
  let short = Infinity;
  let long = Infinity;
  for (let round = 0; round < ROUNDS; round++) {
    short = Math.min(short, await measure(work, shortLength));
    long = Math.min(long, await measure(work, shortLength * FACTOR));
  }
  return long / short;
}

async function measure(work: (length: number) => unknown, length: number): Promise<number> {
  const start = performance.now();
  await work(length);
  return performance.now() - start;
}
