import { parseFeed } from '../../src/news/parse-feed.ts';
import type { Runner } from '../text/text-contract.ts';
import { MARKUP } from './feeds/markup-feeds.ts';
import { FEED_URL } from './first-article.ts';

/** Tests of mistakes in the tags of feeds, for Node and for browsers. */
export function feedMarkupContract({ it, equal }: Runner): void {
  for (const [what, feed, articles] of MARKUP)
    it(`reads ${what}`, () => {
      const { articles: read, unread } = parseFeed(feed, FEED_URL) ?? {};
      equal(read, articles);
      equal(unread, []);
    });
}
