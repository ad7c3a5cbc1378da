import { IndicatorError, isIndicatorError } from './indicator-error.ts';
import type { Fields, RecordField } from './parse-field.ts';

/**
 * Reads a list of JSON objects, such as further plans. Mistakes name the item: `plans[0].planRatio`.
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
  if (!Array.isArray(list)) throw new IndicatorError('unread', JSON.stringify(list), { field });
  return list.map((item: unknown, index) => {
    const isObject = typeof item === 'object' && item !== null;
    const isKnown = isObject && Object.keys(item).every((name) => (fields as string[]).includes(name));
    if (!isKnown) throw new IndicatorError('unread', JSON.stringify(item), { field });
    try {
      return readItem(item);
    } catch (error) {
      throw isIndicatorError(error) ? error.at({ field: `${field}[${index}].${error.field}` }) : error;
    }
  });
}
