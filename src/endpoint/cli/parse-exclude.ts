import { AddressRanges } from '../http/address-ranges.ts';
import type { OptionMessages } from './option-messages.ts';
import type { Setting } from './settings.ts';
import { UsageError } from './usage-error.ts';

/**
 * Reads addresses and ranges: `203.0.113.0/24,2001:db8::/32`.
 *
 * @throws UsageError
 */
export function parseExclude({ source, text }: Setting, messages: OptionMessages): string[] {
  const entries = text === '' ? [] : text.split(',').map((entry) => entry.trim());
  try {
    new AddressRanges('excluded address', entries);
    return entries;
  } catch {
    throw new UsageError(messages.exclude(source, text));
  }
}
