import { describeUnread } from '../../src/news/feed-problems.ts';
import { parseFeed } from '../../src/news/parse-feed.ts';
import { parseFeedDate } from '../../src/news/parse-feed-date.ts';
import { newestOf } from '../../src/news/newest.ts';
import type { Runner } from '../text/text-contract.ts';
import { DATES, MOMENT } from './feed-dates.ts';

const item = (elements: string) => `<item><title>Tin</title><link>/tin/1</link>${elements}</item>`;
const rss = (elements: string) => `<rss><channel>${item(elements)}</channel></rss>`;
const json = (fields: object) => JSON.stringify([{ title: 'Tin', url: '/tin/1', ...fields }]);

/** Feeds with the moment in different fields. */
export const FIELDS: [what: string, feed: string][] = [
  [
    'atom:updated in RSS',
    rss('<atom:updated xmlns:atom="http://www.w3.org/2005/Atom">2024-03-07T02:36:00Z</atom:updated>'),
  ],
  ['a10:updated in RSS, as .NET writes it', rss('<a10:updated>2024-03-07T02:36:00Z</a10:updated>')],
  ['dcterms:issued', rss('<dcterms:issued>2024-03-07T02:36:00Z</dcterms:issued>')],
  [
    'the second date, if the first one cannot be read',
    rss('<pubDate>hôm qua</pubDate><dc:date>2024-03-07T02:36:00Z</dc:date>'),
  ],
  [
    'the day of publication, not the day of a change',
    rss('<atom:updated>2025-01-01T00:00:00Z</atom:updated><pubDate>Thu, 07 Mar 2024 02:36:00 GMT</pubDate>'),
  ],
  ['date_modified in JSON', json({ date_modified: '2024-03-07T02:36:00Z' })], // 0x2E/fusion#145
  ['a number of seconds in JSON', json({ published_at: 1709778960 })],
  ['a number of milliseconds in JSON', json({ date: 1709778960000 })],
  ['an object of Firestore in JSON', json({ publishedDate: { seconds: 1709778960, nanoseconds: 0 } })],
  [
    'an object of Firestore with underscores in JSON',
    json({ publishedAt: { _seconds: 1709778960, _nanoseconds: 0 } }),
  ],
  ['an object of MongoDB in JSON', json({ publishDate: { $date: '2024-03-07T02:36:00Z' } })],
  [
    'an object of MongoDB with a number in JSON',
    json({ publishDate: { $date: { $numberLong: '1709778960000' } } }),
  ],
  [
    'an object of PHP in JSON',
    json({ created: { date: '2024-03-07 09:36:00.000000', timezone_type: 3, timezone: 'Asia/Ho_Chi_Minh' } }),
  ],
  ['a list of numbers in JSON, as Java writes it', json({ createdAt: [2024, 3, 7, 9, 36] })],
];

