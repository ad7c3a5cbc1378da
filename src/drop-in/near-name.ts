/** How many letters of a mistyped name may be wrong, missing or too many. They must stand side by side. */
const MAX_WRONG_LETTERS = 2;
/** A shorter name with a wrong letter is more likely another name than a mistyped one. */
const MIN_LETTERS = 5;

/** The known name from which a mistyped name differs by a few letters at one place: `gallery` for `galery`; `undefined` if there is none. */
export function findNearName(name: string, known: readonly string[]): string | undefined {
  return name.length < MIN_LETTERS ? undefined : known.find((candidate) => isNear(name, candidate));
}

function isNear(name: string, candidate: string): boolean {
  const shorter = Math.min(name.length, candidate.length);
  let start = 0;
  while (start < shorter && name[start] === candidate[start]) start++;
  let end = 0;
  while (end < shorter - start && name.at(-1 - end) === candidate.at(-1 - end)) end++;
  return Math.max(name.length, candidate.length) - start - end <= MAX_WRONG_LETTERS;
}
