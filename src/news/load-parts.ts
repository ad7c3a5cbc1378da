import { loadCode } from '../shared/load-code.ts';
import type { ContentReader } from '../shared/own-content.ts';
import type { Language } from '../text/language.ts';
import type { Article } from './article.ts';
import type { PrintedNews } from './read-articles.ts';

/**
 * Loads the articles of a feed. The code that reads feeds is loaded with the first one.
 *
 * @param language If an article has several links, the one in this language is taken.
 */
export async function loadFeed(
  src: string,
  signal: AbortSignal,
  language: Language,
): Promise<readonly Article[]> {
  const { fetchArticles } = await loadCode('the code for feeds', () => import('./fetch-feed.ts'));
  return fetchArticles(src, signal, language);
}

/** Loads the function that reads a list in the page. */
export async function loadListReader(): Promise<ContentReader<PrintedNews>> {
  const { readArticles } = await loadCode(
    'the code for articles in the page',
    () => import('./read-articles.ts'),
  );
  return readArticles;
}
