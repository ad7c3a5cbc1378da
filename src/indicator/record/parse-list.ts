import { checkItemCount } from './check-item-count.ts';
import { describeValue } from './describe-value.ts';
import { IndicatorError, isIndicatorError } from './indicator-error.ts';
import { nearestFieldOfItem } from './nearest-field.ts';
import type { Fields, RecordField } from './parse-field.ts';

/**
 * Reads a list of JSON objects, such as further plans. A mistake within an item has the field `plans[0].planRatio`. If an item is not an
 * object, the mistake has the field of the list, `plans`.
 *
 * @param list Anything, since records come from JSON.
 * @param fields The fields that an item may have.
 */
export function readList<T>(
  list: unknown,
  field: string,
  fields: readonly RecordField[],
  readItem: (item: Fields) => T,
): T[] {
  if (list === undefined || list === null) return [];
  if (!Array.isArray(list)) throw new IndicatorError('unread', describeValue(list), { field });
  checkItemCount(list, list, field);
  return list.map((item: unknown, index) => {
    const place = `${field}[${index}]`;
    if (typeof item !== 'object' || item === null) {
      throw new IndicatorError('unread', describeValue(item), { field });
    }
    const unknownName = Object.keys(item).find((name) => !(fields as string[]).includes(name));
    if (unknownName !== undefined) {
      throw new IndicatorError('unknown-field', unknownName, {
        field: place,
        suggestion: nearestFieldOfItem(unknownName, fields),
      });
    }
    try {
      return readItem(item);
    } catch (error) {
      throw isIndicatorError(error) ? error.at({ field: `${place}.${error.field}` }) : error;
    }
  });
}
