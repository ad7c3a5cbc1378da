import type { FeedOptions } from '../feeds/parse-feeds.ts';
import { exposesPassword } from './exposed-password.ts';
import type { OptionMessages } from './option-messages.ts';
import { parseName } from './parse-name.ts';
import type { PublicUrl } from './parse-public-urls.ts';
import type { Setting } from './settings.ts';
import { UsageError } from './usage-error.ts';

const ENTRY = /^([^=]+)=(https?:\/\/.+)$/i;

/**
 * Reads entries such as `tin=https://tinh.gov.vn/rss`.
 *
 * @param publicUrls The address of a feed for readers, by the name of the feed.
 * @returns The addresses of each feed by its name.
 * @throws UsageError
 */
export function parseFeeds(
  settings: readonly Setting[],
  publicUrls: ReadonlyMap<string, PublicUrl>,
  messages: OptionMessages,
): Record<string, FeedOptions> {
  const feeds = new Map<string, FeedOptions>();
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
    feeds.set(parseName(name, source, messages), { url: address });
  }
  for (const [name, { source, url }] of publicUrls) {
    const feed = feeds.get(name);
    if (!feed) throw new UsageError(messages.publicUrlOfUnknownFeed(source, name, [...feeds.keys()]));
    feed.publicUrl = url;
  }
  return Object.fromEntries(feeds);
}
