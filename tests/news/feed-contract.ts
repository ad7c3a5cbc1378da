import fc from 'fast-check';
import { parseFeed } from '../../src/news/parse-feed.ts';
import { decode } from '../../src/text/decode.ts';
import type { Runner } from '../text/text-contract.ts';
import { FEED_URL, type FeedFixture, feeds } from './feeds.ts';

const TIME_LIMIT_MS = 200;
/** Longer feeds are not damaged: they would only make the test slow. */
const MAX_DAMAGED_CHARACTERS = 10_000;

/** What is read from feeds, in Node and in browsers alike. */
export function feedContract({ it, equal }: Runner, damagedFeeds: number): void {
  for (const fixture of feeds) {
    it(`reads ${fixture.what}`, () => equal(parseFeed(textOf(fixture), FEED_URL), fixture.articles));
  }

  it(`reads tags that are never closed within ${TIME_LIMIT_MS} ms`, () => {
    for (const text of UNCLOSED_TAGS) equal(isQuick(text), true, text.slice(0, 20));
  });

  it(`reads ${damagedFeeds} damaged feeds quickly, without an exception or an unsafe address`, () => {
    const texts = feeds.map(textOf).filter((text) => text.length < MAX_DAMAGED_CHARACTERS);
    const isSafe = (text: string, changes: Change[]) => {
      const damaged = changes.reduce(applyChange, text);
      return hasOnlyHttpAddresses(damaged) && isQuick(damaged);
    };
    const property = fc.property(fc.constantFrom(...texts), fc.array(change, CHANGES_PER_FEED), isSafe);
    fc.assert(property, { numRuns: damagedFeeds });
  });
}

function textOf({ body, contentType }: FeedFixture): string {
  return typeof body === 'string' ? body : decode(body, contentType);
}

const UNCLOSED_TAGS = [
  `<item><a ${'b=c'.repeat(5000)}"`,
  `<item><a b=${'c'.repeat(15_000)}"`,
  `<item><a ${'b'.repeat(15_000)}"`,
  `<item><a b="${' c=d'.repeat(4000)}`,
];

/** Where a feed is changed, from 0 to 1; how many characters are removed there; what is inserted. */
type Change = [position: number, removed: number, inserted: string];

const CHANGES_PER_FEED = { minLength: 1, maxLength: 8 };
const FRAGMENTS = [
  ...['<', '>', '</', '<item>', '</item>', '<![CDATA[', ']]>', '<!--', '<title>', '<item><title>a</title>'],
  ...['&', '&amp;', '&#0;', '&#xD800;', '"', "'", '{', '[', '\\u0000', '\0', '\ufffe', 'href=', '<a href="'],
  ...['javascript:alert(1)', '<link>javascript:1</link>', '<img src=data:x>'],
  ...['<a ', '&amp;', '<x y="', '<!--'].map((text) => text.repeat(5000)),
];
const change: fc.Arbitrary<Change> = fc.tuple(
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.nat(40),
  fc.oneof(fc.constantFrom(...FRAGMENTS), fc.string()),
);

function applyChange(text: string, [position, removed, inserted]: Change): string {
  const start = Math.floor(position * text.length);
  return text.slice(0, start) + inserted + text.slice(start + removed);
}

function hasOnlyHttpAddresses(text: string): boolean {
  const articles = parseFeed(text, FEED_URL) ?? [];
  return articles.every(({ heading, href = 'https:', image = 'https:' }) => {
    return heading !== '' && /^https?:/.test(href) && /^https?:/.test(image);
  });
}

/**
 * Whether a text is read within the limit. It has three attempts, since the machine may be busy; a regular expression that backtracks
 * fails all of them.
 */
function isQuick(text: string): boolean {
  return [1, 2, 3].some(() => {
    const start = performance.now();
    parseFeed(text, FEED_URL);
    return performance.now() - start < TIME_LIMIT_MS;
  });
}
