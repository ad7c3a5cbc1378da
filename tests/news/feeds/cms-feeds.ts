import { LINK, PICTURE, rss } from '../first-article.ts';
import { atom, type CorpusFeed, entryWith, itemWith, MOMENT, TIN } from './corpus-feed.ts';

const DATE = '<pubDate>Thu, 07 Mar 2024 09:36:00 +0700</pubDate>';
const DC = ' xmlns:dc="http://purl.org/dc/elements/1.1/"';
const newspaper = rss(`<item>
    <title>
      Tin
    </title>
    <description>
      <![CDATA[
      <a href="${LINK}"><img width=130 height=100 src="${PICTURE}" ></a></br>Cầu dài 62 m.
      ]]>
    </description>
    ${DATE}
    <link>
      ${LINK}
    </link>
    <guid>
      ${LINK}
    </guid>
    <slash:comments>0</slash:comments></item>`);

/** RSS as content management systems and newspapers write it. */
export const cmsFeeds: CorpusFeed[] = [
  {
    what: 'a newspaper that writes line breaks around every text',
    source: 'vanpho93/string1808: dataMock.js',
    feed: newspaper,
    articles: [{ ...TIN, summary: 'Cầu dài 62 m.', image: PICTURE, datetime: MOMENT }],
  },
  {
    what: 'a feed that was copied from the window of a browser',
    source: 'vanpho93/vnexpress2810: data.js',
    feed: `This XML file does not appear to have any style information. The document tree is shown below.\n${newspaper}`,
    articles: [{ ...TIN, summary: 'Cầu dài 62 m.', image: PICTURE, datetime: MOMENT }],
  },
  {
    what: 'a link of TYPO3 with spaces and lines around it',
    source: 'TYPO3-Initiatives/dashboard#113',
    feed: rss(`<item><title>Tin</title><link>\n\t\t\t${LINK}\n\t\t</link></item>`),
    articles: [TIN],
  },
  {
    what: 'a link of TYPO3 with bare ampersands',
    source: 'fnagel/t3extblog#94',
    feed: rss(
      '<item><title>Tin</title><link>/index.php?id=3&tx_tin%5Bbai%5D=38&tx_tin%5Bngay%5D=06&cHash=9</link></item>',
    ),
    articles: [
      {
        heading: 'Tin',
        href: 'https://tinh.example/index.php?id=3&tx_tin%5Bbai%5D=38&tx_tin%5Bngay%5D=06&cHash=9',
      },
    ],
  },
  {
    what: 'a link with parameters that begin like references to characters',
    source: 'fnagel/t3extblog#141',
    feed: rss('<item><title>Tin</title><link>/index.php?id=3&section=2&copy=1&lt=vi</link></item>'),
    articles: [{ heading: 'Tin', href: 'https://tinh.example/index.php?id=3&section=2&copy=1&lt=vi' }],
  },
  {
    what: 'news of TYPO3 with a text and a picture in content:encoded alone',
    source: 'FreshRSS/FreshRSS#8138',
    feed: rss(
      `<item><guid isPermaLink="false">news-32979</guid>${DATE}<title>Tin</title><link>${LINK}</link><content:encoded><![CDATA[
      <div class="news-img-wrap"><img src="${PICTURE}" width="282" height="171" alt="" /></div>
      <p>Cầu dài 62 m.</p>]]></content:encoded></item>`,
    ),
    articles: [{ ...TIN, summary: 'Cầu dài 62 m.', image: PICTURE, datetime: MOMENT }],
  },
  {
    what: 'Joomla, with the address of the author and a category',
    source: 'joomla/joomla-cms#7392',
    feed: rss(
      `<item><title>Tin</title><link>/tin/cau%20moi</link><guid isPermaLink="true">/tin/cau%20moi</guid><description><![CDATA[<p>Cầu dài 62 m.</p>]]></description>
      <author>binh@tinh.example (An Bình)</author><category>Thời sự</category>${DATE}</item>`,
    ),
    articles: [
      {
        heading: 'Tin',
        href: 'https://tinh.example/tin/cau%20moi',
        summary: 'Cầu dài 62 m.',
        datetime: MOMENT,
        section: 'Thời sự',
        author: 'binh@tinh.example (An Bình)',
      },
    ],
  },
  {
    what: 'Joomla, with a relative address of the picture in the description',
    source: 'joomla/joomla-cms#8198',
    feed: rss(
      `<link>https://tinh.example/</link>${itemWith('<description><![CDATA[<p><img src="anh/cau.jpg" /></p>Cầu dài 62 m.]]></description>')}`,
    ),
    articles: [{ ...TIN, summary: 'Cầu dài 62 m.', image: PICTURE }],
  },
  {
    what: 'the feed of a SharePoint list',
    source: 'fogleman/FeedNotifier#40',
    feed: rss(
      `<item><title>Tin</title><link>${LINK}</link><description><![CDATA[<div><b>Nội dung:</b> <div class="ExternalClass0A"><p>Cầu dài 62 m.</p></div></div>
<div><b>Expires:</b> 31/12/2024</div>
]]></description><author>An Bình</author><pubDate>Thu, 07 Mar 2024 02:36:00 GMT</pubDate><guid isPermaLink="true">${LINK}</guid></item>`,
    ),
    articles: [
      {
        ...TIN,
        summary: 'Nội dung: Cầu dài 62 m. Expires: 31/12/2024',
        datetime: MOMENT,
        author: 'An Bình',
      },
    ],
  },
  {
    what: 'Kentico, with a GUID and a link in CDATA',
    source: 'liemdc/cms.vApp.local: CMSTransformations/cms/News/RSSItem.ascx',
    feed: rss(
      `<item>\n  <guid isPermaLink="false">0b6f3d1e-1c1f-4a3e-8a55-7c6c8f0e1d2a</guid>\n  <title><![CDATA[Tin]]></title>\n  <description><![CDATA[Cầu dài 62 m.]]></description>\n  ${DATE}\n  <link><![CDATA[${LINK}]]></link>     \t\n</item>`,
    ),
    articles: [{ ...TIN, summary: 'Cầu dài 62 m.', datetime: MOMENT }],
  },
  {
    what: 'Kirby, with the path of a page as its guid',
    source: 'webgefrickel/webgefrickel.de: __backup-pre-delete/site/plugins/feed/template.php',
    feed: `<!-- generator="Kirby" -->\n${rss(itemWith('<guid>tin-tuc/khanh-thanh-cau</guid>'))}`,
    articles: [TIN],
  },
  {
    what: 'a channel with a creator, who is not the author of its articles',
    source: 'IET-OU/cloudengine: system/application/views/rss/news_rss.php',
    feed: rss(
      `<dc:creator>admin@tinh.example</dc:creator><dc:date>2020-01-01</dc:date>${itemWith(DATE)}`,
      DC,
    ),
    articles: [{ ...TIN, datetime: MOMENT }],
  },
  {
    what: 'Drupal, with an empty creator before the real one',
    source:
      'MikeFlach/origin: docroot/sites/default/themes/maxim_base/templates/views-view-row-rss--syndicated-content-feeds.tpl.php',
    feed: rss(
      itemWith(
        `<guid>${LINK}</guid><description></description><dc:creator /><dc:creator>An Bình</dc:creator><content:encoded><![CDATA[<p>Cầu dài 62 m.</p>]]></content:encoded>`,
      ),
      DC,
    ),
    articles: [{ ...TIN, summary: 'Cầu dài 62 m.', author: 'An Bình' }],
  },
  {
    what: 'NukeViet, with a picture of the site before the text',
    source: 'nukeviet/nukeviet#1901',
    feed: rss(
      itemWith(
        '<description><![CDATA[<img src="/anh/cau.jpg" width="100" align="left" border="0">Cầu dài 62 m.]]></description>',
      ),
    ),
    articles: [{ ...TIN, summary: 'Cầu dài 62 m.', image: PICTURE }],
  },
  {
    what: 'a feed with everything in CDATA, a number as its guid and a thumbnail as a text',
    source: 'Ranchero-Software/NetNewsWire#1012',
    feed: rss(`<item>
      <title>\n<![CDATA[ Tin ]]>\n</title><link>\n<![CDATA[\n ${LINK}\n ]]>\n</link><description>\n<![CDATA[\n Cầu dài 62 m.\n ]]>\n</description>
      <author>\n<![CDATA[ An Bình ]]>\n</author><pubDate>\n<![CDATA[ Thu, 07 Mar 2024 08:06:00+5:30 ]]>\n</pubDate>
      <guid>\n<![CDATA[ 1568222173893 ]]>\n</guid><thumbnail>\n ${PICTURE}\n</thumbnail><smallimage>/anh/nho.jpg</smallimage></item>`),
    articles: [{ ...TIN, summary: 'Cầu dài 62 m.', image: PICTURE, datetime: MOMENT, author: 'An Bình' }],
  },
  {
    what: 'items that all have the same guid',
    source: 'fossar/selfoss#692',
    feed: rss(
      `${itemWith('<guid isPermaLink="false">tin</guid>')}<item><title>Hai</title><link>/tin/2</link><guid isPermaLink="false">tin</guid></item>`,
    ),
    articles: [TIN, { heading: 'Hai', href: 'https://tinh.example/tin/2' }],
  },
  {
    what: 'doubled elements of the channel, and an address with references to hyphens',
    source: 'danmactough/node-feedparser#15',
    feed: rss(
      `<dc:rights>2024</dc:rights><dc:rights>2024</dc:rights><admin:generatorAgent rdf:resource="http://ci.example/" /><admin:generatorAgent rdf:resource="http://ci.example/" />
      <item><title>Th&#243;c &#39;ngon&#39;</title><link>${LINK}&#45;thoc&#45;ngon</link><guid>i feel unique</guid></item>`,
      DC,
    ),
    articles: [{ heading: "Thóc 'ngon'", href: `${LINK}-thoc-ngon` }],
  },
  {
    what: 'a category in CDATA, beside an element whose prefix is not declared',
    source: 'dylang/node-rss#57',
    feed: rss(
      itemWith(
        '<webfeeds:logo>https://tinh.example/logo.svg</webfeeds:logo><category><![CDATA[Y tế & Giáo dục]]></category>',
      ),
    ),
    articles: [{ ...TIN, section: 'Y tế & Giáo dục' }],
  },
  {
    what: 'two authors',
    source: 'FreshRSS/FreshRSS#1968',
    feed: rss(itemWith('<dc:creator>An Bình</dc:creator><dc:creator>Minh Khai</dc:creator>'), DC),
    articles: [{ ...TIN, author: 'An Bình, Minh Khai' }],
  },
  {
    what: 'two authors in Atom, and one of them twice',
    source: 'FreshRSS/FreshRSS#7909',
    feed: atom(
      entryWith(
        '<link href="/tin/1"/><author><name>An Bình</name><email>a@tinh.example</email></author><author><name>Minh Khai</name></author><author><name>An Bình</name></author>',
      ),
    ),
    articles: [{ ...TIN, author: 'An Bình, Minh Khai' }],
  },
  {
    what: 'the name of an author beside the address of the same author',
    source: 'jangernert/FeedReader#853',
    feed: rss(itemWith('<author>binh@tinh.example</author><dc:creator>An Bình</dc:creator>'), DC),
    articles: [{ ...TIN, author: 'An Bình' }],
  },
  {
    what: 'links of HTML around the authors',
    source: 'FreshRSS/FreshRSS#1590',
    feed: rss(
      itemWith(
        '<dc:creator> &lt;a href=&quot;/tim?a=1&quot;&gt;An Bình&lt;/a&gt;, &lt;a href=&quot;/tim?a=2&quot;&gt;Minh Khai&lt;/a&gt;</dc:creator>',
      ),
      DC,
    ),
    articles: [{ ...TIN, author: 'An Bình, Minh Khai' }],
  },
];
