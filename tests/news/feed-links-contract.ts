import { newestOf } from '../../src/news/newest.ts';
import { parseFeed } from '../../src/news/parse-feed.ts';
import type { Runner } from '../text/text-contract.ts';
import { entry, FEED_URL, firstOf, item, json, LINK, PICTURE, type Row, rss } from './first-article.ts';

export const LINKS: Row[] = [
  [
    'not an enclosure in Atom',
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
  ['no guid that is a number', rss(item('<guid>4349</guid>')), { href: undefined }],
  ['no guid that is a UUID', rss(item('<guid>0b6f3d1e-1c1f-4a3e</guid>')), { href: undefined }],
  ['no guid with a text', rss(item('<guid>12 at https://tinh.example</guid>')), { href: undefined }], // Drupal
  ['no guid that denies it', rss(item(`<guid isPermaLink="False">${LINK}</guid>`)), { href: undefined }],
  [
    'the name of a server',
    rss(item('<link>www.tinh.example/tin/1</link>')),
    { href: 'https://www.tinh.example/tin/1' },
  ],
  [
    'the page itself, where a service relays the feed',
    rss(item(`<link>https://feeds.example/~r/1</link><feedburner:origLink>${LINK}</feedburner:origLink>`)),
    { href: LINK },
  ],
  ['a link in the form of Atom', rss(item(`<link rel="alternate" href="/tin/1"></link>`)), { href: LINK }], // alexdebril/feed-io#409
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

const picture = (elements: string) => rss(item(`<link>/tin/1</link>${elements}`));
export const PICTURES: Row[] = [
  [
    'the address in <image><url>',
    picture('<image><url>/anh/cau.jpg</url><title>Cầu</title><link>/</link></image>'),
    { image: PICTURE },
  ],
  ['the text of <image>', picture('<image>/anh/cau.jpg</image>'), { image: PICTURE }],
  [
    'an enclosure with an odd type',
    picture('<enclosure url="/anh/cau.jpg" type="application/octet-stream"/>'),
    { image: PICTURE },
  ],
  [
    'an enclosure of the type "image"',
    picture('<enclosure url="/anh/cau.jpg" type="image"/>'),
    { image: PICTURE },
  ],
  [
    'no enclosure that is a sound',
    picture('<enclosure url="/am/tin.mp3?anh=.jpg" type="audio/mpeg"/>'),
    { image: undefined },
  ],
  [
    'no text about a picture, and no picture of the author, in JSON',
    json([
      { title: 'Tin', image_alt: 'Cầu bản Phố. Ảnh: A/B', thumb_caption: 'a.jpg', author_image: '/b.jpg' },
    ]),
    { image: undefined },
  ],
  [
    'a file of a field with any name in JSON, if it is a picture',
    json([{ title: 'Tin', social_media: 'https://mang.example/1', cover_media: '/anh/cau.jpg' }]),
    { image: PICTURE },
  ],
  [
    'no emoji',
    picture(
      `<description><![CDATA[<img src="https://s.w.org/images/core/emoji/15.0.3/72x72/1f600.png" class="wp-smiley"><img src="/anh/cau.jpg">]]></description>`,
    ),
    { image: PICTURE },
  ],
  [
    'no picture that counts readers',
    picture(
      `<description><![CDATA[<img src="https://dem.example/b.gif?p=1" width="1" height="1"><img src="/anh/cau.jpg">]]></description>`,
    ),
    { image: PICTURE },
  ],
  [
    'no portrait of the author in Media RSS',
    picture(
      `<media:content url="https://0.gravatar.com/avatar/5f?s=96" medium="image"/><media:content url="/anh/cau.jpg" medium="image"/>`,
    ),
    { image: PICTURE },
  ],
  [
    'no emoji in HTML that was not escaped',
    picture(
      `<description><img src="/images/core/emoji/1f600.png"/><img data-src="/anh/cau.jpg" src="/anh/cau.jpg"/></description>`,
    ),
    { image: PICTURE },
  ],
];

/** Tests of the links and pictures of the articles of feeds, for Node and for browsers. */
export function feedLinksContract({ it, equal }: Runner): void {
  for (const [what, feed, expected] of LINKS)
    it(`takes as the link of an article ${what}`, () => equal(firstOf(feed, expected), expected));
  for (const [what, feed, expected] of PICTURES)
    it(`takes as the picture of an article ${what}`, () => equal(firstOf(feed, expected), expected));

  it('links no text that stands in place of an address, and says so', () => {
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
      const ofPicture = picture(
        `<enclosure url="${text}" type="image/jpeg"/><enclosure url="${PICTURE}" type="image/jpeg"/>`,
      );
      equal(firstOf(ofPicture, { image: PICTURE }), { image: PICTURE }, text);
    }
  });

  it('corrects usual mistakes in addresses', () => {
    for (const [written, href] of MISTAKES)
      equal(firstOf(rss(item(`<link>${written}</link>`)), { href }), { href }, written);
    const site = rss(`<link>https:/xa.example/</link>${item('<link>/tin/1</link>')}`);
    equal(firstOf(site, { href: '' }), { href: 'https://xa.example/tin/1' });
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

  it('shows an article once whose addresses differ only in what counts its readers', () => {
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
