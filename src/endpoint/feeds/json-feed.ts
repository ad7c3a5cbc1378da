import type { Article } from '../../news/article.ts';
import { parseFeedInSteps, type ReadFeed } from '../../news/parse-feed.ts';
import { decodeInSteps } from '../../text/decode.ts';
import type { Steps } from '../../text/steps.ts';
import { toContentProblem } from './content-problem.ts';
import { FeedError } from './feed-error.ts';
import type { FeedFile } from './read-feed-file.ts';
import { runInTurns } from './run-in-turns.ts';

export const JSON_FEED_TYPE = 'application/feed+json; charset=utf-8';

/**
 * Writes a feed as JSON Feed 1.1, with plain texts, absolute addresses and dates in RFC 3339. The articles are in the order of the feed. A
 * widget needs this order for articles without a date.
 *
 * @param title The name of the feed.
 * @param location The address of the feed for readers.
 * @throws FeedError if the file is not a feed.
 */
export async function toJsonFeed(
  title: string,
  { bytes, type }: Pick<FeedFile, 'bytes' | 'type'>,
  location: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const text = await runInTurns(decodeInSteps(bytes, type));
  const feed = await runInTurns(parseFeedInSteps(text, location, location));
  if (!feed) throw new FeedError(toContentProblem(text, type, location));
  return runInTurns(writeJsonFeed(title, feed));
}

/** Writes a feed that was read, in steps of one article. */
export function* writeJsonFeed(
  title: string,
  { articles, unread }: ReadFeed,
): Steps<Uint8Array<ArrayBuffer>> {
  const ids = toIds(articles);
  const items: string[] = [];
  for (const [index, article] of articles.entries()) {
    items.push(JSON.stringify(toItem(article, ids[index]!)));
    yield;
  }
  const start = JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title }).slice(0, -1);
  // A name with `_` is an extension. The widget reads HTML in the texts of JSON unless a feed says that they are plain.
  // Damaged letters stand in the texts themselves, where the widget finds them.
  const own = { plain: true, unread: unread.filter(({ field }) => field !== 'letters') };
  const json = `${start},"items":[${items.join(',')}],"_mtqg":${JSON.stringify(own)}}`;
  return new TextEncoder().encode(json);
}

/** An id for each article: its address, or its heading if it has no address. Two articles can have the same address, but not the same id. */
function toIds(articles: readonly Article[]): string[] {
  const counts = new Map<string, number>();
  return articles.map(({ href, heading }) => {
    const id = href ?? heading;
    const count = (counts.get(id) ?? 0) + 1;
    counts.set(id, count);
    return count === 1 ? id : `${id}#${count}`;
  });
}

/** Missing fields are `undefined`, so JSON leaves them out. */
function toItem(
  { heading, href, summary, image, datetime, section, source, author }: Article,
  id: string,
): object {
  const isDay = datetime !== undefined && !datetime.includes('T');
  return {
    id,
    url: href,
    title: heading,
    content_text: summary ?? '',
    image,
    // JSON Feed has no days without a time. The widget reads the day in `_mtqg`.
    date_published: isDay ? `${datetime}T00:00:00+07:00` : datetime,
    authors: author === undefined ? undefined : [{ name: author }],
    tags: section === undefined ? undefined : [section],
    _mtqg: isDay || source !== undefined ? { datetime, source } : undefined,
  };
}
