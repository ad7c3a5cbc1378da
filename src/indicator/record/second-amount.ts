import { parseComparison } from './parse-comparison.ts';
import type { Comparison } from './record.ts';

/** The words around a second amount of one comparison: ` (-5%)`, `, tương đương giảm 5%`, ` (tương ứng 5%)`. */
const AROUND = /^,? (?:\(?(?:tương đương|tương ứng|tức|hay) |\()|\)$/gi;

/** The second amount behind the first one, as its author wrote it: `-5%` in `tăng 10 xã (-5%)`. */
export interface SecondAmount {
  text: string;
  comparison: Comparison;
}

/** Reads the second amount of a comparison, which has the direction of the first amount unless it has its own. */
export function readSecondAmount({ tail, ...first }: Comparison): SecondAmount | undefined {
  const text = tail?.replace(AROUND, '');
  const second = text === undefined ? undefined : parseComparison(text);
  // A second amount with a base of its own is another comparison, and `(1)` is the mark of a note.
  if (text === undefined || !second?.amount || second.base !== undefined || !second.unit) return undefined;
  const isNegative = second.amount.numbers.some(({ value }) => value < 0);
  const direction = second.direction ?? (isNegative ? undefined : first.direction);
  const { base, previous, previousPeriod } = first;
  return { text, comparison: { ...second, direction, base, previous, previousPeriod } };
}

/** Both amounts of a comparison as comparisons of their own: `tăng 10 xã (5%)` as `tăng 10 xã` and `tăng 5%`. */
export function toSingleAmounts(comparison: Comparison): Comparison[] {
  const second = readSecondAmount(comparison);
  return second ? [{ ...comparison, tail: undefined }, second.comparison] : [comparison];
}
