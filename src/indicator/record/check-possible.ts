import { indexed } from '../../text/indexed.ts';
import { COMPARING_VERB } from './agreeing-directions.ts';
import { toExact, toExactValue } from './exact-number.ts';
import { IndicatorError } from './indicator-error.ts';
import { toItemField, toWritten } from './item-field.ts';
import { areUnitsEqual } from './label-unit.ts';
import type { Comparison, Indicator, IndicatorRecord, Quoted } from './record.ts';
import {
  findPossibleRange,
  isCountedOneByOne,
  isNeverBelowZero,
  mayBeNegative,
  mayCountOneByOne,
} from './possible-numbers.ts';
import { isCount } from './unit-of-count.ts';
import { isPercentage } from './unit.ts';
import { SCALE } from './unit-quantity.ts';

/**
 * Throws for a comparison or a plan that is impossible whatever the former figure or the plan was: a figure of 0 with growth, with a multiple or
 * with more than 0 % of its plan; and 5 xã that increased by 12 xã, because there cannot have been −7. Throws also for a change by 12,5 xã, which is
 * probably 12,5 %; and, without a figure, for a decrease by more than 100 % of something that is never negative.
 */
export function checkPossible(
  record: IndicatorRecord,
  label: string,
  figure: Omit<Indicator, 'label'>,
): void {
  const { comparisons, plans, qualifier, unit } = figure;
  checkTargets(record, figure);
  const value = toExactValue(figure);
  if (!value) checkDecreases(record, label, figure);
  if (!value || qualifier !== undefined) return;
  const space = unit === undefined || isPercentage(unit) ? '' : ' ';
  const figureWithUnit = value.text + space + (unit ?? '');
  const isNeverNegative = isPercentage(unit)
    ? false
    : findPossibleRange(label, unit)?.min === 0 || (isCount(unit) && !mayBeNegative(label));
  // `Kết quả công tác` may be a mean, but then its figure would seldom be a whole number.
  const isWhole =
    isCountedOneByOne(label, unit) || (mayCountOneByOne(label, unit) && !value.text.includes(','));
  for (const [index, comparison] of indexed(comparisons)) {
    const { text, field } = toWritten(record, comparisons, index);
    const suggestion = isWhole ? findPercentage(comparison, value, unit) : undefined;
    if (suggestion !== undefined)
      throw new IndicatorError('not-whole', text, { field, other: unit, suggestion });
    const isImpossible =
      (isZero(value) && isImpossibleForZero(comparison, unit)) ||
      (isNeverNegative && isTooLarge(comparison, value, unit));
    if (!isImpossible) continue;
    throw new IndicatorError('contradiction', text, { field, other: figureWithUnit });
  }
  for (const [index, { ratio }] of indexed(plans)) {
    const percent = toExact(ratio);
    if (!percent || percent.value === 0 || !isZero(value)) continue;
    const field = toItemField(record, 'plans', 'planRatio', index, plans.length);
    throw new IndicatorError('contradiction', percent.text, { field, other: figureWithUnit });
  }
}

/** Throws for a decrease by more than 100 % of something that is never negative: `giảm 105%` as `Số hộ nghèo`. */
function checkDecreases(
  record: IndicatorRecord,
  label: string,
  { comparisons, unit }: Omit<Indicator, 'label'>,
): void {
  for (const [index, comparison] of indexed(comparisons)) {
    const { direction, amount, unit: ownUnit } = comparison;
    const number = toExact(amount)?.value ?? 0;
    const isTooLargeDecrease = direction === 'down' && ownUnit === '%' && number > 100;
    if (!isTooLargeDecrease || !isOfFigure(comparison) || !isNeverBelowZero(label, unit)) continue;
    const { text, field } = toWritten(record, comparisons, index);
    throw new IndicatorError('too-large-decrease', text, { field, other: label });
  }
}

/** Throws for the target of a plan that is larger than the whole: 12 communes of 10. */
function checkTargets(record: IndicatorRecord, { plans, of }: Omit<Indicator, 'label'>): void {
  const whole = toExact(of);
  for (const [index, plan] of indexed(plans)) {
    const target = toExact(plan.target);
    if (!whole || !target || target.value <= whole.value) continue;
    const field = toItemField(record, 'plans', 'planTarget', index, plans.length);
    throw new IndicatorError('contradiction', target.text, { field, other: whole.text });
  }
}

/** Whether a number is exactly 0. `0,0` may be rounded. */
function isZero({ value, text }: Quoted): boolean {
  return value === 0 && text === '0';
}

/** Whether a comparison is impossible for the figure 0: growth, a decrease by less than 100 %, a multiple, any index except 0 % and 100 %. */
function isImpossibleForZero(comparison: Comparison, figureUnit: string | undefined): boolean {
  const { kind, direction, amount, unit } = comparison;
  if (!isOfFigure(comparison)) return false;
  if (kind === 'multiple') return true;
  const number = toExact(amount)?.value;
  if (number === undefined || unit !== '%') return false;
  if (kind === 'ratio') return number !== 0 && number !== 100;
  // Authors often write `giảm 2%` for a percentage that decreased from 2 % to 0 %.
  if (isPercentage(figureUnit)) return false;
  return number !== 0 && !(direction === 'down' && number === 100);
}

/** Whether a number increased by more than itself, as far as the rounding of the number shows. */
function isTooLarge(comparison: Comparison, value: Quoted, figureUnit: string | undefined): boolean {
  const number = findNumberInUnit(comparison, figureUnit);
  if (number === undefined || comparison.direction !== 'up') return false;
  const decimals = value.text.split(',')[1]?.length ?? 0;
  // 60 nghìn người may be rounded, 60 xã is not.
  const isOfOnes = isCount(figureUnit) && !SCALE.test(figureUnit ?? '');
  const rounding = isOfOnes ? 0 : 10 ** -decimals / 2;
  return number.value > value.value + rounding;
}

/** `12,5%` for a change by 12,5 of people or things, and for 12,0 beside 56; `undefined` for a change by a whole number. */
function findPercentage(
  comparison: Comparison,
  value: Quoted,
  figureUnit: string | undefined,
): string | undefined {
  const number = findNumberInUnit(comparison, figureUnit);
  const hasOtherDecimals = Boolean(number?.text.includes(',')) && !value.text.includes(',');
  const isPercent = number !== undefined && (hasOtherDecimals || !Number.isInteger(number.value));
  return isPercent ? `${number.text}%` : undefined;
}

/** The exact number of a change that is in the unit of the figure. */
function findNumberInUnit(comparison: Comparison, figureUnit = ''): Quoted | undefined {
  const { kind, amount, unit } = comparison;
  const isInUnit = unit === undefined || areUnitsEqual(unit, figureUnit);
  return kind === 'change' && isInUnit && isOfFigure(comparison) ? toExact(amount) : undefined;
}

/** Whether a comparison is of the figure itself, and of the time of the figure. */
function isOfFigure({ kind, verb, lead, tail, basePlace }: Comparison): boolean {
  const hasOtherWords = tail !== undefined || (lead !== undefined && basePlace !== 'front');
  return !hasOtherWords && (kind !== 'change' || verb === undefined || COMPARING_VERB.test(verb));
}
