import { isName, RESERVED_NAMES } from '../http/names.ts';
import type { OptionMessages } from './option-messages.ts';
import { UsageError } from './usage-error.ts';

/**
 * Checks the name of a site or feed. The endpoint checks names too, but its message is in English only.
 *
 * @throws UsageError for a name that the endpoint does not allow.
 */
export function parseName(name: string, source: string, messages: OptionMessages): string {
  if (RESERVED_NAMES.includes(name))
    throw new UsageError(messages.reservedName(source, name, RESERVED_NAMES));
  if (!isName(name)) throw new UsageError(messages.name(source, name));
  return name;
}
