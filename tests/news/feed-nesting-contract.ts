import { parseFeed } from '../../src/news/parse-feed.ts';
import type { Runner } from '../text/text-contract.ts';
import { MOMENT } from './feeds/corpus-feed.ts';
import { ATOM, FEED_URL, firstOf, LINK, PICTURE, type Row, rss } from './first-article.ts';

const article = (number: number, more = '') =>
  `<item><title>Tin ${number}</title>${more}<link>/tin/${number}</link></item>`;
const OLD = '<item><title>Cũ</title><link>/cu</link><pubDate>2030-01-01</pubDate></item>';

/** Feeds with articles inside elements of articles, and the headings of the articles that must be shown. */
const NESTED: [feed: string, headings: string[]][] = [
  [rss(article(1, `<relatedItems>${OLD}${OLD}</relatedItems>`) + article(2)), ['Tin 1', 'Tin 2']],
  [rss(article(1, `<comments>${OLD}</comments>`) + article(2)), ['Tin 1', 'Tin 2']],
  [rss(article(1, `<a><b>${OLD}</b></a>`)), ['Tin 1']],
  [
    `<feed xmlns="${ATOM}"><entry><title>Tin 1</title><related><entry><title>Cũ</title></entry></related></entry></feed>`,
    ['Tin 1'],
  ],
  // A forgotten end tag of an article, or of a field of it
  [rss(`<item><title>Tin 1</title>${article(2)}${article(3)}`), ['Tin 1', 'Tin 2', 'Tin 3']],
  [
    rss(`<item><title>Tin 1</title><description>Mô tả${article(2)}${article(3)}`),
    ['Tin 1', 'Tin 2', 'Tin 3'],
  ],
  [rss(`<item><title>Tin 1</title><comments>/tin/1#c${article(2)}`), ['Tin 1', 'Tin 2']],
  [rss(`<item><title>Tin 1</title><description>Mô tả${article(2)}</description></item>`), ['Tin 1', 'Tin 2']],
  // An element `item` that is no article
  [rss(`<item><list>${article(1)}${article(2)}</list></item>`), ['Tin 1', 'Tin 2']],
];

const LINK_TAG = '<link>/tin/1</link>';
const DATE = `<pubDate>${MOMENT}</pubDate>`;
const TEXT = '<description>Mô tả</description>';
const all = { heading: 'Tin', href: LINK, datetime: MOMENT, summary: 'Mô tả' };
const withTitle = (fields: string) => rss(`<item><title>Tin</title>${fields}</item>`);
/** Articles in which an element lacks its end. */
const WITHOUT_END: Row[] = [
  [
    'an enclosure whose slash is read as a part of a value',
    withTitle(`${LINK_TAG}<enclosure default url=/anh/cau.jpg type=image/jpeg/>${DATE}${TEXT}`),
    { ...all, image: PICTURE },
  ],
  [
    'an enclosure without a slash',
    withTitle(`<enclosure url="/anh/cau.jpg" type="image/jpeg">${LINK_TAG}${DATE}${TEXT}`),
    { ...all, image: PICTURE },
  ],
  [
    'an enclosure without a slash before the title',
    rss(
      `<item><enclosure url="/anh/cau.jpg" type="image/jpeg"><title>Tin</title>${LINK_TAG}${DATE}${TEXT}</item>`,
    ),
    { ...all, image: PICTURE },
  ],
  [
    'elements of other namespaces without a slash',
    withTitle(
      `<media:thumbnail url="/anh/cau.jpg"><atom:link rel="self" href="/x">${LINK_TAG}${DATE}${TEXT}`,
    ),
    { ...all, image: PICTURE },
  ],
  [
    'an image without an end tag',
    withTitle(`<image><url>/anh/cau.jpg</url>${LINK_TAG}${DATE}${TEXT}`),
    { ...all, image: PICTURE },
  ],
  [
    'a category without an end tag',
    withTitle(`<category>Kinh tế${LINK_TAG}${DATE}${TEXT}`),
    { ...all, section: 'Kinh tế' },
  ],
  ['a description with another end tag', withTitle(`<description>Mô tả</content>${LINK_TAG}${DATE}`), all],
  ['a description without an end tag', withTitle(`<description>Mô <b>tả</b>${LINK_TAG}${DATE}`), all],
  [
    'a description without an end tag, as the last article of a feed',
    `<rss><channel><item><title>Tin</title><description>Mô tả${LINK_TAG}${DATE}</channel></rss>`,
    all,
  ],
  // The elements stay where they are if nothing lacks its end.
  [
    'an image with a link of its own',
    withTitle(`<image><url>/anh/cau.jpg</url><link>/anh</link></image>${LINK_TAG}`),
    { href: LINK, image: PICTURE },
  ],
  [
    'a source with a title, a link and a date',
    withTitle(`<source><link>/x</link>${DATE}</source>`),
    { href: undefined, datetime: undefined },
  ],
];

/** Tests of elements inside elements where they do not belong, for Node and for browsers. */
export function feedNestingContract({ it, equal }: Runner): void {
  it('shows the articles of a feed, and not those in lists of an article', () => {
    for (const [feed, headings] of NESTED)
      equal(
        parseFeed(feed, FEED_URL)?.articles.map(({ heading }) => heading),
        headings,
        feed,
      );
  });

  for (const [what, feed, expected] of WITHOUT_END)
    it(`reads the fields behind ${what}`, () => equal(firstOf(feed, expected), expected));
}
