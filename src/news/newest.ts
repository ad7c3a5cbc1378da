import { toVietnam } from '../text/date.ts';
import type { Article } from './article.ts';

/** The articles, newest first. Repeated addresses are removed. */
export function newestOf(articles: readonly Article[]): Article[] {
  return withoutRepeats(sortByDate(articles), ({ href }) => href);
}

/**
 * Sorts articles, newest first. An article without a date is sorted by the date of the article before it; articles without a date at the
 * start of the list stay there. Articles of the same time keep their order.
 */
function sortByDate(articles: readonly Article[]): Article[] {
  const timed: { article: Article; time: number }[] = [];
  let time = Infinity; // Later than every date.
  for (const article of articles) {
    const date = toVietnam(article.datetime);
    if (date) time = Date.parse(date);
    timed.push({ article, time });
  }
  return timed.sort((a, b) => b.time - a.time).map(({ article }) => article);
}

/** The articles, of which only the first with each key remains. Articles without a key all remain. */
export function withoutRepeats<T extends Article>(
  articles: readonly T[],
  keyOf: (article: T) => string | undefined,
): T[] {
  const seen = new Set<string>();
  return articles.filter((article) => {
    const key = keyOf(article);
    if (!key) return true;
    const isRepeat = seen.has(key);
    seen.add(key);
    return !isRepeat;
  });
}
