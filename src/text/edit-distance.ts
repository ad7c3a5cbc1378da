import { numbersBelow } from './numbers-below.ts';

/**
 * How many letters must be added, removed or replaced, or swapped with the next one, to turn one text into the other (Damerau-Levenshtein,
 * where no letter is changed twice).
 */
export function editDistance(from: string, to: string): number {
  let twoRowsBefore: number[] = [];
  /** `rowBefore[j]` is the distance from the letters of `from` read so far to the first j letters of `to`. */
  let rowBefore = numbersBelow(to.length + 1);
  for (let i = 1; i <= from.length; i++) {
    const row = [i];
    for (let j = 1; j <= to.length; j++) {
      const isSame = from[i - 1] === to[j - 1];
      const isSwapped = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
      const swapped = isSwapped ? twoRowsBefore[j - 2]! + 1 : Infinity;
      row[j] = Math.min(rowBefore[j]! + 1, row[j - 1]! + 1, rowBefore[j - 1]! + Number(!isSame), swapped);
    }
    twoRowsBefore = rowBefore;
    rowBefore = row;
  }
  return rowBefore[to.length]!;
}
