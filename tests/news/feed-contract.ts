import fc from 'fast-check';
import type { UnreadField } from '../../src/news/parse-article.ts';
import { parseFeed } from '../../src/news/parse-feed.ts';
import { decode } from '../../src/text/decode.ts';
import type { Runner } from '../text/text-contract.ts';
import { FEED_URL, type FeedFixture, feeds } from './feeds.ts';

/** In characters. The damage test skips longer feeds, which would make it slow. */
const MAX_LENGTH_TO_DAMAGE = 10_000;

/**
 * Tests of reading feeds, for Node and for browsers.
 *
 * @param damagedFeeds How many feeds with random damage are read.
 */
export function feedContract({ it, equal }: Runner, damagedFeeds: number): void {
  for (const fixture of feeds) {
    it(`reads ${fixture.what}`, () =>
      equal(parseFeed(textOf(fixture), FEED_URL)?.articles, fixture.articles));
  }

  it('says which fields of how many items it cannot read, with the text of the first', () => {
    const item = (fields: object) => ({ title: 'Tin', url: '/tin/1', ...fields });
    const rows: [object[], UnreadField[]][] = [
      [
        [
          item({}),
          item({ date: '07/03/2024', image: '/cau.jpg' }),
          item({ date: ' ', image: '', url: null }),
        ],
        [],
      ],
      [
        [item({ date: 'hôm nay' }), item({}), item({ date: '3/7/2024 9:00 AM' })],
        [{ field: 'date', count: 2, text: 'hôm nay' }],
      ],
      [[item({ url: 'javascript:alert(1)' })], [{ field: 'link', count: 1, text: 'javascript:alert(1)' }]],
      [[item({ url: 'javascript:alert(1)', link: '/tin/1' })], []],
      [[item({ image: 'data:text/html,x' })], [{ field: 'image', count: 1, text: 'data:text/html,x' }]],
      [[{ tieu_de: 'Tin', date: 'hôm nay' }, item({})], [{ field: 'heading', count: 1, text: '' }]],
      [[{ title: 5 }, { title: '  ' }], [{ field: 'heading', count: 2, text: '' }]],
      [
        [item({ title: 'Mưa lớn t\ufffdnh A' }), item({ summary: '\ufffd' }), item({})],
        [{ field: 'letters', count: 2, text: 't\ufffdnh' }],
      ],
    ];
    for (const [items, unread] of rows) equal(parseFeed(JSON.stringify(items), FEED_URL)?.unread, unread);
    const rss = `<rss><channel><item><title>Tin</title><link>ftp://x</link><pubDate>hôm qua</pubDate></item></channel></rss>`;
    equal(parseFeed(rss, FEED_URL)?.unread, [
      { field: 'link', count: 1, text: 'ftp://x' },
      { field: 'date', count: 1, text: 'hôm qua' },
    ]);
  });

  it('reads tags without `>` or without an end tag in a time that is proportional to their length', () => {
    // If the time grew with the square of the length, this would take minutes, and the test runner would stop it.
    for (const text of INCOMPLETE_TAGS) {
      equal(text.length > INCOMPLETE_LENGTH, true);
      equal(hasOnlyValidArticles(text), true, text.slice(0, 20));
    }
  });

  it(`reads ${damagedFeeds} damaged feeds: throws nothing, and returns no unsafe address and no article without a heading`, () => {
    const texts = feeds.map(textOf).filter((text) => text.length < MAX_LENGTH_TO_DAMAGE);
    const isReadSafely = (text: string, changes: Change[]) =>
      hasOnlyValidArticles(changes.reduce(applyChange, text));
    const property = fc.property(fc.constantFrom(...texts), fc.array(change, CHANGES_PER_FEED), isReadSafely);
    fc.assert(property, { numRuns: damagedFeeds });
  });
}

function textOf({ body, contentType }: FeedFixture): string {
  return typeof body === 'string' ? body : decode(body, contentType);
}

const INCOMPLETE_LENGTH = 1_000_000;
/** Tags without `>`. The last ones have it, but no end tag. */
const INCOMPLETE_TAGS = [
  `<item><a ${'b=c'.repeat(INCOMPLETE_LENGTH / 3 + 1)}"`,
  `<item><a b=${'c'.repeat(INCOMPLETE_LENGTH)}"`,
  `<item><a ${'b'.repeat(INCOMPLETE_LENGTH)}"`,
  `<item><a b="${' c=d'.repeat(INCOMPLETE_LENGTH / 4)}`,
  `<item><${'a'.repeat(INCOMPLETE_LENGTH)}`,
  `<item><a ${'b'.repeat(INCOMPLETE_LENGTH)}>`,
  ...['sup', 'del', 'math'].map((tag) => `<item>${`<${tag}>`.repeat(INCOMPLETE_LENGTH / 4)}`),
];

/** Where a feed is changed, from 0 to 1; how many characters are removed there; what is inserted. */
type Change = [position: number, removed: number, inserted: string];

const CHANGES_PER_FEED = { minLength: 1, maxLength: 8 };
const LONG_FRAGMENTS = ['<a ', '&amp;', '<x y="', '<!--'].map((text) => text.repeat(5000));
/** By line: tags; signs and references; addresses; long fragments. */
const FRAGMENTS = [
  ...['<', '>', '</', '<item>', '</item>', '<![CDATA[', ']]>', '<!--', '<title>', '<item><title>a</title>'],
  ...['&', '&amp;', '&#0;', '&#xD800;', '"', "'", '{', '[', '\\u0000', '\0', '\ufffe', 'href=', '<a href="'],
  ...['javascript:alert(1)', '<link>javascript:1</link>', '<img src=data:x>'],
  ...LONG_FRAGMENTS,
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

/** Whether every article that is read has a heading, and every link and picture an address with http or https. */
function hasOnlyValidArticles(text: string): boolean {
  const articles = parseFeed(text, FEED_URL)?.articles ?? [];
  const isSafe = (address: string | undefined) => address === undefined || /^https?:/.test(address);
  return articles.every(({ heading, href, image }) => heading !== '' && isSafe(href) && isSafe(image));
}
