import { newestOf } from '../../src/news/newest.ts';
import { parseFeed } from '../../src/news/parse-feed.ts';
import type { Runner } from '../text/text-contract.ts';
import { entry, FEED_URL, firstOf, item, json, LINK, PICTURE, type Row, rss } from './first-article.ts';

export const LINKS: Row[] = [
  [
    'the link beside an enclosure in Atom',
    entry(`<link rel="enclosure" href="/nghi-quyet.pdf"/><link href="/tin/1"/>`),
    { href: LINK },
  ],
  [
    'the HTML page among several alternates',
    entry(
      `<link rel="alternate" type="application/json" href="/tin/1.json"/><link rel="alternate" type="text/html" href="/tin/1"/>`,
    ),
    { href: LINK },
  ],
  [
    'the page in the language of the reader',
    entry(
      `<link rel="alternate" hreflang="en" href="/en/1"/><link rel="alternate" hreflang="vi-VN" href="/tin/1"/>`,
    ),
    { href: LINK },
  ],
  ['a guid with an address', rss(item(`<guid>${LINK}</guid>`)), { href: LINK }], // yang991178/fluent-reader#587
  ['not a guid that is a number', rss(item('<guid>4349</guid>')), { href: undefined }],
  ['not a guid that is a UUID', rss(item('<guid>0b6f3d1e-1c1f-4a3e</guid>')), { href: undefined }],
  ['not a guid that is a text', rss(item('<guid>12 at https://tinh.example</guid>')), { href: undefined }], // Drupal
  [
    'not a guid with isPermaLink="False"',
    rss(item(`<guid isPermaLink="False">${LINK}</guid>`)),
    { href: undefined },
  ],
  [
    'an address that begins with the name of a server',
    rss(item('<link>www.tinh.example/tin/1</link>')),
    { href: 'https://www.tinh.example/tin/1' },
  ],
  [
    'the page itself, if a service relays the feed',
    rss(item(`<link>https://feeds.example/~r/1</link><feedburner:origLink>${LINK}</feedburner:origLink>`)),
    { href: LINK },
  ],
  [
    'the address in <loc> of a sitemap, and not the address for another language or for phones',
    `<urlset xmlns:news="http://www.google.com/schemas/sitemap-news/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml"><url><loc>${LINK}</loc>
      <xhtml:link rel="alternate" hreflang="en" href="/en/1"/><xhtml:link rel="alternate" hreflang="vi" href="/vi/1"/>
      <xhtml:link rel="alternate" media="only screen and (max-width: 640px)" href="https://m.tinh.example/1"/>
      <news:news><news:title>Tin</news:title></news:news></url></urlset>`,
    { href: LINK },
  ],
  ...['http://www.iana.org/assignments/relation/alternate', 'Alternate', 'alternate nofollow', ''].map(
    (rel): Row => [
      `the link with the relation "${rel}"`,
      entry(`<link rel="self" href="/rss/1"/><link rel="${rel}" href="/tin/1"/>`),
      { href: LINK },
    ],
  ),
  ['an id that is an address, if there is no link', entry(`<id>${LINK}</id>`), { href: LINK }], // nkanaev/yarr#154
  ['the link beside an id', entry(`<id>${LINK}?id=1</id><link href="/tin/1"/>`), { href: LINK }],
  ['a link in the form of Atom', rss(item(`<link rel="alternate" href="/tin/1"></link>`)), { href: LINK }], // alexdebril/feed-io#409
];

const HOME = 'https://tinh.example/';
/** Articles whose link leads to the home page, the section or the feed, and the link that is taken. */
const OWN_LINKS: [feed: string, link: string][] = [
  ...['https://tinh.example', `\n${HOME}\n`, '/', `${HOME}?utm_source=rss`, 'http://www.tinh.example/'].map(
    (link): [string, string] => [rss(item(`<link>${link}</link><guid>${LINK}</guid>`)), LINK],
  ),
  [rss(item(`<link>${FEED_URL}</link><guid isPermaLink="true">${LINK}</guid>`)), LINK],
  [rss(`<link>${HOME}tin-tuc</link>${item(`<link>/tin-tuc/</link><guid>${LINK}</guid>`)}`), LINK],
  [entry(`<link href="${HOME}"/><id>${LINK}</id>`), LINK],
  [json({ home_page_url: `${HOME}tin`, items: [{ title: 'Tin', url: '/tin', id: LINK }] }), LINK],
  [json([{ title: 'Tin', url: '/', link: LINK }]), LINK],
  // No address of the article
  [rss(item(`<link>${HOME}</link><guid isPermaLink="false">${LINK}</guid>`)), HOME],
  [rss(item(`<link>${HOME}</link><guid>tin/1</guid>`)), HOME],
  [rss(item(`<link>${HOME}</link><guid>${HOME}am/1.mp3</guid>`)), HOME],
  [rss(item(`<link>${HOME}</link><guid>${HOME}rss/1</guid>`)), HOME],
  [rss(item(`<link>${HOME}</link><guid>http://10.0.0.5/tin/1</guid>`)), HOME],
  [rss(item(`<link>${HOME}</link><guid>${HOME}</guid>`)), HOME],
  // A service that collects links has pages of its own in <guid>.
  [rss(item(`<link>${HOME}</link><guid>https://tong-hop.example/1</guid>`)), HOME],
  // Other links than those of the feed and its site
  [rss(item(`<link>/tin-tuc</link><guid>${LINK}</guid>`)), `${HOME}tin-tuc`],
  [rss(item(`<link>/?p=1</link><guid>${LINK}</guid>`)), `${HOME}?p=1`],
  [rss(item(`<link>/#tin-1</link><guid>${LINK}</guid>`)), `${HOME}#tin-1`],
];
const SHARED = 'https://tinh.example/chia-se/1';
const SHARERS = [
  ...['https://www.facebook.com/sharer?u=x', 'https://zalo.me/share?u=x', 'https://twitter.com/intent/tweet'],
  ...['https://x.com/tinh', 'https://t.me/share', 'https://vn.linkedin.com/'],
];

