import { editDistance } from '../src/text/edit-distance.ts';

/** A name that differs in more letters is not suggested. */
const MAX_DISTANCE = 3;

/** The known name that is most similar to a mistyped one, or `undefined` if none is similar. */
export function suggest(name: string, known: readonly string[]): string | undefined {
  const distances = known.map((candidate) => ({ candidate, distance: editDistance(name, candidate) }));
  distances.sort((a, b) => a.distance - b.distance);
  const [nearest] = distances;
  // A name that differs in every letter is not similar, however short it is.
  const isSimilar =
    nearest && nearest.distance <= MAX_DISTANCE && nearest.distance < nearest.candidate.length;
  return isSimilar ? nearest.candidate : undefined;
}
