import { numbersBelow } from './numbers-below.ts';

/**
 * How many letters must be added, removed or replaced, or swapped with the next one, to turn one text into the other (Damerau-Levenshtein,
 * where no letter is changed twice).
 */
export function editDistance(from: string, to: string): number {
  let rowBefore: number[] = [];
  /** `row[j]` is the distance from the letters of `from` read so far to the first j letters of `to`. */
  let row = numbersBelow(to.length + 1);
  for (let i = 1; i <= from.length; i++) {
    const next = [i];
    for (let j = 1; j <= to.length; j++) {
      const isSame = from[i - 1] === to[j - 1];
      const isSwapped = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
      const swapped = isSwapped ? rowBefore[j - 2]! + 1 : Infinity;
      next[j] = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + Number(!isSame), swapped);
    }
    rowBefore = row;
    row = next;
  }
  return row[to.length]!;
}
