import type { Article } from './article.ts';
import { decode } from '../text/decode.ts';
import { parseFeed } from './parse-feed.ts';
import { fetchBytes } from '../shared/fetch.ts';

/**
 * Brings the articles of a feed.
 *
 * @param src Its address, absolute or relative to the page.
 * @throws Error that names the address, and what it answered.
 */
export async function fetchArticles(src: string, signal: AbortSignal): Promise<readonly Article[]> {
  const answer = await fetchBytes('mtqg-latest-news', new URL(src, document.baseURI).href, signal);
  const text = decode(answer.bytes, answer.contentType);
  const articles = parseFeed(text, answer.url);
  if (!articles)
    throw new Error(
      `mtqg-latest-news: ${answer.url} is no feed; it begins with "${text.trim().slice(0, 40)}"`,
    );
  return articles;
}
