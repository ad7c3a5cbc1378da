import { rss } from '../first-article.ts';
import { type CorpusFeed, itemWith, latin, TIN, titled } from './corpus-feed.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
/** `Новости` in windows-1251. */
const RUSSIAN = '\xcd\xee\xe2\xee\xf1\xf2\xe8';
const russian = [{ ...TIN, heading: 'Новости' }];
const VIETNAMESE = 'Khánh thành cầu';
const vietnamese = [{ ...TIN, heading: VIETNAMESE }];

/** Feeds whose letters other feed readers showed as other letters. */
export const encodingFeeds: CorpusFeed[] = [
  {
    what: 'windows-1251',
    source: 'feedjira/feedjira#278',
    feed: latin(`<?xml version="1.0" encoding="windows-1251"?>${rss(titled(RUSSIAN))}`),
    articles: russian,
  },
  {
    what: 'an encoding in single quotes',
    source: 'Athou/commafeed#681',
    feed: latin(`<?xml version='1.0' encoding='windows-1251'?>\n${rss(titled(RUSSIAN))}`),
    articles: russian,
  },
  {
    what: 'an encoding that only the server names',
    source: 'dauphine-dev/drop-feeds#22',
    feed: latin(rss(titled(RUSSIAN))),
    contentType: 'text/xml; charset=windows-1251',
    articles: russian,
  },
  {
    what: 'a declaration in two lines',
    source: 'danmactough/node-feedparser#176',
    feed: latin(`<?xml version="1.0"\nencoding="windows-1251" ?>\n${rss(titled(RUSSIAN))}`),
    articles: russian,
  },
  {
    what: 'a line before the declaration of the encoding',
    source: 'kurtmckee/feedparser#570',
    feed: latin(`\n<?xml version="1.0" encoding="windows-1251"?>${rss(titled(RUSSIAN))}`),
    articles: russian,
  },
  {
    what: 'UTF-8 that the server calls ASCII',
    source: 'kurtmckee/feedparser#81',
    feed: utf8(rss(titled(VIETNAMESE))),
    contentType: 'text/xml; charset=us-ascii',
    articles: vietnamese,
  },
  {
    what: 'UTF-8 that its declaration calls UTF-16',
    source: 'ForNeVeR/fornever.me#278',
    feed: utf8(`<?xml version="1.0" encoding="utf-16"?>${rss(titled(VIETNAMESE))}`),
    articles: vietnamese,
  },
  {
    what: 'UTF-8 that nothing declares',
    source: 'scripting/Scripting-News#89',
    feed: utf8(rss(titled(VIETNAMESE))),
    contentType: 'text/xml',
    articles: vietnamese,
  },
  {
    what: 'UTF-8 with a type in the place of the encoding',
    source: 'feed2imap/feed2imap#6',
    feed: utf8(rss(titled(VIETNAMESE))),
    contentType: 'text/xml; charset=application/xml',
    articles: vietnamese,
  },
  {
    what: 'the bytes of Latin-1 that the server calls UTF-8, with the right encoding in the declaration',
    source: 'rometools/rome#8',
    feed: latin(`<?xml version="1.0" encoding="windows-1251"?>${rss(titled(RUSSIAN))}`),
    contentType: 'text/xml; charset=utf-8',
    articles: russian,
  },
  {
    what: 'a title that ends with a no-break space',
    source: 'kurtmckee/feedparser#478',
    feed: utf8(rss(titled(`${VIETNAMESE}\u00a0`))),
    articles: vietnamese,
  },
  {
    what: 'one damaged letter among many, and reports it',
    source: 'rometools/rome#460',
    feed: utf8(
      rss(itemWith('<description>Hội nghị tổng kết năm học và khai gi\u0001ng lớp mới ở bản</description>')),
    ).map((byte) => (byte === 1 ? 0xe1 : byte)),
    articles: [{ ...TIN, summary: 'Hội nghị tổng kết năm học và khai gi\ufffdng lớp mới ở bản' }],
    problems: [
      'has an article with letters that cannot be read, such as “gi\ufffdng”; send the feed in UTF-8',
    ],
  },
  {
    what: 'GB 2312 with a damaged byte, and reports it',
    source: 'kurtmckee/feedparser#56',
    feed: latin(
      `<?xml version="1.0" encoding="gb2312"?>${rss(`<item><title>\xcd\xa8\xd6\xaa</title><link>/tin/1</link><description>A \xff B</description></item>`)}`,
    ),
    articles: [{ ...TIN, heading: '通知', summary: 'A \ufffd B' }],
    problems: ['has an article with letters that cannot be read, such as “\ufffd”; send the feed in UTF-8'],
  },
  {
    what: 'a byte order mark behind another one',
    source: 'rbren/rss-parser#95',
    feed: utf8(`\ufeff\ufeff<?xml version="1.0" encoding="utf-8"?>${rss(titled(VIETNAMESE))}`),
    articles: vietnamese,
  },
];
