import { randomInt } from 'node:crypto';

/** About the largest number that `randomInt` can return. The chance that two commits have the same mark is 1 in 281 million million. */
const MARK_LIMIT = 2 ** 48 - 1;

/** A random mark for a commit. It is never 0, which is the mark of a file without commits. */
export function randomMark(): number {
  return randomInt(1, MARK_LIMIT);
}
