import { INDICATOR_FIELDS, type IndicatorAttributes, type IndicatorRecord } from './record.ts';

/** The record that the attributes of an element make; `undefined` if no attribute is given. */
export function toRecord(attributes: IndicatorAttributes): IndicatorRecord | undefined {
  const isEmpty = INDICATOR_FIELDS.every((field) => !attributes[field]);
  if (isEmpty) return undefined;
  const fields = Object.fromEntries(INDICATOR_FIELDS.map((field) => [field, attributes[field]]));
  return { ...fields, label: attributes.label ?? '' };
}
