import { json, LINK, PICTURE, rss } from '../first-article.ts';
import { atom, type CorpusFeed, itemWith, latin, MOMENT, TIN, titled } from './corpus-feed.ts';

const SECOND = { heading: 'Họp', href: 'https://tinh.example/tin/2' };
const TIN_FIELDS = { title: 'Tin', url: '/tin/1' };
const dated = (html: string) => rss(itemWith(`<pubDate>${html}</pubDate>`));
const withPicture = { ...TIN, image: PICTURE };
const secondItem = '<item><title>Họp</title><link>/tin/2</link></item>';
const described = (html: string) => rss(itemWith(`<description><![CDATA[${html}]]></description>`));
const ONE_BYTE_DAMAGED = '\xe2\x80...';
const UTF_8 = '<?xml version="1.0" encoding="UTF-8"?>';

/** Feeds with mistakes in tags, dates, links or pictures, or with one damaged byte, which must not change the rest. */
export const markupFeeds: CorpusFeed[] = [
  {
    what: 'names of elements in a title',
    source: 'danmactough/node-feedparser#243',
    feed: rss(titled('Intent to unship: &lt;a&gt; as &lt;area&gt; in image maps')),
    articles: [{ ...TIN, heading: 'Intent to unship: <a> as <area> in image maps' }],
  },
  {
    what: 'several addresses in a link, of which it takes the first',
    source: 'e621ng/e621ng#767',
    feed: rss(`<item><title>Tin</title><link>${LINK}\nhttps://khac.example/1</link></item>`),
    articles: [TIN],
  },
  {
    what: 'an enclosure with elements in place of attributes',
    source: 'simplepie/simplepie#267',
    feed: rss(
      itemWith('<enclosure><url>/anh/cau.jpg</url><type>image/jpeg</type><length>5</length></enclosure>'),
    ),
    articles: [{ ...TIN, image: PICTURE }],
  },
  {
    what: 'a date of PHP with its time zone',
    source: 'cakephp/cakephp#9818',
    feed: json([
      { ...TIN_FIELDS, date: { date: '2024-03-07 02:36:00.000000', timezone_type: 3, timezone: 'UTC' } },
    ]),
    articles: [{ ...TIN, datetime: MOMENT }],
  },
  {
    what: 'no date of PHP in a time zone that it does not know, and reports it',
    source: 'moment/moment#3887',
    feed: json([
      { ...TIN_FIELDS, date: { date: '2024-03-07 02:36:00', timezone_type: 3, timezone: 'Europe/Berlin' } },
    ]),
    articles: [TIN],
    problems: [
      'has an article whose date cannot be read, such as “2024-03-07 02:36:00[Europe/Berlin]”; write 2024-03-07T09:36:00+07:00 or 07/03/2024 09:36',
    ],
  },
  {
    what: 'hours, minutes and seconds of one digit',
    source: 'distillpub/template#126',
    feed: rss(itemWith('<pubDate>Thu, 07 Mar 2024 2:6:0 Z</pubDate>')),
    articles: [{ ...TIN, datetime: '2024-03-07T09:06:00+07:00' }],
  },
  {
    what: 'a title whose tag has > in an attribute',
    source: 'zaro/node-htmlstrip-native#10',
    feed: rss(titled('<![CDATA[<span title="a > b">Tin</span>]]>')),
    articles: [TIN],
  },
  {
    what: 'a title whose escaped tag has > in an attribute',
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
    what: 'no article from a script behind the feed',
    source: 'nextcloud/nextcloud.com#85',
    feed: `${rss(titled('Tin'))}<script>var a = "<item>";</script><!-- Cached --><div>x</div>`,
    articles: [TIN],
  },
];

