/** Most indexes, `bằng 109,42%`, are in this range. Growth in percent seldom is, because it would be 80 % or more. */
const MIN_INDEX = 80;
const MAX_INDEX = 130;

/** Whether a percentage without a sign or verb may be an index, 109,42 for a growth of 9,42 %. */
export function mayBeIndex(percentage: number): boolean {
  return percentage >= MIN_INDEX && percentage <= MAX_INDEX;
}
