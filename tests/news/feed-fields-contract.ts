import type { Article } from '../../src/news/article.ts';
import { describeUnread } from '../../src/news/feed-problems.ts';
import { parseFeed } from '../../src/news/parse-feed.ts';
import type { Runner } from '../text/text-contract.ts';
import { entry, FEED_URL, item, json, LINK, rss } from './first-article.ts';

const TIN = { heading: 'Tin', href: LINK };
const SECOND = 'https://tinh.example/tin/2';
const FIELDS = { title: 'Tin', url: '/tin/1' };
const UNTITLED =
  'without a heading; write it into the field “title”, in JSON also “heading”; without it, an article is left out';
const errorOf = (text: string) => [
  `says “${text}”, which is an error of the program that makes the feed; see the log of this program`,
];
const reference = (text: string) => [
  `has an article with letters that cannot be read, such as “${text}”; write the letters themselves in place of such a reference`,
];
const doctype = (entities: string) => `<?xml version="1.0"?><!DOCTYPE rss [${entities}]>`;
const titled = (title: string) => rss(`<item><title>${title}</title><link>/tin/1</link></item>`);
const BRIDGE = 'Bridge returned error 404! (19788)';
const channel = (description: string) => rss(`<title>Cổng</title><description>${description}</description>`);
const sitemap = (...urls: string[]) =>
  `<urlset xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">${urls.map((url) => `<url>${url}</url>`).join('')}</urlset>`;
const loc = (address: string) => `<loc>${address}</loc>`;
const newsTin = `${loc(LINK)}<news:news><news:title>Tin</news:title></news:news>`;
const NAMES = ['a', 'b', 'c', 'd', 'e', 'f'];
/** Each entity has ten of the one before it. */
const BOMB = NAMES.map(
  (name, index) => `<!ENTITY ${name} "${index > 0 ? `&${NAMES[index - 1]};`.repeat(10) : 'ha'}">`,
).join('');

/** Fields that are read or reported: a feed, its articles, and what the console says. */
const FEEDS: [what: string, feed: string, articles: Article[], problems?: string[]][] = [
  ['null, a number and a text among the articles', json({ items: [null, FIELDS, 'x', 5] }), [TIN]],
  ['a list without objects', json({ items: ['x', 5] }), [], [`has 2 articles ${UNTITLED}`]],
  [
    'an address for people beside one for programs',
    json([{ title: 'Tin', links: { self: '/api/1', web: '/tin/1' } }]),
    [TIN],
  ],
  [
    'the address of HAL',
    json([{ title: 'Tin', _links: { self: { href: '/api/1' }, html: { href: '/tin/1' } } }]),
    [TIN],
  ],
  ['a Vietnamese name of the address', json({ data: [{ title: 'Tin', duongDan: '/tin/1' }] }), [TIN]],
  [
    'a number as the title of an article with an address',
    json([{ title: 2024, url: '/tin/1' }]),
    [{ ...TIN, heading: '2024' }],
  ],
  [
    'texts in several languages',
    json([{ ...FIELDS, title: { en: 'News', vi: 'Tin' }, summary: { 'en-US': 'Bridge', 'vi-VN': 'Cầu' } }]),
    [{ ...TIN, summary: 'Cầu' }],
  ],
  [
    'texts in another language',
    json([{ ...FIELDS, title: { en: 'News', vi: '' } }]),
    [{ ...TIN, heading: 'News' }],
  ],
  ['an empty list beside its number', json({ code: 200, msg: 'OK', data: { total: 0, list: [] } }), []],
  [
    'a category inside a title',
    rss('<item><title><category>Kinh tế</category>Tin</title></item>'),
    [{ heading: 'Kinh tế Tin' }],
  ],
  [
    'a category behind a title',
    rss('<item><title>Tin<category>Kinh tế</category>mới</title></item>'),
    [{ heading: 'Tin Kinh tế mới' }],
  ],
  ...['bookmark', 'permalink', 'canonical'].map((rel): [string, string, Article[]] => [
    `a link with rel="${rel}"`,
    entry(`<link rel="self" href="/api/1"/><link rel="${rel}" href="/tin/1"/>`),
    [TIN],
  ]),
  [
    'the alternate link before a bookmark',
    entry(`<link rel="bookmark" href="${SECOND}"/><link rel="alternate" href="/tin/1"/>`),
    [TIN],
  ],
  [
    'an entity inside an entity',
    doctype('<!ENTITY so "Sở"><!ENTITY ten "&so; Y tế">') + titled('&ten;'),
    [{ ...TIN, heading: 'Sở Y tế' }],
  ],
  [
    'entities that grow without end',
    doctype(BOMB) + titled('Tin &f;'),
    [{ ...TIN, heading: 'Tin &f;' }],
    reference('&f;'),
  ],
  [
    'an entity of itself',
    doctype('<!ENTITY a "x&a;">') + titled('&a;'),
    [{ ...TIN, heading: '&a;' }],
    reference('&a;'),
  ],
  [
    'the error of RSS-Bridge',
    rss(item('<link>/tin/1</link>') + `<item><title>${BRIDGE}</title></item>`),
    [TIN],
    errorOf(BRIDGE),
  ],
  ['an article about such an error', titled(`Lỗi: ${BRIDGE}`), [{ ...TIN, heading: `Lỗi: ${BRIDGE}` }]],
  [
    'an error in place of articles',
    channel('Error: Access denied for user'),
    [],
    errorOf('Error: Access denied for user'),
  ],
  ['the same in Vietnamese', channel('Lỗi: không có quyền'), [], errorOf('Lỗi: không có quyền')],
  ['a channel about errors', channel('Lỗi thường gặp'), []],
  [
    'a page without a title in a news sitemap',
    sitemap(newsTin, loc(SECOND)),
    [TIN],
    [`has an article ${UNTITLED}`],
  ],
  ['the home page in a news sitemap', sitemap(loc('https://tinh.example/'), newsTin), [TIN]],
];

/** Feeds that are cut off, and the end that the console quotes. */
const CUT_OFF: [end: string, quoted: string][] = [
  [
    `<title>Tin</title><link>${LINK}/khanh-thanh-cau-ban-pho-va-duong`,
    `${LINK}/khanh-thanh-cau-ban-pho-va-duong`,
  ],
  ['<title>Tin</title><link>/tin', '<item><title>Tin</title><link>/tin'],
];

/** Tests of fields in unusual places, and of errors in place of articles, for Node and for browsers. */
export function feedFieldsContract({ it, equal }: Runner): void {
  for (const [what, feed, articles, problems = []] of FEEDS)
    it(`reads ${what}`, () => {
      const read = parseFeed(feed, FEED_URL);
      equal(read?.articles, articles);
      equal(read?.unread.map(describeUnread), problems);
    });

  it('does not begin the quotation of the end of a feed inside a tag', () => {
    for (const [end, quoted] of CUT_OFF) {
      const { unread } = parseFeed(`<rss><channel><item>${end}`, FEED_URL)!;
      const [text = ''] = unread.map((field) => field.text);
      equal(text.endsWith(quoted), true, text);
      equal(/^[^<>]*>/.test(text), false, text);
    }
  });
}
