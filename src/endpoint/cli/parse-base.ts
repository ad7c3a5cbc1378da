import type { OptionMessages } from './option-messages.ts';
import type { Setting } from './settings.ts';
import { UsageError } from './usage-error.ts';

/**
 * Reads the path in front of the names of sites: `thong-ke` and `/thong-ke/` both become `/thong-ke`.
 *
 * @throws UsageError for a whole URL, a query, a fragment or a space.
 */
export function parseBase({ source, text }: Setting, messages: OptionMessages): string {
  const isPath = !/[\s?#\\]|:\/\//.test(text);
  if (!isPath) throw new UsageError(messages.base(source, text));
  const path = text.replace(/^\/+|\/+$/g, '');
  return path === '' ? '' : `/${path}`;
}
