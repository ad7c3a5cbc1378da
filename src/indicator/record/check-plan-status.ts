import { IndicatorError } from './indicator-error.ts';
import type { Amount, Indicator, Plan } from './record.ts';

const MET = /^(?:đã )?(?:đạt|hoàn thành|đạt và vượt)(?: (?:kế hoạch|chỉ tiêu|mục tiêu|dự toán))?$/i;
const EXCEEDED = /^(?:đã )?(?:hoàn thành )?vượt(?: mức)?(?: (?:kế hoạch|chỉ tiêu|mục tiêu|dự toán))?$/i;
const NOT_MET = /^(?:chưa|không) (?:đạt|hoàn thành)(?: (?:kế hoạch|chỉ tiêu|mục tiêu|dự toán))?$/i;

/**
 * Throws for a status that contradicts its plan: `vượt` beside 80 %, or `đạt` beside the value 100 and the target `trên 200`. Other words
 * beside a ratio or an exact target may be right, because less is better for some figures.
 */
export function checkPlanStatus({ plans, value, of }: Omit<Indicator, 'label'>): void {
  for (const plan of plans) {
    const { status, ratio, target } = plan;
    if (status === undefined) continue;
    const isContradiction =
      (target === undefined && of === undefined && contradictsRatio(status, ratio)) ||
      (value !== undefined && target !== undefined && contradictsTarget(status, value, target));
    if (!isContradiction) continue;
    throw new IndicatorError('contradiction', status, { field: 'planStatus', other: describePlan(plan) });
  }
}

function contradictsRatio(status: string, ratio: Amount | undefined): boolean {
  const percent = ratio?.kind === 'exact' ? ratio.numbers[0]?.value : undefined;
  return percent !== undefined && percent < 100 && EXCEEDED.test(status);
}

function contradictsTarget(status: string, value: Amount, target: Amount): boolean {
  const [number] = value.numbers;
  const [limit] = target.numbers;
  if (value.kind !== 'exact' || !number || !limit) return false;
  if (target.kind === 'exact') return EXCEEDED.test(status) && number.value === limit.value;
  const isAtLeast = target.kind === 'at-least';
  if (!isAtLeast && target.kind !== 'at-most') return false;
  // `trên 5` leaves out 5, and `từ 5 trở lên` does not. A value of 5 is not checked.
  const isBeyond = isAtLeast ? number.value > limit.value : number.value < limit.value;
  const isBelow = isAtLeast ? number.value < limit.value : number.value > limit.value;
  if (NOT_MET.test(status)) return isBeyond;
  return (MET.test(status) || EXCEEDED.test(status)) && isBelow;
}

/** `80%`; without a ratio, the target. */
function describePlan({ ratio, target }: Plan): string {
  if (!target) return `${ratio?.numbers[0]?.text ?? ''}%`;
  const { before, numbers, between, after } = target;
  return before + numbers.map(({ text }) => text).join(between) + after;
}
