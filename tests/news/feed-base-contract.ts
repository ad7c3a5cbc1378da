import { parseFeed } from '../../src/news/parse-feed.ts';
import type { Runner } from '../text/text-contract.ts';

/** The feed of another site, which a relay on the portal of the page loads and sends. */
const RELAY = 'https://cong.example/thong-ke/feed/tin';

interface Row {
  /** Where the feed comes from, and what it says about its own address. Completes the sentence "resolves against …". */
  what: string;
  feed: string;
  /** The header `Content-Location`. */
  location?: string;
  /** Where the feed was loaded. Default: from the relay. */
  url?: string;
  links: string[];
  images?: string[];
}

const PUBLIC = 'https://tinh.example/rss/tin.xml';
const article = (link: string, more = '') => `<item><title>Tin</title><link>${link}</link>${more}</item>`;
const rss = (items: string, head = '', root = '') =>
  `<rss version="2.0"${root}><channel>${head}${items}</channel></rss>`;
const entry = (attributes: string, more = '') =>
  `<entry><title>Tin</title><link ${attributes}/>${more}</entry>`;
const self = (href: string) => `<atom:link rel="self" href="${href}"/>`;
const json = (fields: object, item: object) =>
  JSON.stringify({ ...fields, items: [{ title: 'Tin', ...item }] });

