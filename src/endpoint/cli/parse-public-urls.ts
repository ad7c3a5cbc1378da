import { isInternalHost } from '../feeds/public-address.ts';
import { hasPassword } from './mask-passwords.ts';
import type { OptionMessages } from './option-messages.ts';
import { parseNamedUrl } from './parse-named-url.ts';
import type { Setting } from './settings.ts';
import { UsageError } from './usage-error.ts';

/** The address of a feed for readers. */
export interface PublicUrl {
  /** `--public-url` or its variable. */
  source: string;
  url: string;
}

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
  for (const setting of settings) {
    const { source } = setting;
    const { name, url } = parseNamedUrl(setting, messages);
    checkPublicUrl(source, url, messages);
    if (publicUrls.has(name)) throw new UsageError(messages.publicUrlTwice(source, name));
    publicUrls.set(name, { source, url });
  }
  return publicUrls;
}

/**
 * Checks the address of a feed for readers.
 *
 * @throws UsageError
 */
export function checkPublicUrl(source: string, text: string, messages: OptionMessages): void {
  if (!/^https?:/i.test(text) || !URL.canParse(text)) throw new UsageError(messages.address(source, text));
  const url = new URL(text);
  if (url.username || hasPassword(text)) throw new UsageError(messages.publicUrlSecret(source));
  if (isInternalHost(url)) throw new UsageError(messages.publicUrlInternal(source, url.hostname));
}
