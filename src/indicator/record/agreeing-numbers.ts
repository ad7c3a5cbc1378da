import type { Quoted } from './record.ts';

/** A published comparison of two figures, and what its number is: 10 or −10 in percent, 110 in percent, or the difference of both. */
export interface PublishedComparison {
  as: 'growth' | 'index' | 'difference';
  /** The published number, which is negative for a decrease. */
  published: Quoted;
  now: Quoted;
  before: Quoted;
  /**
   * Whether the comparison may follow another rule than the two figures, so that only a clear contradiction is one: amounts of money are often
   * compared at constant prices.
   */
  mayDiffer: boolean;
}

/** `fraction` is a number that was written as 0,95 for 95 %. */
export type Disagreement = 'contradiction' | 'fraction';

/** Percentages may differ by one point more than rounding explains. */
const MAX_POINTS = 1;
/** A comparison at constant prices, and one at current prices, may differ by these factors. */
const MIN_DEFLATION = 0.4;
const MAX_DEFLATION = 1.25;
/** For binary fractions: 0,3 − 0,2 is not 0,1. */
const EPSILON = 1e-9;

/** Whether the published number contradicts the two figures by more than rounding. */
export function findDisagreement(comparison: PublishedComparison): Disagreement | undefined {
  const { as, now, before } = comparison;
  if (as === 'difference') return isDifference(comparison) ? undefined : 'contradiction';
  // Growth from a figure that is negative or 0 has no meaning.
  if (before.value <= 0 || now.value < 0) return undefined;
  return comparePercentages(comparison);
}

function isDifference({ published, now, before }: PublishedComparison): boolean {
  const areRounded = isRoundNumber(now) && isRoundNumber(before);
  const step = areRounded ? Math.max(roundStepOf(now), roundStepOf(before)) : 0;
  const rounding = [published, now, before].reduce((sum, number) => sum + halfStepOf(number), 0);
  return isNear(published.value, now.value - before.value, Math.max(rounding, step));
}

function comparePercentages({
  as,
  published,
  now,
  before,
  mayDiffer,
}: PublishedComparison): Disagreement | undefined {
  const index = (now.value / before.value) * 100;
  const right = as === 'index' ? index : index - 100;
  const { value } = published;
  // How far the right percentage may be off, because each figure may be off by half a step. A relative error of both adds up in a quotient.
  const roundingOfFigures = (100 * halfStepOf(now) + index * halfStepOf(before)) / before.value;
  const rounding = roundingOfFigures + halfStepOf(published);
  if (isNear(value, right, rounding)) return undefined;

  // 0,95 where 95 % is right. Growth with one digit, such as 0,1 %, may be right by chance. Near 0, a percentage may also be near its fraction.
  const isWrittenFully = countDigits(published) >= 2 || as === 'index';
  const isNearFraction = isNear(value * 100, right, roundingOfFigures + MAX_POINTS);
  if (isNearFraction && isWrittenFully && Math.abs(value) < Math.abs(right)) return 'fraction';
  if (isNear(value, right, rounding + MAX_POINTS)) return undefined;
  if (!mayDiffer) return 'contradiction';

  const isOtherKind = isNear(value, as === 'index' ? right - 100 : right + 100, rounding + MAX_POINTS);
  const isOtherDirection = as === 'growth' && isNear(value, -right, halfStepOf(published));
  const factor = (as === 'index' ? value : value + 100) / index;
  const isFar = factor < MIN_DEFLATION || factor > MAX_DEFLATION;
  return isOtherKind || isOtherDirection || isFar ? 'contradiction' : undefined;
}

function isNear(first: number, second: number, most: number): boolean {
  return Math.abs(first - second) <= most + EPSILON;
}

/** Half a unit of the last published digit: 0,05 for `8,5`. */
function halfStepOf({ text }: Quoted): number {
  const [, decimals = ''] = text.split(',');
  return 10 ** -decimals.length / 2;
}

/** A number such as 12.000, which may have been rounded to thousands. */
function isRoundNumber(number: Quoted): boolean {
  return Math.abs(number.value) >= 1000 && roundStepOf(number) >= 100;
}

/** The step to which a number seems to be rounded: 100 for 1.200, 1 for 1.234. */
function roundStepOf({ text }: Quoted): number {
  const [zeros = ''] = /0*$/.exec(text.replaceAll('.', '')) ?? [];
  return text.includes(',') ? 1 : 10 ** zeros.length;
}

/** How many digits a number has without the zeros in front: 2 in `0,085`. */
function countDigits({ text }: Quoted): number {
  return text.replace(/\D/g, '').replace(/^0+/, '').length;
}