export const BASES: Row[] = [
  {
    what: 'Content-Location, links and pictures of every kind',
    feed: rss(
      article(
        '/tin/1',
        '<description>&lt;img src="anh/1.jpg"&gt;</description><enclosure url="../2.jpg" type="image/jpeg"/>',
      ) + article('?id=2', '<description>&lt;img src="anh/1.jpg"&gt;</description>'),
    ),
    location: PUBLIC,
    links: ['https://tinh.example/tin/1', 'https://tinh.example/rss/tin.xml?id=2'],
    images: ['https://tinh.example/2.jpg', 'https://tinh.example/rss/anh/1.jpg'],
  },
  {
    what: 'Content-Location, a JSON Feed',
    feed: json({}, { url: 'tin/1', image: '/anh/1.jpg' }),
    location: PUBLIC,
    links: ['https://tinh.example/rss/tin/1'],
    images: ['https://tinh.example/anh/1.jpg'],
  },
  {
    what: 'Content-Location, although the feed names an internal host',
    feed: rss(article('/tin/1'), `<link>http://cms.local/</link>${self('http://10.0.0.5/rss')}`),
    location: PUBLIC,
    links: ['https://tinh.example/tin/1'],
  },
  {
    what: 'the self link with the full name of its relation',
    feed: rss(
      article('/tin/1'),
      '<atom:link rel="http://www.iana.org/assignments/relation/self" href="https://a.example/rss"/>',
    ),
    links: ['https://a.example/tin/1'],
  },
  {
    what: 'Content-Location rather than the self link and the link of the channel',
    feed: rss(article('/tin/1'), `<link>https://b.example/</link>${self('https://a.example/rss')}`),
    location: PUBLIC,
    links: ['https://tinh.example/tin/1'],
  },
  {
    what: 'a relative Content-Location at the address that answered',
    feed: rss(article('tin/1')),
    location: '/cong/rss.vi.xml',
    links: ['https://cong.example/cong/tin/1'],
  },
  ...[
    'http://10.1.2.3/rss',
    'http://192.168.0.9/rss',
    'http://[fe80::1]/rss',
    'ftp://x.example/',
    'https://',
  ].map((location) => ({
    what: `the address that answered, if Content-Location is ${location}`,
    feed: rss(article('/tin/1')),
    location,
    links: ['https://cong.example/tin/1'],
  })),
  {
    what: 'xml:base rather than Content-Location',
    feed: `<feed xml:base="https://xa.example/cong/">${entry('href="tin/1"')}</feed>`,
    location: PUBLIC,
    links: ['https://xa.example/cong/tin/1'],
  },
  {
    what: 'an xml:base that is relative to Content-Location',
    feed: `<feed xml:base="/cong/">${entry('href="tin/1"')}</feed>`,
    location: PUBLIC,
    links: ['https://tinh.example/cong/tin/1'],
  },
  {
    what: 'xml:base of the feed, the entry, the link and the content, each inside the other',
    feed: `<feed xml:base="https://xa.example/a/">
      ${entry('xml:base="c/" href="tin/1"', '<content xml:base="anh/">&lt;img src="1.jpg"&gt;</content>').replace('<entry>', '<entry xml:base="b/">')}
      ${entry('href="tin/2"', '<content>&lt;img src="2.jpg"&gt;</content>')}</feed>`,
    location: PUBLIC,
    links: ['https://xa.example/a/b/c/tin/1', 'https://xa.example/a/tin/2'],
    images: ['https://xa.example/a/b/anh/1.jpg', 'https://xa.example/a/2.jpg'],
  },
  {
    what: 'xml:base of <rss>, <channel> and <item>',
    feed: rss(
      article('tin/1').replace('<item>', '<item xml:base="b/">') + article('tin/2'),
      '',
      ' xml:base="https://xa.example/a/"',
    ),
    links: ['https://xa.example/a/b/tin/1', 'https://xa.example/a/tin/2'],
  },
  {
    what: 'xml:base of an element with HTML that was not escaped',
    feed: rss(
      article('/tin/1', '<description xml:base="https://xa.example/a/"><img src="1.jpg"/></description>'),
    ),
    location: PUBLIC,
    links: ['https://tinh.example/tin/1'],
    images: ['https://xa.example/a/1.jpg'],
  },
  {
    what: 'Content-Location, if xml:base has an internal host or another scheme',
    feed: `<feed xml:base="http://localhost:8080/"><entry xml:base="file:///c:/"><title>Tin</title><link href="/tin/1"/></entry></feed>`,
    location: PUBLIC,
    links: ['https://tinh.example/tin/1'],
  },
  {
    what: 'the self link of Atom without Content-Location',
    feed: `<feed><link rel="self" href="${PUBLIC}"/><link href="https://b.example/"/>${entry('href="tin/1"')}</feed>`,
    links: ['https://tinh.example/rss/tin/1'],
  },
  {
    what: 'the self link of RSS, whatever its prefix',
    feed: rss(article('/tin/1'), self(PUBLIC).replace('atom:', 'a10:')),
    links: ['https://tinh.example/tin/1'],
  },
  {
    what: 'feed_url of a JSON Feed',
    feed: json({ home_page_url: 'https://b.example/', feed_url: PUBLIC }, { url: 'tin/1' }),
    links: ['https://tinh.example/rss/tin/1'],
  },
  {
    what: 'home_page_url of a JSON Feed without feed_url',
    feed: json({ home_page_url: 'https://tinh.example/cong/' }, { url: 'tin/1' }),
    links: ['https://tinh.example/cong/tin/1'],
  },
  {
    what: 'the link of the channel without a self link',
    feed: rss(article('tin/1'), '<link>https://tinh.example/cong/</link>'),
    links: ['https://tinh.example/cong/tin/1'],
  },
  {
    what: 'the link of the channel, if the self link has an internal host or no host',
    feed: rss(
      article('tin/1'),
      `${self('http://localhost/rss')}${self('/rss')}<link>https://tinh.example/</link>`,
    ),
    links: ['https://tinh.example/tin/1'],
  },
  {
    what: 'a relative link of the channel, if there is no absolute address',
    feed: rss(article('tin/1'), '<link>/cong/</link>'),
    links: ['https://cong.example/cong/tin/1'],
  },
  {
    what: 'the address that answered, if the feed says nothing',
    feed: rss(article('/tin/1')),
    links: ['https://cong.example/tin/1'],
  },
  {
    what: 'an internal host, if the feed was loaded from one',
    feed: rss(article('tin/1'), '<link>http://cms/cong/</link>'),
    url: 'http://cong/rss',
    links: ['http://cms/cong/tin/1'],
  },
];

/** What relative links and pictures of a feed are resolved against, for Node and for browsers. */
export function feedBaseContract({ it, equal }: Runner): void {
  for (const { what, feed, url = RELAY, location, links, images } of BASES) {
    it(`resolves against ${what}`, () => {
      const articles = parseFeed(feed, url, location)?.articles ?? [];
      equal(
        articles.map(({ href }) => href),
        links,
      );
      if (images)
        equal(
          articles.map(({ image }) => image),
          images,
        );
    });
  }
}
