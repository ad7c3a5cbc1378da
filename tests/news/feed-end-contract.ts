import type { Article } from '../../src/news/article.ts';
import { describeUnread } from '../../src/news/feed-problems.ts';
import { parseFeed } from '../../src/news/parse-feed.ts';
import type { Runner } from '../text/text-contract.ts';
import { ATOM, FEED_URL, rss } from './first-article.ts';

const FIELDS = ['heading', 'href', 'summary', 'image', 'datetime', 'author'] as const;
const NUMBERS = [12, 34, 56];

/** Whole feeds with three articles each, and where their first article begins. */
const WHOLE: Record<string, string> = {
  RSS: rss(
    NUMBERS.map(
      (number) => `<item><title>Tin ${number}</title><link>https://tinh.example/tin?a=1&amp;b=${number}</link>
        <pubDate>Thu, ${number % 30} Mar 2024 09:36:00 +0700</pubDate><dc:creator><![CDATA[An ${number}]]></dc:creator>
        <description><![CDATA[<p>Cầu <b>mới</b> ${number}</p>]]></description><enclosure url="/anh/${number}.jpg" type="image/jpeg"/></item>`,
    ).join(''),
  ),
  'RSS 1.0': `<rdf:RDF xmlns="http://purl.org/rss/1.0/"><channel></channel>${NUMBERS.map(
    (number) => `<item rdf:about="/tin/${number}"><title>Tin ${number}</title><link>/tin/${number}</link>
      <dc:date>2024-03-${number % 30}</dc:date></item>`,
  ).join('')}</rdf:RDF>`,
  Atom: `<a:feed xmlns:a="${ATOM}">${NUMBERS.map(
    (
      number,
    ) => `<a:entry><a:title type="html">Tin &lt;b&gt;${number}&lt;/b&gt;</a:title><a:link href="/tin/${number}"/>
      <a:published>2024-03-${number % 30}T09:36:00+07:00</a:published><a:author><a:name>An ${number}</a:name></a:author>
      <a:summary type="xhtml"><div><p>Cầu</p> <p>mới ${number}</p></div></a:summary></a:entry>`,
  ).join('')}</a:feed>`,
  'a sitemap': `<urlset xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">${NUMBERS.map(
    (
      number,
    ) => `<url><loc>/tin/${number}</loc><news:news><news:publication_date>2024-03-${number % 30}</news:publication_date>
      <news:title>Tin ${number}</news:title></news:news></url>`,
  ).join('')}</urlset>`,
};

/** Tests of feeds whose end is missing, for Node and for browsers. */
export function feedEndContract({ it, equal }: Runner): void {
  for (const [what, whole] of Object.entries(WHOLE)) {
    it(`says that ${what} is cut off, wherever it is, and shows no half of a field`, () => {
      const { articles, unread } = parseFeed(whole, FEED_URL)!;
      equal([articles.length, unread], [NUMBERS.length, []]);
      const start = /<(item|a:entry|url)\b/.exec(whole)!.index;
      const end = whole.lastIndexOf('</');
      for (let length = start; length < end; length++) {
        const text = whole.slice(0, length);
        const cut = parseFeed(text, FEED_URL);
        if (!cut) continue; // A sitemap without a whole title is not a feed.
        const fields = cut.unread.map(({ field }) => field);
        equal([fields, findHalf(cut.articles, articles)], [['end'], undefined], text.slice(-60));
      }
    });
  }

  it('says after which text a feed is cut off', () => {
    const [cut] = parseFeed('<rss><item><title>Tin</title><link>/1</link><pubDate>2024-0', FEED_URL)!.unread;
    equal(
      describeUnread(cut!),
      'is cut off behind “<rss><item><title>Tin</title><link>/1</link><pubDate>2024-0”; ' +
        'see the log of the program that makes the feed, and the limits of its server',
    );
  });

  it('does not say that a feed is cut off if only tags inside the feed are not closed, or if there is a text around the feed', () => {
    const articles = '<item><title>Tin</title><link>/tin/1</link><media:content url="/1.jpg">';
    for (const feed of [
      `<rss><channel>${articles}</channel></rss>`,
      `<rss><channel>${articles}</item></rss>`,
      `<br>\n<b>Notice</b>: a <p>${rss(articles)}`,
      `<feed><entry><title>Tin</title></feed><!-- 0.2 s`,
    ])
      equal(parseFeed(feed, FEED_URL)?.unread, [], feed);
  });
}

/** A field of an article that differs between the feed that is cut off and the whole feed. */
function findHalf(cut: readonly Article[], whole: readonly Article[]): string | undefined {
  const differing = cut.flatMap((article, index) =>
    FIELDS.filter((field) => article[field] !== undefined && article[field] !== whole[index]?.[field]),
  );
  return differing[0];
}
