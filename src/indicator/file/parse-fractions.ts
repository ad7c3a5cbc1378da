import { formatQuoted } from '../../text/number.ts';

/** The parts of a whole may be rounded, so that their sum is not quite the whole. */
const MAX_ROUNDING = 0.02;

/**
 * The first two parts in a column of percentages, `0,6; 0,4`, if all numbers of the column are fractions: parts that make up 1, perhaps with the
 * whole of 1. `undefined` for other columns.
 */
export function findFractions(numbers: readonly number[]): string | undefined {
  const parts = numbers.filter((number) => number > 0 && number < 1);
  let sum = 0;
  for (const part of parts) sum += part;
  const areParts = parts.length >= 2 && Math.abs(sum - 1) <= MAX_ROUNDING;
  const areAllFractions = numbers.every((number) => number >= 0 && number <= 1);
  if (!areParts || !areAllFractions) return undefined;
  return parts
    .slice(0, 2)
    .map((part) => formatQuoted(String(part).replace('.', ','), 'vi'))
    .join('; ');
}
