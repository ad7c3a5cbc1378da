import { findDisagreement } from './agreeing-numbers.ts';
import { toSigned } from './exact-number.ts';
import { areUnitsEqual } from './label-unit.ts';
import type { Comparison, Quoted } from './record.ts';
import { isMoney, isPercentage } from './unit.ts';
import { isCountOfSingles } from './unit-of-count.ts';

/**
 * Whether a difference and a percentage of one figure exclude each other: 100 hộ that increased by 50 hộ and by 5 %. The difference shows what
 * the figure was before, and so by how many percent it changed. Money is not compared, because its growth may be at constant prices.
 *
 * @param now The figure.
 */
export function haveDifferentSizes(
  first: Comparison,
  second: Comparison,
  now: Quoted | undefined,
  unit: string | undefined,
): boolean {
  if (!now || isMoney(unit) || isPercentage(unit)) return false;
  const difference = [first, second].find((comparison) => isDifference(comparison, unit));
  const percentage = [first, second].find(isPercentageOfFigure);
  const change = difference && toSigned(difference);
  const published = percentage && toSigned(percentage);
  if (!change || !published) return false;
  const before = subtract(now, change);
  if (before.value <= 0) return false;
  const as = percentage.kind === 'ratio' ? 'index' : 'growth';
  const areCounts = isCountOfSingles(unit);
  return findDisagreement({ as, published, now, before, areCounts, mayUseOtherFigures: false }) !== undefined;
}

/** `tăng 5 xã`, and `tăng 5` beside a figure in xã. */
function isDifference({ kind, unit }: Comparison, figureUnit = ''): boolean {
  return kind === 'change' && (unit === undefined ? figureUnit !== '' : areUnitsEqual(unit, figureUnit));
}

/** `tăng 5%`, `bằng 105%`. */
function isPercentageOfFigure({ kind, unit }: Comparison): boolean {
  return unit === '%' && (kind === 'change' || kind === 'ratio');
}

/** The difference of two numbers, with as many decimals as they have. */
function subtract(now: Quoted, change: Quoted): Quoted {
  const decimals = Math.max(...[now, change].map(({ text }) => text.split(',')[1]?.length ?? 0));
  const value = now.value - change.value;
  return { value, text: value.toFixed(decimals).replace('.', ',') };
}