/** Fields of JSON with the date of publication, as content systems name them. */
const PUBLICATION = [
  'publishDate',
  'PublishDate',
  'publish_date',
  'published_date',
  'publishAt',
  'publishOn',
  'publishedOn',
  'publicationDate',
  'publication_date',
  'PublicationDate',
  'effective',
  'displayDate',
  'ArticleStartDate',
  'postDate',
  'post_date',
  'postedAt',
  'releaseDate',
  'issued',
  'publishTime',
  'publish_time',
  'publishedTime',
  'time',
  'timestamp',
  'NgayDang',
  'ngayDang',
  'ngay_dang',
  'first_published_at',
  'published-at',
  'pubDate',
];
const CREATION = [
  ...['createdAt', 'created', 'createdDate', 'CreatedDate', 'create_date', 'CreatedOn', 'date_created'],
  ...['DateCreated', 'createTime', 'addedOn', 'createDate'],
];
const CHANGE = ['updatedAt', 'modifiedDate', 'date_modified', 'lastModified', 'updated'];
/** Fields with the moment in UTC, and other dates. */
const DATES_IN_UTC: object[] = [
  { date: '2024-03-07T02:36:00', date_gmt: '2024-03-07T02:36:00' },
  // A site in New York.
  { date: '2024-03-06T21:36:00', date_gmt: '2024-03-07T02:36:00' },
  { date_gmt: '2024-03-07T02:36:00', date: '2024-03-07T09:36:00' },
  { date: '2024-03-07T09:36:00', date_gmt: null },
  { date: '2024-03-07T09:36:00', date_gmt: '0000-00-00T00:00:00' },
  { date: null, date_gmt: '2024-03-07T02:36:00', modified: '2024-03-09T00:00:00' },
  { post_date: '2024-03-07 02:36:00', post_date_gmt: '2024-03-07 02:36:00' },
  { created: 1709804160, created_utc: 1709778960 },
  { PublishedUtc: '2024-03-07T02:36:00Z', CreatedUtc: '2024-03-01T02:36:00Z' },
  { publishedUtc: '2024-03-07T02:36:00' },
  { publishedUtc: '2024-03-07T09:36:00+07:00' },
  { publishDateUtc: '25/03/2024', pubDate: MOMENT, date: MOMENT },
  { date_modified_gmt: '2024-03-07T02:36:00.123' },
  { createdUtc: '07/03/2024 02:36:00' },
  { modifiedUtc: [2024, 3, 7, 2, 36] },
];
/** Dates of a feed, the days that are read, and how many dates are uncertain. */
const DAY_ORDERS: [dates: string[], read: (string | number)[]][] = [
  [
    ['03/25/2024 09:36', '03/07/2024 09:36', '02/05/2024 09:36'],
    ['', '', '', 2],
  ],
  [
    ['Mon, 03/25/2024 - 09:36', '03/07/2024 - 09:36'],
    ['2024-03-25', '', 1],
  ],
  [
    ['12/31/2023 23:59', '03/03/2024 08:00', '02.03.2024'],
    ['', '2024-03-03', '', 1],
  ],
  [
    ['3/25/2024 9:36 PM', '3/7/2024', '2024-03-07'],
    ['2024-03-25', '', '2024-03-07', 1],
  ],
  // The month is mistyped in one article.
  [
    ['25/03/2024', '07/03/2024', '03/25/2024'],
    ['2024-03-25', '2024-03-07', '', 0],
  ],
  [
    ['Thu, 07/03/2024', '05/03/2024', '03/25/2024'],
    ['2024-03-07', '2024-03-05', '', 0],
  ],
  [
    ['07/03/2024', '05/03/2024', '03/04/24'],
    ['2024-03-07', '2024-03-05', '2024-04-03', 0],
  ],
  [
    ['Thu, 07 Mar 2024 09:36:00 +0700', '45/25/2024', '05/03/2024'],
    ['2024-03-07', '', '2024-03-05', 0],
  ],
];
const OTHER_DAY = '2026-01-01T00:00:00';

