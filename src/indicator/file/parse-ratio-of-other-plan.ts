import { indexed } from '../../text/indexed.ts';
import { isComputedFrom } from '../record/agreeing-numbers.ts';
import { describeAmount } from '../record/describe-amount.ts';
import { toExact, toExactValue } from '../record/exact-number.ts';
import { IndicatorError } from '../record/indicator-error.ts';
import { toItemField } from '../record/item-field.ts';
import { parseAmount } from '../record/parse-amount.ts';
import { isWithinTime } from '../record/period-order.ts';
import type { Amount, Indicator, IndicatorRecord, Quoted } from '../record/record.ts';
import { isPercentage } from '../record/unit.ts';
import { namePlan } from './parse-plan-time.ts';

/** The target of a plan that another record gives. */
export interface OtherTarget {
  amount: Amount;
  /** The plan as a sentence names it: `kế hoạch năm 2025`. */
  name: string;
  /** The name without its period. */
  plan: string;
  /** The key of the period. */
  time: string;
}

/**
 * Throws for a ratio of the plan of the figure's own period, if this plan is not known and the ratio is exactly that of the plan of another year:
 * 90,9 in 2024, beside 100 in 2024 and the plan 110 of 2025. Throws also for 110, the plan as a percentage of the figure.
 */
export function checkIsNotOfOtherPlan(
  record: IndicatorRecord,
  figure: Indicator,
  otherTargets: readonly OtherTarget[],
): void {
  const { plans, period = '', unit } = figure;
  const now = toExactValue(figure);
  if (!now) return;
  for (const [index, { ratio, target }] of indexed(plans)) {
    const published = toExact(ratio);
    // A figure that meets its plan meets a plan of the same size too.
    if (!published || target || published.value === 100) continue;
    const isRatioOf = (first: Quoted, second: Quoted) =>
      isComputedFrom({ as: 'index', published, now: first, before: second, mayUseOtherFigures: false });
    const targets = otherTargets.flatMap((other) => {
      const target = toExact(other.amount);
      // A percentage of the target 100 % is itself the ratio, whichever plan is meant.
      const isWhole = isPercentage(unit) && target?.value === 100;
      return target && !isWhole && !isWithinTime(period, other.time) ? [{ ...other, target }] : [];
    });
    const ofPlan = targets.find(({ target: whole }) => isRatioOf(now, whole));
    const found = ofPlan ?? targets.find(({ target: part }) => isRatioOf(part, now));
    if (!found) continue;
    const field = toItemField(record, 'plans', 'planRatio', index, plans.length);
    throw new IndicatorError(ofPlan ? 'ratio-of-other-plan' : 'plan-over-figure', published.text, {
      field,
      other: `${found.name}: ${describeAmount(found.amount)}`,
      suggestion: ofPlan && `${published.text}% ${found.name}`,
    });
  }
}

/**
 * Throws for a ratio without a figure that is exactly the ratio of the figure of an earlier year to the plan: 90,9 beside the plan 110 of 2025, and 100 in
 * 2024.
 *
 * @param figures The figures of other periods, by the keys of the periods.
 */
export function checkIsNotOfOtherFigure(
  record: IndicatorRecord,
  figure: Indicator,
  figures: ReadonlyMap<string, string>,
): void {
  const { plans, period = '', unit, value, text } = figure;
  if (value || text !== undefined) return;
  for (const [index, { ratio, target, by }] of indexed(plans)) {
    const [published, before] = [toExact(ratio), toExact(target)];
    if (!published || !before || published.value === 100) continue;
    const isWhole = isPercentage(unit) && before.value === 100;
    const found = [...figures].find(([time, other]) => {
      const now = toExact(parseAmount(other)?.amount);
      const isOfOtherTime = now && !isWhole && !isWithinTime(time, period);
      return (
        isOfOtherTime && isComputedFrom({ as: 'index', published, now, before, mayUseOtherFigures: false })
      );
    });
    if (!found) continue;
    const field = toItemField(record, 'plans', 'planRatio', index, plans.length);
    throw new IndicatorError('ratio-of-other-figure', published.text, {
      field,
      other: `${found[0]}: ${found[1]}`,
      suggestion: `${published.text}% ${namePlan(by, period)}`,
    });
  }
}
