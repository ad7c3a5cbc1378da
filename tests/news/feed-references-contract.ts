import { parseFeed } from '../../src/news/parse-feed.ts';
import { tidy } from '../../src/text/sentence.ts';
import type { Runner } from '../text/text-contract.ts';
import { FEED_URL, json, rss } from './first-article.ts';
import { HTML_4_REFERENCES } from './html-references.ts';

const headingOf = (feed: string) => parseFeed(feed, FEED_URL)?.articles[0]?.heading;
const titled = (title: string) => rss(`<item><title>${title}</title></item>`);

/** A title in the forms in which feeds write HTML. */
const FORMS: [form: string, toFeed: (title: string) => string][] = [
  ['bare in XML', titled],
  ['in CDATA', (title) => titled(`<![CDATA[${title}]]>`)],
  ['escaped in XML', (title) => titled(title.replaceAll('&', '&amp;'))],
  ['in JSON', (title) => json([{ title }])],
];

/**
 * References that are not read as HTML says: `eth` is another letter in old Vietnamese code pages, and the other characters cannot be seen.
 */
const OTHERS = new Map([
  ['eth', 'đ'],
  ['ETH', 'Đ'],
  ...['shy', 'zwnj', 'zwj', 'lrm', 'rlm'].map((name) => [name, ''] as const),
]);

/** A title, and the heading that is shown. */
const TITLES: [title: string, heading: string][] = [
  ['Nắng nóng 39&ordm;C, độ ẩm &ge; 80%', 'Nắng nóng 39ºC, độ ẩm ≥ 80%'],
  // PHP with ENT_HTML5
  [
    '&quot;Thi &dstrok;ua&quot; &lpar;đợt 1&rpar;&colon; 5&percnt;&comma; m&abreve;ng',
    '"Thi đua" (đợt 1): 5%, măng',
  ],
  // The numbers of Windows-1252
  ['Giai đoạn 2021&#150;2025 &#147;xanh&#x94;&#133;', 'Giai đoạn 2021–2025 “xanh”…'],
  ['a&#129;b&#x7f;c', 'a b c'],
  // Two halves of a character, as programs of Java and .NET write them
  ['Vui &#55357;&#56842; a &#xD83D;&#xDE0A;', 'Vui 😊 a 😊'],
  ['Vui &#55357; a', 'Vui \ufffd a'],
];

/** Tests of the references of HTML in feeds, for Node and for browsers. */
export function feedReferencesContract({ it, equal }: Runner): void {
  for (const [form, toFeed] of FORMS) {
    it(`reads each reference of HTML 4, ${form}`, () => {
      const references = [...HTML_4_REFERENCES.matchAll(/(\w+) ([\da-f]+)/g)];
      equal(references.length, 252);
      for (const [, name = '', code = ''] of references) {
        const character = OTHERS.get(name) ?? String.fromCodePoint(parseInt(code, 16));
        equal(headingOf(toFeed(`a &${name}; b`)), tidy(`a ${character} b`), name);
      }
    });

    it(`reads signs, numbers of Windows and halves of characters, ${form}`, () => {
      for (const [title, heading] of TITLES) equal(headingOf(toFeed(title)), heading, title);
    });
  }
}
