import { parseFeed, parseFeedInSteps } from '../../src/news/parse-feed.ts';
import { runAtOnce } from '../../src/text/steps.ts';
import type { Runner } from '../text/text-contract.ts';
import { ATOM, FEED_URL, firstOf, item, json, LINK, PICTURE, type Row, rss } from './first-article.ts';

export const FORMS: Row[] = [
  [
    'Atom with a prefix', // feedjira/feedjira#155, feedbin/support#607, macieklamberski/feedsmith#77
    `<a:feed xmlns:a="${ATOM}"><a:entry><a:title>Tin</a:title><a:link href="/tin/1"/><a:updated>2024-03-07</a:updated></a:entry></a:feed>`,
    { heading: 'Tin', href: LINK, datetime: '2024-03-07' },
  ],
  [
    'Atom whose namespace begins with https', // miniflux/v2#1232
    `<a:feed xmlns:a="https://www.w3.org/2005/Atom"><a:entry><a:title>Tin</a:title><a:link href="/tin/1"/></a:entry></a:feed>`,
    { heading: 'Tin', href: LINK },
  ],
  [
    'one entry alone, with a prefix', // fdietz/elixir-feed-parser#2
    `<p0:feed xmlns:p0="${ATOM}"><p0:entry><p0:title type="text">Tin</p0:title></p0:entry></p0:feed>`,
    { heading: 'Tin' },
  ],
  [
    'RSS 1.0 with the prefix rss', // macieklamberski/feedsmith#262, feedjira/feedjira#246
    `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:rss="http://purl.org/rss/1.0/"><rss:item rdf:about="${LINK}"><rss:title>Tin</rss:title></rss:item></rdf:RDF>`,
    { heading: 'Tin', href: LINK },
  ],
  [
    'prefixes that are not declared',
    '<rss><rss:channel><rss:item><rss:title>Tin</rss:title><rss:link>/tin/1</rss:link><dc:date>2024-03-07</dc:date></rss:item></rss:channel></rss>',
    { heading: 'Tin', href: LINK, datetime: '2024-03-07' },
  ],
  [
    'another prefix for Dublin Core and Media RSS',
    rss(
      item(`<link>/tin/1</link><dublin:creator>An Bình</dublin:creator><m:thumbnail url="/anh/cau.jpg"/>`),
      ' xmlns:dublin="http://purl.org/dc/elements/1.1/" xmlns:m="http://search.yahoo.com/mrss/"',
    ),
    { author: 'An Bình', image: PICTURE },
  ],
  [
    'Atom elements in RSS', // feed-rs/feed-rs#288
    rss(
      item(`<x:link href="/tin/1"/><x:updated>2024-03-07</x:updated><x:summary>Cầu mới.</x:summary>`),
      ` xmlns:x="${ATOM}"`,
    ),
    { href: LINK, datetime: '2024-03-07', summary: 'Cầu mới.' },
  ],
  [
    'only a description', // miniflux/v2#1373, FreshRSS/FreshRSS#6218, QuiteRSS/quiterss#507
    rss(
      `<item><link>/tin/1</link><description>Thông cầu &lt;b&gt;bản Phố&lt;/b&gt; từ 8 giờ.</description></item>`,
    ),
    // A text is not repeated: scripting/Scripting-News#232.
    { heading: 'Thông cầu bản Phố từ 8 giờ.', href: LINK, summary: undefined },
  ],
  [
    'only a long description',
    rss(`<item><title> </title><description>${'Thông cầu bản Phố. '.repeat(20)}</description></item>`),
    {
      heading: `${'Thông cầu bản Phố. '.repeat(6)}Thông…`,
      summary: 'Thông cầu bản Phố. '.repeat(20).trim(),
    },
  ],
  [
    'a news sitemap',
    `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:n="http://www.google.com/schemas/sitemap-news/0.9" xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">
      <url><loc>${LINK}</loc><n:news><n:publication><n:name>Báo Tỉnh</n:name><n:language>vi</n:language></n:publication>
      <n:publication_date>2024-03-07T09:36:00+07:00</n:publication_date><n:title>Tin</n:title></n:news><image:image><image:loc>${PICTURE}</image:loc></image:image></url></urlset>`,
    { heading: 'Tin', href: LINK, source: 'Báo Tỉnh', image: PICTURE, datetime: '2024-03-07T09:36:00+07:00' },
  ],
  [
    'the posts of WordPress',
    json([
      {
        id: 1,
        date: '2024-03-07T09:36:00',
        link: LINK,
        title: { rendered: 'Tin &#8220;m&#7899;i&#8221;' },
        excerpt: { rendered: '<p>Cầu mới.</p>\n', protected: false },
        author: 5,
        categories: [3],
        _embedded: {
          author: [{ name: 'An Bình' }],
          'wp:featuredmedia': [{ source_url: PICTURE }],
          'wp:term': [[{ name: 'Thời sự' }]],
        },
      },
    ]),
    {
      heading: 'Tin “mới”',
      href: LINK,
      summary: 'Cầu mới.',
      author: 'An Bình',
      section: 'Thời sự',
      image: PICTURE,
      datetime: '2024-03-07T09:36:00+07:00',
    },
  ],
  [
    'JSON:API of Drupal',
    json({
      jsonapi: { version: '1.0' },
      data: [
        {
          type: 'node--article',
          id: 'a1',
          links: { self: { href: 'https://tinh.example/jsonapi/node/article/a1' } },
          attributes: {
            title: 'Tin',
            created: '2024-03-07T02:36:00+00:00',
            path: { alias: '/tin/1', langcode: 'vi' },
            body: { value: '<p>Cầu mới.</p>', processed: '<p>Cầu mới.</p>' },
          },
          relationships: { field_image: { data: { type: 'media--image', id: 'm1' } } },
        },
      ],
      included: [
        {
          type: 'media--image',
          id: 'm1',
          attributes: { name: 'cau.jpg' },
          relationships: { field_media_image: { data: { type: 'file--file', id: 'f1' } } },
        },
        {
          type: 'file--file',
          id: 'f1',
          attributes: { uri: { value: 'public://cau.jpg', url: '/anh/cau.jpg' } },
        },
      ],
    }),
    {
      heading: 'Tin',
      href: LINK,
      summary: 'Cầu mới.',
      image: PICTURE,
      datetime: '2024-03-07T09:36:00+07:00',
    },
  ],
  [
    'the answer of Strapi',
    json({
      data: [
        {
          id: 1,
          attributes: {
            title: 'Tin',
            url: '/tin/1',
            publishedAt: '2024-03-07T02:36:00.000Z',
            cover: { data: { attributes: { name: 'cau.jpg', url: '/anh/cau.jpg' } } },
          },
        },
      ],
      meta: { pagination: { page: 1 } },
    }),
    { heading: 'Tin', href: LINK, image: PICTURE, datetime: '2024-03-07T09:36:00+07:00' },
  ],
  [
    'the list of a Liferay site',
    json({
      actions: {},
      facets: [],
      items: [
        {
          title: 'Tin',
          datePublished: '2024-03-07T02:36:00Z',
          creator: { name: 'An Bình' },
          image: { contentUrl: '/anh/cau.jpg' },
        },
      ],
      totalCount: 1,
    }),
    { heading: 'Tin', author: 'An Bình', image: PICTURE, datetime: '2024-03-07T09:36:00+07:00' },
  ],
  [
    'the JSON list of a SharePoint site',
    json({ d: { results: [{ Title: 'Tin', Created: '/Date(1709778960000)/', FileRef: '/tin/1' }] } }),
    { heading: 'Tin', href: LINK, datetime: '2024-03-07T09:36:00+07:00' },
  ],
  [
    'the Atom list of a SharePoint site',
    `<feed xmlns="${ATOM}" xmlns:d="http://schemas.microsoft.com/ado/2007/08/dataservices" xmlns:m="http://schemas.microsoft.com/ado/2007/08/dataservices/metadata"><entry><title /><link rel="edit" href="Web/Lists(guid'1')/Items(1)" />
      <content type="application/xml"><m:properties><d:Title>Tin</d:Title><d:Created m:type="Edm.DateTime">2024-03-07T02:36:00Z</d:Created></m:properties></content></entry></feed>`,
    { heading: 'Tin', href: undefined, summary: undefined, datetime: '2024-03-07T09:36:00+07:00' },
  ],
  [
    'articles inside other objects',
    json({ response: { status: 'ok', total: 1, hits: [{ _source: { headline: 'Tin', url: '/tin/1' } }] } }),
    { heading: 'Tin', href: LINK },
  ],
];

