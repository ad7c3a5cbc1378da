import { IndicatorError } from './indicator-error.ts';
import { readText, type RecordField } from './parse-field.ts';
import type { Indicator, IndicatorRecord } from './record.ts';

/**
 * Throws for a field whose number is missing, such as `rankOf` without `rank`, because it would not be shown. A record without any figure
 * is not checked, because its figure may be published later.
 */
export function checkComplete(record: IndicatorRecord, indicator: Omit<Indicator, 'label'>): void {
  const { value, text, plans, comparisons, rank } = indicator;
  const hasRatio = plans.some(({ ratio }) => ratio);
  const hasChange = comparisons.some(({ kind }) => kind);
  const hasFigure = value ?? text ?? rank ?? (hasRatio || hasChange || undefined);
  if (hasFigure === undefined) return;
  if (!value) requireField(record, 'value', ['of', 'decimals']);
  // A rank has no qualifier.
  const hasQualifiable = value !== undefined || text !== undefined || hasRatio || hasChange;
  if (!hasQualifiable) requireField(record, 'value', ['qualifier']);
  if (!rank) requireField(record, 'rank', ['rankOf', 'rankScope']);
  if (!hasChange) requireField(record, 'change', ['changeUnit']);
  if (!comparisons.length) requireField(record, 'change', ['previousPeriod']);
  if (!indicator.source) requireField(record, 'source', ['sourceHref']);
}

/** Throws if one of the fields that need another one is given. */
function requireField(record: IndicatorRecord, needed: RecordField, fields: readonly RecordField[]): void {
  for (const field of fields) {
    const text = readText(record, field);
    if (text !== undefined) throw new IndicatorError('incomplete', text, { field, other: needed });
  }
}
