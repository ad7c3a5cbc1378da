/** Most indexes, `bằng 109,42%`, are in this range. Growth is seldom in this range, because growth of 80 % is very large. */
const MIN_INDEX = 80;
const MAX_INDEX = 130;

/** Whether a percentage without a sign or verb may be an index, 109,42 for a growth of 9,42 %. */
export function mayBeIndex(percentage: number): boolean {
  return percentage >= MIN_INDEX && percentage <= MAX_INDEX;
}
