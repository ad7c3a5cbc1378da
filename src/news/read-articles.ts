import type { Article } from './article.ts';
import { readArticle } from './read-article.ts';

const ITEMS = 'li, article';

/** Reads the articles of a list in a page. An item that contains other items is not an article. Returns `undefined` if there are none. */
export function readArticles(container: Element): Article[] | undefined {
  const items = [...container.querySelectorAll(ITEMS)].filter((item) => !item.querySelector(ITEMS));
  const articles = items.map(readArticle).filter((article) => article !== undefined);
  return articles.length > 0 ? articles : undefined;
}
