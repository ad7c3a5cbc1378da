import { MONTHS_OF_BASE } from './former-figures.ts';
import { IndicatorError } from './indicator-error.ts';
import { endOfPeriod, timeOfPeriod, toPeriodKey } from './period-order.ts';
import type { Indicator, IndicatorRecord } from './record.ts';

/** The words in front of the time in `năm 2023`, `cùng kỳ năm 2023` and `cùng kỳ 9 tháng năm 2023`. */
const PERIOD_WORDS = /^(?:cùng kỳ (?=.*\d{4}))?(?:năm (?=\d{4}$))?/i;

/** A plan, which may be that of a longer or later period than the figure: `kế hoạch năm 2024` beside `9 tháng năm 2024`. */
const PLAN = /^(?:kế hoạch|dự toán|mục tiêu|chỉ tiêu|nghị quyết)(?!\p{L})/iu;

/**
 * Throws if a figure is compared with a figure of the same period, of a later one or of a shorter one: in 2023, `tăng 5% so với năm 2025` or
 * `so với tháng trước`.
 */
export function checkPreviousPeriods(
  record: IndicatorRecord,
  { period, comparisons }: Omit<Indicator, 'label'>,
): void {
  if (period === undefined) return;
  for (const { base, previousPeriod } of comparisons) {
    const former = previousPeriod ?? base;
    const isFormer = former === undefined || PLAN.test(former) || isFormerPeriod(former, period);
    if (isFormer) continue;
    // The words of a change may name the period: `tăng 5% so với năm 2025`.
    const field = record.previousPeriod === undefined ? 'change' : 'previousPeriod';
    throw new IndicatorError('contradiction', former, { field, other: period });
  }
}

/** Whether a figure of a period may be compared with a former figure: that of another period, which is neither later nor shorter. */
export function isFormerPeriod(former: string, period: string): boolean {
  const months = lengthOf(period);
  const monthsOfFormer = MONTHS_OF_BASE.get(former.toLowerCase());
  const isPartOfYear = months !== undefined && months <= 12;
  const isShorter = isPartOfYear && monthsOfFormer !== undefined && monthsOfFormer < months;
  const formerPeriod = former.replace(PERIOD_WORDS, '');
  const [end, formerEnd] = [endOfPeriod(period), endOfPeriod(formerPeriod)];
  const isLater = end !== undefined && formerEnd !== undefined && formerEnd > end;
  return !isShorter && !isLater && toPeriodKey(formerPeriod) !== toPeriodKey(period);
}

/** How many months a period has; `undefined` for a day and for words. */
function lengthOf(period: string): number | undefined {
  const time = timeOfPeriod(period);
  return time && time.end - time.begin;
}
