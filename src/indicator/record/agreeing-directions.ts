import { MAX_PRICE_CHANGE } from './agreeing-numbers.ts';
import { DIRECTION_NAMES } from './parse-direction.ts';
import type { Comparison, Quoted } from './record.ts';

/** Verbs, beside `tăng` and `giảm`, that compare the figure itself with the former one. */
export const COMPARING_VERB = /^(tăng thêm|giảm bớt|(cao|nhiều|lớn|thấp|ít|nhỏ|kém) hơn|kém)$/i;

/**
 * Words of a verb whose direction may differ from that of the two figures: `công nhận thêm 5 xã`, because other communes may have lost their
 * recognition; averages, which may be those of another time; and plans.
 */
const OTHER_DIRECTION = /(?<!tăng )thêm|bình quân|trung bình|kế hoạch|chỉ tiêu|mục tiêu|dự toán/i;
/** Verbs for a figure that did not change at all; not `ổn định`, which allows a small change. */
const UNCHANGED = /^(không đổi|không thay đổi|giữ nguyên|unchanged)$/i;

/**
 * Whether the direction of a comparison is the opposite of that of the two figures: `giảm` from 80 to 100, `không đổi` from 5 to 100.
 *
 * @param isMoney Whether the figures are money, whose direction may differ at constant prices.
 */
export function isOppositeDirection(
  { direction, verb, lead, tail }: Comparison,
  now: Quoted,
  before: Quoted,
  isMoney: boolean,
): boolean {
  const hasOtherWords = lead !== undefined || tail !== undefined || OTHER_DIRECTION.test(verb ?? '');
  const difference = now.value - before.value;
  const isSmallForMoney =
    isMoney && Math.abs(difference) <= (Math.abs(before.value) * MAX_PRICE_CHANGE) / 100;
  if (hasOtherWords || isSmallForMoney) return false;
  if (direction === 'up') return difference < 0;
  if (direction === 'down') return difference > 0;
  const isUnchanged = direction === 'none' && (verb === undefined || UNCHANGED.test(verb));
  return isUnchanged && difference !== 0;
}

/** The words of a direction, for a comparison without a number. */
export function toDirectionWords({ direction, verb }: Comparison): string {
  return verb ?? (direction ? DIRECTION_NAMES[direction] : '');
}
