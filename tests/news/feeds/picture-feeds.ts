import { PICTURE, rss } from '../first-article.ts';
import { type CorpusFeed, itemWith, TIN } from './corpus-feed.ts';

const MEDIA = ' xmlns:media="http://search.yahoo.com/mrss/"';
const WITH_PICTURE = [{ ...TIN, image: PICTURE }];
const html = (text: string) => rss(itemWith(`<description><![CDATA[${text}]]></description>`));

/** Feeds whose pictures other feed readers did not find, or in which they took something else for a picture. */
export const pictureFeeds: CorpusFeed[] = [
  {
    what: 'an enclosure that nothing calls a picture',
    source: 'RSS-Bridge/rss-bridge#812',
    feed: rss(itemWith('<enclosure url="/tep?id=7" type="application/octet-stream" length="0"/>')),
    articles: [TIN],
  },
  {
    what: 'the cover of Ghost before the pictures of the text',
    source: 'TryGhost/Ghost#5900',
    feed: rss(
      itemWith(
        '<description><![CDATA[Cầu]]></description><media:content url="/anh/cau.jpg" medium="image"/><content:encoded><![CDATA[<img src="/anh/khac.jpg">Toàn văn.]]></content:encoded>',
      ),
      MEDIA,
    ),
    articles: [{ ...TIN, summary: 'Cầu', image: PICTURE }],
  },
  {
    what: 'the cover of a recording',
    source: 'alexandersokolow/rumble-rss#1',
    feed: rss(
      itemWith('<itunes:image href="/anh/cau.jpg"/>'),
      ' xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"',
    ),
    articles: WITH_PICTURE,
  },
  {
    what: 'a thumbnail alone',
    source: 'FreshRSS/FreshRSS#5925',
    feed: rss(itemWith('<media:thumbnail url="/anh/cau.jpg"></media:thumbnail>'), MEDIA),
    articles: WITH_PICTURE,
  },
  {
    what: 'a thumbnail before the portrait of the author',
    source: 'FreshRSS/FreshRSS#1920',
    feed: rss(
      itemWith(
        '<media:thumbnail url="/anh/cau.jpg" /><media:content url="https://1.gravatar.com/avatar/1ef?s=96&amp;d=mm" medium="image"><media:title type="html">binh</media:title></media:content>',
      ),
      MEDIA,
    ),
    articles: WITH_PICTURE,
  },
  {
    what: 'a picture by its type in a group without thumbnails',
    source: 'einmalfel/Earl#6',
    feed: rss(
      itemWith('<media:group><media:content type="image/jpeg" url="/anh/cau.jpg"/></media:group>'),
      MEDIA,
    ),
    articles: WITH_PICTURE,
  },
  {
    what: 'an enclosure without a thumbnail',
    source: 'prof18/RSS-Parser#18',
    feed: rss(itemWith('<enclosure length="0" type="image/jpeg" url="/anh/cau.jpg"></enclosure>')),
    articles: WITH_PICTURE,
  },
  {
    what: 'a picture that a script loads, with a placeholder in its place',
    source: 'hexojs/hexo-generator-feed#273',
    feed: html(
      '<img src="data:image/gif;base64,R0lGOD" data-src="/anh/cau.jpg" data-srcset="/anh/cau-2x.jpg 2x">',
    ),
    articles: WITH_PICTURE,
  },
  {
    what: 'a placeholder with an address of its own',
    source: 'verlok/vanilla-lazyload#525',
    feed: html(
      '<img\n  src="/images/lazyload.gif#center"\n  data-src="/anh/cau.jpg"\n  class="zoom lazy" alt="Cầu"/>',
    ),
    articles: WITH_PICTURE,
  },
  {
    what: 'a picture in data-srcset alone, of which the largest is taken',
    source: 'FreshRSS/FreshRSS#3823',
    feed: html(
      '<img src="data:image/gif;base64,R0lGOD" data-srcset="/anh/nho.jpg 400w, /anh/cau.jpg 800w" data-sizes="auto">',
    ),
    articles: WITH_PICTURE,
  },
  {
    what: 'a picture that is not too small for a card, of several sizes',
    source: 'guardian/frontend#28032',
    feed: rss(
      itemWith(
        '<media:content width="140" url="/anh/nho.jpg?width=140&amp;s=1"><media:credit scheme="urn:ebu">Ảnh: An Bình</media:credit></media:content><media:content width="460" url="/anh/cau.jpg"><media:credit scheme="urn:ebu">Ảnh: An Bình</media:credit></media:content>',
      ),
      MEDIA,
    ),
    articles: WITH_PICTURE,
  },
  {
    what: 'the picture of the text rather than its thumbnail of 72 pixels',
    source: 'GrottoCenter/grottocenter-api#1732',
    feed: rss(
      itemWith(
        '<description>&lt;img src="/anh/cau.jpg" width="640"&gt;Cầu</description><media:thumbnail xmlns:media="http://search.yahoo.com/mrss/" url="/anh/s72-c/cau.jpg" height="72" width="72"/>',
      ),
    ),
    articles: [{ ...TIN, summary: 'Cầu', image: PICTURE }],
  },
  {
    what: 'a thumbnail in a group of Atom',
    source: 'aureliendavid/rsspreview#12',
    feed: rss(
      itemWith(
        '<media:group><media:title>Phim</media:title><media:content url="https://phim.example/v/1?version=3" type="application/x-shockwave-flash" width="640"/><media:thumbnail url="/anh/cau.jpg" width="480" height="360"/></media:group>',
      ),
      MEDIA,
    ),
    articles: WITH_PICTURE,
  },
  {
    what: 'a small picture if there is no other one',
    source: 'Chocobozzz/PeerTube#2892',
    feed: rss(itemWith('<media:thumbnail url="/anh/cau.jpg" height="64" width="113"/>'), MEDIA),
    articles: WITH_PICTURE,
  },
  {
    what: 'a picture without an address before the real one',
    source: 'joomla/joomla-websites#1778',
    feed: html('<p><img src="" alt="" /></p><img alt="Cầu"><p><img src="/anh/cau.jpg" /></p>'),
    articles: WITH_PICTURE,
  },
];
