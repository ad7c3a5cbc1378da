import { parseFeed, parseFeedInSteps } from '../../src/news/parse-feed.ts';
import { fieldsOf } from '../../src/news/parse-json-fields.ts';
import type { Runner } from '../text/text-contract.ts';
import { FEED_URL, firstOf, json, LINK, PICTURE, type Row, rss } from './first-article.ts';

const TEXT = 'Cây cầu dài 62 m nối hai bờ suối của bản Phố.';
const BASE64 = 'iVBORw0KGgo'.repeat(10_000);
const article = (description: string) =>
  rss(`<item><title>Tin</title><description>${description}</description></item>`);
const inlinePicture = `<img src="data:image/png;base64,${BASE64}">`;
const escaped = (html: string) => html.replaceAll('<', '&amp;lt;').replaceAll('>', '&amp;gt;');
const headOfWord = `<!--[if gte mso 9]><xml>${'<w:LsdException Locked="false"/>'.repeat(3000)}</xml><![endif]-->`;
const shown = { heading: 'Tin', summary: TEXT, image: PICTURE };
const photo = '<img src="/anh/cau.jpg">';

/** Feeds with a long article whose text and picture come late. */
const LATE: Row[] = [
  ['a picture as base64', article(`<![CDATA[${inlinePicture}<p>${TEXT}</p>${photo}]]>`), shown],
  [
    'a picture as base64, escaped twice',
    article(`${escaped(inlinePicture)}${TEXT}${escaped(photo)}`),
    { summary: TEXT },
  ],
  [
    'a picture as base64, in JSON',
    json([{ title: 'Tin', content: `${inlinePicture}<p>${TEXT}</p>${photo}` }]),
    shown,
  ],
  ['what Word writes before a text', article(`<![CDATA[${headOfWord}<p>${TEXT}</p>${photo}]]>`), shown],
  [
    'a long text as unescaped HTML',
    `<rss><channel><item><title>Tin</title><content><div>${'<p><b/></p>'.repeat(3000)}${photo}</div></content><pubDate>2024-03-07</pubDate></item></channel></rss>`,
    { image: PICTURE, datetime: '2024-03-07' },
  ],
];

/** Reads a feed, and says how often the page gets its turn. */
function countSteps(feed: string): number {
  const steps = parseFeedInSteps(feed, FEED_URL, undefined, 'vi');
  for (let count = 0; ; count++) if (steps.next().done) return count;
}

