import fc from 'fast-check';

/** A random whole number; not 999, which beside small numbers may stand for a missing figure. */
export function arbitraryCount(max: number): fc.Arbitrary<string> {
  return fc.nat({ max }).map((count) => String(count === 999 ? 998 : count));
}
