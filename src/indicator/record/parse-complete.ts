import { IndicatorError } from './indicator-error.ts';
import { readText, type RecordField } from './parse-field.ts';
import type { Indicator, IndicatorRecord } from './record.ts';

/** The fields that others need. If an author gives one of them without a text, its figure is published later. */
const MAIN_FIELDS: readonly RecordField[] = ['value', 'text', 'planRatio', 'rank', 'change'];

/**
 * Throws for a field that is shown only beside another field, if this other field is missing: `rankOf` without `rank`.
 *
 * @param isOfPage Whether a page has written the record. Records of files have no empty fields. A record of a file that has no figure is
 *   therefore not checked: its figure may be published later.
 */
export function checkComplete(
  record: IndicatorRecord,
  indicator: Omit<Indicator, 'label'>,
  isOfPage: boolean,
): void {
  const { value, text, plans, comparisons, rank } = indicator;
  const hasRatio = plans.some(({ ratio }) => ratio);
  const hasChange = comparisons.some(({ kind }) => kind);
  // A qualifier belongs to any figure but a rank.
  const takesQualifier = value !== undefined || text !== undefined || hasRatio || hasChange;
  const hasFigure = takesQualifier || rank !== undefined;
  const hasEmptyField = MAIN_FIELDS.some((field) => isEmpty(record[field]));
  const isPublishedLater = !hasFigure && (hasEmptyField || !isOfPage);
  if (isPublishedLater) return;
  if (!value) checkNotGiven(record, ['of', 'decimals'], 'value');
  if (!takesQualifier) checkNotGiven(record, ['qualifier'], 'value');
  if (!rank) checkNotGiven(record, ['rankOf', 'rankScope'], 'rank');
  if (!hasChange) checkNotGiven(record, ['changeUnit'], 'change');
  if (!comparisons.length) checkNotGiven(record, ['previousPeriod'], 'change');
  if (!indicator.source) checkNotGiven(record, ['sourceHref'], 'source');
}

/** Whether a field is given without a text. JSON that a page has loaded has null for a missing figure. */
function isEmpty(given: unknown): boolean {
  return given === '' || given === null;
}

/** Throws if one of the fields is given. They all need the missing field. */
function checkNotGiven(record: IndicatorRecord, fields: readonly RecordField[], missing: RecordField): void {
  for (const field of fields) {
    const text = readText(record, field);
    if (text !== undefined) throw new IndicatorError('incomplete', text, { field, other: missing });
  }
}
