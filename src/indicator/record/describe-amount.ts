import type { Amount } from './record.ts';
import { isPercentage } from './unit.ts';

/** An amount for the sentence of a mistake, as its author wrote it: `từ 90 trở lên`, `61–62%`. */
export function describeAmount({ before, numbers, between, behind = '', after }: Amount, unit = ''): string {
  const texts = numbers.map(({ text }) => text);
  const space = unit && !isPercentage(unit) ? ' ' : '';
  return before + texts.join(between) + behind + space + unit + after;
}
