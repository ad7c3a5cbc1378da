import type { Quoted } from './record.ts';

/** A published number that compares two figures: their growth, 10 or −10 percent; their index, 110 percent; or their difference. */
export interface PublishedComparison {
  /** How the published number compares the two figures. */
  as: 'growth' | 'index' | 'difference';
  /** The number of the comparison, which is negative for a decrease. */
  published: Quoted;
  now: Quoted;
  before: Quoted;
  /**
   * Whether the published number may be computed from other figures than the two, such as money at constant prices. Then only a large
   * difference is a contradiction.
   */
  mayUseOtherFigures: boolean;
  /** Whether the two figures count single people or things, and so are not rounded. */
  areCounts?: boolean;
}

/** `fraction`: the percentage is published as a fraction, 0,95 for 95 %. */
export type Disagreement = 'contradiction' | 'fraction';

/** How many percentage points a published percentage may differ from the computed one, in addition to rounding. */
const MAX_DIFFERENCE_IN_POINTS = 1;
/** An index at constant prices is between 0,4 and 1,25 times the index at current prices. */
const MIN_PRICE_FACTOR = 0.4;
const MAX_PRICE_FACTOR = 1.25;
/** An amount of money that changed by at most this many percent may have changed in the other direction at constant prices. */
export const MAX_PRICE_CHANGE = 25;
/** JavaScript computes 0.3 − 0.2 as a number slightly below 0.1. */
const EPSILON = 1e-9;

/** How the published number contradicts the two figures by more than rounding; `undefined` if it does not contradict them. */
export function findDisagreement(comparison: PublishedComparison): Disagreement | undefined {
  const { as, now, before } = comparison;
  if (as === 'difference') return isDifference(comparison) ? undefined : 'contradiction';
  const isNegative = before.value < 0 || now.value < 0;
  // At constant prices, the growth of 0 or of a negative figure may be any number.
  const isUnknown = comparison.mayUseOtherFigures && (isNegative || before.value === 0);
  if (isUnknown) return undefined;
  if (before.value === 0) return isPercentageOfZero(comparison) ? 'contradiction' : undefined;
  return comparePercentages(comparison);
}

/**
 * Whether growth or an index was published although the former figure is 0. If the figure stayed 0, growth of 0 % and an index of 100 % are
 * accepted. A former figure with decimals, `0,0`, may be a rounded one.
 */
function isPercentageOfZero({ as, published, now, before }: PublishedComparison): boolean {
  const unchanged = as === 'index' ? 100 : 0;
  const isUnchanged = now.value === 0 && published.value === unchanged;
  return !isUnchanged && !before.text.includes(',');
}

/** Whether the two figures as published give the published number, apart from the rounding of this number. */
export function isComputedFrom(comparison: PublishedComparison): boolean {
  const { as, published, now, before } = comparison;
  if (as !== 'difference' && before.value <= 0) return false;
  const computed = as === 'difference' ? now.value - before.value : computePercentage(comparison).computed;
  return isNear(published.value, computed, halfStepOf(published));
}

/** Whether the published number is the difference of the two figures, apart from rounding. */
function isDifference({ published, now, before, areCounts = false }: PublishedComparison): boolean {
  const rounding = halfStepOf(published) + roundingOf(now, areCounts) + roundingOf(before, areCounts);
  // Two figures such as 12.000 and 13.000 may have been rounded to thousands, while their difference was not.
  const areRounded = isRoundNumber(now) && isRoundNumber(before);
  const step = areRounded ? Math.max(roundStepOf(now), roundStepOf(before)) : 0;
  return isNear(published.value, now.value - before.value, Math.max(rounding, step));
}

/** The index or the growth of the two figures, in percent. */
function computePercentage({ as, now, before, areCounts = false }: PublishedComparison): {
  index: number;
  computed: number;
  /** By how much the computed percentage may differ, because the figures are rounded. */
  roundingOfFigures: number;
} {
  const index = (now.value / before.value) * 100;
  // From −10 to −15, the figure decreased by 50 %.
  const growth = before.value < 0 ? 100 - index : index - 100;
  const computed = as === 'index' ? index : growth;
  // Each figure is rounded by up to half a step. In the quotient, the relative errors of both figures, `halfStep / value`, add up. The sum is
  // written so that `now` may be 0.
  const roundingOfFigures =
    (100 * roundingOf(now, areCounts) + Math.abs(index) * roundingOf(before, areCounts)) /
    Math.abs(before.value);
  return { index, computed, roundingOfFigures };
}

