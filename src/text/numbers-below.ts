/** The whole numbers from 0 up to a limit that is not included. `Array.from` is not used, because MooTools replaces it. */
export function numbersBelow(limit: number): number[] {
  const numbers: number[] = [];
  for (let number = 0; number < limit; number++) numbers.push(number);
  return numbers;
}
