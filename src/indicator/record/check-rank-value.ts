import { describeAmount } from './describe-amount.ts';
import { toExact } from './exact-number.ts';
import { listAmounts } from './figure-amounts.ts';
import { IndicatorError } from './indicator-error.ts';
import { toTidiedText } from './parse-text.ts';
import { isLabelOfRank, isUnitOfRank } from './rank-change.ts';
import type { Indicator, IndicatorRecord } from './record.ts';

/** Units that only ranks have; not `bậc` and `vị trí`, which may also be counted. */
const ONLY_OF_RANKS = /^(?:thứ hạng|hạng|thứ)$/i;

/**
 * Throws for a value that is a rank, and has a whole, because the tile would show 17/63 as a part of 63. Throws also for a rank that is not a whole
 * number from 1: 20,5 as `Thứ hạng PCI`.
 */
export function checkRankValue(
  record: IndicatorRecord,
  label: string,
  figure: Omit<Indicator, 'label'>,
): void {
  const { of, unit } = figure;
  if (of && (isLabelOfRank(label) || isUnitOfRank(unit)))
    throw new IndicatorError('rank-field', toTidiedText(record.value, 'value'), { field: 'value' });
  if (!isLabelOfRank(label) && !ONLY_OF_RANKS.test(unit ?? '')) return;
  for (const { amount, field } of listAmounts(record, figure)) {
    const number = toExact(amount);
    const isRank = number === undefined || (Number.isInteger(number.value) && number.value >= 1);
    if (!isRank) throw new IndicatorError('rank', describeAmount(amount), { field });
  }
}
