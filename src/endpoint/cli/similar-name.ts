/** The share of the letters of a name that may be mistyped. */
const MAX_MISTYPED = 1 / 3;

/** The known name that is most similar to a mistyped one; `undefined` if none is similar. */
export function findSimilarName(name: string, known: readonly string[]): string | undefined {
  let similar: string | undefined;
  let shortest = Infinity;
  for (const candidate of known) {
    const distance = editDistance(name, candidate);
    const isSimilar = distance <= MAX_MISTYPED * Math.max(name.length, candidate.length);
    if (isSimilar && distance < shortest) {
      similar = candidate;
      shortest = distance;
    }
  }
  return similar;
}

/** How many letters must be added, removed or replaced to turn one text into the other (Levenshtein). */
export function editDistance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i++) {
    const next = [i];
    for (let j = 1; j <= to.length; j++) {
      const isSame = from[i - 1] === to[j - 1];
      next[j] = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + Number(!isSame));
    }
    row = next;
  }
  return row[to.length]!;
}
