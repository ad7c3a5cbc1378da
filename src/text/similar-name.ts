import { editDistance } from './edit-distance.ts';

/** Two names are similar if at most this share of the letters of the longer one is mistyped. */
const MAX_MISTYPED_SHARE = 1 / 3;

/** The known name that is most similar to a mistyped one; `undefined` if none is similar. */
export function findSimilarName(name: string, known: readonly string[]): string | undefined {
  let similar: string | undefined;
  let shortest = Infinity;
  for (const candidate of known) {
    const distance = editDistance(name, candidate);
    const isSimilar = distance <= MAX_MISTYPED_SHARE * Math.max(name.length, candidate.length);
    if (isSimilar && distance < shortest) {
      similar = candidate;
      shortest = distance;
    }
  }
  return similar;
}
