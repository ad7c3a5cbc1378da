import { json, LINK, PICTURE, rss } from '../first-article.ts';
import { atom, type CorpusFeed, entryWith, itemWith, MOMENT, TIN } from './corpus-feed.ts';

const linkTo = (path: string) => [{ heading: 'Tin', href: `https://tinh.example${path}` }];
const WITHOUT_LINK = [{ heading: 'Tin' }];
const item = (more: string) => `<item><title>Tin</title>${more}</item>`;
const BLOGGER = `<link rel='replies' type='application/atom+xml' href='https://tinh.example/feeds/1/comments' title='Bình luận' />
  <link rel='replies' type='text/html' href='${LINK}#comment-form' title='6 bình luận' />
  <link rel='edit' type='application/atom+xml' href='https://blog.example/feeds/1' />
  <link rel='self' type='application/atom+xml' href='https://blog.example/feeds/1' />
  <link rel='alternate' type='text/html' href='${LINK}' title='Tin' />`;

/** Feeds whose links led to a wrong page in other feed readers. */
export const linkFeeds: CorpusFeed[] = [
  {
    what: 'a relative link, which begins in the folder of the feed',
    source: 'gngrOrg/gngr#177',
    feed: atom(entryWith('<link href="v03.10.html"/>')),
    articles: linkTo('/rss/v03.10.html'),
  },
  {
    what: 'a base for the content alone',
    source: 'prof18/feed-flow#347',
    feed: atom(
      entryWith(
        '<id>/2024/03/07/cau</id><link href="/tin/1" rel="alternate" type="text/html"/><content type="html" xml:base="/anh/tin.html">&lt;img src="cau.jpg"&gt;Cầu</content>',
      ),
    ),
    articles: [{ ...TIN, summary: 'Cầu', image: PICTURE }],
  },
  {
    what: 'links that begin at the root of the site',
    source: 'Athou/commafeed#181',
    feed: rss(`<link>https://www.tinh.example</link>${item('<link>/video/1</link>')}`),
    articles: [{ heading: 'Tin', href: 'https://www.tinh.example/video/1' }],
  },
  {
    what: 'links relative to the site that the channel names',
    source: 'danmactough/node-feedparser#116',
    feed: rss(`<link>https://tin.example/news/</link>${item('<link>tin.asp?number=2&amp;l=vi</link>')}`),
    articles: [{ heading: 'Tin', href: 'https://tin.example/news/tin.asp?number=2&l=vi' }],
  },
  {
    what: 'a feed with only relative addresses, also for itself',
    source: 'ocaml/platform-blog#128',
    feed: atom(
      entryWith('<link rel="alternate" href="cau/"/>'),
      '<id>rss/</id><link rel="self" href="rss/tin.xml"/>',
    ),
    articles: linkTo('/rss/cau/'),
  },
  {
    what: 'several articles of one page',
    source: 'nextcloud/news#3822',
    feed: rss(
      `${item('<link>https://tinh.example/2024.html#10N</link><pubDate>Thu, 7 Mar 2024 02:36:00 -0000</pubDate><description>\n<p>Xem <a href="bai.html">bài</a></p></description>')}${item('<link>https://tinh.example/2024.html#9N</link>')}`,
    ),
    articles: [
      {
        heading: 'Tin',
        href: 'https://tinh.example/2024.html#10N',
        summary: 'Xem bài',
        datetime: '2024-03-07T09:36:00+07:00',
      },
      { heading: 'Tin', href: 'https://tinh.example/2024.html#9N' },
    ],
  },
  {
    what: 'links and pictures without the name of the site, which the feed names once',
    source: 'travisdowns/travisdowns.github.io#1',
    feed: atom(
      entryWith(
        '<link href="/tin/1" rel="alternate" type="text/html" title="Tin"/><content type="html" xml:base="/tin/1">&lt;img src="/anh/cau.jpg"/&gt;Cầu</content>',
      ),
      '<link href="https://tinh.example/" rel="alternate" type="text/html"/>',
    ),
    articles: [{ ...TIN, summary: 'Cầu', image: PICTURE }],
  },
  {
    what: 'an enclosure of Atom with its address as text',
    source: 'kurtmckee/feedparser#367',
    feed: atom(
      entryWith(
        `<link rel="alternate" type="text/html" href="/tin/1"/><link rel="enclosure" type="image/jpeg">${PICTURE}?w=329&amp;h=256</link>`,
      ),
    ),
    articles: [{ ...TIN, image: `${PICTURE}?w=329&h=256` }],
  },
  {
    what: 'the five links of a Blogger entry, of which the last one leads to the article',
    source: 'danmactough/node-feedparser#244',
    feed: atom(entryWith(BLOGGER)),
    articles: [TIN],
  },
  {
    what: 'a feed of comments before the link to the article',
    source: 'feedbin/support#571',
    feed: atom(
      entryWith(
        '<link rel="replies" type="application/atom+xml" href="/tin/1/feed" thr:count="0"/><link rel="alternate" href="/tin/1"/>',
      ),
    ),
    articles: [TIN],
  },
  {
    what: 'a link of Atom as text, as in RSS',
    source: 'molly/web3-is-going-great#16',
    feed: atom(entryWith(`<link>${LINK}</link>`)),
    articles: [TIN],
  },
  {
    what: 'a sound as enclosure before the link to the article',
    source: 'use-agent-os/agent-os#2340',
    feed: atom(
      entryWith(
        '<link rel="enclosure" type="audio/mpeg" href="/am/tin.mp3"/><link rel="alternate" href="/tin/1"/>',
      ),
    ),
    articles: [TIN],
  },
  {
    what: 'other feeds of the channel, whose addresses are not that of the site',
    source: 'danmactough/node-feedparser#142',
    feed: rss(
      `<atom:link rel="alternate" type="application/rss+xml" href="https://tinh.example/feed/opus/"/><link>https://tinh.example/</link>${item('<link>tin/1</link>')}`,
      ' xmlns:atom="http://www.w3.org/2005/Atom"',
    ),
    articles: [TIN],
  },
  {
    what: 'a recording without a link, whose sound file is no article',
    source: 'kurtmckee/feedparser#384',
    feed: rss(
      item(
        '<itunes:title>Tin</itunes:title><enclosure url="https://am.example/1.mp3" length="20004212" type="audio/mpeg" /><guid isPermaLink="false">am-1</guid>',
      ),
    ),
    articles: WITHOUT_LINK,
  },
  {
    what: 'the link rather than the address of the comments in the guid',
    source: 'hnrss/hnrss#5',
    feed: rss(itemWith('<guid>https://tinh.example/binh-luan/1</guid>')),
    articles: [TIN],
  },
  {
    what: 'a number that says it is an address',
    source: 'RssBandit/RssBandit#399',
    feed: rss(
      `${itemWith('<guid isPermaLink="true">4521</guid>')}${item('<guid isPermaLink="true">4522</guid>')}`,
    ),
    articles: [TIN, { heading: 'Tin' }],
  },
  {
    what: 'a guid whose attribute ispermalink, in lower case, says that it is no address',
    source: 'RssBandit/RssBandit#1243',
    feed: rss(item('<guid ispermalink="false">tag:tinh.example,3338:news</guid>')),
    articles: WITHOUT_LINK,
  },
  {
    what: 'a guid with an address and a time',
    source: 'CenterForOpenScience/SHARE#73',
    feed: rss(item('<guid>https://tinh.example/archive/1140136/2024-03-07 09:36:00.096</guid>')),
    articles: WITHOUT_LINK,
  },
  {
    what: 'addresses of another network in the guid, and reports them if there is no link',
    source: 'Ranchero-Software/NetNewsWire#4625',
    feed: rss(
      itemWith('<guid>at://did:plc:abc/post/1</guid>') + item('<guid>at://did:plc:abc/post/2</guid>'),
    ),
    articles: [TIN, { heading: 'Tin' }],
    problems: [
      'has an article whose link cannot be read, such as “at://did:plc:abc/post/2”; write an http or https address',
    ],
  },
  {
    what: 'a link without a scheme and with spaces in CDATA',
    source: 'jangernert/FeedReader#815',
    feed: rss(
      item(
        '<link><![CDATA[//tinh.example/tin/1/Cầu mới, đường mới]]></link><pubDate>Mar 7, 2024</pubDate><author>An Bình</author><category><![CDATA[Xây dựng]]></category><description><![CDATA[<a href="/tin/1/Cầu mới"><img src="/anh/cau.jpg" width="204" height="109" alt=""></a></br>Cầu]]></description><type>text</type>',
      ),
    ),
    articles: [
      {
        heading: 'Tin',
        href: 'https://tinh.example/tin/1/C%E1%BA%A7u%20m%E1%BB%9Bi,%20%C4%91%C6%B0%E1%BB%9Dng%20m%E1%BB%9Bi',
        summary: 'Cầu',
        image: PICTURE,
        datetime: '2024-03-07',
        section: 'Xây dựng',
        author: 'An Bình',
      },
    ],
  },
  {
    what: 'slashes as references in a link',
    source: 'RssBandit/RssBandit#812',
    feed: rss(item('<link>https://tinh.example/index.php&#47;tin&#47;1</link>')),
    articles: linkTo('/index.php/tin/1'),
  },
  {
    what: 'an empty link of Atom, whose id is no link',
    source:
      'Alfresco/alfresco-community-repo: remote-api/src/main/resources/alfresco/templates/activities/org/alfresco/documentlibrary/file-liked.atomentry.ftl',
    feed: atom(
      entryWith(
        '<link rel="alternate" type="text/html" href="" /><id>http://www.tinh.example/rss/atom/7</id><summary type="html">\n<![CDATA[&quot;Cầu&quot; được thích.]]>\n</summary><author>\n<name>An Bình</name>\n<uri>binh</uri>\n</author>',
      ),
    ),
    articles: [{ heading: 'Tin', summary: '"Cầu" được thích.', author: 'An Bình' }],
  },
  {
    what: 'the full name of the relation alternate',
    source: 'simplepie/simplepie: tests/Unit/SimplePieTest.php',
    feed: atom(
      entryWith(
        '<link rel="http://www.iana.org/assignments/relation/alternate" href="/tin/1"/><link rel="http://www.iana.org/assignments/relation/enclosure" href="/anh/cau.jpg" type="image/jpeg"/>',
      ),
    ),
    articles: [{ ...TIN, image: PICTURE }],
  },
  {
    what: 'an address that stands only in the id of Atom',
    source: 'nkanaev/yarr#154',
    feed: atom(entryWith(`<id>${LINK}</id><updated>2024-03-07T02:36:00Z</updated>`)),
    articles: [{ ...TIN, datetime: MOMENT }],
  },
  {
    what: 'the page in html_url of GitHub, and not the address for programs in url',
    source: 'ricardobeat/github-repos#1',
    feed: json([{ url: 'https://api.tinh.example/items/1', id: 1, html_url: LINK, title: 'Tin' }]),
    articles: [TIN],
  },
];
