import { parseFeed } from '../../src/news/parse-feed.ts';

/** The address of the feeds of these tests. */
export const FEED_URL = 'https://tinh.example/rss/tin.xml';
export const LINK = 'https://tinh.example/tin/1';
export const PICTURE = 'https://tinh.example/anh/cau.jpg';

/** The expected fields of the first article. Other fields are not compared. */
export interface Expected {
  heading?: string;
  href?: string | undefined;
  summary?: string | undefined;
  image?: string | undefined;
  datetime?: string | undefined;
  section?: string;
  author?: string;
  source?: string;
}
export type Row = [what: string, feed: string, expected: Expected];

export const ATOM = 'http://www.w3.org/2005/Atom';
export const item = (more: string) => `<item><title>Tin</title>${more}</item>`;
export const rss = (items: string, root = '') =>
  `<rss version="2.0"${root}><channel>${items}</channel></rss>`;
export const entry = (links: string) =>
  `<feed xmlns="${ATOM}"><entry><title>Tin</title>${links}</entry></feed>`;
export const json = (value: unknown) => JSON.stringify(value);

/** The fields of the first article of a feed that have an expected value. */
export function firstOf(feed: string, expected: Expected): Expected {
  const article = parseFeed(feed, FEED_URL)?.articles[0] as Expected | undefined;
  return Object.fromEntries(
    Object.keys(expected).map((field) => [field, article?.[field as keyof Expected]]),
  );
}