/** Ids of articles that are not addresses of pages. */
const IDS = [
  ...['tag:tinh.example,2024:1', 'urn:uuid:0b6f3d1e', '7', 'tin/1', '/tin/1', `xem ${LINK}`],
  ...["https://tinh.example/_api/Web/Lists(guid'1')/Items(1)", 'https://tinh.example/wp-json/wp/v2/posts/1'],
  'https://tinh.example/api/tin/1',
  'https://tinh.example/tin.svc/tin',
  'https://tinh.example/tin/1.json',
  ...['https://tinh.example/rss/1', 'https://tinh.example/tin.xml#1', 'https://tinh.example/tin.atom?id=1'],
];
/** Fields of JSON with the address of a page, each before the next one. */
const LINK_FIELDS = [
  ...['href', 'html_url', 'fullUrl', 'absolute_url', 'url', 'link', 'externalUrl', 'permalink', 'webUrl'],
  'pageUrl',
  'article_url',
  'newsUrl',
  'post-url',
  'DetailUrl',
  'canonicalUrl',
  'alternate',
  'guid',
  'id',
];

/** What stands in place of an address. */
const NO_ADDRESSES = [
  ...['N/A', 'n/a', 'null', 'undefined', 'none', 'false', '#', '#tin', '-', '[object Object]'],
  ...['{{ item.url }}', '${url}', '&lt;%= url %&gt;', '~/tin/1.aspx', 'xem chi tiết'],
];
/** Addresses with usual mistakes, as they stand in XML, and what they mean. */
const MISTAKES: [written: string, meant: string][] = [
  [`https://tinh.example${LINK}`, LINK],
  [`https://tinh.examplehttps:/tinh.example/tin/1`, LINK],
  [`https://${LINK}`, LINK],
  ['https:/tinh.example/tin/1', LINK],
  ['https//tinh.example/tin/1', LINK],
  ['https;//tinh.example/tin/1', LINK],
  ['https://https//tinh.example/tin/1', LINK],
  ['https:///tinh.example/tin/1', LINK],
  [`<![CDATA[${LINK}?a=1&amp;b=2]]>`, `${LINK}?a=1&b=2`],
  [`${LINK}?a=1&amp;amp;b=2&amp;amp;amp;c=3&amp;#038;d=4`, `${LINK}?a=1&b=2&c=3&d=4`],
  ["<![CDATA[<a href='/tin/1?a=1&amp;b=2'>xem</a>]]>", `${LINK}?a=1&b=2`],
  // No mistakes
  [`https://luu.example/2024/${LINK}`, `https://luu.example/2024/${LINK}`],
  [`https://tinh.example/chuyen?den=${LINK}`, `https://tinh.example/chuyen?den=${LINK}`],
  ['https-va-http/tin', 'https://tinh.example/rss/https-va-http/tin'],
  ['bài viết 12.aspx', 'https://tinh.example/rss/b%C3%A0i%20vi%E1%BA%BFt%2012.aspx'],
];