type Row = [what: string, feed: string, articles: CorpusFeed['articles']];
/** Feeds with other mistakes of these kinds, which no bug report names. */
export const MARKUP: Row[] = [
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
  ['CDATA with the end ]>', rss(`${titled('<![CDATA[Tin]>')}${secondItem}`), [TIN, SECOND]],
  ['CDATA in small letters', rss(titled('<![cdata[Tin]]>')), [TIN]],
  [
    'CDATA without an end, in the last element of an article',
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
  ...['UTC', 'Etc/UTC', '+00:00', 'Z'].map((timezone): Row => [
    `a date of PHP in the time zone ${timezone}`,
    json([{ ...TIN_FIELDS, created: { date: '2024-03-07 02:36:00', timezone } }]),
    [{ ...TIN, datetime: MOMENT }],
  ]),
  [
    'the moment of the element time rather than its text',
    dated('&lt;time datetime="2024-03-07T02:36:00Z" class="datetime"&gt;03/07/2024 - 09:36&lt;/time&gt;'),
    [{ ...TIN, datetime: MOMENT }],
  ],
  [
    'the moment of the element time in unescaped HTML',
    dated('<time datetime="2024-03-07T02:36:00Z">07/03</time>'),
    [{ ...TIN, datetime: MOMENT }],
  ],
  [
    'the text of the element time if its moment is a duration',
    dated('<![CDATA[<time datetime="P1D">07/03/2024 09:36</time>]]>'),
    [{ ...TIN, datetime: MOMENT }],
  ],
  ...[
    "09:36' - 07/03/2024",
    '07/3/2024 lúc 9g36',
    '07/03/2024 09giờ36',
    '07/03/2024 9:36.',
    '07 / 03 / 2024 09:36',
    '2024–03–07 09:36',
    '7-Thg3-2024 9:36',
    'Thứ 5, 07/03/2024 | 09:36:00 [GMT +7]',
    'Thu, 07 Mar 2024 09:36:00 SE Asia Standard Time',
  ].map((date): Row => [`the date ${date}`, dated(date), [{ ...TIN, datetime: MOMENT }]]),
  [
    'an hour above 12 with PM',
    dated('13/03/2024 15:36 PM'),
    [{ ...TIN, datetime: '2024-03-13T15:36:00+07:00' }],
  ],
  ...['Dùng <b> để in đậm', 'Thẻ <input>, <select> và <area>', 'Thẻ <script> của HTML'].map(
    (heading): Row => [
      `the title ${heading}`,
      rss(titled(heading.replaceAll('<', '&lt;').replaceAll('>', '&gt;'))),
      [{ ...TIN, heading }],
    ],
  ),
  ...['Tin <b>mới', '<b> Tin mới', 'Tin <br> mới', 'Tin <p> mới', 'Tin <i> mới </i>'].map((heading): Row => [
    `the title ${heading} without its tags`,
    rss(titled(`<![CDATA[${heading}]]>`)),
    [{ ...TIN, heading: 'Tin mới' }],
  ]),
  [
    'dc:title in place of an empty title',
    rss('<item><title></title><dc:title>Tin</dc:title><link>/tin/1</link></item>'),
    [TIN],
  ],
  ...['null', 'undefined', 'None', 'NaN', '[object Object]'].map((nothing): Row => [
    `the description in place of the title ${nothing}`,
    rss(`<item><title>${nothing}</title><link>/tin/1</link><description>Tin</description></item>`),
    [TIN],
  ]),
  ...[`"${LINK}"`, `[Xem](${LINK})`, `${LINK}, https://khac.example/1`, `${LINK} https://khac.example/1`].map(
    (link): Row => [
      `the address in ${link}`,
      rss(`<item><title>Tin</title><link>${link}</link></item>`),
      [TIN],
    ],
  ),
  [
    'the address in elements of a link',
    rss(`<item><title>Tin</title><link><url>${LINK}</url><text>Xem</text></link></item>`),
    [TIN],
  ],
  ...[
    ...['cid:image001.png@01D', 'file:///C:/x/a.png', '/images/print.gif', '/images/printButton.png'],
    ...['/zalo.png', '/pdf_button.png', '/captcha.php', '/a/no-photo.png'],
  ].map((address): Row => [
    `the next picture after ${address}`,
    described(`<img src="${address}"><img src="/anh/cau.jpg">`),
    [withPicture],
  ]),
  ...['no-image.png', 'noimage.jpg', 'placeholder.png', 'default-thumbnail.jpg', 'image-not-found.jpg'].map(
    (name): Row => [
      `the picture of the text rather than the enclosure ${name}`,
      rss(
        itemWith(
          `<enclosure url="/images/${name}" type="image/jpeg"/><description>&lt;img src="/anh/cau.jpg"&gt;</description>`,
        ),
      ),
      [withPicture],
    ],
  ),
  [
    'a picture named play.jpg if there is no other picture',
    described('<img src="/play.jpg">'),
    [{ ...TIN, image: 'https://tinh.example/play.jpg' }],
  ],
];