/** Tests of long feeds and long articles, for Node and for browsers. */
export function feedLongContract({ it, equal }: Runner): void {
  for (const [what, feed, expected] of LATE)
    it(`reads the text and the picture after ${what}`, () => equal(firstOf(feed, expected), expected));

  it('reads the beginning of a long text, and does not cut the text inside a tag or a reference', () => {
    // With one of the shifts, the limit lies at each character of the repeated part.
    const part = '<b title="Phố">à&agrave;</b> ';
    for (let shift = 0; shift < part.length; shift++) {
      const content = 'a'.repeat(shift) + part.repeat(3000);
      const summary = parseFeed(json([{ title: 'Tin', content }]), FEED_URL)?.articles[0]?.summary ?? '';
      equal(summary.length > 4000, true);
      equal(summary.replace(/[aà\s]/g, ''), '', String(shift));
    }
  });

  it('reads all references of a long text of XML', () => {
    for (let shift = 0; shift < '&amp;'.length; shift++) {
      const query = (reference: string) => `?${'a'.repeat(shift)}${reference.repeat(10_000)}`;
      const feed = rss(`<item><title>Tin</title><link>/tin/1${query('&amp;')}</link></item>`);
      equal(parseFeed(feed, FEED_URL)?.articles[0]?.href, LINK + query('&'));
    }
  });

  it('reads articles whose end tags are missing', () => {
    const numbers = Array.from({ length: 200 }, (_, index) => index);
    const expected = numbers.map((number) => ({
      heading: `Tin ${number}`,
      href: `https://tinh.example/tin/${number}`,
    }));
    for (const name of ['item', 'entry']) {
      const items = numbers.map(
        (number) => `<${name}><title>Tin ${number}</title><link>/tin/${number}</link>`,
      );
      equal(parseFeed(`<rss><channel>${items.join('')}`, FEED_URL)?.articles, expected);
    }
  });

  it('does not take the picture of an article that stands inside another article', () => {
    const inner = `<m:inline><feed><entry><title>Hai</title><enclosure type="image/png" href="/2.png"/></entry></feed></m:inline>`;
    const feed = `<feed><entry><title>Tin</title><link href="/tin/1">${inner}</link></entry></feed>`;
    equal(firstOf(feed, { heading: '', image: '' }), { heading: 'Tin', image: undefined });
  });

  it('gives the page its turn after each article, and often while it reads XML', () => {
    const count = 3000;
    equal(countSteps(`<rss>${'<item><title>a</title></item>'.repeat(count)}`) > count + 1000, true);
    equal(countSteps(`[${'{"title":"a"},'.repeat(count)}{}]`) > count + 1000, true);
    equal(countSteps(`<rss>${'<p>'.repeat(100_000)}`) > 100, true);
    equal(countSteps(`<rss>${'Tin &lt; '.repeat(100_000)}`) > 30, true);
  });

  it('finds the picture of a thousand articles of JSON:API that all refer to one file with very many relationships', () => {
    const relations = (count: number) =>
      Object.fromEntries(
        Array.from({ length: count }, (_, index) => [index, { data: { type: 'file', id: 1 } }]),
      );
    const feed = {
      data: Array.from({ length: 1000 }, () => ({ title: 'Tin', relationships: relations(30) })),
      included: [
        { type: 'file', id: 1, attributes: { url: '/anh/cau.jpg' }, relationships: relations(50_000) },
      ],
    };
    const images = parseFeed(json(feed), FEED_URL)?.articles.map(({ image }) => image);
    equal(new Set(images), new Set([PICTURE]));
  });

  it('reads each field of an article in JSON once, also if the article has 100 000 fields', () => {
    let readings = 0;
    const names = ['title', ...Array.from({ length: 100_000 }, (_, index) => `image${index}`)];
    const article = new Proxy(Object.fromEntries(names.map((name) => [name, 'x'])), {
      ownKeys: (target) => {
        readings++;
        return Reflect.ownKeys(target);
      },
    });
    equal(fieldsOf(article).get('title'), 'x');
    equal(fieldsOf(article).size <= 1000, true);
    equal(readings, 1);
  });

  it('leaves out the items of a long list that have no heading and no text, and says so', () => {
    // A deleted article, null, is none.
    const empty = Array.from({ length: 3000 }, (_, index) => [{}, { a: 1 }, { title: '' }, null][index % 4]);
    const articles = Array.from({ length: 1000 }, (_, index) => ({ title: `Tin ${index}` }));
    const feed = parseFeed(json([...empty, ...articles]), FEED_URL);
    equal(
      feed?.articles.map(({ heading }) => heading),
      articles.map(({ title }) => title),
    );
    equal(feed?.unread, [{ field: 'heading', count: 2250, text: '' }]);
    equal(feed?.older, undefined);
  });

  it('remembers nothing of small objects, so that the garbage collector does not hold the page', () => {
    const { set } = WeakMap.prototype;
    let remembered = 0;
    WeakMap.prototype.set = function (key, value) {
      remembered++;
      return set.call(this, key, value) as typeof this;
    };
    try {
      const feed = `[${'{"title":"a","url":"/a"},'.repeat(3000)}{}]`;
      equal(parseFeed(feed, FEED_URL)?.articles.length, 1000);
    } finally {
      WeakMap.prototype.set = set;
    }
    equal(remembered, 0);
  });

  it('does not throw if an id of JSON:API is a deeply nested list', () => {
    const deep = '['.repeat(20_000) + ']'.repeat(20_000);
    const feed = `{"data":[{"title":"Tin","url":"/tin/1"}],"included":[{"type":"file","id":${deep}}]}`;
    // Some browsers refuse so many lists as JSON.
    equal(parseFeed(feed, FEED_URL)?.articles[0]?.href ?? LINK, LINK);
  });
}
