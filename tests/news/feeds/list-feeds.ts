import { json, LINK, PICTURE } from '../first-article.ts';
import { type CorpusFeed, MOMENT, TIN } from './corpus-feed.ts';

const SECONDS = 1709778960;
const UTC = '2024-03-07T02:36:00Z';

/** JSON of servers that is not in the format JSON Feed. */
export const listFeeds: CorpusFeed[] = [
  {
    what: 'a news service that names a picture urlToImage',
    source: 'paulsumit1993/DailyFeed#32',
    feed: json({
      status: 'ok',
      totalResults: 1,
      articles: [
        {
          source: { id: null, name: 'Báo Tỉnh' },
          author: null,
          title: 'Tin',
          description: 'Cầu',
          url: LINK,
          urlToImage: PICTURE,
          publishedAt: UTC,
          content: 'Cầu dài… [+120 chars]',
        },
      ],
    }),
    articles: [{ ...TIN, summary: 'Cầu', image: PICTURE, datetime: MOMENT, source: 'Báo Tỉnh' }],
  },
  {
    what: 'the articles of Joomla, with two pictures and the day of publication',
    source: 'joomla/joomla-cms#47301',
    feed: json({
      links: { self: 'https://tinh.example/api/index.php/v1/content/articles' },
      data: [
        {
          type: 'articles',
          id: '2',
          attributes: {
            title: 'Tin',
            text: '<p>Cầu</p>',
            created: '2024-01-01 08:00:00',
            publish_up: '2024-03-07 09:36:00',
            publish_down: null,
            images: { image_intro: '/anh/cau.jpg', image_intro_alt: 'Cầu', image_fulltext: '/anh/khac.jpg' },
          },
        },
      ],
      meta: { 'total-pages': 1 },
    }),
    articles: [{ heading: 'Tin', summary: 'Cầu', image: PICTURE, datetime: MOMENT }],
  },
  {
    what: 'the second picture of Joomla if the first one is empty',
    source: 'joomla/joomla-cms#37317',
    feed: json({
      data: [
        {
          type: 'articles',
          attributes: { title: 'Tin', images: { image_intro: '', image_fulltext: '/anh/cau.jpg' } },
        },
      ],
    }),
    articles: [{ heading: 'Tin', image: PICTURE }],
  },
  {
    what: 'the pages of SharePoint, with a picture and the day of their first publication',
    source: 'pnp/pnpjs#1847',
    feed: json({
      value: [
        {
          Title: 'Tin',
          Description: 'Cầu',
          FileRef: '/tin/1',
          BannerImageUrl: { Description: 'https://tinh.example/anh/cau.jpg', Url: PICTURE },
          FirstPublishedDate: UTC,
          Created: '2024-01-01T00:00:00Z',
          Modified: '2024-04-01T00:00:00Z',
        },
      ],
    }),
    articles: [{ ...TIN, summary: 'Cầu', image: PICTURE, datetime: MOMENT }],
  },
  {
    what: 'an address of SharePoint and its description in one text',
    source: 'spplante/react-content-query#10',
    feed: json({ value: [{ Title: 'Tin', FileRef: '/tin/1', BannerImageUrl: `${PICTURE}, ${PICTURE}` }] }),
    articles: [{ ...TIN, image: PICTURE }],
  },
  {
    what: 'Atom as JSON, as Blogger writes it',
    source: 'Ranchero-Software/RSParser#59',
    feed: json({
      version: '1.0',
      encoding: 'UTF-8',
      feed: {
        id: { $t: 'tag:blogger.com,1999:blog-1' },
        link: [{ rel: 'self', href: 'https://tinh.example/feeds/posts/default?alt=json' }],
        entry: [
          {
            id: { $t: 'tag:blogger.com,1999:blog-1.post-1' },
            published: { $t: '2024-03-07T09:36:00.000+07:00' },
            updated: { $t: '2024-03-08T09:36:00.000+07:00' },
            category: [{ scheme: 'http://www.blogger.com/atom/ns#', term: 'Thời sự' }],
            title: { type: 'text', $t: 'Tin' },
            content: { type: 'html', $t: '<p>Cầu</p>' },
            link: [
              { rel: 'replies', href: `${LINK}#comment-form` },
              { rel: 'self', href: 'https://blog.example/feeds/1' },
              { rel: 'alternate', href: LINK },
            ],
            author: [{ name: { $t: 'An Bình' }, email: { $t: 'noreply@blogger.com' } }],
            media$thumbnail: { url: PICTURE, height: '72', width: '72' },
          },
        ],
      },
    }),
    articles: [
      {
        ...TIN,
        summary: 'Cầu',
        image: PICTURE,
        datetime: MOMENT,
        section: 'Thời sự',
        author: 'An Bình',
      },
    ],
  },
  {
    what: 'the items of a feed reader, with several links and the name of their feed',
    source: 'FreshRSS/FreshRSS#3389',
    feed: json({
      id: 'user/-/state/com.google/reading-list',
      items: [
        {
          id: 'tag:google.com,2005:reader/item/1',
          published: SECONDS,
          title: 'Tin',
          canonical: [{ href: LINK }],
          alternate: [{ href: `${LINK}?nguon=rss`, type: 'text/html' }],
          origin: { streamId: 'feed/1', title: 'Báo Tỉnh', htmlUrl: 'https://bao.example/' },
          summary: { content: '<img src="/anh/cau.jpg"><p>Cầu</p>' },
        },
      ],
    }),
    articles: [{ ...TIN, summary: 'Cầu', image: PICTURE, datetime: MOMENT, source: 'Báo Tỉnh' }],
  },
  {
    what: 'the items of a feed reader that names each page once',
    source: 'FreshRSS/FreshRSS#3391',
    feed: json({ items: [{ title: 'Tin', alternate: [{ href: LINK, type: 'text/html' }] }] }),
    articles: [TIN],
  },
  {
    what: 'a list of enclosures with href',
    source: 'FreshRSS/FreshRSS#4702',
    feed: json({
      items: [{ title: 'Tin', url: LINK, enclosure: [{ href: PICTURE, type: 'image/jpeg' }] }],
    }),
    articles: [{ ...TIN, image: PICTURE }],
  },
  {
    what: 'a word in the place of a picture, and reports it',
    source: 'reddit-archive/reddit#1692',
    feed: json({
      kind: 'Listing',
      data: {
        children: [
          { kind: 't3', data: { title: 'Tin', url: LINK, thumbnail: 'image', created_utc: SECONDS } },
          { kind: 't3', data: { title: 'Tin', url: LINK, thumbnail: 'self' } },
        ],
      },
    }),
    articles: [{ ...TIN, datetime: MOMENT }, TIN],
    problems: ['has 2 articles whose image cannot be read, such as “image”; write an http or https address'],
  },
  {
    what: 'an error of WordPress in the place of the picture',
    source: 'WP-API/WP-API#2596',
    feed: json([
      {
        title: { rendered: 'Tin' },
        link: LINK,
        featured_media: 7,
        _embedded: {
          author: [{ code: 'rest_user_invalid_id', message: 'Invalid user ID.', data: { status: 404 } }],
          'wp:featuredmedia': [{ code: 'rest_forbidden', message: 'No permission.', data: { status: 403 } }],
        },
      },
    ]),
    articles: [TIN],
  },
  {
    what: 'a number in the place of the picture of WordPress',
    source: 'WP-API/WP-API#1778',
    feed: json([{ title: { rendered: 'Tin' }, link: LINK, featured_image: 2589 }]),
    articles: [TIN],
  },
  {
    what: 'the picture that a plugin of WordPress adds',
    source: 'BraadMartin/better-rest-api-featured-images#5',
    feed: json([
      {
        title: { rendered: 'Tin' },
        link: LINK,
        featured_media: 2589,
        better_featured_image: { id: 2589, alt_text: '', media_type: 'image', source_url: PICTURE },
      },
    ]),
    articles: [{ ...TIN, image: PICTURE }],
  },
  {
    what: 'the address of the picture beside its number',
    source: 'GoogleForCreators/web-stories-wp#9005',
    feed: json([{ title: { rendered: 'Tin' }, link: LINK, featured_media: 7, featured_media_url: PICTURE }]),
    articles: [{ ...TIN, image: PICTURE }],
  },
  {
    what: 'the items of Umbraco, with a name, a route and a picture',
    source: 'umbraco/Umbraco-CMS#23099',
    feed: json({
      total: 1,
      items: [
        {
          contentType: 'page',
          name: 'Tin',
          createDate: UTC,
          updateDate: '2024-04-01T00:00:00Z',
          route: { path: '/tin/1', queryString: null, startItem: { id: 'a1', path: 'page' } },
          id: '010bc626-bf2f-4c96-bd75-676328ac3bdf',
          properties: { mediaPicker: [{ id: 'e6a7', name: 'Cầu', mediaType: 'Image', url: '/anh/cau.jpg' }] },
        },
      ],
    }),
    articles: [{ ...TIN, image: PICTURE, datetime: MOMENT }],
  },
  {
    what: 'the posts of Ghost',
    source: 'TryGhost/Ghost#24077',
    feed: json({
      posts: [
        {
          id: '1',
          slug: 'tin',
          title: 'Tin',
          excerpt: 'Cầu',
          url: LINK,
          feature_image: PICTURE,
          created_at: '2024-03-01T00:00:00.000+00:00',
          published_at: '2024-03-07T02:36:00.000+00:00',
          visibility: 'public',
        },
      ],
      meta: { pagination: { page: 1 } },
    }),
    articles: [{ ...TIN, summary: 'Cầu', image: PICTURE, datetime: MOMENT }],
  },
  {
    what: 'a feed that a service has made JSON of',
    source: 'sdepold/feedrapp#82',
    feed: json({
      responseStatus: 200,
      responseData: {
        feed: {
          title: 'Cổng tỉnh',
          entries: [
            {
              title: 'Tin',
              link: LINK,
              author: '',
              publishedDate: 'Thu, 07 Mar 2024 02:36:00 GMT',
              contentSnippet: 'Cầu',
              content: '<p>Cầu dài 62 m.</p>',
              categories: ['Thời sự'],
              enclosures: [{ url: PICTURE, type: 'image/jpeg' }],
            },
          ],
        },
      },
    }),
    articles: [{ ...TIN, summary: 'Cầu', image: PICTURE, datetime: MOMENT, section: 'Thời sự' }],
  },
  {
    what: 'JSON inside a text in the place of pictures, and reports it',
    source: 'joomla-projects/soc23_joomla-converter#45',
    feed: json({ data: [{ title: 'Tin', url: LINK, images: '{"image_intro":/anh/cau.png}' }] }),
    articles: [TIN],
    problems: [
      'has an article whose image cannot be read, such as “{"image_intro":/anh/cau.png}”; write an http or https address',
    ],
  },
  {
    what: 'the articles of ASP.NET, which are a text in JSON',
    source: 'mar10/fancytree#28',
    feed: json({ d: json([{ Title: 'Tin', Url: '/tin/1', PublishDate: '/Date(1709778960000)/' }]) }),
    articles: [{ ...TIN, datetime: MOMENT }],
  },
  {
    what: 'an empty list with the number 1 as its success',
    source: 'techjoomla/com_api-plugins#57',
    feed: json({ success: 1, data: [] }),
    articles: [],
  },
];
