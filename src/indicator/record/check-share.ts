import { findDisagreement } from './agreeing-numbers.ts';
import { toExact, toExactValue } from './exact-number.ts';
import { toNumbersMistake } from './numbers-mistake.ts';
import { parseAmount } from './parse-amount.ts';
import type { Indicator } from './record.ts';

const PERCENTAGE = String.raw`(\d[\d.,]* ?%)`;
const OF_TOTAL = '(?: (?:trên |trong |của )?tổng số.*)';
/**
 * The share of a part in its whole, as a further figure: `chiếm 48,8%`, `tương đương 48,8%`, `đạt tỷ lệ 48,8%`, `đạt 48,8% tổng số xã`. With
 * other words behind it, `chiếm 48,8% số hộ`, it is a share of something else, and `đạt 48,8%` may be the ratio of a plan.
 */
const SHARES = [
  `(?:(?:chiếm|tương đương|tương ứng)(?: với)? )?${PERCENTAGE}${OF_TOTAL}?`,
  `(?:(?:chiếm|đạt) )?(?:tỷ|tỉ) (?:lệ|trọng)(?: là| đạt)? ${PERCENTAGE}${OF_TOTAL}?`,
  `(?:đạt|bằng) ${PERCENTAGE}${OF_TOTAL}`,
].map((share) => new RegExp(`^${share}$`, 'iu'));

/** Throws for the share of a part that contradicts the part and its whole: `chiếm 88,8%` beside 62/127. */
export function checkShare(figure: Omit<Indicator, 'label'>): void {
  const value = toExactValue(figure);
  const whole = toExact(figure.of);
  if (!value || !whole) return;
  for (const text of figure.also) {
    const found = SHARES.map((pattern) => pattern.exec(text)?.[1]).find((part) => part !== undefined);
    const share = toExact(parseAmount(found ?? '')?.amount);
    if (!share) continue;
    const comparison = { as: 'index', published: share, mayUseOtherFigures: false } as const;
    const disagreement = findDisagreement({ ...comparison, now: value, before: whole });
    if (disagreement) throw toNumbersMistake(disagreement, share, [whole, value], { text, field: 'also' });
  }
}
