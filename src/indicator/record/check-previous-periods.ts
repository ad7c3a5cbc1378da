import { IndicatorError } from './indicator-error.ts';
import { endOfPeriod, toPeriodKey } from './period-order.ts';
import type { Indicator, IndicatorRecord } from './record.ts';

/**
 * Throws if a figure is compared with a figure of the same period or of a later one: in 2023, `tăng 5% so với năm 2025`. A comparison with
 * words, `cùng kỳ`, names no period that could be later.
 */
export function checkPreviousPeriods(
  record: IndicatorRecord,
  { period, comparisons }: Omit<Indicator, 'label'>,
): void {
  if (period === undefined) return;
  const end = endOfPeriod(period);
  for (const { base, previousPeriod } of comparisons) {
    const former = previousPeriod ?? base;
    if (former === undefined) continue;
    const formerEnd = endOfPeriod(former.replace(/^năm (?=\d{4}$)/i, ''));
    const isLater = end !== undefined && formerEnd !== undefined && formerEnd > end;
    if (!isLater && toPeriodKey(former) !== toPeriodKey(period)) continue;
    // The words of a change may name the period: `tăng 5% so với năm 2025`.
    const field = record.previousPeriod === undefined ? 'change' : 'previousPeriod';
    throw new IndicatorError('contradiction', former, { field, other: period });
  }
}
