import { mayBeIndex } from './near-index.ts';
import type { Quoted } from './record.ts';

/** By how many digits a comma may be misplaced. */
const MAX_SHIFT = 3;
/** Figures that differ by more than this factor do not show how large another one is. */
const MAX_SPREAD = 2;
/** A number with its comma in the right place differs by at most this factor from the others. */
const MAX_DIFFERENCE = 1.3;
/** A number with a misplaced comma is at least this many times as large or small as each other one. */
const MIN_FACTOR = 7;
/** An index within these limits is possible beside indexes near 100. */
const LOWEST_INDEX = 50;
const HIGHEST_INDEX = 250;

/** By how many digits the comma of an index must move to the left to make it an index near 100: 1 for 1031, −1 for 10,31; 0 for a possible index. */
export function findCommaShiftOfIndex({ value }: Quoted): number {
  const isPossible = value <= 0 || (value >= LOWEST_INDEX && value <= HIGHEST_INDEX);
  return isPossible ? 0 : findShiftTo(value, mayBeIndex);
}

/** By how many digits the comma of a number must move to the left to fit the others: 1 for 451 beside 39,8; 0 for a number that may be right. */
export function findCommaShift({ value }: Quoted, others: readonly Quoted[]): number {
  const values = others.map((other) => other.value);
  const [min, max] = [Math.min(...values), Math.max(...values)];
  const areSteady = values.length > 0 && min > 0 && max <= min * MAX_SPREAD;
  const isFar = value >= max * MIN_FACTOR || value <= min / MIN_FACTOR;
  if (!areSteady || !isFar || value <= 0) return 0;
  const fits = (number: number) => number >= min / MAX_DIFFERENCE && number <= max * MAX_DIFFERENCE;
  return findShiftTo(value, fits);
}

function findShiftTo(value: number, fits: (number: number) => boolean): number {
  for (let shift = MAX_SHIFT; shift >= -MAX_SHIFT; shift--) {
    if (shift !== 0 && fits(value / 10 ** shift)) return shift;
  }
  return 0;
}

/** A number with its comma some digits further to the left, in Vietnamese notation without grouping: `103,1` for 1031 and 1. */
export function shiftComma({ value, text }: Quoted, shift: number): string {
  const decimals = text.split(',')[1]?.length ?? 0;
  return (value / 10 ** shift).toFixed(Math.max(decimals + shift, 0)).replace('.', ',');
}
