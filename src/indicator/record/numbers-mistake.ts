import type { Disagreement } from './agreeing-numbers.ts';
import { IndicatorError } from './indicator-error.ts';
import type { Quoted } from './record.ts';

/**
 * The mistake of a published number that contradicts two figures.
 *
 * @param published The number; `undefined` for words such as `giảm`, which are not a fraction.
 * @param written What the author wrote, and in which field.
 */
export function toNumbersMistake(
  problem: Disagreement,
  published: Quoted | undefined,
  [first, second]: [Quoted, Quoted],
  { text, field }: { text: string; field: string },
): IndicatorError {
  const isFraction = problem === 'fraction' && published !== undefined;
  return new IndicatorError(isFraction ? 'fraction' : 'numbers-contradict', text, {
    field,
    other: `${first.text}; ${second.text}`,
    suggestion: isFraction ? toPercent(published) : undefined,
  });
}

/** `8,5` for `0,085`. */
function toPercent({ value, text }: Quoted): string {
  const [, decimals = ''] = text.split(',');
  return (Math.abs(value) * 100).toFixed(Math.max(decimals.length - 2, 0)).replace('.', ',');
}