function comparePercentages(comparison: PublishedComparison): Disagreement | undefined {
  const { as, published, mayUseOtherFigures } = comparison;
  const { index, computed, roundingOfFigures } = computePercentage(comparison);
  const { value } = published;
  const rounding = roundingOfFigures + halfStepOf(published);
  if (isNear(value, computed, rounding)) return undefined;

  // 0,95 is published for 95 %. Growth with one digit, such as 0,1, is taken for a fraction only if the growth is exactly 10 %. Else it may be 0,1 %.
  const isExactFraction = isNear(value * 100, computed, 0);
  const hasEnoughDigits = as === 'index' || countDigits(published) >= 2 || isExactFraction;
  const isNearFraction = isNear(value * 100, computed, roundingOfFigures + MAX_DIFFERENCE_IN_POINTS);
  // A fraction is always smaller than its percentage. Near 0 %, any published number is near the fraction.
  const isSmallerThanComputed = Math.abs(value) < Math.abs(computed);
  if (isNearFraction && hasEnoughDigits && isSmallerThanComputed) return 'fraction';
  const tolerance = rounding + MAX_DIFFERENCE_IN_POINTS;
  if (isNear(value, computed, tolerance)) return undefined;
  if (!mayUseOtherFigures) return 'contradiction';

  // An index published as growth, or growth published as an index.
  const isOtherKind = isNear(value, as === 'index' ? computed - 100 : computed + 100, tolerance);
  const publishedIndex = as === 'index' ? value : value + 100;
  const publishedGrowth = publishedIndex - 100;
  const computedGrowth = index - 100;
  // A decrease published as an increase of the same size, or an increase as a decrease.
  const isOtherSign = isNear(publishedGrowth, -computedGrowth, halfStepOf(published));
  const haveOtherDirections = publishedGrowth * computedGrowth < 0;
  const isOtherDirection = haveOtherDirections && Math.abs(computedGrowth) > MAX_PRICE_CHANGE;
  const priceFactor = publishedIndex / index;
  const isImpossible = priceFactor < MIN_PRICE_FACTOR || priceFactor > MAX_PRICE_FACTOR;
  return isOtherKind || isOtherSign || isOtherDirection || isImpossible ? 'contradiction' : undefined;
}

function isNear(first: number, second: number, maxDifference: number): boolean {
  return Math.abs(first - second) <= maxDifference + EPSILON;
}

/** By how much a figure may be rounded. A count is exact: 6 xã are not 5,5 xã. */
function roundingOf(figure: Quoted, isCount: boolean): number {
  return isCount && Number.isInteger(figure.value) ? 0 : halfStepOf(figure);
}

/** Half a unit of the last published digit: 0,05 for `8,5`. */
function halfStepOf({ text }: Quoted): number {
  const [, decimals = ''] = text.split(',');
  const step = 10 ** -decimals.length;
  return step / 2;
}

/** Whether a number from 1.000 ends with two zeros, such as 1.200 and 12.000, and so may have been rounded. */
function isRoundNumber(number: Quoted): boolean {
  return Math.abs(number.value) >= 1000 && roundStepOf(number) >= 100;
}

/** The step to which a number seems to be rounded: 100 for 1.200, 1 for 1.234 and for a number with decimals. */
function roundStepOf({ text }: Quoted): number {
  if (text.includes(',')) return 1;
  const [zeros = ''] = /(?<!0)0*$/.exec(text.replaceAll('.', '')) ?? [];
  return 10 ** zeros.length;
}

/** How many digits a number has without the zeros in front: 2 in `0,085`. */
function countDigits({ text }: Quoted): number {
  return text.replace(/\D/g, '').replace(/^0+/, '').length;
}
