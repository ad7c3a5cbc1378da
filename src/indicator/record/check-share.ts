import { findDisagreement } from './agreeing-numbers.ts';
import { toExact, toExactValue } from './exact-number.ts';
import { toNumbersMistake } from './numbers-mistake.ts';
import { parseAmount } from './parse-amount.ts';
import type { Indicator } from './record.ts';

/** The share of a part in its whole, as a further figure: `chiếm 48,8%`. */
const SHARE = /^chiếm(?: tỷ lệ)? (\d[\d.,]* ?%)$/i;

/** Throws for the share of a part that contradicts the part and its whole: `chiếm 88,8%` beside 62/127. */
export function checkShare(figure: Omit<Indicator, 'label'>): void {
  const value = toExactValue(figure);
  const whole = toExact(figure.of);
  if (!value || !whole) return;
  for (const text of figure.also) {
    const [, percentage = ''] = SHARE.exec(text) ?? [];
    const share = toExact(parseAmount(percentage)?.amount);
    if (!share) continue;
    const comparison = { as: 'index', published: share, mayUseOtherFigures: false } as const;
    const disagreement = findDisagreement({ ...comparison, now: value, before: whole });
    if (disagreement) throw toNumbersMistake(disagreement, share, [whole, value], { text, field: 'also' });
  }
}
