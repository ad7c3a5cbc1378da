import { exposesPassword } from './exposed-password.ts';
import type { OptionMessages } from './option-messages.ts';
import { parseName } from './parse-name.ts';
import type { Setting } from './settings.ts';
import { UsageError } from './usage-error.ts';

const ENTRY = /^([^=]+)=(https?:\/\/.+)$/i;

/**
 * Reads entries such as `tin=https://tinh.gov.vn/rss`.
 *
 * @returns The address of each feed by its name.
 * @throws UsageError
 */
export function parseFeeds(settings: readonly Setting[], messages: OptionMessages): Record<string, string> {
  const feeds = new Map<string, string>();
  for (const { source, text } of settings) {
    const [, name, address] = ENTRY.exec(text) ?? [];
    if (name === undefined || address === undefined || !URL.canParse(address)) {
      throw new UsageError(messages.feed(source, text));
    }
    const { username, password } = new URL(address);
    if (username || password) throw new UsageError(messages.feedUser(source));
    // The query of the address may have a key, such as `?api_key=…`.
    if (exposesPassword({ source, text })) throw new UsageError(messages.feedKey);
    if (feeds.has(name)) throw new UsageError(messages.feedTwice(source, name));
    feeds.set(parseName(name, source, messages), address);
  }
  return Object.fromEntries(feeds);
}
