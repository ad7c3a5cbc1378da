import type { Article } from '../../src/news/article.ts';

/** A feed as some portal or CMS sends it, written by hand, and what is read from it. */
export interface FeedFixture {
  what: string;
  /** As bytes where the encoding is the point. */
  body: string | Uint8Array<ArrayBuffer>;
  contentType?: string;
  /** `undefined`: no feed. */
  articles: Article[] | undefined;
}

/** Where all of them were fetched from. */
export const FEED_URL = 'https://tinh.example/rss/tin-moi.xml';

const rss = (items: string, head = '<link>https://tinh.example/</link>') =>
  `<?xml version="1.0" encoding="utf-8"?>\n<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Tin mới</title>${head}${items}</channel></rss>`;
const bytes = (text: string) => new TextEncoder().encode(text);
/** One byte a character. */
const latin = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
const utf16 = (text: string) =>
  new Uint8Array(Uint16Array.from(`\ufeff${text}`, (unit) => unit.charCodeAt(0)).buffer);

const A = { heading: 'Khánh thành cầu bản Phố', href: 'https://tinh.example/tin/1' };
const link = '<link>https://tinh.example/tin/1</link>';
const item = (more: string, title = A.heading) => rss(`<item><title>${title}</title>${link}${more}</item>`);

export const feeds: FeedFixture[] = [
  {
    what: 'RSS 2.0 with all that a card shows',
    body: rss(`<item><title>Khánh thành cầu bản Phố</title>${link}
      <description>Cây cầu dài 62 m nối hai bờ suối.</description><category>Nông thôn mới</category>
      <dc:creator>An Bình</dc:creator><source url="https://bao.example/rss">Báo Tỉnh</source>
      <enclosure url="https://tinh.example/anh/cau.jpg" type="image/jpeg" length="52000"/>
      <pubDate>Thu, 07 Mar 2024 09:36:00 +0700</pubDate></item>`),
    articles: [
      {
        ...A,
        summary: 'Cây cầu dài 62 m nối hai bờ suối.',
        image: 'https://tinh.example/anh/cau.jpg',
        datetime: '2024-03-07T09:36:00+07:00',
        section: 'Nông thôn mới',
        source: 'Báo Tỉnh',
        author: 'An Bình',
      },
    ],
  },
  {
    what: 'a date as portals print it, with its weekday',
    body: item('<pubDate>Thứ Năm, 07/03/2024 09:36</pubDate>'),
    articles: [{ ...A, datetime: '2024-03-07T09:36:00+07:00' }],
  },
  {
    what: 'a date with a dash before its time, in dc:date',
    body: item('<dc:date>07/03/2024 - 09:36</dc:date>'),
    articles: [{ ...A, datetime: '2024-03-07T09:36:00+07:00' }],
  },
  {
    what: 'an RFC 3339 date where RSS wants another',
    body: item('<pubDate>2024-03-07T09:36:00+07:00</pubDate>'),
    articles: [{ ...A, datetime: '2024-03-07T09:36:00+07:00' }],
  },
  {
    what: 'a date of GMT with a year of two digits',
    body: item('<pubDate>Thu, 07 Mar 24 02:36 GMT</pubDate>'),
    articles: [{ ...A, datetime: '2024-03-07T09:36:00+07:00' }],
  },
  {
    what: 'a date in American order: none rather than a wrong one',
    body: item('<pubDate>3/7/2024 9:36:00 AM</pubDate>'),
    articles: [A],
  },
  { what: 'no date at all', body: item(''), articles: [A] },
  {
    what: 'HTML within CDATA, its picture and its entities',
    body: item(
      '<description><![CDATA[<p><img src="/anh/cau.jpg" alt=""/>C&acirc;y cầu <b>d&agrave;i</b>&nbsp;62&nbsp;m.</p>\n<p>Dân đi lại dễ.</p>]]></description>',
      '<![CDATA[Khánh thành <em>cầu</em> bản Phố]]>',
    ),
    articles: [
      {
        ...A,
        summary: 'Cây cầu dài\u00a062\u00a0m. Dân đi lại dễ.',
        image: 'https://tinh.example/anh/cau.jpg',
      },
    ],
  },
  {
    what: 'HTML that was escaped',
    body: item(
      '<description>&lt;img src=&quot;anh/cau.jpg&quot;&gt;&lt;p&gt;C&amp;acirc;y cầu&lt;/p&gt;</description>',
    ),
    articles: [{ ...A, summary: 'Cây cầu', image: 'https://tinh.example/anh/cau.jpg' }],
  },
  {
    what: 'HTML that was not escaped, with tags left open',
    body: item('<description><p>Cây cầu<br>mới <b>dài</b></p><img src="/anh/cau.jpg"></description>'),
    articles: [{ ...A, summary: 'Cây cầu mới dài', image: 'https://tinh.example/anh/cau.jpg' }],
  },
  {
    what: 'entities encoded twice, and three times',
    body: item(
      '<description>&amp;amp;quot;Cầu&amp;amp;quot;</description>',
      'Kh&amp;aacute;nh th&amp;#224;nh cầu bản Phố',
    ),
    articles: [{ ...A, summary: '"Cầu"' }],
  },
  {
    what: 'entities of HTML, which XML does not know, and a bare ampersand',
    body: item(
      '<description>Xây &amp; sửa cầu&nbsp;& đường &copy; ABC&x;</description>',
      'Kh&aacute;nh th&agrave;nh cầu bản Phố',
    ),
    articles: [{ ...A, summary: 'Xây & sửa cầu\u00a0& đường © ABC&x;' }],
  },
  {
    what: 'signs that look like tags',
    body: item('<description>Hộ nghèo &lt; 5% và thu nhập 3 &lt; x &gt; 2</description>'),
    articles: [{ ...A, summary: 'Hộ nghèo < 5% và thu nhập 3 < x > 2' }],
  },
  {
    what: 'a blank line and a byte order mark before the declaration',
    body: bytes(`\ufeff\n\n${item('')}`),
    articles: [A],
  },
  {
    what: 'a warning of PHP before the declaration',
    body: `<br />\n<b>Warning</b>: date(): It is not safe in <b>rss.php</b> on line <b>3</b><br />\n${item('')}`,
    articles: [A],
  },
  {
    what: 'links that are relative to the site',
    body: rss(
      '<item><title>Khánh thành cầu bản Phố</title><link>/tin/1</link><media:thumbnail url="../anh/1.jpg"/></item>',
    ),
    articles: [{ ...A, image: 'https://tinh.example/anh/1.jpg' }],
  },
  {
    what: 'links that are relative, of a site that another passes on',
    body: rss(
      '<item><title>Tin xã</title><link>tin/9</link></item>',
      '<link>https://xa.example/cong/</link>',
    ),
    articles: [{ heading: 'Tin xã', href: 'https://xa.example/cong/tin/9' }],
  },
  {
    what: 'a link within CDATA, with spaces around it',
    body: rss(
      '<item><title>Khánh thành cầu bản Phố</title><link><![CDATA[\n https://tinh.example/tin/1 \n]]></link></item>',
    ),
    articles: [A],
  },
  {
    what: 'an address that only the guid has, and one that is none',
    body: rss(
      '<item><title>Khánh thành cầu bản Phố</title><guid>https://tinh.example/tin/1</guid></item><item><title>Tin hai</title><guid isPermaLink="false">https://tinh.example/2</guid></item>',
    ),
    articles: [A, { heading: 'Tin hai' }],
  },
  {
    what: 'links that are no addresses of pages',
    body: rss(
      '<item><title>Một</title><link>javascript:alert(1)</link></item><item><title>Hai</title><link>data:text/html,x</link></item><item><title>Ba</title><link> JaVaScRiPt&#58;alert(1)</link><enclosure url="file:///anh.jpg" type="image/jpeg"/></item>',
    ),
    articles: [{ heading: 'Một' }, { heading: 'Hai' }, { heading: 'Ba' }],
  },
  {
    what: 'media: the picture among other files',
    body: item(
      '<media:group><media:content url="https://tinh.example/phim.mp4" type="video/mp4"/><media:content medium="image" url="https://tinh.example/anh/Cầu mới.JPG"/></media:group>',
    ),
    articles: [{ ...A, image: 'https://tinh.example/anh/C%E1%BA%A7u%20m%E1%BB%9Bi.JPG' }],
  },
  {
    what: 'a picture that counts readers, before the one to show',
    body: item(
      '<description><![CDATA[<img width="1" height="1" src="https://dem.example/p.gif"><img data-src="/x.jpg" src=/anh/cau.jpg>]]></description>',
    ),
    articles: [{ ...A, image: 'https://tinh.example/x.jpg' }],
  },
  {
    what: 'RSS 1.0',
    body: `<?xml version="1.0"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
      <channel rdf:about="https://tinh.example/"><title>Tin</title><link>https://tinh.example/</link><items><rdf:Seq><rdf:li resource="https://tinh.example/tin/1"/></rdf:Seq></items></channel>
      <item rdf:about="https://tinh.example/tin/1"><title>Khánh thành cầu bản Phố</title><dc:date>2024-03-07T02:36:00Z</dc:date></item></rdf:RDF>`,
    articles: [{ ...A, datetime: '2024-03-07T09:36:00+07:00' }],
  },
  {
    what: 'Atom',
    body: `<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Tin</title><link rel="self" href="https://tinh.example/atom"/><link href="https://tinh.example/"/>
      <entry><title type="html">Khánh thành &lt;b&gt;cầu&lt;/b&gt; bản Phố</title><link rel="edit" href="/sua/1"/><link rel="alternate" href="/tin/1"/><link rel="enclosure" type="image/webp" href="/anh/1.webp"/>
      <id>tag:tinh.example,2024:1</id><author><name>An Bình</name><email>an@tinh.example</email></author><category term="Đời sống"/><updated>2024-03-08T00:00:00Z</updated><published>2024-03-07T02:36:00Z</published><content type="html">&lt;p&gt;Cây cầu&lt;/p&gt;</content></entry></feed>`,
    articles: [
      {
        ...A,
        summary: 'Cây cầu',
        image: 'https://tinh.example/anh/1.webp',
        datetime: '2024-03-07T09:36:00+07:00',
        section: 'Đời sống',
        author: 'An Bình',
      },
    ],
  },
  {
    what: 'JSON Feed',
    body: JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      home_page_url: 'https://tinh.example/',
      items: [
        {
          id: '1',
          url: '/tin/1',
          title: 'Khánh thành cầu bản Phố',
          content_html: '<p>Cây cầu</p>',
          image: 'anh/1.jpg',
          date_published: '2024-03-07T09:36:00+07:00',
          authors: [{ name: 'An Bình' }],
          tags: ['Đời sống', 'Cầu'],
        },
      ],
    }),
    articles: [
      {
        ...A,
        summary: 'Cây cầu',
        image: 'https://tinh.example/anh/1.jpg',
        datetime: '2024-03-07T09:36:00+07:00',
        section: 'Đời sống',
        author: 'An Bình',
      },
    ],
  },
  {
    what: 'a JSON array with the names of our own properties, and things that are no articles',
    body: JSON.stringify([
      {
        heading: 'Khánh thành cầu bản Phố',
        href: '/tin/1',
        datetime: '(07/03/2024)',
        image: { src: '/a.jpg' },
      },
      null,
      7,
      'tin',
      {},
      { title: ['Tin hai'], link: 'https://tinh.example/2' },
    ]),
    articles: [
      { ...A, image: 'https://tinh.example/a.jpg', datetime: '2024-03-07' },
      { heading: 'Tin hai', href: 'https://tinh.example/2' },
    ],
  },
  {
    what: 'UTF-8 that claims to be Latin-1',
    body: bytes(item('').replace('utf-8', 'iso-8859-1')),
    contentType: 'text/xml; charset=ISO-8859-1',
    articles: [A],
  },
  {
    what: 'windows-1258 that says so, its tone marks apart',
    body: latin(
      item('', 'Kha\xecnh tha\xccnh c\xe2\xccu ba\xd2n Ph\xf4\xec').replace('utf-8', 'windows-1258'),
    ),
    articles: [A],
  },
  {
    what: 'windows-1258 that claims to be UTF-8',
    body: latin(item('', 'Kha\xecnh tha\xccnh c\xe2\xccu ba\xd2n Ph\xf4\xec')),
    contentType: 'application/rss+xml; charset=utf-8',
    articles: [A],
  },
  {
    what: 'UTF-16 with its mark',
    body: utf16(item('').replace('utf-8', 'utf-16')),
    articles: [A],
  },
  {
    what: 'decomposed letters',
    body: item('', A.heading.normalize('NFD')),
    articles: [A],
  },
  {
    what: 'UTF-8 with one damaged byte',
    body: bytes(item('<description>Cây cầu \u0001 của bản Phố Mới ở xã</description>')).map((byte) =>
      byte === 1 ? 0xff : byte,
    ),
    articles: [{ ...A, summary: 'Cây cầu \ufffd của bản Phố Mới ở xã' }],
  },
  {
    what: 'a feed that breaks off',
    body: `${item('').split('</item>')[0]!}</item><item><title>Tin hai</title><link>https://tinh.example/2</link><description>Đang d`,
    articles: [A, { heading: 'Tin hai', href: 'https://tinh.example/2', summary: 'Đang d' }],
  },
  {
    what: 'tags that close in the wrong order, and in another case',
    body: '<RSS><Channel><item><Title><b>Khánh thành cầu</Title> bản</b><LINK>https://tinh.example/tin/1</link></Item></channel>',
    articles: [{ ...A, heading: 'Khánh thành cầu' }],
  },
  {
    what: 'a thousand articles and more',
    body: rss(Array.from({ length: 1200 }, (_, n) => `<item><title>Tin ${n}</title></item>`).join('')),
    articles: Array.from({ length: 1000 }, (_, n) => ({ heading: `Tin ${n}` })),
  },
  { what: 'a feed without articles', body: rss(''), articles: [] },
  { what: 'JSON without articles', body: '[]', articles: [] },
  {
    what: 'a page in place of a feed',
    body: '<!doctype html><html><body><h1>Lỗi 404</h1></body></html>',
    articles: undefined,
  },
  { what: 'nothing', body: '', articles: undefined },
  { what: 'JSON that breaks off', body: '[{"title":"Tin', articles: undefined },
  { what: 'JSON of something else', body: '{"online":3}', articles: undefined },
];
