import type { OptionMessages } from './option-messages.ts';
import type { Setting } from './settings.ts';
import { UsageError } from './usage-error.ts';

const NAMED_URL = /^([^=]+)=(https?:\/\/.+)$/i;

/**
 * Reads an address with the name of its feed, such as `tin=https://tinh.gov.vn/rss`.
 *
 * @throws UsageError
 */
export function parseNamedUrl(
  { source, text }: Setting,
  messages: OptionMessages,
): { name: string; url: string } {
  const [, name, url] = NAMED_URL.exec(text) ?? [];
  if (name === undefined || url === undefined || !URL.canParse(url)) {
    throw new UsageError(messages.feed(source, text));
  }
  return { name, url };
}
