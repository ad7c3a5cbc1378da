import { toBase } from '../http/base.ts';
import type { OptionMessages } from './option-messages.ts';
import type { Setting } from './settings.ts';
import { UsageError } from './usage-error.ts';

/** A space, `?`, `#`, `\` or `://`. */
const NOT_IN_A_PATH = /[\s?#\\]|:\/\//;

/**
 * Reads the path in front of the names of sites: `thong-ke` and `/thong-ke/` both become `/thong-ke`.
 *
 * @throws UsageError for a whole URL, a query, a fragment, a space or a backslash.
 */
export function parseBase({ source, text }: Setting, messages: OptionMessages): string {
  if (NOT_IN_A_PATH.test(text)) throw new UsageError(messages.base(source, text));
  return toBase(text);
}
