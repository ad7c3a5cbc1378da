import { describeAmount } from './describe-amount.ts';
import { listAmounts } from './figure-amounts.ts';
import { IndicatorError } from './indicator-error.ts';
import type { Indicator, IndicatorRecord } from './record.ts';
import { hasWords } from './unit-of-count.ts';

/** Words in labels that a minus would negate a second time, and the pair of words for figures with both signs. */
const NEGATIVE_WORDS: readonly (readonly [words: string, pair: string])[] = [
  ['giảm', 'tăng, giảm'],
  ['lỗ', 'lãi, lỗ'],
  ['bội chi', 'bội thu, bội chi'],
  ['thâm hụt', 'thặng dư, thâm hụt'],
  ['nhập siêu', 'xuất siêu, nhập siêu'],
];
/**
 * Words and signs that say that both signs are possible, `Tăng, giảm`, `Nhập siêu (-)`, and words with `giảm` that are no decrease of the figure:
 * `giảm trừ`, `miễn giảm`, `Vốn giảm nghèo`.
 */
const MAY_HAVE_MINUS =
  /(?<!\p{L})(?:tăng|lãi|bội thu|thặng dư|xuất siêu|chênh lệch|biến động|thay đổi|cân đối|cán cân|giảm trừ|miễn,? giảm|(?:chương trình|vốn|kinh phí|dự án|chi|nguồn|quỹ)(?: \p{L}+){0,4} giảm nghèo)(?!\p{L})|\( ?[-–−±+]|[-–−+] ?\)/iu;

/**
 * Throws for a negative number with a label that is itself negative, `Số hộ nghèo giảm: −100`, because it may be an increase by 100 or, more probably, a
 * decrease by 100.
 */
export function checkNoDoubleNegative(
  record: IndicatorRecord,
  label: string,
  figure: Omit<Indicator, 'label'>,
): void {
  const name = label.toLowerCase();
  const found = NEGATIVE_WORDS.find(([words]) => hasWords(name, words));
  if (!found || MAY_HAVE_MINUS.test(name)) return;
  const [words, pair] = found;
  for (const { amount, field } of listAmounts(record, figure)) {
    if (!amount.numbers.some(({ value }) => value < 0)) continue;
    throw new IndicatorError('double-negative', describeAmount(amount), {
      field,
      other: words,
      suggestion: pair,
    });
  }
}
