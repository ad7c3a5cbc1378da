/** A name that differs in more letters is not suggested. */
const MAX_DISTANCE = 3;

/** The known name that is most similar to a mistyped one, or `undefined` if none is similar. */
export function suggest(name: string, known: readonly string[]): string | undefined {
  const distances = known.map((candidate) => ({ candidate, distance: editDistance(name, candidate) }));
  distances.sort((a, b) => a.distance - b.distance);
  const [nearest] = distances;
  const isSimilar =
    nearest && nearest.distance <= MAX_DISTANCE && nearest.distance < nearest.candidate.length;
  return isSimilar ? nearest.candidate : undefined;
}

/** How many letters have to be added, removed or replaced to turn one text into the other (Levenshtein). */
function editDistance(from: string, to: string): number {
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
