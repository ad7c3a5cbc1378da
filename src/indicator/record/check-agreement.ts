import { COMPARING_VERB, isOppositeDirection } from './agreeing-directions.ts';
import { isBetweenRanks } from './rank-change.ts';
import { findDisagreement, isComputedFrom, type PublishedComparison } from './agreeing-numbers.ts';
import { toExact, toExactOrNone, toExactValue } from './exact-number.ts';
import { isWrongFactor } from './factors.ts';
import { FormerFigures } from './former-figures.ts';
import { IndicatorError } from './indicator-error.ts';
import { toWritten } from './item-field.ts';
import { areUnitsEqual } from './label-unit.ts';
import { toContradiction, toNumbersMistake, toPointsMistake } from './numbers-mistake.ts';
import type { Comparison, Indicator, IndicatorRecord, Plan, Quoted } from './record.ts';
import { toSingleAmounts } from './second-amount.ts';
import { isCountOfSingles } from './unit-of-count.ts';
import { toOtherUnit } from './unit-scale.ts';
import { isMoney, isPercentage, isPercentagePoints } from './unit.ts';

/** Qualifiers of an estimate. A figure with one of these is compared like a figure without a qualifier. */
const ESTIMATE = /^(ước|ước tính|sơ bộ|tạm tính|dự ước)$/i;

/**
 * Throws for a comparison, such as a change, that contradicts the figures of its record by more than rounding: 10 % growth from 100 to 90.
 * Only exact numbers are checked, not bounds (`trên 4`), hedges (`khoảng 24`) and ranges (`61–62`).
 *
 * @param otherPeriods The figures of the same row in other periods, by the key of the period.
 */
export function checkAgreement(
  record: IndicatorRecord,
  figure: Omit<Indicator, 'label'>,
  otherPeriods: ReadonlyMap<string, string> = new Map(),
): void {
  const { comparisons, plans, qualifier, unit } = figure;
  const value = toExactValue(figure);
  const isComparable = qualifier === undefined || ESTIMATE.test(qualifier);
  if (!value || !isComparable) return;
  const formerFigures = new FormerFigures(figure, otherPeriods);
  // Changes of money may be published at constant prices, which the record does not have.
  const mayUseOtherFigures = isMoney(unit);
  const areCounts = isCountOfSingles(unit);
  const amounts = comparisons.flatMap((comparison, index) => {
    const written = toWritten(record, comparisons, index);
    return toSingleAmounts(comparison).map((single) => ({ comparison: single, written }));
  });
  for (const { comparison, written } of amounts) {
    // `checkRank` checks a change in ranks, `tăng 3 bậc`. Beside a figure in `bậc` it is an ordinary change.
    if (isBetweenRanks(comparison) && unit !== 'bậc') continue;
    const before = toExactOrNone(formerFigures.find(comparison));
    const published = toPublished(comparison, unit);
    const as = kindOfNumber(comparison, unit);
    const isChecked = published !== undefined && as !== undefined;
    const change: Omit<PublishedComparison, 'before'> | undefined = isChecked
      ? { as, published, now: value, mayUseOtherFigures, areCounts }
      : undefined;
    // The change `so với năm 2022` may equal the difference from the plan by chance. Only the figure of 2022 can show that. If this figure is
    // unknown, the change is not compared with the plan.
    const mayBeFromPlan = before !== undefined || comparison.base === undefined;
    if (change && mayBeFromPlan) checkNotFromPlan(change, before, plans, written);
    if (!before) continue;
    const numbers = change && { ...change, before };
    const disagreement = numbers && findDisagreement(numbers);
    if (disagreement) {
      // Authors often write `giảm 2%` for a percentage that decreased by 2 percentage points.
      const isInPoints =
        numbers.as === 'growth' && isPercentage(unit) && !findDisagreement({ ...numbers, as: 'difference' });
      if (isInPoints) throw toPointsMistake([before, value], written);
      const number = toExact(comparison.amount) ?? numbers.published;
      throw toNumbersMistake(disagreement, number, [before, value], written);
    }
    const isOpposite = isOppositeDirection(comparison, value, before, mayUseOtherFigures);
    const isWrong = !mayUseOtherFigures && isWrongFactor(comparison, value, before);
    if (isOpposite || isWrong) throw toContradiction([before, value], written);
  }
}

/**
 * Throws for a change that is the difference from the plan instead of the difference from the former figure: `-5` beside 95 and the plan 100.
 *
 * @param before The former figure, if the record has it.
 */
function checkNotFromPlan(
  change: Omit<PublishedComparison, 'before'>,
  before: Quoted | undefined,
  plans: readonly Plan[],
  { text, field }: { text: string; field: string },
): void {
  if (change.as === 'index') return;
  const isOfFormerFigure =
    before !== undefined && !findDisagreement({ ...change, before, mayUseOtherFigures: false });
  if (isOfFormerFigure) return;
  const targets = plans.flatMap(({ target }) => toExact(target) ?? []);
  const target = targets.find((planned) => isComputedFrom({ ...change, before: planned }));
  if (!target) return;
  throw new IndicatorError('change-from-plan', text, { field, other: target.text });
}

/**
 * How the number of a comparison relates the figure to the former one: `index` (`bằng 110%`), `growth` (`tăng 10%`) or `difference`
 * (`tăng 5 xã`). `undefined` for a comparison that is not checked, such as `gấp 1,5 lần` and `tăng 5% mỗi năm`.
 */
function kindOfNumber({ kind, unit, verb, lead, tail }: Comparison, figureUnit: string | undefined) {
  const hasOtherWords = lead !== undefined || tail !== undefined;
  if (hasOtherWords) return undefined;
  if (kind === 'ratio') return unit === '%' ? 'index' : undefined;
  // `verb` is only set for verbs other than `tăng` and `giảm`. `tăng bình quân` and `công nhận thêm` may mean another number.
  const isOfFigures = verb === undefined || COMPARING_VERB.test(verb);
  if (kind !== 'change' || !isOfFigures) return undefined;
  if (unit === '%') return 'growth';
  if (isPercentage(figureUnit)) return isPercentagePoints(unit) ? 'difference' : undefined;
  const isSameUnit = unit === undefined || areUnitsEqual(unit, figureUnit ?? '');
  return isSameUnit || areMultiples(unit, figureUnit) ? 'difference' : undefined;
}

/** Whether two units differ only in their multiples: `triệu đồng` and `tỷ đồng`. */
function areMultiples(unit: string, figureUnit = ''): boolean {
  return toOtherUnit({ value: 0, text: '0' }, unit, figureUnit) !== undefined;
}

/** The number of a comparison in the unit of the figure. It is negative for a decrease. */
function toPublished({ amount, direction, unit = '' }: Comparison, figureUnit = ''): Quoted | undefined {
  const ownNumber = toExact(amount);
  const number = ownNumber && (toOtherUnit(ownNumber, unit, figureUnit) ?? ownNumber);
  return number && direction === 'down' ? { ...number, value: -number.value } : number;
}
