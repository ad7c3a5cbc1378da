import { parseFeed } from '../../src/news/parse-feed.ts';
import type { Runner } from '../text/text-contract.ts';
import { MOMENT } from './feeds/corpus-feed.ts';
import { FEED_URL, json, LINK, PICTURE } from './first-article.ts';

const ARTICLE = { title: 'Tin 1', url: '/tin/1', date: MOMENT };
const SECOND = { title: 'Tin 2', url: '/tin/2', date: MOMENT };
const UNDATED = { title: 'Tin 1', url: '/tin/1' };

/** Sections and channels, with the headings of the articles that must be shown. */
const GROUPS: [feed: object, headings: string[]][] = [
  [
    [
      { title: 'Kinh tế', url: '/kinh-te', articles: [ARTICLE] },
      { title: 'Xã hội', url: '/xa-hoi', articles: [SECOND] },
    ],
    ['Tin 1', 'Tin 2'],
  ],
  [[{ title: 'Kinh tế', items: [UNDATED] }], ['Tin 1']],
  [[{ name: 'Kinh tế', articles: { data: [{ attributes: ARTICLE }] } }], ['Tin 1']],
  [
    { sections: [{ title: 'Kinh tế', description: 'Tin kinh tế', posts: [ARTICLE, SECOND] }] },
    ['Tin 1', 'Tin 2'],
  ],
  [
    {
      data: [
        { title: 'A', items: [{ title: 'B', items: [ARTICLE] }] },
        { title: 'C', items: [SECOND] },
      ],
    },
    ['Tin 1', 'Tin 2'],
  ],
  // Empty sections, and an article beside a section
  [
    [
      { title: 'Thể thao', url: '/the-thao', news: [] },
      { title: 'Kinh tế', news: [ARTICLE] },
    ],
    ['Tin 1'],
  ],
  [
    [
      { title: 'Thể thao', url: '/the-thao', news: null },
      { title: 'Kinh tế', news: [ARTICLE] },
    ],
    ['Tin 1'],
  ],
  [
    [ARTICLE, { title: 'Kinh tế', news: [SECOND] }],
    ['Tin 1', 'Tin 2'],
  ],
  // Articles that have a list of their own
  [[{ ...ARTICLE, related: [SECOND] }], ['Tin 1']],
  [[{ ...ARTICLE, summary: 'Cầu', articles: [SECOND] }], ['Tin 1']],
  [[{ ...UNDATED, items: [{ title: 'Ảnh', url: '/anh/cau.jpg' }] }], ['Tin 1']],
  [[{ ...UNDATED, tags: [{ title: 'Cầu', url: '/the/cau' }] }], ['Tin 1']],
  [[{ ...UNDATED, items: [] }], ['Tin 1']],
];
/** What may be a section or an article, with the list that is reported. */
const UNCERTAIN: [feed: object, list: string][] = [
  [[{ title: 'Kinh tế', url: '/kinh-te', tinBai: [ARTICLE] }], 'tinbai'],
  [[{ title: 'Kinh tế', created_at: MOMENT, posts: [ARTICLE] }], 'posts'],
  [{ muc: [{ title: 'Kinh tế', tinBai: [ARTICLE] }] }, 'tinbai'],
];

/** Lists that programs have written as objects, with the headings of the articles that must be shown and the other lists. */
const OBJECTS: [feed: object, headings: string[], others: string[]][] = [
  [{ items: { 0: ARTICLE, 2: SECOND } }, ['Tin 1', 'Tin 2'], []],
  [{ 1: ARTICLE, 3: SECOND }, ['Tin 1', 'Tin 2'], []],
  [{ 1: UNDATED }, ['Tin 1'], []],
  [{ '-Nxy1': ARTICLE, '-Nxy_2': SECOND }, ['Tin 1', 'Tin 2'], []],
  [{ success: true, data: { 1: ARTICLE, 3: SECOND }, banners: [] }, ['Tin 1', 'Tin 2'], []],
  [{ data: { 1: ARTICLE, 3: SECOND }, banners: [ARTICLE] }, ['Tin 1', 'Tin 2'], ['banners']],
  [{ data: { 1: { ...ARTICLE, related: [SECOND] } } }, ['Tin 1'], []],
  [{ posts: { 0: ARTICLE, 2: { ...SECOND, related: [ARTICLE] } } }, ['Tin 1', 'Tin 2'], []],
  [{ posts: { 0: ARTICLE, 2: { ...SECOND, posts: [] } }, data: [] }, ['Tin 1', 'Tin 2'], []],
  [{ tin: { 5: { attributes: ARTICLE } }, muc: [{ title: 'Mục' }] }, ['Tin 1'], []],
  [{ response: { data: { 4: ARTICLE } } }, ['Tin 1'], []],
  [[{ title: 'Kinh tế', articles: { 1: ARTICLE, 3: SECOND } }], ['Tin 1', 'Tin 2'], []],
  [{ sections: { 1: { title: 'Kinh tế', url: '/kt', news: [ARTICLE] } } }, ['Tin 1'], []],
  // Objects with numbers as keys that are no lists of articles
  [{ data: { 12: { tinMoi: [ARTICLE] } } }, ['Tin 1'], []],
  [{ views: { 1: { count: 5 } }, news: [ARTICLE] }, ['Tin 1'], []],
  [{ 1: { title: 'Mục' }, news: [ARTICLE] }, ['Tin 1'], []],
];

