import { isInternalHost } from '../feeds/public-address.ts';
import { hasPassword } from './mask-passwords.ts';
import type { OptionMessages } from './option-messages.ts';
import type { Setting } from './settings.ts';
import { UsageError } from './usage-error.ts';

/** The address of a feed for readers. */
export interface PublicUrl {
  /** `--public-url` or its variable. */
  source: string;
  url: string;
}

const ENTRY = /^([^=]+)=(https?:\/\/.+)$/i;

/**
 * Reads entries such as `tin=https://tinh.gov.vn/rss`.
 *
 * @returns Each public address by the name of its feed.
 * @throws UsageError
 */
export function parsePublicUrls(
  settings: readonly Setting[],
  messages: OptionMessages,
): Map<string, PublicUrl> {
  const publicUrls = new Map<string, PublicUrl>();
  for (const { source, text } of settings) {
    const [, name, url] = ENTRY.exec(text) ?? [];
    if (name === undefined || url === undefined || !URL.canParse(url)) {
      throw new UsageError(messages.feed(source, text));
    }
    const parsed = new URL(url);
    if (parsed.username || hasPassword(url)) throw new UsageError(messages.publicUrlSecret(source));
    if (isInternalHost(parsed)) throw new UsageError(messages.publicUrlInternal(source, parsed.hostname));
    if (publicUrls.has(name)) throw new UsageError(messages.publicUrlTwice(source, name));
    publicUrls.set(name, { source, url });
  }
  return publicUrls;
}
