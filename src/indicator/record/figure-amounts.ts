import { indexed } from '../../text/indexed.ts';
import { toItemField } from './item-field.ts';
import { toExact } from './exact-number.ts';
import { parseAmount } from './parse-amount.ts';
import type { Amount, Indicator, IndicatorRecord, Quoted } from './record.ts';

/** An amount of a record, and the field in which it stands. */
export interface FieldAmount {
  amount: Amount;
  field: string;
  /** The period of a point of the series. */
  period?: string;
}

/** The amounts that are in the unit of the figure, and their fields. */
export function listAmounts(
  record: IndicatorRecord,
  { value, of, plans, comparisons, series = [] }: Omit<Indicator, 'label'>,
): FieldAmount[] {
  const targets = indexed(plans).map(([index, { target }]) => ({
    amount: target,
    field: toItemField(record, 'plans', 'planTarget', index, plans.length),
  }));
  const formerFigures = indexed(comparisons).map(([index, { previous }]) => ({
    amount: previous,
    field: toItemField(record, 'changes', 'previous', index, comparisons.length),
  }));
  const points = series.map(({ value: amount, period }) => ({ amount, field: 'series', period }));
  const all: (Omit<FieldAmount, 'amount'> & { amount: Amount | undefined })[] = [
    { amount: value, field: 'value' },
    { amount: of, field: 'of' },
    ...targets,
    ...formerFigures,
    ...points,
  ];
  return all.flatMap(({ amount, ...place }) => (amount ? [{ amount, ...place }] : []));
}

/** The exact numbers of other periods of the same row, from their texts. */
export function toExactNumbers(texts: Iterable<string>): Quoted[] {
  return [...texts].flatMap((text) => toExact(parseAmount(text)?.amount) ?? []);
}
