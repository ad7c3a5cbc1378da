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
  [
    'the address of a sitemap, and not one of another language or of phones',
    `<urlset xmlns:news="http://www.google.com/schemas/sitemap-news/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml"><url><loc>${LINK}</loc>
      <xhtml:link rel="alternate" hreflang="en" href="/en/1"/><xhtml:link rel="alternate" hreflang="vi" href="/vi/1"/>
      <xhtml:link rel="alternate" media="only screen and (max-width: 640px)" href="https://m.tinh.example/1"/>
      <news:news><news:title>Tin</news:title></news:news></url></urlset>`,
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

/** What stands before the first picture of an article in its text, and is no picture. */
const NO_PICTURES = [
  '<!-- <img src="/cu.jpg"> -->',
  '<!--[if mso]><img src="/cu.jpg"><![endif]-->',
  '<script>document.write("<img src=/sai.jpg>")</script>',
  '<style>/* <img src="/sai.jpg"> */</style>',
  '<textarea><img src="/sai.jpg"></textarea>',
  '<template><img src="/sai.jpg"></template>',
  '<img src="/an.jpg" style="width:0; display: none">',
  '<img src="/an.jpg" style="visibility:hidden">',
  '<img src="https://www.facebook.com/tr?id=1&amp;ev=PageView&amp;noscript=1">',
  '<img src="https://counter.theconversation.com/content/123/count.gif?distributor=republish-lightbox-basic">',
  '<img src="https://www.google-analytics.com/collect?v=1&amp;t=pageview">',
  '<img src="//feeds.wordpress.com/1.0/comments/x/1/">',
  '<img src="http://feeds.feedburner.com/~r/tin/~4/ZG5">',
  '<img src="https://pixel.wp.com/b.gif?host=x">',
  '<img src="https://mc.yandex.ru/watch/12">',
  '<img src="/_layouts/15/images/icpdf.png">',
];
/** Addresses of enclosures that are no picture, although their type says so. */
const NO_PICTURE_FILES = [
  ...['https://tinh.example', 'https://tinh.example/', 'https://tinh.example/uploads/', '/uploads/', '/'],
  ...['https://v.example/7.mp4', '/tep/7.pdf', '/am/7.mp3?anh=.jpg'],
];
/** Addresses that look like those, and are a picture. */
const PICTURE_FILES = [
  '/anh/?id=7',
  'anh.jpg',
  '/documents/0/cau.jpg/5a1e64c0',
  '/anh.aspx?tep=7.pdf',
  '/anh/7',
];

/** Tests of the links and pictures of the articles of feeds, for Node and for browsers. */
export function feedLinksContract({ it, equal }: Runner): void {
  for (const [what, feed, expected] of LINKS)
    it(`takes as the link of an article ${what}`, () => equal(firstOf(feed, expected), expected));
  for (const [what, feed, expected] of PICTURES)
    it(`takes as the picture of an article ${what}`, () => equal(firstOf(feed, expected), expected));

  it('takes no picture that readers do not see, or that counts them', () => {
    const shown = '<img src="/anh/cau.jpg">';
    for (const hidden of NO_PICTURES) {
      const inCdata = (html: string) => picture(`<description><![CDATA[${html}]]></description>`);
      const before = inCdata(hidden + shown);
      const feeds: [feed: string, image: string | undefined][] = [
        [before, PICTURE],
        [inCdata(hidden), undefined],
        [json([{ title: 'Tin', content_html: hidden + shown }]), PICTURE],
      ];
      for (const [feed, image] of feeds) equal(firstOf(feed, { image }), { image }, feed);
    }
    const lazy = '<img style="display:none" data-src="/anh/cau.jpg">';
    const feed = picture(`<description><![CDATA[${lazy}]]></description>`);
    equal(firstOf(feed, { image: PICTURE }), { image: PICTURE });
    const inScript = picture('<description><script><img src="/sai.jpg"/></script></description>');
    equal(firstOf(inScript, { image: '' }), { image: undefined });
  });

  it('takes no server, no folder and no other file for a picture', () => {
    const enclosure = (url: string) => `<enclosure url="${url}" type="image/jpeg"/>`;
    for (const url of NO_PICTURE_FILES) {
      const feed = picture(`${enclosure(url)}<description>&lt;img src="/anh/cau.jpg"&gt;</description>`);
      equal(firstOf(feed, { image: PICTURE }), { image: PICTURE }, url);
    }
    for (const url of PICTURE_FILES) {
      const image = new URL(url, FEED_URL).href;
      equal(firstOf(picture(enclosure(url)), { image }), { image }, url);
    }
  });

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
