import { IndicatorError } from './indicator-error.ts';
import { endOfPeriod, timeOfPeriod, toPeriodKey } from './period-order.ts';
import type { Indicator, IndicatorRecord } from './record.ts';

/** How many months the period has that these words mean. */
const MONTHS_OF_BASE: ReadonlyMap<string, number> = new Map([
  ['tháng trước', 1],
  ['quý trước', 3],
]);

/**
 * Throws if a figure is compared with a figure of the same period, of a later one or of a shorter one: in 2023, `tăng 5% so với năm 2025` or
 * `so với tháng trước`.
 */
export function checkPreviousPeriods(
  record: IndicatorRecord,
  { period, comparisons }: Omit<Indicator, 'label'>,
): void {
  if (period === undefined) return;
  const end = endOfPeriod(period);
  const months = lengthOf(period);
  for (const { base, previousPeriod } of comparisons) {
    const former = previousPeriod ?? base;
    if (former === undefined) continue;
    const monthsOfFormer = MONTHS_OF_BASE.get(former.toLowerCase());
    const isShorter = months !== undefined && monthsOfFormer !== undefined && monthsOfFormer < months;
    const formerEnd = endOfPeriod(former.replace(/^năm (?=\d{4}$)/i, ''));
    const isLater = end !== undefined && formerEnd !== undefined && formerEnd > end;
    if (!isLater && !isShorter && toPeriodKey(former) !== toPeriodKey(period)) continue;
    // The words of a change may name the period: `tăng 5% so với năm 2025`.
    const field = record.previousPeriod === undefined ? 'change' : 'previousPeriod';
    throw new IndicatorError('contradiction', former, { field, other: period });
  }
}

/** How many months a period has; `undefined` for a day and for words. */
function lengthOf(period: string): number | undefined {
  const time = timeOfPeriod(period);
  return time && time.end - time.begin;
}
