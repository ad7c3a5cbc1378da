import { json, LINK, PICTURE } from '../first-article.ts';
import { type CorpusFeed, MOMENT, TIN } from './corpus-feed.ts';

const VERSION = 'https://jsonfeed.org/version/1.1';
const feedOf = (...items: object[]) => json({ version: VERSION, title: 'Cổng tỉnh', items });
const item = (fields: object) => ({ id: '1', url: LINK, title: 'Tin', ...fields });

/** JSON Feeds that other feed readers could not read, or read only in part. */
export const jsonFeeds: CorpusFeed[] = [
  {
    what: 'a JSON Feed without dates',
    source: 'php-feed-io/feed-io#31',
    feed: feedOf(item({ content_text: 'Cầu' }), item({ date_published: null })),
    articles: [{ ...TIN, summary: 'Cầu' }, TIN],
  },
  {
    what: 'a JSON Feed without a list of articles as an empty feed',
    source: 'feedjira/feedjira#485',
    feed: json({ version: VERSION, title: 'Bình luận', home_page_url: 'https://tinh.example/' }),
    articles: [],
  },
  {
    what: 'a picture among the attachments',
    source: 'alexdebril/feed-io#336',
    feed: feedOf(
      item({
        attachments: [
          { url: '/am/tin.mp3', mime_type: 'audio/mpeg' },
          { url: '/anh/cau.jpg', mime_type: 'image/jpeg' },
        ],
      }),
    ),
    articles: [{ ...TIN, image: PICTURE }],
  },
  {
    what: 'pictures in image and banner_image, of articles without a title',
    source: 'Ranchero-Software/NetNewsWire#4581',
    feed: feedOf(
      { id: '1', url: LINK, content_html: '<p>Xin chào!</p>', image: '/anh/cau.jpg' },
      { id: '2', url: '/tin/2', content_text: 'Tin hai.', banner_image: '/anh/hai.jpg' },
    ),
    articles: [
      { heading: 'Xin chào!', href: LINK, image: PICTURE },
      { heading: 'Tin hai.', href: 'https://tinh.example/tin/2', image: 'https://tinh.example/anh/hai.jpg' },
    ],
  },
  {
    what: 'character references (&#8220;) in the title of a JSON Feed',
    source: 'FreshRSS/FreshRSS#8124',
    feed: feedOf(item({ title: 'Ngày &#8220;Sách&#8221; &amp; đọc' })),
    articles: [{ ...TIN, heading: 'Ngày “Sách” & đọc' }],
  },
  {
    what: 'a text that the program wrote in place of a date, and reports it',
    source: 'JSONbored/metagraphed#3225',
    feed: feedOf(item({ date_published: 'Invalid Date' })),
    articles: [TIN],
    problems: [
      'has an article whose date cannot be read, such as “Invalid Date”; write 2024-03-07T09:36:00+07:00 or 07/03/2024 09:36',
    ],
  },
  {
    what: 'an author with a portrait, which is not the picture of the article',
    source: 'jpmonette/feed#186',
    feed: feedOf(
      item({ authors: [{ name: 'An Bình', avatar: '/anh/binh.jpg', url: 'https://binh.example/' }] }),
    ),
    articles: [{ ...TIN, author: 'An Bình' }],
  },
  {
    what: 'null as the picture, with a picture in the content',
    source: 'galaxyproject/galaxy-hub#3112',
    feed: feedOf(item({ image: null, content_html: '<p>Cầu <img src="/anh/cau.jpg"></p>' })),
    articles: [{ ...TIN, summary: 'Cầu', image: PICTURE }],
  },
  {
    what: 'a picture that stands in image and not in the content',
    source: 'snarfed/granary#147',
    feed: feedOf(
      item({ content_html: '<p>Cầu</p>', image: PICTURE, date_published: '2024-03-07T02:36:00+00:00' }),
    ),
    articles: [{ ...TIN, summary: 'Cầu', image: PICTURE, datetime: MOMENT }],
  },
  {
    what: 'the articles of a Strapi server in an array without an object around it',
    source: 'gautamkrishnar/blog-post-workflow#107',
    feed: json([
      {
        id: 1,
        title: 'Tin',
        description: 'Cầu',
        slug: 'khanh-thanh-cau',
        category: { id: 2, name: 'Thời sự' },
        image: { id: 3, url: '/anh/cau.jpg' },
        published_at: '2024-03-07T02:36:00.000Z',
      },
    ]),
    articles: [{ heading: 'Tin', summary: 'Cầu', section: 'Thời sự', image: PICTURE, datetime: MOMENT }],
  },
  {
    what: 'the summary rather than the whole text of a JSON Feed',
    source: 'alexdebril/feed-io#333',
    feed: json({
      version: 'https://jsonfeed.org/version/1',
      items: [{ id: '1', url: LINK, title: 'Tin', summary: 'Cầu', content_html: '<p>Toàn văn.</p>' }],
    }),
    articles: [{ ...TIN, summary: 'Cầu' }],
  },
];
