import { LINK, PICTURE, rss } from '../first-article.ts';
import { atom, type CorpusFeed, entryWith, itemWith, TIN, titled } from './corpus-feed.ts';

const heading = (text: string) => [{ ...TIN, heading: text }];
const SUMMARY = [{ ...TIN, summary: 'Cầu dài 62 m.' }];

/** Feeds whose titles and texts other feed readers showed with references, without some words, or not at all. */
export const textFeeds: CorpusFeed[] = [
  {
    what: 'quotation marks in hexadecimal numbers, escaped twice',
    source: 'FreshRSS/FreshRSS#7736',
    feed: rss(titled('Bộ phận &amp;#x27;một cửa&amp;#x27; &amp;quot;xanh&amp;quot;')),
    articles: heading(`Bộ phận 'một cửa' "xanh"`),
  },
  {
    what: 'names of characters, escaped twice',
    source: 'FreshRSS/FreshRSS#8162',
    feed: rss(titled('Lễ hội &amp;ldquo;Xuân&amp;rdquo; &amp;hellip;')),
    articles: heading('Lễ hội “Xuân” …'),
  },
  {
    what: 'a reference that was escaped three times, in Atom',
    source: 'RSS-Bridge/rss-bridge#4460',
    feed: atom(
      `<entry><title type="html">Xã &amp;amp;#39;số&amp;amp;#39;</title><link href="/tin/1"/></entry>`,
    ),
    articles: heading("Xã 'số'"),
  },
  {
    what: 'references in CDATA',
    source: 'spatie/laravel-feed#193',
    feed: rss(titled('<![CDATA[Ngày &quot;Sách&quot; &amp; đọc]]>')),
    articles: heading('Ngày "Sách" & đọc'),
  },
  {
    what: 'letters by their names in CDATA',
    source: 'simplepie/simplepie#575',
    feed: rss(titled('<![CDATA[Nh&igrave;n l&#7841;i n&#259;m 2023]]>')),
    articles: heading('Nhìn lại năm 2023'),
  },
  {
    what: 'a bare ampersand in a title',
    source: 'simplepie/simplepie#233',
    feed: rss(titled('Sở Nông nghiệp & Môi trường')),
    articles: heading('Sở Nông nghiệp & Môi trường'),
  },
  {
    what: 'a no-break space that XML does not know',
    source: 'gpodder/gpodder#696',
    feed: rss(titled('Quý&nbsp;I năm&nbsp;2024')),
    articles: heading('Quý\u00a0I năm\u00a02024'),
  },
  {
    what: 'a no-break space that was escaped twice in CDATA',
    source: 'FreshRSS/FreshRSS#1037',
    feed: rss(titled('<![CDATA[Thông báo&amp;nbsp;: nghỉ lễ]]>')),
    articles: heading('Thông báo\u00a0: nghỉ lễ'),
  },
  {
    what: 'control characters inside CDATA, which say nothing',
    source: 'simplepie/simplepie#446',
    feed: rss(titled('<![CDATA[Khánh\u0008 thành\u000b cầu\u001f]]>')),
    articles: heading('Khánh thành cầu'),
  },
  {
    what: 'a name in angle brackets as a title of type text',
    source: 'brief-rss/brief#416',
    feed: atom(
      '<entry><title type="text">Thẻ &lt;animate [v.v.]&gt; trong SVG là gì?</title><link href="/tin/1"/></entry>',
    ),
    articles: heading('Thẻ <animate [v.v.]> trong SVG là gì?'),
  },
  {
    what: 'a title that is nothing but a word in angle brackets',
    source: 'newsboat/newsboat#796',
    feed: rss(titled('\n&lt;haiphong&gt;\n')),
    articles: heading('<haiphong>'),
  },
  {
    what: 'a title in XHTML',
    source: 'molly/web3-is-going-great#27',
    feed: atom(
      '<entry><title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">Khánh <b>thành</b> cầu</div></title><link href="/tin/1"/></entry>',
    ),
    articles: heading('Khánh thành cầu'),
  },
  {
    what: 'lowered and deleted characters in a title in XHTML',
    source: 'nkanaev/yarr#158',
    feed: atom(
      '<entry><title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">Nồng độ CO<sub>2</sub> <del>giảm</del> tăng</div></title><link href="/tin/1"/></entry>',
    ),
    articles: heading('Nồng độ CO₂ tăng'),
  },
  {
    what: 'a line break in a title',
    source: 'Athou/commafeed#329',
    feed: rss(titled('Khánh thành&lt;br/&gt;cầu bản Phố')),
    articles: heading('Khánh thành cầu bản Phố'),
  },
  {
    what: 'a title that is a link of HTML',
    source: 'rometools/rome#557',
    feed: rss(titled('<a href="/tin/khac" hreflang="vi">Khánh thành cầu</a>')),
    articles: heading('Khánh thành cầu'),
  },
  {
    what: 'a less-than sign before a digit in a title of type html',
    source: 'matklad/matklad.github.io#108',
    feed: atom('<entry><title type="html">&lt;3 bản Phố</title><link href="/tin/1"/></entry>'),
    articles: heading('<3 bản Phố'),
  },
  {
    what: 'a bare less-than sign in a title',
    source: 'xwolfde/Piratenkleider#77',
    feed: rss(titled('Tỷ lệ nợ xấu < 3 % trong quý')),
    articles: heading('Tỷ lệ nợ xấu < 3 % trong quý'),
  },
  {
    what: 'an empty title of type text, with the beginning of the content in its place',
    source: 'Seneca-CDOT/telescope#3679',
    feed: atom(
      `<entry><title type="text"></title><link href="/tin/1"/><content type="html">&lt;p&gt;Cầu dài 62 m.&lt;/p&gt;</content></entry>`,
    ),
    articles: heading('Cầu dài 62 m.'),
  },
  {
    what: 'empty titles and summaries, headings in the content, and a picture without a scheme',
    source: 'kurtmckee/feedparser#409',
    feed: atom(
      '<entry><title type="text" /><summary type="text" /><link href="/tin/1"/><content type="html">\n&lt;h3>Khánh thành cầu&lt;/h3>\n&lt;p>07/03/2024&lt;/p>&lt;p>&lt;img alt="cau.jpg" src="//tinh.example/anh/cau.jpg" width="618" />&lt;/p></content></entry>',
    ),
    articles: [{ ...TIN, heading: 'Khánh thành cầu 07/03/2024', image: PICTURE }],
  },
  {
    what: 'an empty content:encoded before the description',
    source: 'Ranchero-Software/NetNewsWire#529',
    feed: rss(itemWith('<content:encoded></content:encoded><description>Cầu dài 62 m.</description>')),
    articles: SUMMARY,
  },
  {
    what: 'an empty content:encoded that closes itself',
    source: 'feed-rs/feed-rs#155',
    feed: rss(
      `<item><title>\n<![CDATA[Tin]]>\n</title><description>\n<![CDATA[Cầu dài 62 m.]]>\n</description><link>${LINK}</link><content:encoded /></item>`,
    ),
    articles: SUMMARY,
  },
  {
    what: 'a text in content:encoded, and no description',
    source: 'extractus/feed-extractor#105',
    feed: rss(
      itemWith(
        `<content:encoded><![CDATA[<figure><img src="${PICTURE}"/></figure><p>Cầu dài 62 m.</p>]]></content:encoded>`,
      ),
    ),
    articles: [{ ...TIN, summary: 'Cầu dài 62 m.', image: PICTURE }],
  },
  {
    what: 'a description beside the content of Atom in RSS',
    source: 'FreshRSS/FreshRSS#2523',
    feed: rss(
      itemWith(
        '<description>\nCầu dài 62 m.\n</description><content type="html"><![CDATA[<p><img src="/anh/cau.jpg" alt="" /></p><p>Toàn văn.</p>]]></content>',
      ),
    ),
    articles: [{ ...TIN, summary: 'Cầu dài 62 m.', image: PICTURE }],
  },
  {
    what: 'content in XHTML',
    source: 'Athou/commafeed#809',
    feed: atom(
      entryWith(
        '<link href="/tin/1"/><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Cầu dài</p><p>62 m.</p><img src="/anh/cau.jpg"/></div></content>',
      ),
    ),
    articles: [{ ...TIN, summary: 'Cầu dài 62 m.', image: PICTURE }],
  },
];
