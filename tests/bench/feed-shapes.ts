import { Buffer } from 'node:buffer';

/** In bytes. A widget must read a feed of this size without keeping its page busy. */
const FEED_BYTES = 5_000_000;
const TEXT = 'Cây cầu dài 62 m nối hai bờ suối của bản Phố, rút ngắn đường đến trường. '.repeat(4);
const HEAD = '<rss version="2.0"><channel>';

const item = (number: number, more = '') =>
  `<item><title>Tin ${number}</title><link>https://tinh.example/tin/${number}</link><pubDate>Thu, 07 Mar 2024 09:36:00 +0700</pubDate><description><![CDATA[<p>${TEXT}</p><img src="/anh/${number}.jpg">${more}]]></description></item>`;

/** Parts one behind the other, as long as a feed may be. */
function repeat(createPart: (number: number) => string, separator = ''): string {
  const parts: string[] = [];
  for (let bytes = 0; bytes < FEED_BYTES; bytes += Buffer.byteLength(parts.at(-1)!) + separator.length) {
    parts.push(createPart(parts.length));
  }
  return parts.join(separator);
}

const articles = repeat((number) => item(number));
const base64 = 'iVBORw0KGgo'.repeat(FEED_BYTES / 11);
/** Each byte that is not ASCII is one letter of an old encoding. */
const vietnamese = Buffer.from(HEAD + articles.replaceAll(/[\u0100-\uffff]/g, '\u00f0'), 'latin1');

/** Feeds of 5 MB, which take the reader of feeds the longest. Some are real ones, others are made to keep a page busy. */
export const feedShapes: Record<string, () => Buffer> = {
  articles: () => Buffer.from(HEAD + articles),
  'articles in JSON': () =>
    Buffer.from(
      `[${repeat((number) => JSON.stringify({ title: `Tin ${number}`, summary: TEXT, date: '07/03/2024' }), ',')}]`,
    ),
  'empty items in JSON': () => Buffer.from(`[${repeat(() => '{}', ',')}]`),
  'one article with pictures as base64': () =>
    Buffer.from(HEAD + item(1, `<img src="data:image/png;base64,${base64}"><img src="/anh/2.jpg">`)),
  'one article with pictures as base64, escaped': () =>
    Buffer.from(
      `${HEAD}<item><description>&amp;lt;img src="data:image/png;base64,${base64}"&amp;gt;Tin</description></item>`,
    ),
  'one article with a long text': () => Buffer.from(HEAD + item(1, TEXT.repeat(FEED_BYTES / 400))),
  'one article with a long text, escaped': () =>
    Buffer.from(`${HEAD}<item><title>${repeat(() => '&lt;p&gt;Tin')}</title></item>`),
  'one article with a long text in JSON': () =>
    Buffer.from(JSON.stringify([{ title: 'Tin', content: repeat(() => '<p>Tin</p>') }])),
  'one damaged byte': () => Buffer.concat([Buffer.from(HEAD + articles), Buffer.of(0xe1)]),
  'windows-1258': () => vietnamese,
  'items without an end': () => Buffer.from(HEAD + repeat(() => '<item>')),
  'items and titles without an end': () => Buffer.from(HEAD + repeat(() => '<item><title>')),
  'titles in one item': () => Buffer.from(`${HEAD}<item>${repeat(() => '<title>a</title>')}`),
  'empty titles in one item': () => Buffer.from(`${HEAD}<item>${repeat(() => '<title/>')}`),
  'elements in one description': () => Buffer.from(`${HEAD}<item><description>${repeat(() => '<p>')}`),
  'short items': () => Buffer.from(HEAD + repeat(() => '<item/>')),
  'formulas without an end': () =>
    Buffer.from(`${HEAD}<item><title><![CDATA[${repeat(() => '<math>')}]]></title>`),
  'deleted texts without an end': () =>
    Buffer.from(`${HEAD}<item><title><![CDATA[${repeat(() => '<del>')}]]></title>`),
  'raised texts without an end': () =>
    Buffer.from(`${HEAD}<item><title><![CDATA[${repeat(() => '<sup>')}]]></title>`),
  namespaces: () => Buffer.from(`<rss>${repeat((number) => `<a:b xmlns:a="${number}">`)}`),
  'one base for each element': () =>
    Buffer.from(`<rss>${repeat((number) => `<item xml:base="/${number}"/>`)}`),
  'attributes of one tag': () => Buffer.from(`<rss><item ${repeat((number) => `a${number}="1" `)}/>`),
  'links of a channel': () => Buffer.from(HEAD + repeat(() => '<link rel="self" href="/rss"/>')),
  'one text': () => Buffer.from(`<rss>${repeat(() => 'Tin &lt; ')}`),
  'one long comment': () => Buffer.from(`<rss><!--${repeat(() => 'Tin ')}-->`),
  'pictures of one article': () =>
    Buffer.from(
      `${HEAD}<item><title><![CDATA[a${repeat(() => '<img src=" ">')}]]></title><description><![CDATA[a${repeat(() => '<img src=" ">')}]]></description>`,
    ),
  'included pictures': () =>
    Buffer.from(
      JSON.stringify({
        data: Array.from({ length: 1000 }, () => ({
          title: 'Tin',
          relationships: Object.fromEntries(
            Array.from({ length: 30 }, (_, index) => [index, { data: { type: 'file', id: 1 } }]),
          ),
        })),
        included: [
          {
            type: 'file',
            id: 1,
            relationships: Object.fromEntries(
              Array.from({ length: 50_000 }, (_, index) => [index, { data: { type: 'file', id: 1 } }]),
            ),
          },
        ],
      }),
    ),
};
