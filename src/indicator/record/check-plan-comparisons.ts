import { indexed } from '../../text/indexed.ts';
import { findDisagreement } from './agreeing-numbers.ts';
import { describePlan } from './describe-plan.ts';
import { toExact, toExactValue, toSigned } from './exact-number.ts';
import { IndicatorError } from './indicator-error.ts';
import { toItemField, toWritten } from './item-field.ts';
import { areUnitsEqual } from './label-unit.ts';
import { type ComparisonText, parseComparison } from './parse-comparison.ts';
import { toPlanName } from './plan-name.ts';
import type { Indicator, IndicatorRecord, Plan, Quoted } from './record.ts';
import { isPercentage } from './unit.ts';

/** `hoàn thành 95%` means the same as `đạt 95%`. */
const COMPLETED = /^(?:đã )?(?:hoàn thành|đạt) /i;
/** The whole plan, in percent. Its decimals say that it is exact. */
const WHOLE_PLAN: Quoted = { value: 100, text: '100,000000' };
/** The difference from 0 is the figure itself. */
const ZERO: Quoted = { value: 0, text: '0,000000' };

/**
 * Throws for a comparison with a plan that contradicts the ratio or the target of this plan by more than rounding: `vượt 5% kế hoạch` as a
 * change, or `vượt 5%` as the status of the plan, beside the ratio 95 %.
 */
export function checkPlanComparisons(record: IndicatorRecord, figure: Omit<Indicator, 'label'>): void {
  const { plans, comparisons } = figure;
  for (const [index, plan] of indexed(plans)) {
    const { status = '' } = plan;
    const comparison = parseComparison(status.replace(COMPLETED, 'đạt '));
    if (!comparison || agrees(comparison, plan, figure)) continue;
    const field = toItemField(record, 'plans', 'planStatus', index, plans.length);
    throw new IndicatorError('contradiction', status, { field, other: describePlan(plan) });
  }
  const plansByName = new Map(plans.map((plan) => [toPlanName(plan.by, 'vi'), plan]));
  for (const [index, comparison] of indexed(comparisons)) {
    const { base } = comparison;
    const plan = base === undefined ? undefined : plansByName.get(toPlanName(base, 'vi'));
    if (!plan || agrees(comparison, plan, figure)) continue;
    const { text, field } = toWritten(record, comparisons, index);
    throw new IndicatorError('contradiction', text, { field, other: describePlan(plan) });
  }
}

/** Whether a comparison with a plan agrees with the ratio of the plan, and with the figure and the target. */
function agrees(
  comparison: ComparisonText,
  { ratio, target }: Plan,
  figure: Omit<Indicator, 'label'>,
): boolean {
  const { unit = '' } = figure;
  const as = kindOfNumber(comparison, unit);
  const published = toSigned(comparison);
  if (!as || !published) return true;
  const pairs = [
    { now: toExactValue(figure), before: toExact(target) },
    { now: as === 'difference' ? undefined : toExact(ratio), before: WHOLE_PLAN },
  ];
  return pairs.every(({ now, before }) => {
    if (!now || !before) return true;
    const numbers = { published, now, before, mayUseOtherFigures: false };
    if (!findDisagreement({ ...numbers, as })) return true;
    // For a percentage, authors also write `đạt 95,8%` for the figure itself, and `vượt 5%` for 5 percentage points above the plan.
    const inPoints = { ...numbers, as: 'difference', before: as === 'index' ? ZERO : before } as const;
    return isPercentage(unit) && !findDisagreement(inPoints);
  });
}

/** What the number of a comparison means; `undefined` for a comparison in another unit than the figure. */
function kindOfNumber({ kind, unit, lead, tail }: ComparisonText, figureUnit: string) {
  if (lead !== undefined || tail !== undefined) return undefined;
  if (unit === '%') return kind === 'ratio' ? 'index' : 'growth';
  const isSameUnit = unit === undefined || areUnitsEqual(unit, figureUnit);
  return kind === 'change' && isSameUnit ? 'difference' : undefined;
}
