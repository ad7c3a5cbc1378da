import type { Disagreement } from './agreeing-numbers.ts';
import { IndicatorError } from './indicator-error.ts';
import type { Quoted } from './record.ts';

/** The mistake of a published number that contradicts two figures. */
export function toNumbersMistake(
  problem: Disagreement,
  { value, text }: Quoted,
  [first, second]: [Quoted, Quoted],
  field: string,
): IndicatorError {
  const isFraction = problem === 'fraction';
  return new IndicatorError(isFraction ? 'fraction' : 'numbers-contradict', text, {
    field,
    other: `${first.text}; ${second.text}`,
    suggestion: isFraction ? toPercent(Math.abs(value), text) : undefined,
  });
}

/** `8,5` for `0,085`. */
function toPercent(value: number, text: string): string {
  const [, decimals = ''] = text.split(',');
  return (value * 100).toFixed(Math.max(decimals.length - 2, 0)).replace('.', ',');
}
