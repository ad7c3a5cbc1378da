import { BuiltInUrl } from '../shared/built-ins.ts';
import { fetchBytes } from '../shared/fetch.ts';
import { baseAddress } from '../shared/page-document.ts';
import { decode } from '../text/decode.ts';
import type { Article } from './article.ts';
import { parseFeed } from './parse-feed.ts';

/** How much of a file that is not a feed the error message quotes. */
const QUOTED_CHARACTERS = 40;

/**
 * Fetches a feed and returns its articles.
 *
 * @param src The address of the feed, absolute or relative to the page.
 * @throws Error that names the address and the reason.
 */
export async function fetchArticles(src: string, signal: AbortSignal): Promise<readonly Article[]> {
  const file = await fetchBytes('mtqg-latest-news', new BuiltInUrl(src, baseAddress()).href, signal);
  const text = decode(file.bytes, file.contentType);
  const articles = parseFeed(text, file.url);
  if (!articles) {
    const start = text.trim().slice(0, QUOTED_CHARACTERS);
    throw new Error(`mtqg-latest-news: ${file.url} is not a feed; it starts with "${start}"`);
  }
  return articles;
}
