import { findBetterDirection } from './better-direction.ts';
import { describePlan } from './describe-plan.ts';
import { toExact } from './exact-number.ts';
import { IndicatorError } from './indicator-error.ts';
import type { Amount, Indicator } from './record.ts';

const MET = toPattern('(?:đã )?(?:đạt|hoàn thành)');
const EXCEEDED = toPattern('(?:đã )?(?:hoàn thành |đạt và )?vượt(?: mức)?');
const NOT_MET = toPattern('(?:chưa|không) (?:đạt|hoàn thành)');
/** Unlike `đạt`, these words mean 100 % of the plan also where less is better. */
const COMPLETED = toPattern('(?:đã )?hoàn thành');
const NOT_COMPLETED = toPattern('(?:chưa|không) hoàn thành');

/** Words of a bound that does not contain its number: `trên 5`, but not `từ 5 trở lên`. */
const EXCLUSIVE =
  /^(?:khoảng )?(?:trên|hơn|lớn hơn|vượt|>|over|above|more than|dưới|nhỏ hơn|chưa \p{L}+|không (?:đến|tới|đầy)|<|under|below|less than)(?: mức)? $/u;

/**
 * Throws for a status that contradicts its plan: `vượt` beside 80 %, or `đạt` beside the value 100 and the target `trên 200`. Other words
 * beside a ratio or an exact target may be right if the label does not say whether more or less is better.
 */
export function checkPlanStatus(label: string, { plans, value, of }: Omit<Indicator, 'label'>): void {
  for (const plan of plans) {
    const { status, ratio, target } = plan;
    if (status === undefined) continue;
    // With a target or a whole, the ratio may be that of another number.
    const isRatioOfValue = target === undefined && of === undefined;
    const isAgainstRatio = isRatioOfValue && contradictsRatio(status, ratio);
    const isAgainstTarget =
      value !== undefined && target !== undefined && contradictsTarget(status, value, target, label);
    if (!isAgainstRatio && !isAgainstTarget) continue;
    throw new IndicatorError('contradiction', status, { field: 'planStatus', other: describePlan(plan) });
  }
}

/** `vượt` and `hoàn thành` below 100 %, `chưa đạt` at 100 %, and `chưa hoàn thành` from 100 %. */
function contradictsRatio(status: string, ratio: Amount | undefined): boolean {
  const percent = toExact(ratio)?.value;
  if (percent === undefined) return false;
  if (percent < 100) return EXCEEDED.test(status) || COMPLETED.test(status);
  return percent === 100 ? NOT_MET.test(status) : NOT_COMPLETED.test(status);
}

function contradictsTarget(status: string, value: Amount, target: Amount, label: string): boolean {
  const number = toExact(value)?.value;
  const [first, last = first] = target.numbers;
  if (number === undefined || !first || !last) return false;
  // Whether the plan asks for more or for less, a figure that is equal to the target, or within it, meets the plan.
  const isWithin = number >= first.value && number <= last.value;
  if (target.kind === 'exact') {
    if (isWithin) return EXCEEDED.test(status) || NOT_MET.test(status);
    return contradictsExactTarget(status, number - first.value, label);
  }
  if (target.kind === 'range') return isWithin && NOT_MET.test(status);
  const isAtLeast = target.kind === 'at-least';
  if (!isAtLeast && target.kind !== 'at-most') return false;
  const isBeyond = isAtLeast ? number > first.value : number < first.value;
  const isMet = isBeyond || (isWithin && !EXCLUSIVE.test(target.before));
  if (NOT_MET.test(status)) return isMet;
  return !isBeyond && !isWithin && (MET.test(status) || EXCEEDED.test(status));
}

/**
 * Whether a status contradicts an exact target: `vượt` 62 of 70 communes, `đạt` 3,5 % of poor households beside the target 3 %. `vượt` and
 * `hoàn thành` below the target are only right if less is better; `đạt` and `chưa đạt` are only judged if the label says what is better.
 */
function contradictsExactTarget(status: string, difference: number, label: string): boolean {
  const better = findBetterDirection(label);
  if (better === 'unclear') return false;
  if (better === undefined) return difference < 0 && (EXCEEDED.test(status) || COMPLETED.test(status));
  const isMissed = better === 'more' ? difference < 0 : difference > 0;
  return isMissed ? MET.test(status) || EXCEEDED.test(status) : NOT_MET.test(status);
}

/** Matches a status of these words, behind which the word for the plan may stand: `vượt kế hoạch`. */
function toPattern(words: string): RegExp {
  return new RegExp(`^${words}(?: (?:kế hoạch|chỉ tiêu|mục tiêu|dự toán))?$`, 'i');
}
