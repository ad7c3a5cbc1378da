import { rss } from '../first-article.ts';
import { atom, type CorpusFeed, DAY, entryWith, itemWith, MOMENT, TIN } from './corpus-feed.ts';

const DATED = [{ ...TIN, datetime: MOMENT }];
const published = (date: string) => itemWith(`<pubDate>${date}</pubDate>`);
const REMEDY = 'write 2024-03-07T09:36:00+07:00 or 07/03/2024 09:36';

/** Feeds whose dates other feed readers could not read, or misread. The days are changed. */
export const dateFeeds: CorpusFeed[] = [
  {
    what: 'the month before the day, with PM',
    source: 'miniflux/v2#2159',
    feed: rss(published('Thu, Mar 07 2024 09:36:00 PM')),
    articles: [{ ...TIN, datetime: '2024-03-07T21:36:00+07:00' }],
  },
  {
    what: 'the month before the day, with AM',
    source: 'Ranchero-Software/NetNewsWire#5341',
    feed: rss(published('Thu, Mar 07 2024 9:36:00 AM')),
    articles: DATED,
  },
  {
    what: 'the month before the day, with an offset',
    source: 'Ranchero-Software/NetNewsWire#2109',
    feed: rss(published('Thu, Mar 07 2024 02:36:00 +0000')),
    articles: DATED,
  },
  {
    what: 'a German weekday',
    source: 'miniflux/v2#45',
    feed: rss(published('Do, 07 Mar 2024 03:36:00 +0100')),
    articles: DATED,
  },
  {
    what: 'a German weekday, without seconds and a zone',
    source: 'kurtmckee/feedparser#135',
    feed: rss(published('Do, 07 Mar 2024 09:36')),
    articles: DATED,
  },
  {
    what: 'noon as 12:15 PM',
    source: 'spacecowboy/Feeder#456',
    feed: rss(published('Thu, 07 Mar 2024 12:15 PM')),
    articles: [{ ...TIN, datetime: '2024-03-07T12:15:00+07:00' }],
  },
  {
    what: 'pubDate in Atom, with slashes',
    source: 'emacs-elfeed/elfeed#345',
    feed: atom(entryWith('<link href="/tin/1"/><pubDate>2024/03/07 09:36:00</pubDate>')),
    articles: DATED,
  },
  {
    what: 'the dates of JavaScript, a comma before the time, and a day with points',
    source: 'SlyMarbo/rss#58',
    feed: rss(
      published('Thu Mar 07 2024 02:36:00 GMT+0000 (Coordinated Universal Time)') +
        published('Thu, 07 Mar 2024, 09:36') +
        published('07.03.2024'),
    ),
    articles: [...DATED, ...DATED, { ...TIN, datetime: DAY }],
  },
  {
    what: 'weekdays and months in Dutch',
    source: 'fossar/selfoss#1057',
    feed: rss(published('do, 07 mrt 2024 09:36:00 +0700')),
    articles: DATED,
  },
  {
    what: 'months in German',
    source: 'fabarea/rss_display#43',
    feed: rss(published('Do, 07 Mär 2024 03:36:00 +0100') + published('Do, 07 Mrz 2024 03:36:00 +0100')),
    articles: [...DATED, ...DATED],
  },
  {
    what: 'a German weekday before a day in numbers',
    source: 'Ranchero-Software/NetNewsWire#3033',
    feed: rss(published('Do, 07.03.2024 - 09:36')),
    articles: DATED,
  },
  {
    what: 'a year of two digits behind day and month',
    source: 'getnikola/nikola#689',
    feed: rss(published('07/03/24 09:36')),
    articles: DATED,
  },
  {
    what: 'zones that are unknown or have several meanings, and reports them',
    source: 'sdepold/feedrapp#63',
    feed: rss(published('Thu, 07 Mar 2024 08:06:00 IST') + published('07 Mar 2024 13:36:00 AEDT')),
    articles: [TIN, TIN],
    problems: [
      `has 2 articles whose date cannot be read, such as “Thu, 07 Mar 2024 08:06:00 IST”; ${REMEDY}`,
    ],
  },
  {
    what: 'EST, a day of one digit, and an article without a date among others',
    source: 'Ranchero-Software/NetNewsWire#2928',
    feed: rss(
      published('Wed, 6 Mar 2024 21:36:00 EST') + itemWith('') + published('Fri, 1 Mar 2024 00:00:00 EST'),
    ),
    articles: [...DATED, TIN, { ...TIN, datetime: '2024-03-01T12:00:00+07:00' }],
  },
  {
    what: 'a date that is cut off, and reports it',
    source: 'miniflux/v2#617',
    feed: rss(published('Thu,')),
    articles: [TIN],
    problems: [`has an article whose date cannot be read, such as “Thu,”; ${REMEDY}`],
  },
  {
    what: 'articles without any date',
    source: 'dauphine-dev/drop-feeds#71',
    feed: rss(`<pubDate>Thu, 07 Mar 2024 02:36:00 GMT</pubDate>${itemWith('')}${itemWith('<pubDate/>')}`),
    articles: [TIN, TIN],
  },
  {
    what: 'hyphens and no zone',
    source: 'Ranchero-Software/NetNewsWire#4699',
    feed: rss(published('07-Mar-2024 09:36:00')),
    articles: DATED,
  },
  {
    what: 'the evening before in America',
    source: 'Ranchero-Software/NetNewsWire#2845',
    feed: rss(itemWith('<dc:date>2024-03-06T18:36:00-08:00</dc:date>')),
    articles: DATED,
  },
  {
    what: 'the date of RSS in the element of Atom',
    source: 'lwindolf/liferea#989',
    feed: atom(entryWith('<link href="/tin/1"/><updated>Thu, 07 Mar 2024 02:36:00 GMT</updated>')),
    articles: DATED,
  },
  {
    what: 'a wrong number in place of the weekday, and reports it',
    source: 'remy/remysharp.com#75',
    feed: rss(published('007, 07 Mar 2024 02:36:00 +0000')),
    articles: [TIN],
    problems: [
      `has an article whose date cannot be read, such as “007, 07 Mar 2024 02:36:00 +0000”; ${REMEDY}`,
    ],
  },
  {
    what: 'a weekday with a year of two digits',
    source: 'Ranchero-Software/NetNewsWire#3516',
    feed: rss(published('Thu, 07 Mar 24 09:36:00 +0700')),
    articles: DATED,
  },
  {
    what: 'the dates of Go, with parts of a second and both offset and zone',
    source: 'NyaaPantsu/nyaa#1308',
    feed: rss(published('2024-03-07 03:36:00.364419679 +0100 CET') + published('07 Mar 24 02:36 UTC')),
    articles: [...DATED, ...DATED],
  },
  {
    what: 'seconds since 1970',
    source: 'RssBandit/RssBandit#968',
    feed: rss(published('1709778960')),
    articles: DATED,
  },
  {
    what: 'an ISO 8601 date without seconds in dc:date of RSS 2.0',
    source: 'RssBandit/RssBandit#30',
    feed: rss(itemWith('<dc:date>2024-03-07T09:36+07:00</dc:date>')),
    articles: DATED,
  },
  {
    what: 'a date in the description only, which is not the date of publication',
    source: 'enginkizil/FeedEk#70',
    feed: rss(itemWith('<description>Phiên bản mới. 2024-03-07</description>')),
    articles: [{ ...TIN, summary: 'Phiên bản mới. 2024-03-07' }],
  },
];
