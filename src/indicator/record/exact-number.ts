import { findPointOfFigure } from './series-points.ts';
import { kindOfHedge } from './parse-amount-words.ts';
import type { Amount, Comparison, Indicator, Quoted } from './record.ts';

/** The number of an exact amount; `undefined` for a bound, a hedge, a range and a yearbook sign (`-`). */
export function toExact(amount: Amount | undefined): Quoted | undefined {
  return amount?.kind === 'exact' && !amount.behind ? amount.numbers[0] : undefined;
}

/** The number of an exact amount, and 0 for the yearbook sign `-`, because nothing occurred; `undefined` for the others. */
export function toExactOrNone(amount: Amount | undefined): Quoted | undefined {
  return amount?.kind === 'no-occurrence' ? { value: 0, text: '-' } : toExact(amount);
}

/**
 * The value of a figure, if it is exact: neither the value nor its qualifier is a bound or a hedge. A figure without a value has the
 * value of the point of its period in the series.
 */
export function toExactValue(figure: Omit<Indicator, 'label'>): Quoted | undefined {
  const { value, text, qualifier = '' } = figure;
  if (value) return kindOfHedge(qualifier) ? undefined : toExactOrNone(value);
  const hasOtherValue = text !== undefined || qualifier !== '';
  return hasOtherValue ? undefined : toExact(findPointOfFigure(figure)?.value);
}

/** The number of a comparison, if it is exact. It is negative for a decrease. */
export function toSigned({
  amount,
  direction,
}: Pick<Comparison, 'amount' | 'direction'>): Quoted | undefined {
  const number = toExact(amount);
  return number && direction === 'down' ? { ...number, value: -number.value } : number;
}
