import { toVietnamTime } from '../text/date.ts';
import { indexed } from '../text/indexed.ts';
import type { Article } from './article.ts';
import { withoutTracking } from './parse-feed-address.ts';

/** The clock of the reader, or a time zone in the feed, may be wrong by less than a day. */
const MAX_AHEAD_MS = 24 * 60 * 60 * 1000;

/**
 * The articles, newest first. Articles with the same address and heading are repeats. They become one article, which has the fields of all.
 *
 * @param now Milliseconds since 1970.
 */
export function newestOf(articles: readonly Article[], now: number): Article[] {
  const sorted = sortByDate(articles, now);
  const groups = new Map<string, Article[]>();
  for (const [index, article] of indexed(sorted)) {
    const key = article.href ? `${pageOf(article.href)} ${headingKey(article.heading)}` : String(index);
    const group = groups.get(key);
    if (group) group.push(article);
    else groups.set(key, [article]);
  }
  const merged = new Map([...groups.values()].map(mergeRepeats));
  return sorted.map((article) => merged.get(article)).filter((article) => article !== undefined);
}

/**
 * Merges repeats of one article.
 *
 * @returns The repeat whose place in the list the article takes: the first one with a date. And this repeat with the fields that it lacks.
 */
function mergeRepeats(repeats: readonly Article[]): [place: Article, merged: Article] {
  const place = repeats.find((article) => timeOf(article) !== undefined) ?? repeats[0]!;
  let merged = place;
  for (const repeat of repeats) if (repeat !== place) merged = withMissing(merged, repeat);
  return [place, merged];
}

/** An article with the fields that it lacks and another one has. The fields of a picture belong together. */
function withMissing(article: Article, other: Article): Article {
  const { image, imageAlt, imageSrcset, imageSizes, imageFocus, ...texts } = other;
  const picture = article.image ? {} : { image, imageAlt, imageSrcset, imageSizes, imageFocus };
  return { ...withValues(texts), ...withValues(picture), ...withValues(article) };
}

function withValues(fields: Partial<Article>): Article {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value)) as unknown as Article;
}

/** An address without its scheme and without tracking. Two addresses of one page are the same in this form. */
export function pageOf(href: string): string {
  return withoutTracking(href).replace(/^https?:/i, '');
}

/** The words of a heading, to compare articles at the same address. They may be different articles that all have the address of their section. */
export function headingKey(heading: string): string {
  const words =
    heading
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.join(' ');
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
  // Articles of the future at the start of the list get the time of the first other article.
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
  const date = toVietnamTime(datetime);
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