/** Tests of the links of the articles of feeds, for Node and for browsers. */
export function feedLinksContract({ it, equal }: Runner): void {
  for (const [what, feed, expected] of LINKS)
    it(`finds the link of an article: ${what}`, () => equal(firstOf(feed, expected), expected));

  it('does not use a text that stands in place of an address as a link, and says so', () => {
    for (const text of NO_ADDRESSES) {
      const feed = rss(item(`<link>${text}</link>`) + item(`<link>${text}</link><guid>${LINK}</guid>`));
      const read = parseFeed(feed, FEED_URL);
      equal(
        read?.articles.map(({ href }) => href),
        [undefined, LINK],
        text,
      );
      equal(
        read?.unread.map(({ field, count }) => [field, count]),
        [['link', 1]],
        text,
      );
      const pictures = [text, PICTURE].map((url) => `<enclosure url="${url}" type="image/jpeg"/>`);
      const ofPicture = rss(item(`<link>/tin/1</link>${pictures.join('')}`));
      equal(firstOf(ofPicture, { image: PICTURE }), { image: PICTURE }, text);
    }
  });

  it('corrects usual mistakes in addresses', () => {
    for (const [written, href] of MISTAKES)
      equal(firstOf(rss(item(`<link>${written}</link>`)), { href }), { href }, written);
    const site = rss(`<link>https:/xa.example/</link>${item('<link>/tin/1</link>')}`);
    equal(firstOf(site, { href: '' }), { href: 'https://xa.example/tin/1' });
  });

  it('removes invisible characters around the addresses of links and pictures', () => {
    const expected = { href: LINK, image: PICTURE };
    for (const invisible of ['\u200b', '\u202a', '\u200e', '\u2060', '\u00ad', '&#8203;']) {
      const [link, picture] = [LINK, PICTURE].map((address) => invisible + address + invisible);
      const feeds = [
        rss(item(`<link>${link}</link><enclosure url="${picture}" type="image/jpeg"/>`)),
        rss(
          item(
            `<link>${invisible}/tin/1</link><description><![CDATA[<img src="${picture}">]]></description>`,
          ),
        ),
        rss(item(`<guid>${link}</guid><image><url>${picture}</url></image>`)),
        `<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>Tin</title><id>${link}</id><link rel="enclosure" type="image/jpeg" href="${picture}"/></entry></feed>`,
        rss(
          `<link>${invisible}https://tinh.example/</link>${item(`<link>/tin/1</link><enclosure url="/anh/cau.jpg" type="image/jpeg"/>`)}`,
        ),
      ];
      const inJson = invisible.startsWith('&') ? [] : [json([{ title: 'Tin', url: link, image: picture }])];
      for (const feed of [...feeds, ...inJson]) equal(firstOf(feed, expected), expected, feed);
    }
  });

  it('takes another page in place of the home page, the section or the feed', () => {
    for (const [feed, href] of OWN_LINKS) equal(firstOf(feed, { href }), { href }, feed);
  });

  it('takes shareUrl last, and never if it shares the article at another site', () => {
    const rows: [fields: object, href: string | undefined][] = [
      [{ shareUrl: SHARED }, SHARED],
      [{ share_url: SHARED, guid: LINK }, LINK],
      [{ shareUrl: SHARED, id: LINK }, LINK],
      ...SHARERS.map((shareUrl): [object, string | undefined] => [{ shareUrl }, undefined]),
      [{ shareUrl: SHARERS[0], links: [LINK] }, LINK],
      [{ shareUrl: 'https://baox.com/1' }, 'https://baox.com/1'],
    ];
    for (const [fields, href] of rows) {
      const feed = json([{ title: 'Tin', ...fields }]);
      equal(firstOf(feed, { href }), { href }, feed);
    }
  });

  it('does not take the id of an article for its link if the id is not the address of a page', () => {
    for (const id of IDS)
      for (const feed of [entry(`<id>${id}</id>`), json([{ title: 'Tin', id }])])
        equal(firstOf(feed, { href: undefined }), { href: undefined }, feed);
  });

  it('takes the first known field of JSON with an address, whatever the order of the fields in the JSON', () => {
    for (const [index, name] of LINK_FIELDS.entries()) {
      const others = LINK_FIELDS.slice(index + 1).map((other) => [other, 'https://tinh.example/khac']);
      for (const fields of [
        [[name, LINK], ...others],
        [...others, [name, LINK]],
      ])
        equal(
          firstOf(json([{ title: 'Tin', ...Object.fromEntries(fields) }]), { href: LINK }),
          { href: LINK },
          name,
        );
    }
  });

  it('reads links and pictures that stand in JSON as HTML', () => {
    const feed = json([
      { title: 'Tin', link: "<a class='x' href='/tin/1'>xem</a>", image: '<img alt="" src="/anh/cau.jpg">' },
    ]);
    equal(firstOf(feed, { href: LINK, image: PICTURE }), { href: LINK, image: PICTURE });
  });

  it('takes the page in English for a reader of English', () => {
    const feed = entry(`<link hreflang="vi" href="/tin/1"/><link hreflang="en" href="/en/1"/>`);
    equal(parseFeed(feed, FEED_URL, undefined, 'en')?.articles[0]?.href, 'https://tinh.example/en/1');
  });

  it('shows an article once if its addresses differ only in parameters that count readers', () => {
    // feedhq/feedhq#107, wallabag/wallabag#1102
    const addresses = [
      LINK,
      `${LINK}?utm_source=rss&utm_medium=feed`,
      `${LINK}?fbclid=x`,
      `${LINK}#xtor=RSS-3`,
    ];
    const others = [`${LINK}?id=2`, `${LINK}?utm_source=rss&id=3`, `${LINK}#binh-luan`];
    const articles = [...addresses, ...others].map((href) => ({ heading: 'Tin', href }));
    equal(
      newestOf(articles, 0).map(({ href }) => href),
      [LINK, ...others],
    );
  });
}