/** Tests of the dates of feeds, for Node and for browsers. */
export function feedDateContract({ it, equal }: Runner): void {
  it('reads dates as feeds write them, and no other texts', () => {
    for (const [expected, texts] of DATES) {
      for (const text of texts) equal(parseFeedDate(text), expected, text);
    }
  });

  for (const [what, feed] of FIELDS)
    it(`finds the date of an article: ${what}`, () => {
      const { articles, unread } = parseFeed(feed, 'https://tinh.example/rss')!;
      equal([articles.map(({ datetime }) => datetime), unread], [[MOMENT], []]);
    });

  it('prefers the date of publication to the date of creation, and both to the date of a change, whatever the order of the fields', () => {
    const rows: [best: string, other: string][] = [
      ...PUBLICATION.flatMap((best) =>
        [...CREATION, ...CHANGE].map((other): [string, string] => [best, other]),
      ),
      ...CREATION.flatMap((best) => CHANGE.map((other): [string, string] => [best, other])),
      ...CHANGE.map((best): [string, string] => [best, 'title']), // A field that is not a date.
    ];
    for (const [best, other] of rows) {
      const fields = [
        { [best]: MOMENT, [other]: OTHER_DAY },
        { [other]: OTHER_DAY, [best]: MOMENT },
      ];
      const read = fields.map(
        (field) => parseFeed(json(field), 'https://tinh.example/rss')!.articles[0]?.datetime,
      );
      equal(read, [MOMENT, MOMENT], `${best}, ${other}`);
    }
  });

  it('takes the field in UTC before the field of the same name, whose zone is unknown', () => {
    for (const fields of DATES_IN_UTC) {
      const { articles, unread } = parseFeed(json(fields), 'https://tinh.example/rss')!;
      equal([articles[0]?.datetime, unread], [MOMENT, []], JSON.stringify(fields));
    }
  });

  it('reads no day that may be the month if other dates of the feed begin with the month', () => {
    for (const [dates, expected] of DAY_ORDERS) {
      const feeds = [
        `<rss><channel>${dates.map((date) => item(`<pubDate>${date}</pubDate>`)).join('')}</channel></rss>`,
        JSON.stringify(dates.map((date) => ({ title: 'Tin', url: '/tin/1', date }))),
      ];
      for (const feed of feeds) {
        const { articles, unread } = parseFeed(feed, 'https://tinh.example/rss')!;
        const uncertain = unread.find(({ field }) => field === 'dayOrder')?.count ?? 0;
        const read = articles.map(({ datetime }) => datetime?.slice(0, 10) ?? '');
        equal([...read, uncertain], expected, dates.join());
      }
    }
  });

  it('says in which feed the day may be the month', () => {
    const { unread } = parseFeed(
      json({ date: '03/07/2024' }).replace(']', ',{"title":"Hai","date":"Mon, 03/25/2024"}]'),
      'https://tinh.example/tin.json',
    )!;
    equal(unread.map(describeUnread), [
      'has an article whose date may begin with the day or with the month, such as “03/07/2024”, because other dates of the feed begin with the month; write 2024-03-07T09:36:00+07:00',
    ]);
  });

  it('says which object it cannot read as a date', () => {
    const { unread } = parseFeed(json({ created: { ngay: 7 } }), 'https://tinh.example/rss')!;
    equal(unread, [{ field: 'date', count: 1, text: '{"ngay":7}' }]);
    equal(parseFeed(json({ created: {} }), 'https://tinh.example/rss')!.unread, []);
  });

  it('says which date it cannot read', () => {
    const { unread } = parseFeed(rss('<pubDate>hôm qua</pubDate>'), 'https://tinh.example/rss')!;
    equal(unread, [{ field: 'date', count: 1, text: 'hôm qua' }]);
    equal(parseFeed(json({ date: 0 }), 'https://tinh.example/tin.json')!.unread[0]?.text, '0');
  });

  it('sorts articles by their dates, and does not put an article with a date in the future first', () => {
    const now = Date.parse('2024-03-08T08:00:00+07:00');
    const rows: [given: string[], sorted: string[]][] = [
      [
        ['2024-03-06', '2024-03-07'],
        ['2024-03-07', '2024-03-06'],
      ],
      // RSSNext/Folo#984, prof18/feed-flow#863, miniflux/v2#2971, ReadYouApp/ReadYou#616, readrops/Readrops#168
      [
        ['2025-02-01', '2024-03-07', '2024-03-06'],
        ['2024-03-07', '2025-02-01', '2024-03-06'],
      ],
      [
        ['2024-03-07', '2204-03-06', '2024-03-05'],
        ['2024-03-07', '2204-03-06', '2024-03-05'],
      ],
      [
        ['2025-02-01', '2025-02-02', '2024-03-06', '2024-03-07'],
        ['2024-03-07', '2024-03-06', '2025-02-01', '2025-02-02'],
      ],
      [
        ['2025-02-01', '', '2024-03-07'],
        ['', '2025-02-01', '2024-03-07'],
      ],
      // The clock of the reader may be slow, and a feed may give Viet Nam time as UTC.
      [
        ['2024-03-07', '2024-03-08T15:00:00+07:00'],
        ['2024-03-08T15:00:00+07:00', '2024-03-07'],
      ],
      // All dates are in the future, as in a list of events.
      [
        ['2024-04-01', '2024-05-01'],
        ['2024-05-01', '2024-04-01'],
      ],
    ];
    for (const [given, sorted] of rows) {
      const articles = given.map((datetime) => ({ heading: 'Tin', datetime }));
      equal(
        newestOf(articles, now).map(({ datetime }) => datetime),
        sorted,
        given.join(),
      );
    }
  });
}
