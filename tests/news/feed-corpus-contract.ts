import { describeUnread } from '../../src/news/feed-problems.ts';
import { parseFeed } from '../../src/news/parse-feed.ts';
import { nameContent } from '../../src/text/content-kind.ts';
import { decode } from '../../src/text/decode.ts';
import { thirdOfEngine } from '../fewer-cases.ts';
import type { Runner } from '../text/text-contract.ts';
import { corpus } from './feeds/corpus.ts';
import type { CorpusFeed } from './feeds/corpus-feed.ts';
import { noFeeds } from './feeds/no-feeds.ts';
import { FEED_URL } from './first-article.ts';

/** The feeds are like those in at least this many bug reports and portals. */
const MIN_SOURCES = 100;
const SOURCE = /^[\w.-]+\/[\w.-]+(?:#\d+|: \S+)$|^https:\/\/[\w-]+(?:\.gov|\.com)?\.(?:vn|net)(?:\/\S+)?$/;

/** Tests of the feeds in feeds/, for Node and for browsers. */
export function feedCorpusContract({ it, equal }: Runner): void {
  for (const { what, source, articles, problems = [], ...file } of thirdOfEngine(corpus))
    it(`reads ${what} (${source})`, () => {
      const feed = parseFeed(textOf(file), FEED_URL);
      equal(feed?.articles, articles);
      equal(feed?.unread.map(describeUnread), problems);
    });

  for (const { what, source, text, content } of thirdOfEngine(noFeeds))
    it(`says that this is not a feed: ${what} (${source})`, () => {
      equal(parseFeed(text, FEED_URL), undefined);
      equal(nameContent(text.trim()), content);
    });

  it(`has feeds from at least ${MIN_SOURCES} sources`, () => {
    const sources = [...corpus, ...noFeeds].map(({ source }) => source);
    equal(
      sources.filter((source) => !SOURCE.test(source)),
      [],
    );
    const count = new Set(sources).size;
    equal(count, sources.length, 'Two feeds have the same source.');
    equal(count >= MIN_SOURCES, true, String(count));
  });
}

export function textOf({ feed, contentType }: Pick<CorpusFeed, 'feed' | 'contentType'>): string {
  return typeof feed === 'string' ? feed : decode(feed, contentType);
}
