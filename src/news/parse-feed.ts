import type { Article } from './article.ts';
import { parseRawArticle } from './parse-article.ts';
import { parseJsonFeed } from './parse-json-feed.ts';
import { parseXmlFeed } from './parse-xml-feed.ts';

/**
 * Reads RSS 2.0, RSS 1.0, Atom, JSON Feed, or a JSON array of articles. XML need not be well-formed. Never throws.
 *
 * @param feedUrl The address of the feed. Links are relative to the site that the feed names, otherwise to this address.
 * @returns The articles in the order of the feed, or `undefined` for a text that is not a feed.
 */
export function parseFeed(text: string, feedUrl: string): Article[] | undefined {
  const content = text.replace(/^[\s\ufeff]+/, '');
  const isJson = content.startsWith('{') || content.startsWith('[');
  const feed = isJson ? parseJsonFeed(content, feedUrl) : parseXmlFeed(content, feedUrl);
  return feed?.articles
    .map((article) => parseRawArticle(article, feed.siteUrl))
    .filter((article) => article !== undefined);
}
