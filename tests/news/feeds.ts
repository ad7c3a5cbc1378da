import type { Article } from '../../src/news/article.ts';

/** A feed as portals and CMSs send it, and the articles that are read from it. */
export interface FeedFixture {
  /** What the feed is an example of. Completes the sentence "reads …". */
  what: string;
  /** Bytes, to test an encoding. */
  body: string | Uint8Array<ArrayBuffer>;
  contentType?: string;
  /** `undefined` for a text that is not a feed. */
  articles: Article[] | undefined;
}

/** The address of all these feeds. */
export const FEED_URL = 'https://tinh.example/rss/tin-moi.xml';

const rss = (items: string, head = '<link>https://tinh.example/</link>') =>
  `<?xml version="1.0" encoding="utf-8"?>\n<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Tin mới</title>${head}${items}</channel></rss>`;
const bytes = (text: string) => new TextEncoder().encode(text);
/** One byte for each character. */
const latin = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
const utf16 = (text: string) =>
  new Uint8Array(Uint16Array.from(`\ufeff${text}`, (unit) => unit.charCodeAt(0)).buffer);

/** The article of most feeds. */
const ARTICLE = { heading: 'Khánh thành cầu bản Phố', href: 'https://tinh.example/tin/1' };
const link = '<link>https://tinh.example/tin/1</link>';
/** A feed whose only article is `ARTICLE`, with these further fields and this title. */
const feedWith = (more: string, title = ARTICLE.heading) =>
  rss(`<item><title>${title}</title>${link}${more}</item>`);

