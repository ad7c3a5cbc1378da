import { toDirectionWords } from './agreeing-directions.ts';
import { describeAmount } from './describe-amount.ts';
import type { Comparison } from './record.ts';

/** A comparison for the sentence of a mistake, without its base: `tăng 5%`, `bằng 80%`, `gấp đôi`. */
export function describeComparison(comparison: Comparison): string {
  const { kind, verb, amount, unit } = comparison;
  const words = kind === 'ratio' ? (verb ?? 'bằng') : toDirectionWords(comparison);
  return amount ? `${words} ${describeAmount(amount, unit)}` : words;
}
