import { checkName } from '../http/names.ts';
import { describeFeedProblem } from './feed-problem-messages.ts';
import { isInternalHost, toRefusal } from './public-address.ts';

/** A feed of another site. */
export interface FeedOptions {
  /** Its absolute address. */
  url: string;
  /**
   * The address of the feed for readers, if it differs from `url`. Relative links of the feed are resolved against it. If it is given, the host of
   * `url` may be an IP address or a name of an internal network.
   */
  publicUrl?: string;
}

/** For each name of a feed, its address or its options. */
export type FeedsOption = Readonly<Record<string, string | FeedOptions>>;

/** A feed that was checked. */
export interface ConfiguredFeed {
  url: URL;
  publicUrl: URL | undefined;
  /** Whether the server of the feed may have an address that is not public. */
  isInternal: boolean;
}

/**
 * Checks the configured feeds.
 *
 * @throws TypeError that names the feed and what is wrong with it.
 */
export function parseFeeds(feeds: FeedsOption): ReadonlyMap<string, ConfiguredFeed> {
  return new Map(
    Object.entries(feeds).map(([name, feed]) => [
      name,
      parseFeed(name, typeof feed === 'string' ? { url: feed } : feed),
    ]),
  );
}

function parseFeed(name: string, options: FeedOptions): ConfiguredFeed {
  checkFeedName(name);
  const url = parseUrl(name, options.url);
  const publicUrl = options.publicUrl === undefined ? undefined : parseUrl(name, options.publicUrl);
  if (publicUrl) checkPublicUrl(name, publicUrl);
  const isInternal = isInternalFeed(url, options.publicUrl);
  // For an internal feed, every address counts as public.
  checkUrl(name, url, isInternal ? () => true : undefined);
  return { url, publicUrl, isInternal };
}

function checkFeedName(name: string): void {
  try {
    checkName(name);
  } catch (cause) {
    throw new TypeError(`feed "${name}": ${(cause as Error).message}`, { cause });
  }
}

/** Whether the server of a feed may have an address that is not public. */
export function isInternalFeed(url: URL, publicUrl: string | undefined): boolean {
  return publicUrl !== undefined && isInternalHost(url);
}

function parseUrl(name: string, address: string): URL {
  if (!URL.canParse(address)) {
    throw new TypeError(
      `feed "${name}": "${address}" is not an absolute address; use for example https://tinh.gov.vn/rss`,
    );
  }
  return new URL(address);
}

function checkUrl(name: string, url: URL, isPublic?: (address: string) => boolean): void {
  const refusal = toRefusal(url, isPublic);
  if (!refusal) return;
  const { reason, remedy } = describeFeedProblem(refusal, 'en');
  throw new TypeError(`feed "${name}": ${reason}; ${remedy}`);
}

function checkPublicUrl(name: string, url: URL): void {
  const refusal = toRefusal(url);
  const reason = isInternalHost(url)
    ? `readers cannot open the host ${url.hostname}`
    : refusal && describeFeedProblem(refusal, 'en').reason;
  if (reason === undefined) return;
  throw new TypeError(`feed "${name}": its publicUrl is refused, because ${reason}`);
}
