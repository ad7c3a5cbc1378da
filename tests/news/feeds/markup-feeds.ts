import { LINK, PICTURE, rss } from '../first-article.ts';
import { atom, type CorpusFeed, itemWith, latin, TIN, titled } from './corpus-feed.ts';

const SECOND = { heading: 'Họp', href: 'https://tinh.example/tin/2' };
const secondItem = '<item><title>Họp</title><link>/tin/2</link></item>';
const described = (html: string) => rss(itemWith(`<description><![CDATA[${html}]]></description>`));
const ONE_BYTE_DAMAGED = '\xe2\x80...';
const UTF_8 = '<?xml version="1.0" encoding="UTF-8"?>';

/** Feeds with an angle bracket in an attribute, with a mistake in one tag, or with one damaged byte, which must not change the rest. */
export const markupFeeds: CorpusFeed[] = [
  {
    what: 'a title whose tag has > in an attribute',
    source: 'zaro/node-htmlstrip-native#10',
    feed: rss(titled('<![CDATA[<span title="a > b">Tin</span>]]>')),
    articles: [TIN],
  },
  {
    what: 'the same in escaped HTML',
    source: 'career-ops-hq/career-ops#3248',
    feed: rss(titled('&lt;a title="1 &gt; 0" href="#"&gt;Tin&lt;/a&gt;')),
    articles: [TIN],
  },
  {
    what: 'a picture with an arrow in its caption',
    source: 'Automattic/wp-calypso#2745',
    feed: described('<p><img alt="Lào Cai -> Hà Nội" src="/anh/cau.jpg"></p>Cầu'),
    articles: [{ ...TIN, summary: 'Cầu', image: PICTURE }],
  },
  {
    what: 'a picture with < in its caption',
    source: 'WoltLab/WCF#5566',
    feed: described(`<img alt='x < y' src="/anh/cau.jpg">`),
    articles: [{ ...TIN, image: PICTURE }],
  },
  {
    what: 'HTML in an attribute',
    source: 'ankitects/anki#2918',
    feed: described('<a data-caption="<b>Cầu</b> mới">Cầu</a> dài'),
    articles: [{ ...TIN, summary: 'Cầu dài' }],
  },
  {
    what: 'the rest of a feed with one damaged byte, and reports it',
    source: 'kurtmckee/feedparser#421',
    feed: latin(
      UTF_8 +
        rss(titled('Nam\xe2\x80\x99s report') + `<item><title>Bridge ${ONE_BYTE_DAMAGED}</title></item>`),
    ),
    contentType: 'application/rss+xml; charset=utf-8',
    articles: [{ ...TIN, heading: 'Nam’s report' }, { heading: 'Bridge \ufffd...' }],
    problems: [
      'has an article with letters that cannot be read, such as “\ufffd...”; send the feed in UTF-8',
    ],
  },
  {
    what: 'a script behind the feed as no article',
    source: 'nextcloud/nextcloud.com#85',
    feed: `${rss(titled('Tin'))}<script>var a = "<item>";</script><!-- Cached --><div>x</div>`,
    articles: [TIN],
  },
];

/** The same kinds with mistakes that no report names. */
export const MARKUP: [what: string, feed: string, articles: CorpusFeed['articles']][] = [
  [
    'an attribute whose quotation mark is missing',
    described('<a href="/tin/1>Cầu</a> dài <img src="/anh/cau.jpg" alt="">'),
    [{ ...TIN, summary: 'Cầu dài', image: PICTURE }],
  ],
  [
    'an address with a tag in a processing instruction',
    `<?xml-stylesheet href="https://tinh.example/<item>" ?>${rss(titled('Tin'))}`,
    [TIN],
  ],
  [
    'CDATA whose end lacks a bracket, before another CDATA',
    rss(
      `<item><title><![CDATA[Tin]]</title><link>/tin/1</link></item><item><title><![CDATA[Họp]]></title><link>/tin/2</link></item>`,
    ),
    [TIN, SECOND],
  ],
  [
    'a feed in an article as its content, and not as more articles',
    atom(
      `<entry><title>Tin</title><link href="/tin/1"/><content type="application/atom+xml"><feed><title>Trong</title><entry><title>Con</title><link href="/con"/></entry></feed></content></entry>`,
    ),
    [TIN],
  ],
  ['CDATA with the end ]>', rss(`${titled('<![CDATA[Tin]></title>')}${secondItem}`), [TIN, SECOND]],
  ['CDATA in small letters', rss(titled('<![cdata[Tin]]>')), [TIN]],
  [
    'CDATA that ends with its article',
    rss(
      `<item><title>Tin</title><link>/tin/1</link><description><![CDATA[Cầu</description></item>${secondItem}<item><title><![CDATA[Mưa]]></title></item>`,
    ),
    [{ ...TIN, summary: 'Cầu' }, SECOND, { heading: 'Mưa' }],
  ],
  [
    'brackets and tags in CDATA',
    described('Xem <a href="#">[[1]]</a>, <title>[Tin]</title>, a[b[0]] <item>x</item>'),
    [{ ...TIN, summary: 'Xem [[1]], [Tin], a[b[0]] <item>x</item>' }],
  ],
  ['an end tag with a space', rss('<item><title>Tin</ title><link>/tin/1</ link></item>'), [TIN]],
  [
    'a title and a link without end tags',
    rss(`<item><title>Tin<link>${LINK}<pubDate>2024-03-07</pubDate></item>${secondItem}`),
    [{ ...TIN, datetime: '2024-03-07' }, SECOND],
  ],
  [
    'declarations of Word',
    rss(titled('<![CDATA[<![if !supportLists]>1. <![endif]>Tin]]>')),
    [{ ...TIN, heading: '1. Tin' }],
  ],
  [
    'the namespace that Word declares',
    rss(
      titled('<![CDATA[<?xml:namespace prefix = o ns = "urn:schemas-microsoft-com:office:office" />Tin]]>'),
    ),
    [TIN],
  ],
  ['a declaration without its second question mark', `<?xml version="1.0">${rss(titled('Tin'))}`, [TIN]],
];
