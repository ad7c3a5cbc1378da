import type { Article } from '../data/article.ts';
import { fetchBytes } from './fetch.ts';
import type { Source } from './loader.ts';

/** Brings the articles of a feed. What reads feeds is loaded meanwhile. */
export function fetchArticles(url: string): Source<readonly Article[]> {
  return async (signal) => {
    const [answer, { parseFeed }, { decode }] = await Promise.all([
      fetchBytes('mtqg-latest-news', url, signal),
      import('../data/feed.ts'),
      import('../data/decode.ts'),
    ]);
    const text = decode(answer.bytes, answer.contentType);
    const articles = parseFeed(text, answer.url);
    if (!articles)
      throw new Error(`mtqg-latest-news: ${url} is no feed; it begins with "${text.trim().slice(0, 40)}"`);
    return articles;
  };
}
