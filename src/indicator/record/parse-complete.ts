import { IndicatorError } from './indicator-error.ts';
import { readText, type RecordField } from './parse-field.ts';
import type { Indicator, IndicatorRecord } from './record.ts';

/**
 * Throws for a field that is not shown without another field, if that one is missing: `rankOf` without `rank`. A record without any figure
 * is not checked, because its figure may be published later.
 */
export function checkComplete(record: IndicatorRecord, indicator: Omit<Indicator, 'label'>): void {
  const { value, text, plans, comparisons, rank } = indicator;
  const hasRatio = plans.some(({ ratio }) => ratio);
  const hasChange = comparisons.some(({ kind }) => kind);
  // A qualifier belongs to any figure but a rank.
  const takesQualifier = value !== undefined || text !== undefined || hasRatio || hasChange;
  const hasFigure = takesQualifier || rank !== undefined;
  if (!hasFigure) return;
  if (!value) checkNotGiven(record, ['of', 'decimals'], 'value');
  if (!takesQualifier) checkNotGiven(record, ['qualifier'], 'value');
  if (!rank) checkNotGiven(record, ['rankOf', 'rankScope'], 'rank');
  if (!hasChange) checkNotGiven(record, ['changeUnit'], 'change');
  if (!comparisons.length) checkNotGiven(record, ['previousPeriod'], 'change');
  if (!indicator.source) checkNotGiven(record, ['sourceHref'], 'source');
}

/** Throws if one of the fields is given. They all need the missing field. */
function checkNotGiven(record: IndicatorRecord, fields: readonly RecordField[], missing: RecordField): void {
  for (const field of fields) {
    const text = readText(record, field);
    if (text !== undefined) throw new IndicatorError('incomplete', text, { field, other: missing });
  }
}
