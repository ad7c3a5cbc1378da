import type { Article } from '../data/article.ts';
import type { Source } from './loader.ts';

/** Milliseconds that a feed may take. */
const PATIENCE = 20_000;

/** Brings the articles of a feed. What reads feeds is loaded meanwhile. */
export function fetchArticles(url: string): Source<readonly Article[]> {
  return async (signal) => {
    const asking = new AbortController();
    const stop = () => asking.abort();
    signal.addEventListener('abort', stop);
    const timer = setTimeout(stop, PATIENCE);
    try {
      const [response, { parseFeed }, { decode }] = await Promise.all([
        fetch(url, { signal: asking.signal }),
        import('../data/feed.ts'),
        import('../data/decode.ts'),
      ]);
      if (!response.ok) throw new Error(`mtqg-latest-news: ${url} answered ${response.status}`);
      const bytes = new Uint8Array(await response.arrayBuffer());
      const text = decode(bytes, response.headers.get('content-type') ?? '');
      const articles = parseFeed(text, response.url || url);
      if (!articles)
        throw new Error(`mtqg-latest-news: ${url} is no feed; it begins with "${text.trim().slice(0, 40)}"`);
      return articles;
    } finally {
      clearTimeout(timer);
    }
  };
}