const FIELDS_OF_XML = { heading: 'Tin', href: LINK, image: PICTURE, datetime: MOMENT, section: 'Thời sự' };
const fieldsOf = (link: unknown, enclosure: unknown, text: (value: string) => unknown) => ({
  title: text('Tin'),
  link,
  enclosure,
  pubDate: text(MOMENT),
  category: text('Thời sự'),
});
const FILE = { url: '/anh/cau.jpg', type: 'image/jpeg' };
const guid = { _: 'a1b2', $: { isPermaLink: 'false' } };
const ofXml2js = { ...fieldsOf(['/tin/1'], [{ $: FILE }], (value) => [value]), guid: [guid] };
const ofPhp = fieldsOf('/tin/1', { '@attributes': FILE }, (value) => value);
const ofXmlJs = fieldsOf({ _text: '/tin/1' }, { _attributes: FILE }, (value) => ({ _cdata: value }));
const ofFastXmlParser = fieldsOf(
  [
    { '@_rel': 'self', '@_href': '/api/1' },
    { '@_rel': 'alternate', '@_href': '/tin/1' },
  ],
  { '@_url': FILE.url, '@_type': FILE.type },
  (value) => ({ '#text': value }),
);
/** XML that a program has converted to JSON. */
const XML_IN_JSON: [program: string, feed: object][] = [
  [
    'xml2js',
    { rss: { $: { version: '2.0' }, channel: [{ title: ['Cổng'], pubDate: [MOMENT], item: [ofXml2js] }] } },
  ],
  [
    'xml2js, Atom',
    { feed: [{ title: ['Cổng'], entry: [{ ...ofXml2js, link: [{ $: { href: '/tin/1' } }] }] }] },
  ],
  ['xml2js, a channel without a title', { rss: { channel: [{ item: [ofXml2js] }] } }],
  ['json_encode of PHP', { '@attributes': { version: '2.0' }, channel: { title: 'Cổng', item: [ofPhp] } }],
  ['xml-js', { rss: { channel: { title: { _text: 'Cổng' }, item: [ofXmlJs] } } }],
  ['fast-xml-parser', { feed: { title: 'Cổng', entry: [ofFastXmlParser] } }],
  ['fast-xml-parser, one article', { feed: { title: 'Cổng', entry: ofFastXmlParser } }],
  ['a converter, one article', { rss: { channel: { title: 'Cổng', item: ofPhp } } }],
];

/** Tests of JSON whose articles are inside sections or channels, for Node and for browsers. */
export function feedGroupsContract({ it, equal }: Runner): void {
  for (const [feed, headings, others] of OBJECTS)
    it(`reads a list that is an object: ${JSON.stringify(feed)}`, () => {
      const { articles, unread } = parseFeed(json(feed), FEED_URL)!;
      equal([articles.map(({ heading }) => heading), unread.map(({ text }) => text)], [headings, others]);
    });

  it('shows the articles of sections, and not the sections', () => {
    for (const [feed, headings] of GROUPS) {
      const read = parseFeed(json(feed), FEED_URL);
      equal(
        read?.articles.map(({ heading }) => heading),
        headings,
        json(feed),
      );
      equal(read?.unread, [], json(feed));
    }
  });

  it('says which list it does not show, if it may be a list of articles in a section', () => {
    for (const [feed, list] of UNCERTAIN) {
      const read = parseFeed(json(feed), FEED_URL);
      equal(read?.articles.length, 1, json(feed));
      equal(read?.unread, [{ field: 'list', count: 1, text: list }], json(feed));
    }
  });

  for (const [program, feed] of XML_IN_JSON)
    it(`reads XML in JSON: ${program}`, () => {
      const read = parseFeed(json(feed), FEED_URL);
      equal(read?.articles, [FIELDS_OF_XML]);
      equal(read?.unread, []);
    });

  it('takes a guid of JSON for an address only if the guid looks like an address', () => {
    for (const [value, href] of [
      ['123', undefined],
      ['0b5c-77', undefined],
      [guid, undefined],
      [{ ...guid, _: LINK }, undefined],
      ['/tin/1', LINK],
      [LINK, LINK],
    ])
      equal(parseFeed(json([{ title: 'Tin', guid: value }]), FEED_URL)?.articles[0]?.href, href, json(value));
  });
}
