import { formatQuoted } from '../../text/number.ts';

/** The parts of a whole may be rounded, so that their sum is not quite the whole. */
const MAX_ROUNDING = 0.02;

/**
 * Whether the numbers of a column of percentages are fractions: parts that make up 1, such as 0,6 and 0,4, perhaps with the whole of 1. Returns the
 * first two parts, `0,6; 0,4`; `undefined` for other numbers.
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