export const feeds: FeedFixture[] = [
  {
    what: 'RSS 2.0 with every field of a card',
    body: rss(`<item><title>Khánh thành cầu bản Phố</title>${link}
      <description>Cây cầu dài 62 m nối hai bờ suối.</description><category>Nông thôn mới</category>
      <dc:creator>An Bình</dc:creator><source url="https://bao.example/rss">Báo Tỉnh</source>
      <enclosure url="https://tinh.example/anh/cau.jpg" type="image/jpeg" length="52000"/>
      <pubDate>Thu, 07 Mar 2024 09:36:00 +0700</pubDate></item>`),
    articles: [
      {
        ...ARTICLE,
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
    body: feedWith('<pubDate>Thứ Năm, 07/03/2024 09:36</pubDate>'),
    articles: [{ ...ARTICLE, datetime: '2024-03-07T09:36:00+07:00' }],
  },
  {
    what: 'a date with a dash before its time, in dc:date',
    body: feedWith('<dc:date>07/03/2024 - 09:36</dc:date>'),
    articles: [{ ...ARTICLE, datetime: '2024-03-07T09:36:00+07:00' }],
  },
  {
    what: 'an RFC 3339 date in RSS',
    body: feedWith('<pubDate>2024-03-07T09:36:00+07:00</pubDate>'),
    articles: [{ ...ARTICLE, datetime: '2024-03-07T09:36:00+07:00' }],
  },
  {
    what: 'a date in GMT with a two-digit year',
    body: feedWith('<pubDate>Thu, 07 Mar 24 02:36 GMT</pubDate>'),
    articles: [{ ...ARTICLE, datetime: '2024-03-07T09:36:00+07:00' }],
  },
  {
    what: 'an article whose date could be day/month or month/day, and leaves the date out',
    body: feedWith('<pubDate>3/7/2024 9:36:00 AM</pubDate>'),
    articles: [ARTICLE],
  },
  { what: 'an article without a date', body: feedWith(''), articles: [ARTICLE] },
  {
    what: 'HTML in CDATA, with a picture and character references',
    body: feedWith(
      '<description><![CDATA[<p><img src="/anh/cau.jpg" alt=""/>C&acirc;y cầu <b>d&agrave;i</b>&nbsp;62&nbsp;m.</p>\n<p>Dân đi lại dễ.</p>]]></description>',
      '<![CDATA[Khánh thành <em>cầu</em> bản Phố]]>',
    ),
    articles: [
      {
        ...ARTICLE,
        summary: 'Cây cầu dài\u00a062\u00a0m. Dân đi lại dễ.',
        image: 'https://tinh.example/anh/cau.jpg',
      },
    ],
  },
  {
    what: 'escaped HTML',
    body: feedWith(
      '<description>&lt;img src=&quot;anh/cau.jpg&quot;&gt;&lt;p&gt;C&amp;acirc;y cầu&lt;/p&gt;</description>',
    ),
    articles: [{ ...ARTICLE, summary: 'Cây cầu', image: 'https://tinh.example/anh/cau.jpg' }],
  },
  {
    what: 'HTML that was not escaped and not closed',
    body: feedWith('<description><p>Cây cầu<br>mới <b>dài</b></p><img src="/anh/cau.jpg"></description>'),
    articles: [{ ...ARTICLE, summary: 'Cây cầu mới dài', image: 'https://tinh.example/anh/cau.jpg' }],
  },
  {
    what: 'raised, lowered and deleted text, quotations and formulas, so that no number gets another value (10⁵ stays 10⁵, not 105)',
    body: feedWith(
      '<description><![CDATA[Giảm 10<sup>5</sup> tấn CO<sub>2</sub>, 5 m<sup><b>2</b></sup>, 10<sup>2x</sup>, giá <del>150.000</del> 120.000, 1<sup>er</sup>, <q>Dân vận</q>, <math alttext="một phần hai"><mfrac><mn>1</mn><mn>2</mn></mfrac></math>, <math><mn>3</mn><mo>/</mo><mn>4</mn></math>, <ruby>漢<rt>hán</rt></ruby>]]></description>',
    ),
    articles: [
      {
        ...ARTICLE,
        summary: 'Giảm 10⁵ tấn CO₂, 5 m², 10^2x, giá 120.000, 1er, “Dân vận”, một phần hai , … , 漢 hán',
      },
    ],
  },
  {
    what: 'references escaped twice and three times',
    body: feedWith(
      '<description>&amp;amp;quot;Cầu&amp;amp;quot;</description>',
      'Kh&amp;aacute;nh th&amp;#224;nh cầu bản Phố',
    ),
    articles: [{ ...ARTICLE, summary: '"Cầu"' }],
  },
  {
    what: 'references escaped three times in CDATA',
    body: feedWith('<description><![CDATA[&amp;amp;quot;Cầu&amp;amp;quot;]]></description>'),
    articles: [{ ...ARTICLE, summary: '"Cầu"' }],
  },
  {
    what: 'HTML and references in a date, a section, a source and an author',
    body: feedWith(
      '<pubDate><![CDATA[<b>07/03/2024</b>&nbsp;09:36]]></pubDate><category>Kinh t&amp;#7871;</category><source>B&amp;aacute;o Tỉnh</source><dc:creator><![CDATA[<i>An</i> B&igrave;nh]]></dc:creator>',
    ),
    articles: [
      {
        ...ARTICLE,
        datetime: '2024-03-07T09:36:00+07:00',
        section: 'Kinh tế',
        source: 'Báo Tỉnh',
        author: 'An Bình',
      },
    ],
  },
  {
    what: 'the cells of a table in HTML as separate words',
    body: feedWith(
      '<description>&lt;table&gt;&lt;tr&gt;&lt;td&gt;Cây&lt;/td&gt;&lt;td&gt;cầu&lt;/td&gt;&lt;/tr&gt;&lt;/table&gt;&lt;figure&gt;mới&lt;figcaption&gt;đẹp&lt;/figcaption&gt;&lt;/figure&gt;</description>',
    ),
    articles: [{ ...ARTICLE, summary: 'Cây cầu mới đẹp' }],
  },
  {
    what: 'a picture in HTML whose address has an escaped ampersand',
    body: feedWith('<description><![CDATA[<img src="/anh.aspx?id=1&amp;w=600">Cây cầu]]></description>'),
    articles: [{ ...ARTICLE, summary: 'Cây cầu', image: 'https://tinh.example/anh.aspx?id=1&w=600' }],
  },
  {
    what: 'references of HTML, which XML does not have, and a bare ampersand',
    body: feedWith(
      '<description>Xây &amp; sửa cầu&nbsp;& đường &copy; ABC&x;</description>',
      'Kh&aacute;nh th&agrave;nh cầu bản Phố',
    ),
    articles: [{ ...ARTICLE, summary: 'Xây & sửa cầu\u00a0& đường © ABC&x;' }],
  },
  {
    what: 'less-than signs that are not tags',
    body: feedWith('<description>Hộ nghèo &lt; 5% và thu nhập 3 &lt; x &gt; 2</description>'),
    articles: [{ ...ARTICLE, summary: 'Hộ nghèo < 5% và thu nhập 3 < x > 2' }],
  },
  {
    what: 'a blank line and a byte order mark before the declaration',
    body: bytes(`\ufeff\n\n${feedWith('')}`),
    articles: [ARTICLE],
  },
  {
    what: 'a warning of PHP before the declaration',
    body: `<br />\n<b>Warning</b>: date(): It is not safe in <b>rss.php</b> on line <b>3</b><br />\n${feedWith('')}`,
    articles: [ARTICLE],
  },
  {
    what: 'links relative to the site',
    body: rss(
      '<item><title>Khánh thành cầu bản Phố</title><link>/tin/1</link><media:thumbnail url="../anh/1.jpg"/></item>',
    ),
    articles: [{ ...ARTICLE, image: 'https://tinh.example/anh/1.jpg' }],
  },
  {
    what: 'links relative to a site on another host',
    body: rss(
      '<item><title>Tin xã</title><link>tin/9</link></item>',
      '<link>https://xa.example/cong/</link>',
    ),
    articles: [{ heading: 'Tin xã', href: 'https://xa.example/cong/tin/9' }],
  },
  {
    what: 'a link in CDATA, with spaces around it',
    body: rss(
      '<item><title>Khánh thành cầu bản Phố</title><link><![CDATA[\n https://tinh.example/tin/1 \n]]></link></item>',
    ),
    articles: [ARTICLE],
  },
  {
    what: 'an address from the guid, unless the guid says that it is not a permalink',
    body: rss(
      '<item><title>Khánh thành cầu bản Phố</title><guid>https://tinh.example/tin/1</guid></item><item><title>Tin hai</title><guid isPermaLink="false">https://tinh.example/2</guid></item>',
    ),
    articles: [ARTICLE, { heading: 'Tin hai' }],
  },
  {
    what: 'articles whose links are not http or https, and leaves the links out',
    body: rss(
      '<item><title>Một</title><link>javascript:alert(1)</link></item><item><title>Hai</title><link>data:text/html,x</link></item><item><title>Ba</title><link> JaVaScRiPt&#58;alert(1)</link><enclosure url="file:///anh.jpg" type="image/jpeg"/></item>',
    ),
    articles: [{ heading: 'Một' }, { heading: 'Hai' }, { heading: 'Ba' }],
  },
  {
    what: 'the picture among other media files',
    body: feedWith(
      '<media:group><media:content url="https://tinh.example/phim.mp4" type="video/mp4"/><media:content medium="image" url="https://tinh.example/anh/Cầu mới.JPG"/></media:group>',
    ),
    articles: [{ ...ARTICLE, image: 'https://tinh.example/anh/C%E1%BA%A7u%20m%E1%BB%9Bi.JPG' }],
  },
  {
    what: 'the first picture larger than 1 px, from `data-src` where it has one',
    body: feedWith(
      '<description><![CDATA[<img width="1" height="1" src="https://dem.example/p.gif"><img data-src="/x.jpg" src=/anh/cau.jpg>]]></description>',
    ),
    articles: [{ ...ARTICLE, image: 'https://tinh.example/x.jpg' }],
  },
  {
    what: 'a picture that the page loads later, with a placeholder in `src`, and no smiley or icon before it',
    body: feedWith(
      '<description><![CDATA[<img class="wp-smiley emoji" src="https://s.w.org/images/core/emoji/15/72x72/1f600.png"><img src="/images/new.gif"><img src="/pix.gif"><img src="data:image/svg+xml,%3Csvg/%3E" data-src="" data-lazy-src="/anh/cau.jpg">]]></description>',
    ),
    articles: [{ ...ARTICLE, image: 'https://tinh.example/anh/cau.jpg' }],
  },
  {
    what: 'RSS 1.0',
    body: `<?xml version="1.0"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
      <channel rdf:about="https://tinh.example/"><title>Tin</title><link>https://tinh.example/</link><items><rdf:Seq><rdf:li resource="https://tinh.example/tin/1"/></rdf:Seq></items></channel>
      <item rdf:about="https://tinh.example/tin/1"><title>Khánh thành cầu bản Phố</title><dc:date>2024-03-07T02:36:00Z</dc:date></item></rdf:RDF>`,
    articles: [{ ...ARTICLE, datetime: '2024-03-07T09:36:00+07:00' }],
  },
  {
    what: 'Atom',
    body: `<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Tin</title><link rel="self" href="https://tinh.example/atom"/><link href="https://tinh.example/"/>
      <entry><title type="html">Khánh thành &lt;b&gt;cầu&lt;/b&gt; bản Phố</title><link rel="edit" href="/sua/1"/><link rel="alternate" href="/tin/1"/><link rel="enclosure" type="image/webp" href="/anh/1.webp"/>
      <id>tag:tinh.example,2024:1</id><author><name>An Bình</name><email>an@tinh.example</email></author><category term="Đời sống"/><updated>2024-03-08T00:00:00Z</updated><published>2024-03-07T02:36:00Z</published><content type="html">&lt;p&gt;Cây cầu&lt;/p&gt;</content></entry></feed>`,
    articles: [
      {
        ...ARTICLE,
        summary: 'Cây cầu',
        image: 'https://tinh.example/anh/1.webp',
        datetime: '2024-03-07T09:36:00+07:00',
        section: 'Đời sống',
        author: 'An Bình',
      },
    ],
  },
  {
    what: 'an Atom entry that has a summary and only the date of its last change',
    body: '<feed><entry><title>Tin hai</title><summary>Cây cầu</summary><updated>2024-03-07T02:36:00Z</updated></entry></feed>',
    articles: [{ heading: 'Tin hai', summary: 'Cây cầu', datetime: '2024-03-07T09:36:00+07:00' }],
  },
  {
    what: 'a date in `<date>`',
    body: feedWith('<date>07/03/2024</date>'),
    articles: [{ ...ARTICLE, datetime: '2024-03-07' }],
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
        ...ARTICLE,
        summary: 'Cây cầu',
        image: 'https://tinh.example/anh/1.jpg',
        datetime: '2024-03-07T09:36:00+07:00',
        section: 'Đời sống',
        author: 'An Bình',
      },
    ],
  },
  {
    what: 'a JSON array with the field names of RSS, after a byte order mark',
    body: `\ufeff\n${JSON.stringify([
      {
        title: 'Khánh thành cầu bản Phố',
        link: '/tin/1',
        description: '<img src="/anh/cau.jpg"><p>Cây cầu</p>',
        pubDate: 'Thu, 07 Mar 2024 09:36:00 +0700',
        category: 'Đời sống',
        source: 'Báo Tỉnh',
        author: 'An Bình',
      },
    ])}`,
    articles: [
      {
        ...ARTICLE,
        summary: 'Cây cầu',
        image: 'https://tinh.example/anh/cau.jpg',
        datetime: '2024-03-07T09:36:00+07:00',
        section: 'Đời sống',
        source: 'Báo Tỉnh',
        author: 'An Bình',
      },
    ],
  },
  {
    what: 'other field names of JSON',
    body: JSON.stringify([
      { heading: 'Một', title: 'Không', external_url: '/1', content_text: 'Cây cầu', thumbnail: '/1.jpg' },
      { title: 'Hai', content_html: 'Con suối', banner_image: '/2.jpg', date: '2024-03-07' },
      { title: 'Ba', content_html: '<img src="/3.jpg">', published: '2024-03-08' },
    ]),
    articles: [
      {
        heading: 'Một',
        href: 'https://tinh.example/1',
        summary: 'Cây cầu',
        image: 'https://tinh.example/1.jpg',
      },
      {
        heading: 'Hai',
        summary: 'Con suối',
        image: 'https://tinh.example/2.jpg',
        datetime: '2024-03-07',
      },
      { heading: 'Ba', image: 'https://tinh.example/3.jpg', datetime: '2024-03-08' },
    ],
  },
  {
    what: 'a JSON array with our own property names, among items that are not articles',
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
      { ...ARTICLE, image: 'https://tinh.example/a.jpg', datetime: '2024-03-07' },
      { heading: 'Tin hai', href: 'https://tinh.example/2' },
    ],
  },
  {
    what: 'a JSON array of WordPress, /wp-json/wp/v2/posts',
    body: JSON.stringify([
      {
        id: 7,
        date: '2024-03-07T09:36:00',
        link: 'https://tinh.example/tin/1',
        title: { rendered: 'Khánh thành c&#7847;u b&#7843;n Phố' },
        excerpt: { rendered: '<p>Cây cầu [&hellip;]</p>', protected: false },
        author: 3,
      },
    ]),
    articles: [{ ...ARTICLE, summary: 'Cây cầu […]', datetime: '2024-03-07T09:36:00+07:00' }],
  },
  {
    what: 'a JSON array with several authors',
    body: JSON.stringify([
      { title: 'Một', authors: [{ name: 'An Bình' }, { name: 'Minh Khai' }, {}] },
      { title: 'Hai', author: ['An Bình', 'Minh Khai'] },
    ]),
    articles: [
      { heading: 'Một', author: 'An Bình, Minh Khai' },
      { heading: 'Hai', author: 'An Bình, Minh Khai' },
    ],
  },
  {
    what: 'a link that begins with the name of a server',
    body: JSON.stringify([{ title: 'Một', url: 'www.tinh.example/tin/1' }]),
    articles: [{ heading: 'Một', href: 'https://www.tinh.example/tin/1' }],
  },
  {
    what: 'UTF-8 declared as Latin-1',
    body: bytes(feedWith('').replace('utf-8', 'iso-8859-1')),
    contentType: 'text/xml; charset=ISO-8859-1',
    articles: [ARTICLE],
  },
  // In windows-1258, the bytes \xec, \xcc and \xd2 are combining tone marks.
  {
    what: 'windows-1258 with combining tone marks',
    body: latin(
      feedWith('', 'Kha\xecnh tha\xccnh c\xe2\xccu ba\xd2n Ph\xf4\xec').replace('utf-8', 'windows-1258'),
    ),
    articles: [ARTICLE],
  },
  {
    what: 'windows-1258 declared as UTF-8',
    body: latin(feedWith('', 'Kha\xecnh tha\xccnh c\xe2\xccu ba\xd2n Ph\xf4\xec')),
    contentType: 'application/rss+xml; charset=utf-8',
    articles: [ARTICLE],
  },
  {
    what: 'UTF-16 with a byte order mark',
    body: utf16(feedWith('').replace('utf-8', 'utf-16')),
    articles: [ARTICLE],
  },
  {
    what: 'decomposed letters',
    body: feedWith('', ARTICLE.heading.normalize('NFD')),
    articles: [ARTICLE],
  },
  {
    what: 'UTF-8 with one damaged byte',
    // The control character U+0001 marks the place of the damaged byte.
    body: bytes(feedWith('<description>Cây cầu \u0001 của bản Phố Mới ở xã</description>')).map((byte) =>
      byte === 1 ? 0xff : byte,
    ),
    articles: [{ ...ARTICLE, summary: 'Cây cầu \ufffd của bản Phố Mới ở xã' }],
  },
  {
    what: 'a feed that is cut off',
    body: `${feedWith('').split('</item>')[0]!}</item><item><title>Tin hai</title><link>https://tinh.example/2</link><description>Đang d`,
    articles: [ARTICLE, { heading: 'Tin hai', href: 'https://tinh.example/2' }],
  },
  {
    what: 'tags closed in the wrong order and in another case',
    body: '<RSS><Channel><item><Title><b>Khánh thành cầu</Title> bản</b><LINK>https://tinh.example/tin/1</link></Item></channel>',
    articles: [{ ...ARTICLE, heading: 'Khánh thành cầu' }],
  },
  {
    what: 'the first thousand of 1200 articles',
    body: rss(Array.from({ length: 1200 }, (_, n) => `<item><title>Tin ${n}</title></item>`).join('')),
    articles: Array.from({ length: 1000 }, (_, n) => ({ heading: `Tin ${n}` })),
  },
  {
    what: 'the first thousand of 1200 articles of a JSON feed',
    body: JSON.stringify(Array.from({ length: 1200 }, (_, n) => ({ title: `Tin ${n}` }))),
    articles: Array.from({ length: 1000 }, (_, n) => ({ heading: `Tin ${n}` })),
  },
  {
    what: 'an article after elements nested 100 000 deep',
    body: rss(`<item>${'<a>'.repeat(100_000)}</item><item><title>Tin hai</title></item>`),
    articles: [{ heading: 'Tin hai' }],
  },
  {
    what: 'a summary nested 1000 deep',
    body: feedWith(`<description>${'<div>'.repeat(1000)}Cây cầu${'</div>'.repeat(1000)}</description>`),
    articles: [{ ...ARTICLE, summary: 'Cây cầu' }],
  },
  {
    what: 'links relative to xml:base, in Atom',
    body: '<feed xml:base="https://xa.example/cong/"><entry><title>Tin xã</title><link href="tin/9"/></entry></feed>',
    articles: [{ heading: 'Tin xã', href: 'https://xa.example/cong/tin/9' }],
  },
  {
    what: 'a heading in media:title, a text in content:encoded, a picture in image',
    body: rss(
      '<item><title> </title><media:title>Tin hai</media:title><content:encoded>Cây cầu</content:encoded><image>/anh/2.jpg</image></item>',
    ),
    articles: [{ heading: 'Tin hai', summary: 'Cây cầu', image: 'https://tinh.example/anh/2.jpg' }],
  },
  {
    what: 'a text in content:encoded if the description has only a picture',
    body: feedWith(
      '<description>&lt;img src="/anh/cau.jpg"&gt;</description><content:encoded>Cây cầu</content:encoded>',
    ),
    articles: [{ ...ARTICLE, summary: 'Cây cầu', image: 'https://tinh.example/anh/cau.jpg' }],
  },
  {
    what: 'an author as text, and attributes in single quotes and without quotes',
    body: feedWith(
      "<author>an@tinh.example (An Bình)</author><enclosure url='/anh/1.bin' type=image/jpeg />",
    ),
    articles: [{ ...ARTICLE, author: 'an@tinh.example (An Bình)', image: 'https://tinh.example/anh/1.bin' }],
  },
  {
    what: 'an article with sound files, and does not use them as its picture',
    body: feedWith('<enclosure url="/am-thanh/1.mp3"/><enclosure url="/anh/1.jpg" type="audio/mpeg"/>'),
    articles: [ARTICLE],
  },
  {
    what: 'an article with an inline picture (data:), and leaves the picture out',
    body: feedWith('<description>&lt;img src="data:image/gif;base64,R0"&gt;Cây cầu</description>'),
    articles: [{ ...ARTICLE, summary: 'Cây cầu' }],
  },
  {
    what: 'scripts, styles, comments and processing instructions, and leaves them out',
    body: feedWith(
      '<!-- một --><?php hai ?><description>&lt;style&gt;p {}&lt;/style&gt;&lt;script&gt;ba&lt;/script&gt;Cây &lt;!-- bốn --&gt;cầu</description>',
    ),
    articles: [{ ...ARTICLE, summary: 'Cây cầu' }],
  },
  {
    what: 'scripts and comments that are not closed, and leaves them out',
    body: rss(
      '<item><title>Một</title><description>Cây cầu &lt;script&gt;ba</description></item><item><title>Hai</title><description>Cây cầu &lt;!-- bốn</description></item>',
    ),
    articles: [
      { heading: 'Một', summary: 'Cây cầu' },
      { heading: 'Hai', summary: 'Cây cầu' },
    ],
  },
  {
    what: 'references to signs by name',
    body: feedWith(
      '<description>&ndash; &mdash; &hellip; &lsquo;a&rsquo; &sbquo; &ldquo;b&rdquo; &bdquo; &laquo;c&raquo; &bull; &middot; &deg; &times; &plusmn; m&sup2; m&sup3; &reg; &trade; &euro; &rarr; &larr; &apos; c&shy;&zwnj;&zwj;&zwsp;ầu</description>',
    ),
    articles: [{ ...ARTICLE, summary: "– — … ‘a’ ‚ “b” „ «c» • · ° × ± m² m³ ® ™ € → ← ' cầu" }],
  },
  {
    what: 'references by number, leaves out impossible ones, and keeps unknown names',
    body: feedWith(
      '<description>&#272;&#x1ea1;i &#1;&#xd800;&#x110000;&#9;&foo; &toString; 3 &frac12; &Eacute;</description>',
    ),
    articles: [{ ...ARTICLE, summary: 'Đại \ufffd &foo; &toString; 3 ½ É' }],
  },
  {
    what: 'references, elements and attributes with names that every JavaScript object has',
    body: feedWith(
      '<description>Cầu &valueOf; &hasOwnP; &__proto;</description><constructor __proto__="a" toString="b">c</constructor>',
    ),
    articles: [{ ...ARTICLE, summary: 'Cầu &valueOf; &hasOwnP; &__proto;' }],
  },
  {
    what: '&eth; as đ, not as ð, because old Vietnamese code pages have đ in the place of ð',
    body: feedWith('<description>Con &eth;ường</description>'),
    articles: [{ ...ARTICLE, summary: 'Con đường' }],
  },
  {
    what: 'a channel without an element around it',
    body: '<channel><item><title>Tin hai</title></item></channel>',
    articles: [{ heading: 'Tin hai' }],
  },
  { what: 'a feed without articles, and returns an empty list', body: rss(''), articles: [] },
  { what: 'JSON without articles, and returns an empty list', body: '[]', articles: [] },
  {
    what: 'a web page, and returns undefined',
    body: '<!doctype html><html><body><h1>Lỗi 404</h1></body></html>',
    articles: undefined,
  },
  { what: 'an empty text, and returns undefined', body: '', articles: undefined },
  { what: 'cut-off JSON, and returns undefined', body: '[{"title":"Tin', articles: undefined },
  { what: 'JSON that is not a feed, and returns undefined', body: '{"online":3}', articles: undefined },
];
