import type { Comparison, IndicatorRecord } from './record.ts';

/**
 * The field of a comparison or plan: `change` if it stands in the record, `changes[0].change` if it stands in the list.
 *
 * @param index The place among all comparisons or plans. Those of the list follow those of the record.
 * @param count How many there are.
 */
export function toItemField(
  record: IndicatorRecord,
  list: 'changes' | 'plans',
  field: string,
  index: number,
  count: number,
): string {
  const ownCount = count - (record[list]?.length ?? 0);
  return index < ownCount ? field : `${list}[${index - ownCount}].${field}`;
}

/** What the author of a comparison wrote, and in which field: `giảm 5%` in `change`, or in `changes[0].change`. */
export function toWritten(
  record: IndicatorRecord,
  comparisons: readonly Comparison[],
  index: number,
): { text: string; field: string } {
  const { field, text } = comparisons[index]?.written ?? { field: 'change', text: '' };
  return { text, field: toItemField(record, 'changes', field, index, comparisons.length) };
}
