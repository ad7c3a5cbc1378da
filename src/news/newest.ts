import { toVietnam } from '../text/date.ts';
import type { Article } from './article.ts';

/** The articles, newest first. Repeated addresses are removed. */
export function newestOf(articles: readonly Article[]): Article[] {
  return withoutRepeats(sortByDate(articles));
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

function withoutRepeats(articles: readonly Article[]): Article[] {
  const seen = new Set<string>();
  return articles.filter(({ href }) => {
    if (!href) return true;
    const isRepeat = seen.has(href);
    seen.add(href);
    return !isRepeat;
  });
}
