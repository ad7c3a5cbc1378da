import { findAddressProblems } from '../../src/news/address-problems.ts';
import type { Article } from '../../src/news/article.ts';
import { describeUnread } from '../../src/news/feed-problems.ts';
import { newestOf } from '../../src/news/newest.ts';
import { parseFeed } from '../../src/news/parse-feed.ts';
import type { Runner } from '../text/text-contract.ts';
import { DAY, MOMENT } from './feeds/corpus-feed.ts';
import { FEED_URL, json, LINK, PICTURE, rss } from './first-article.ts';

const TIN = { heading: 'Tin', href: LINK };
const HTTP = LINK.replace('https:', 'http:');
const OTHER = { heading: 'Họp', href: 'https://tinh.example/tin/2', datetime: '2024-03-06' };
const SECTION = 'https://tinh.example/tin-tuc';
const inSection = ['Một', 'Hai', 'Ba'].map((heading) => ({ heading, href: SECTION, datetime: DAY }));
const alt = { image: PICTURE, imageAlt: 'Cầu' };

/** Articles of a feed, and those that are shown. */
const REPEATS: [what: string, articles: Article[], shown: Article[]][] = [
  ['http and https', [TIN, { ...TIN, href: HTTP }], [TIN]],
  [
    'a date that only the repeat has',
    [TIN, OTHER, { ...TIN, datetime: DAY }],
    [{ ...TIN, datetime: DAY }, OTHER],
  ],
  [
    'fields that only the repeats have',
    [
      { ...TIN, datetime: MOMENT },
      { ...TIN, summary: 'Cầu', ...alt },
      { ...TIN, datetime: DAY, section: 'Mới' },
    ],
    [{ ...TIN, datetime: MOMENT, summary: 'Cầu', ...alt, section: 'Mới' }],
  ],
  [
    'two pictures, of which the first one keeps its own text',
    [
      { ...TIN, image: '/anh/1.jpg' },
      { ...TIN, ...alt },
    ],
    [{ ...TIN, image: '/anh/1.jpg' }],
  ],
  [
    'the newer one of two dates',
    [
      { ...TIN, datetime: '2024-03-01' },
      { ...TIN, datetime: DAY },
    ],
    [{ ...TIN, datetime: DAY }],
  ],
  ['a heading with other signs', [TIN, { ...TIN, heading: 'TIN!' }], [TIN]],
  // Not repeated
  ['articles at the address of their section', inSection, inSection],
  [
    'articles without an address',
    [{ heading: 'Tin' }, { heading: 'Tin' }],
    [{ heading: 'Tin' }, { heading: 'Tin' }],
  ],
];

/** Articles whose address is missing or that of another one, and what the console says. */
const PROBLEMS: [items: object[], problems: string[]][] = [
  [
    inSection,
    [
      'has 2 articles with the address of an article with another heading, such as “https://tinh.example/tin-tuc”; write the address of each article',
    ],
  ],
  [
    [{ heading: 'Một' }, { heading: 'Hai' }, TIN],
    [
      'has 2 articles without an address, such as “Một”, which readers cannot open; write it into <link>, in JSON into “url”',
    ],
  ],
  [[{ heading: 'Một', href: 'N/A' }], []],
  [[TIN, { ...TIN, href: HTTP }, { ...TIN, href: `${LINK}?utm_source=rss` }, OTHER], []],
];

const title = (language: string, text: string) =>
  `<title${language && ` xml:lang="${language}"`}>${text}</title>`;
/** Titles in several languages, on a Vietnamese page. */
const TITLES: [titles: string, heading: string][] = [
  [title('en', 'News') + title('vi', 'Tin'), 'Tin'],
  [title('vi-VN', 'Tin') + title('en', 'News'), 'Tin'],
  [title('en', 'News') + title('', 'Tin'), 'Tin'],
  [title('en', 'News') + title('fr', 'Nouvelles'), 'News'],
  [title('vi', ' ') + title('en', 'News'), 'News'],
];

/** Tests of repeated articles, of their addresses, and of texts in several languages, for Node and for browsers. */
export function feedRepeatsContract({ it, equal }: Runner): void {
  for (const [what, articles, shown] of REPEATS)
    it(`shows repeated articles once: ${what}`, () => {
      equal(newestOf(articles, Date.parse(MOMENT)), shown);
    });

  it('says which articles have no address of their own', () => {
    for (const [items, problems] of PROBLEMS) {
      const { articles, unread } = parseFeed(json(items), FEED_URL)!;
      equal(findAddressProblems(articles, unread).map(describeUnread), problems, json(items));
    }
    const cutOff = parseFeed(`<rss><channel><item><title>Tin</title><link>${LINK}`, FEED_URL)!;
    equal(cutOff.articles, [{ heading: 'Tin' }]);
    equal(findAddressProblems(cutOff.articles, cutOff.unread), []);
  });

  it('shows the title and the text in the language of the page', () => {
    for (const [titles, heading] of TITLES) {
      const texts = titles.replaceAll('title', 'description');
      const [article] = parseFeed(rss(`<item>${titles}${texts}</item>`), FEED_URL)!.articles;
      equal(article, { heading }, titles);
      const [summary] = parseFeed(rss(`<item><title>A</title>${texts}</item>`), FEED_URL)!.articles;
      equal(summary, { heading: 'A', summary: heading }, titles);
    }
    const [article] = parseFeed(rss(`<item>${TITLES[0]![0]}</item>`), FEED_URL, undefined, 'en')!.articles;
    equal(article, { heading: 'News' });
  });
}
