import { kindOfHedge } from './parse-amount-words.ts';
import type { Amount, Indicator, Quoted } from './record.ts';

/** The number of an exact amount; `undefined` for a bound, a hedge, a range and a yearbook sign (`-`). */
export function toExact(amount: Amount | undefined): Quoted | undefined {
  return amount?.kind === 'exact' && !amount.behind ? amount.numbers[0] : undefined;
}

/** The same, with 0 for the sign `-`, because nothing occurred. */
export function toExactOrNone(amount: Amount | undefined): Quoted | undefined {
  return amount?.kind === 'no-occurrence' ? { value: 0, text: '-' } : toExact(amount);
}

/** The value of a figure, if it is exact: neither the value nor its qualifier is a bound or a hedge. */
export function toExactValue({ value, qualifier = '' }: Omit<Indicator, 'label'>): Quoted | undefined {
  return kindOfHedge(qualifier) ? undefined : toExactOrNone(value);
}
