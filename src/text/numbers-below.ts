/** The whole numbers from 0 up to a limit that is not included. MooTools replaces `Array.from`, so it is not used. */
export function numbersBelow(limit: number): number[] {
  const numbers: number[] = [];
  for (let number = 0; number < limit; number++) numbers.push(number);
  return numbers;
}
