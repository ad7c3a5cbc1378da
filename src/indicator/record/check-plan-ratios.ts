import { indexed } from '../../text/indexed.ts';
import { findDisagreement } from './agreeing-numbers.ts';
import { toExact, toExactValue } from './exact-number.ts';
import { FormerFigures } from './former-figures.ts';
import { IndicatorError } from './indicator-error.ts';
import { toItemField } from './item-field.ts';
import { areUnitsEqual } from './label-unit.ts';
import { mayBeFraction, toFractionMistake } from './maybe-fraction.ts';
import { toNumbersMistake } from './numbers-mistake.ts';
import { parseAmount } from './parse-amount.ts';
import { toTidiedText } from './parse-text.ts';
import { findTargetOfRatio } from './plan-of-ratio.ts';
import type { Amount, Indicator, IndicatorRecord } from './record.ts';
import { isMoney, isPercentage } from './unit.ts';

/** How many percentage points the published share of a part may differ from the computed one, because it is rounded. */
const MAX_DIFFERENCE_IN_POINTS = 1;
/** The target in the name of a plan: `kế hoạch 93.000 tỷ đồng`, `mục tiêu năm đạt 95%`. */
const TARGET_IN_NAME =
  /^(?:kế hoạch|mục tiêu|chỉ tiêu|dự toán)(?: (?:cả )?năm)?(?: (?:là|đạt))? (\d[\d.,]*) ?([\p{L}%‰].*)$/iu;

/**
 * Throws for the ratio of a plan that contradicts the figure and the target of the plan by more than rounding: 50 % for 95 of 100. The target
 * of the plan `cùng kỳ năm trước` is the figure of that period. A ratio without a target is that of another plan whose name may be the same.
 *
 * @param otherPeriods The figures of the same row in other periods, by the key of the period.
 */
export function checkPlanRatios(
  record: IndicatorRecord,
  figure: Omit<Indicator, 'label'>,
  otherPeriods: ReadonlyMap<string, string>,
): void {
  const { plans, unit } = figure;
  const now = toExactValue(figure);
  checkFractions(record, figure);
  const otherTargets = plans.map((plan, index) => {
    const field = toItemField(record, 'plans', 'planRatio', index, plans.length);
    return plan.target || !plan.ratio ? undefined : findTargetOfRatio(plan, plans, { now, field });
  });
  if (!now) return;
  const formerFigures = new FormerFigures(figure, otherPeriods);
  const whole = toExact(figure.of);
  for (const [index, { ratio, target: givenTarget, by }] of indexed(plans)) {
    const targetInName = readTargetInName(by, unit);
    checkSameTarget(givenTarget, targetInName, by);
    const target = givenTarget ?? targetInName ?? otherTargets[index];
    const published = toExact(ratio);
    const before = toExact(target ?? (by === undefined ? undefined : formerFigures.find({ base: by })));
    if (!published || !before) continue;
    // Spreadsheets write 0 for 0 of 0.
    if ([published, now, before].every(({ value }) => value === 0)) continue;
    // The plan of a percentage may count from an earlier percentage. But a figure that is equal to its target meets exactly 100 % of the plan.
    const isOfPercentage = isPercentage(unit) && now.value !== before.value;
    // Money of another period may be compared at constant prices.
    const isOfFormerMoney = target === undefined && isMoney(unit);
    const numbers = {
      as: 'index',
      published,
      now,
      mayUseOtherFigures: isOfPercentage || isOfFormerMoney,
    } as const;
    const disagreement = findDisagreement({ ...numbers, before });
    // Beside a whole, `62/127`, the ratio may also be the share of the part in the whole.
    const isShare = whole !== undefined && isNearShare(published.value, now.value / whole.value);
    if (!disagreement || isShare) continue;
    const field = toItemField(record, 'plans', 'planRatio', index, plans.length);
    throw toNumbersMistake(disagreement, published, [before, now], { text: published.text, field });
  }
}

/** Throws for the ratio 0,8 of a plan if no target shows whether it is 0,8 % or 80 %. */
function checkFractions(record: IndicatorRecord, figure: Omit<Indicator, 'label'>): void {
  const isComparable = toExactValue(figure) !== undefined;
  const items = [record, ...(record.plans ?? [])];
  for (const [index, { planRatio, planTarget }] of indexed(items)) {
    const text = toTidiedText(planRatio, 'planRatio');
    const isChecked = isComparable && toTidiedText(planTarget, 'planTarget') !== '';
    if (isChecked || !mayBeFraction(text)) continue;
    throw toFractionMistake(text, { field: index ? `plans[${index - 1}].planRatio` : 'planRatio' });
  }
}

/** The target in the name of a plan, if it is in the unit of the figure. */
function readTargetInName(by = '', unit: string | undefined): Amount | undefined {
  const [, number = '', ownUnit = ''] = TARGET_IN_NAME.exec(by) ?? [];
  const isOfFigure = unit !== undefined && areUnitsEqual(ownUnit, unit);
  return isOfFigure ? parseAmount(number)?.amount : undefined;
}

/** Throws for `kế hoạch 93.000 tỷ đồng` beside the target 9.300. */
function checkSameTarget(target: Amount | undefined, targetInName: Amount | undefined, by = ''): void {
  const [given, named] = [toExact(target), toExact(targetInName)];
  const differs = given && named && given.value !== named.value;
  if (differs) throw new IndicatorError('contradiction', by, { field: 'planBy', other: given.text });
}

function isNearShare(percentage: number, share: number): boolean {
  return Math.abs(percentage - share * 100) <= MAX_DIFFERENCE_IN_POINTS;
}
