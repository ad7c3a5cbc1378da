import { LINK, PICTURE, rss } from '../first-article.ts';
import { atom, type CorpusFeed, entryWith, itemWith, MOMENT, TIN, titled } from './corpus-feed.ts';

const DATE = '<pubDate>Thu, 07 Mar 2024 09:36:00 +0700</pubDate>';

/** Feeds that are not valid XML, or whose elements are not at their usual place. */
export const xmlFeeds: CorpusFeed[] = [
  {
    what: 'RSS 0.91 with the DOCTYPE of Netscape and references of HTML',
    source: 'FreshRSS/FreshRSS#7514',
    feed: `<?xml version="1.0"?>\n<!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN"\n "http://my.netscape.com/publish/formats/rss-0.91.dtd">\n<rss version="0.91"><channel>${titled('H&agrave; N&ocirc;i &ndash; Tin')}</channel></rss>`,
    articles: [{ ...TIN, heading: 'Hà Nôi – Tin' }],
  },
  {
    what: 'items beside the channel',
    source: 'macieklamberski/feedsmith#260',
    feed: `<rss version="2.0"><channel><title>Cổng tỉnh</title><link>https://tinh.example</link></channel>${itemWith('')}</rss>`,
    articles: [TIN],
  },
  {
    what: 'RSS whose namespace is that of Atom',
    source: 'newsboat/newsboat#1086',
    feed: `<rss version="2.0" xmlns="http://www.w3.org/2005/Atom"><channel>${itemWith(DATE)}</channel></rss>`,
    articles: [{ ...TIN, datetime: MOMENT }],
  },
  {
    what: 'a picture without an end tag, which does not swallow the next article',
    source: 'macieklamberski/feedsmith#378',
    feed: rss(
      `${itemWith('<media:content url="/anh/cau.jpg" medium="image">')}<item><title>Hai</title><link>/tin/2</link></item>`,
    ),
    articles: [
      { ...TIN, image: PICTURE },
      { heading: 'Hai', href: 'https://tinh.example/tin/2' },
    ],
  },
  {
    what: 'a link of the channel without an end tag',
    source: 'macieklamberski/feedsmith#377',
    feed: rss(
      `<atom:link href="https://tinh.example/rss/tin.xml" rel="self">${itemWith(DATE)}<enclosure url="/anh/khac.jpg">`,
      ' xmlns:atom="http://www.w3.org/2005/Atom"',
    ),
    articles: [{ ...TIN, datetime: MOMENT }],
  },
  {
    what: 'comments between items and inside a title',
    source: 'RssBandit/RssBandit#343',
    feed: rss(
      `<!-- <item><title>Cũ</title></item> --><item><title><!-- tin -->Tin</title><link>/tin/1</link></item><!-- hết -->`,
    ),
    articles: [TIN],
  },
  {
    what: 'a reference that XML does not know, and an hour of one digit',
    source: 'brief-rss/brief#184',
    feed: rss(
      itemWith(
        '<pubDate>Wed, 06 Mar 2024 6:36:00 -0800</pubDate><description>Cầu &ndash; &rsquo;mới&rsquo;</description>',
      ),
    ),
    articles: [{ ...TIN, summary: 'Cầu – ’mới’', datetime: '2024-03-06T21:36:00+07:00' }],
  },
  {
    what: 'pictures without an end tag in a summary that is not escaped',
    source: 'openSUSE/obs-landing#239',
    feed: atom(
      entryWith(
        '<link href="/tin/1"/><summary type="html"><p><img src="/anh/cau.jpg"></p><p>Cầu</p></summary>',
      ),
    ),
    articles: [{ ...TIN, summary: 'Cầu', image: PICTURE }],
  },
  {
    what: 'a blank line before the declaration',
    source: 'martinrotter/rssguard#1403',
    feed: `\n\n<?xml version="1.0" encoding="UTF-8"?>${rss(itemWith(''))}`,
    articles: [TIN],
  },
  {
    what: 'spaces and tabs before the declaration',
    source: 'feedjira/feedjira#196',
    feed: ` \t <?xml version="1.0"?>${rss(itemWith(''))}`,
    articles: [TIN],
  },
  {
    what: 'two byte order marks, the second one in the second line',
    source: 'e107inc/e107#2125',
    feed: `\ufeff\r\n\ufeff<?xml version="1.0" encoding="utf-8"?>${rss(itemWith(''))}`,
    articles: [TIN],
  },
  {
    what: 'a category of Atom with a name for readers',
    source: 'feed-rs/feed-rs#187',
    feed: atom(
      `<entry><author><name>/u/anbinh</name><uri>https://tinh.example/u/anbinh</uri></author><category term="thoi-su" label="Thời sự"/><content type="html">&lt;!-- SC_OFF --&gt;&lt;div class="md"&gt;&lt;p&gt;Cầu&lt;/p&gt;&lt;/div&gt;</content><id>t3_1</id><media:thumbnail url="${PICTURE}" /><link href="${LINK}" /><updated>2024-03-07T02:36:00+00:00</updated><title>Tin</title></entry>`,
    ).replace('<feed ', '<feed xmlns:media="http://search.yahoo.com/mrss/" '),
    articles: [
      {
        ...TIN,
        summary: 'Cầu',
        image: PICTURE,
        datetime: MOMENT,
        section: 'Thời sự',
        author: '/u/anbinh',
      },
    ],
  },
  {
    what: 'links, authors and dates of Atom inside RSS, without its prefix',
    source: 'TeamNewPipe/website#51',
    feed: rss(
      `<link href="https://tinh.example/" rel="alternate" type="text/html" title="Cổng tỉnh" /><item><title>Tin</title><description>Cầu</description><pubDate>2024-03-07T09:36:00+07:00</pubDate><author><name>An Bình</name></author><link href="/tin/1" rel="alternate" type="text/html" title="Tin" /><guid isPermaLink="true">${LINK}</guid></item>`,
    ),
    articles: [{ ...TIN, summary: 'Cầu', datetime: MOMENT, author: 'An Bình' }],
  },
];
