import type { Amount } from './record/record.ts';

/** The numbers that an amount may stand for, from `low` to `high`. A bound, `trên 4`, has only one finite end. */
export interface Extent {
  low: number;
  high: number;
}

/** The extent of an amount; `undefined` for a sign that yearbooks print in place of a number, `-` or `…`. */
export function toExtent({ kind, numbers }: Amount): Extent | undefined {
  const low = numbers[0]?.value;
  const high = numbers.at(-1)?.value;
  if (low === undefined || high === undefined) return undefined;
  if (kind === 'at-least') return { low, high: Infinity };
  if (kind === 'at-most') return { low: -Infinity, high };
  return { low, high };
}

/** The extent of a share: 0.5 for the part 5 of the whole 10. `undefined` if the whole cannot be positive. */
export function divide(part: Extent, whole: Extent): Extent | undefined {
  if (whole.high <= 0) return undefined;
  const low = Math.max(part.low, 0) / whole.high;
  // Divided by a whole that may be 0, the share has no upper end: Infinity.
  const high = part.high > 0 ? part.high / Math.max(whole.low, 0) : 0;
  return { low, high };
}
