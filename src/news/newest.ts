import { toVietnam } from '../text/date.ts';
import type { Article } from './article.ts';
import { withoutTracking } from './parse-feed-address.ts';

/** The clock of the reader, or a time zone in the feed, may be wrong by less than a day. */
const MAX_AHEAD_MS = 24 * 60 * 60 * 1000;

/**
 * The articles, newest first. Repeated addresses are removed.
 *
 * @param now Milliseconds since 1970.
 */
export function newestOf(articles: readonly Article[], now: number): Article[] {
  return withoutRepeats(sortByDate(articles, now), ({ href }) => href && withoutTracking(href));
}

/**
 * Sorts articles, newest first. An article without a date is sorted by the date of the article before it; articles without a date at the
 * start of the list stay there. Articles of the same time keep their order.
 *
 * With its own date, an article of the future would be the first one until that day. So it comes after the article before it in the list. If
 * all articles before it are of the future too, it comes after the first one that is not.
 */
function sortByDate(articles: readonly Article[], now: number): Article[] {
  const future = findFuture(articles, now);
  let time = Infinity; // Later than every date.
  const times = articles.map((article) => {
    if (!future.has(article)) time = timeOf(article) ?? time;
    return time;
  });
  const firstOfNow = articles.findIndex((article) => !future.has(article));
  const timed = articles.map((article, index) => ({
    article,
    time: times[Math.max(index, firstOfNow)]!,
    isFuture: future.has(article),
  }));
  return timed
    .sort((a, b) => b.time - a.time || Number(a.isFuture) - Number(b.isFuture))
    .map(({ article }) => article);
}

/** The articles with a date in the future: of an event, or mistyped. If all dates are in the future, they are those of events, and none is returned. */
export function findFuture(articles: readonly Article[], now: number): ReadonlySet<Article> {
  const dated = articles.filter((article) => timeOf(article) !== undefined);
  const future = dated.filter((article) => timeOf(article)! > now + MAX_AHEAD_MS);
  return new Set(future.length < dated.length ? future : []);
}

/** Milliseconds since 1970. */
function timeOf({ datetime }: Article): number | undefined {
  const date = toVietnam(datetime);
  return date === undefined ? undefined : Date.parse(date);
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
