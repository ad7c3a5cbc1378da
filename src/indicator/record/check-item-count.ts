import { describeValue } from './describe-value.ts';
import { IndicatorError } from './indicator-error.ts';

/** No figure has as many comparisons, plans or further figures. Reading a text with thousands of them would take seconds. */
const MAX_ITEMS = 100;

/**
 * @param value The text or the list that has the items.
 * @throws IndicatorError for more than 100 items.
 */
export function checkItemCount(items: readonly unknown[], value: unknown, field: string): void {
  if (items.length <= MAX_ITEMS) return;
  throw new IndicatorError('unread', typeof value === 'string' ? value : describeValue(value), { field });
}