/** Texts that are not feeds, although they have lists or items. */
export const NO_FEEDS: [what: string, text: string][] = [
  ['the errors of JSON:API', json({ errors: [{ status: '404', title: 'Not Found' }] })],
  ['the answer of an API without articles', json({ status: 'ok', code: 200 })],
  ['figures of a counter', json({ online: 5, visits: { total: 12 } })],
  [
    'a sitemap without titles',
    `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>${LINK}</loc></url></urlset>`,
  ],
  ['a list of feeds (OPML)', '<opml version="2.0"><body><outline text="Tin" xmlUrl="/rss"/></body></opml>'],
];

/** Tests of the forms of feeds, for Node and for browsers. */
export function feedFormsContract({ it, equal }: Runner): void {
  for (const [what, feed, expected] of FORMS)
    it(`reads the articles of a feed in this form: ${what}`, () => equal(firstOf(feed, expected), expected));

  for (const [what, text] of NO_FEEDS)
    it(`reads no articles from ${what}`, () => equal(parseFeed(text, FEED_URL), undefined));

  it('keeps the newest 1000 articles of a longer feed, in the order of the feed', () => {
    // Oldest first, as some systems write their feeds. The second day has no date of its own.
    const day = (index: number) => new Date(Date.UTC(2020, 0, 1 + index)).toISOString().slice(0, 10);
    const numbers = Array.from({ length: 1200 }, (_, index) => index);
    const items = numbers.map((index) => ({ title: `Tin ${index}`, date: index === 1 ? '' : day(index) }));
    const xml = rss(
      items
        .map(({ title, date }) => `<item><title>${title}</title><pubDate>${date}</pubDate></item>`)
        .join(''),
    );
    const expected = items.slice(200).map(({ title }) => title);
    for (const feed of [json(items), xml])
      equal(
        parseFeed(feed, FEED_URL)?.articles.map(({ heading }) => heading),
        expected,
      );
  });

  it('reads a long feed in many steps, with the same result', () => {
    const feed = rss(item('<link>/tin/1</link>').repeat(2000));
    const steps = parseFeedInSteps(feed, FEED_URL, undefined, 'vi');
    let count = 0;
    for (let step = steps.next(); !step.done; step = steps.next()) count++;
    equal(count > 100, true, String(count));
    equal(runAtOnce(parseFeedInSteps(feed, FEED_URL, undefined, 'vi')), parseFeed(feed, FEED_URL));
  });

  it('reads an empty list as a feed without articles', () => {
    for (const text of ['[]', '{"items":[]}', '{"data":[],"meta":{}}', '{"d":{"results":[]}}'])
      equal(parseFeed(text, FEED_URL), { articles: [], unread: [] }, text);
  });
}
