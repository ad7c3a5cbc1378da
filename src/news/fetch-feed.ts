import { BuiltInUrl } from '../shared/built-ins.ts';
import { warn } from '../shared/console.ts';
import { CHECK_FILE, describeContent, type Requested, toRequestError } from '../shared/failed-request.ts';
import { fetchBytes } from '../shared/fetch.ts';
import { baseAddress } from '../shared/page-document.ts';
import { runInPieces } from '../shared/run-in-pieces.ts';
import { oncePerPage } from '../shared/page-global.ts';
import { decodeInSteps } from '../text/decode.ts';
import type { Language } from '../text/language.ts';
import { findAddressProblems } from './address-problems.ts';
import type { Article } from './article.ts';
import { describeAnswer, describeUnread } from './feed-problems.ts';
import type { UnreadField } from './parse-article.ts';
import { mayBeEmptyFeed, parseFeedInSteps } from './parse-feed.ts';
import { errorMessageIn } from './parse-json-error.ts';

const FEED: Requested = {
  tag: 'mtqg-latest-news',
  expected: 'a feed',
  otherSite: 'let the endpoint load it: --feed tin=<address>, and src="/thong-ke/feed/tin"',
  wrongAddress: `write the address of RSS, Atom, a JSON Feed or a JSON array of articles; ${CHECK_FILE}`,
};

/** What may be the reason that a feed has no article. */
const LOST: readonly UnreadField['field'][] = ['error', 'heading', 'end'];

/**
 * Fetches a feed and returns its articles.
 *
 * @param src The address of the feed, absolute or relative to the page.
 * @param language If an article has several links, the one in this language is taken.
 * @throws Error that names the address, the reason and what to do.
 */
export async function fetchArticles(
  src: string,
  signal: AbortSignal,
  language: Language,
): Promise<readonly Article[]> {
  const file = await fetchBytes(FEED, new BuiltInUrl(src, baseAddress()).href, signal);
  const text = await runInPieces(decodeInSteps(file.bytes, file.contentType));
  const steps = parseFeedInSteps(text, file.url, file.contentLocation, language);
  const feed = await runInPieces(steps);
  if (!feed) {
    const message = errorMessageIn(text);
    throw toRequestError(
      FEED,
      file.address,
      message
        ? describeAnswer(message, mayBeEmptyFeed(text, message, file.url))
        : describeContent(FEED, text),
    );
  }
  const { articles, unread } = feed;
  const lost = unread.find(({ field }) => LOST.includes(field));
  if (articles.length === 0 && lost) throw toRequestError(FEED, file.address, describeUnread(lost));
  for (const field of [...unread, ...findAddressProblems(articles, unread)]) {
    const message = `mtqg-latest-news: ${file.address} ${describeUnread(field)}`;
    oncePerPage(message, () => warn(message));
  }
  return articles;
}
