import { readFileSync } from 'node:fs';
import { decode } from '../../text/decode.ts';
import type { Language } from '../../text/language.ts';
import { toAddressWithoutSecrets } from '../feeds/address-without-secrets.ts';
import { FeedError } from '../feeds/feed-error.ts';
import { describeFeedProblem } from '../feeds/feed-problem-messages.ts';
import { fetchFeed } from '../feeds/fetch-feed.ts';
import { isInternalFeed } from '../feeds/parse-feeds.ts';
import { checkFeedMessages } from './check-feed-messages.ts';
import { optionMessages } from './option-messages.ts';
import { UsageError } from './usage-error.ts';

const ADDRESS = /^[a-z][a-z0-9+.-]+:\/\//i;
/** `tinh.gov.vn/rss` */
const ADDRESS_WITHOUT_SCHEME = /^[a-z0-9-]+(\.[a-z0-9-]+)+(:\d+)?\//i;

/** A feed as it was loaded. */
export interface LoadedFeed {
  text: string;
  /** The address of the feed for readers; `undefined` for a file whose address is not given. */
  address: string | undefined;
  /** The address to which its server redirects. */
  redirect?: string | undefined;
}

/**
 * Loads a feed by the rules of the relay, or from a file.
 *
 * @param source An http or https address, or the path of a file.
 * @throws Error with one sentence for the terminal.
 */
export async function loadFeed(
  source: string,
  publicUrl: string | undefined,
  language: Language,
): Promise<LoadedFeed> {
  if (ADDRESS.test(source)) {
    if (URL.canParse(source)) return fetchWhole(new URL(source), publicUrl, language);
    throw new UsageError(optionMessages[language].address('<feed>', source));
  }
  return { text: decode(readFile(source, language)), address: publicUrl };
}

async function fetchWhole(url: URL, publicUrl: string | undefined, language: Language): Promise<LoadedFeed> {
  const isInternal = isInternalFeed(url, publicUrl);
  try {
    const file = (await fetchFeed({ url, isInternal }))!; // `undefined` only if the caller already has a version.
    const redirect = file.url === url.href ? undefined : file.url;
    const address = publicUrl ?? toAddressWithoutSecrets(new URL(file.url));
    return { text: decode(file.bytes, file.type), address, redirect };
  } catch (error) {
    if (!(error instanceof FeedError)) throw error;
    const { reason, remedy } = describeFeedProblem(error.problem, language, error.redirect);
    throw new Error(checkFeedMessages[language].failed(url.href, reason, remedy), { cause: error });
  }
}

function readFile(path: string, language: Language): Uint8Array {
  try {
    return readFileSync(path);
  } catch (cause) {
    const words = checkFeedMessages[language];
    const reason = (cause as NodeJS.ErrnoException).code ?? String(cause);
    const isAddress = reason === 'ENOENT' && ADDRESS_WITHOUT_SCHEME.test(path);
    const message = isAddress ? words.withoutScheme(path) : words.cannotRead(path, reason);
    throw new Error(message, { cause });
  }
}
