import type { FeedOptions } from '../feeds/parse-feeds.ts';
import { exposesPassword } from './exposed-password.ts';
import type { OptionMessages } from './option-messages.ts';
import { parseNamedUrl } from './parse-named-url.ts';
import { parseName } from './parse-name.ts';
import type { PublicUrl } from './parse-public-urls.ts';
import type { Setting } from './settings.ts';
import { UsageError } from './usage-error.ts';

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
  for (const setting of settings) {
    const { source } = setting;
    const { name, url } = parseNamedUrl(setting, messages);
    const { username, password } = new URL(url);
    if (username || password) throw new UsageError(messages.feedUser(source));
    // The query of the address may have a key, such as `?api_key=…`.
    if (exposesPassword(setting)) throw new UsageError(messages.feedKey);
    if (feeds.has(name)) throw new UsageError(messages.feedTwice(source, name));
    feeds.set(parseName(name, source, messages), { url });
  }
  for (const [name, { source, url }] of publicUrls) {
    const feed = feeds.get(name);
    if (!feed) throw new UsageError(messages.publicUrlOfUnknownFeed(source, name, [...feeds.keys()]));
    feed.publicUrl = url;
  }
  return Object.fromEntries(feeds);
}
