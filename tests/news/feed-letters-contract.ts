import { parseFeed } from '../../src/news/parse-feed.ts';
import { decode } from '../../src/text/decode.ts';
import type { Runner } from '../text/text-contract.ts';
import { FEED_URL, json, rss } from './first-article.ts';

/** UTF-8 as a program shows it that takes it for windows-1252, or for ISO-8859-1. */
const readAs = (encoding: string, text: string) =>
  new TextDecoder(encoding).decode(new TextEncoder().encode(text));
const asIsoLatin = (text: string) => String.fromCharCode(...new TextEncoder().encode(text));
const VIETNAMESE = 'Thời sự: Phòng chống lũ quét ở xã Nguyễn Huệ, “Đường 70”';

/** Titles, and the headings that are shown. */
const TITLES: [title: string, heading: string][] = [
  ['=?UTF-8?B?VGjDtG5nIGLDoW8=?= s=?UTF-8?Q?=E1=BB=91?= 1', 'Thông báo số 1'],
  ['=?utf-8?q?Th=C3=B4ng_?=\n =?utf-8?q?b=C3=A1o?=', 'Thông báo'],
  ['=?ISO-8859-1?Q?C=E0?= Mau', 'Cà Mau'],
  ['=?UTF-8?B?VG*?= và =?UTF-8?Q?=E1=BB?=', '=?UTF-8?B?VG*?= và =?UTF-8?Q?=E1=BB?='],
  ['a=?b?c', 'a=?b?c'],
  [readAs('windows-1252', VIETNAMESE), VIETNAMESE],
  [asIsoLatin(VIETNAMESE), VIETNAMESE],
  [`Sở Y tế: ${readAs('windows-1252', 'Tỷ lệ')}`, 'Sở Y tế: Tỷ lệ'],
  ['«Nhanh quá»… và «ĐÃ»', '«Nhanh quá»… và «ĐÃ»'],
  ['Cà phê, crème brûlée “ngon”…', 'Cà phê, crème brûlée “ngon”…'],
  // References that HTML reads without `;`
  ['Tin&amp;nbsp1 &amp;copy 2024 &amp;amp B', 'Tin\u00a01 © 2024 & B'],
  ['Kh&amp;aacutenh th&amp;agravenh', 'Khánh thành'],
  ['?a=1&amp;copy=2&amp;reg1=3', '?a=1&copy=2&reg1=3'],
  ['AT&amp;T, Q&amp;A, &amp;copyright', 'AT&T, Q&A, &copyright'],
];

/** Titles in another encoding that cannot be read with certainty, with the word that is reported. */
const DAMAGED: [title: string, word: string][] = [
  ['Ch­¬ng tr×nh môc tiªu quèc gia', 'Ch¬ng'],
  ['Tá»· lá»‡ tháº và tỷ lệ à', 'Tá»·'],
];
/** Titles with the same signs, in which nothing is damaged. */
const RIGHT = ['Col·lecció d’il·lustració', 'Windows®Server', 'Ma trận 3×4, a×b', 'Giá ½ kg', 'Số 5ºC'];

/** Tests of letters that were encoded once too often, for Node and for browsers. */
export function feedLettersContract({ it, equal }: Runner): void {
  it('reads letters that were encoded once more', () => {
    for (const [title, heading] of TITLES) {
      const { articles, unread } = parseFeed(rss(`<item><title>${title}</title></item>`), FEED_URL)!;
      equal(articles, [{ heading }], title);
      equal(unread, [], title);
    }
    const [, , , , , [title]] = TITLES as [unknown, unknown, unknown, unknown, unknown, [string, string]];
    const [article] = parseFeed(json([{ title: 'Tin', summary: title, author: title }]), FEED_URL)!.articles;
    equal(article, { heading: 'Tin', summary: VIETNAMESE, author: VIETNAMESE });
  });

  it('says which letters are in another encoding', () => {
    for (const [title, word] of DAMAGED) {
      const unread = parseFeed(rss(`<item><title>${title}</title></item>`), FEED_URL)!.unread;
      equal(unread, [{ field: 'letters', count: 1, text: word }]);
    }
    for (const title of RIGHT) equal(parseFeed(json([{ title }]), FEED_URL)!.unread, [], title);
  });

  it('reads the emoji of Java in UTF-8 (CESU-8), and keeps damaged bytes beside them', () => {
    const emoji = '\xed\xa0\xbd\xed\xb8\x8a';
    const bytesOf = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
    equal(decode(bytesOf(`Tin ${emoji} 1`)), 'Tin 😊 1');
    equal(decode(bytesOf(`${emoji}${emoji} t\xe1\xbb\x89nh`)), '😊😊 tỉnh');
    equal(decode(bytesOf(`${emoji} \xe1\xbb... ${emoji}`)), '😊 \ufffd... 😊');
    // A half without the other one, and windows-1252
    equal(decode(bytesOf('\xe1\xbb\x89\xe1\xbb\x89 \xed\xa0\xbd')), 'ỉỉ \ufffd\ufffd\ufffd');
    equal(decode(bytesOf('aqu\xed \xbb'), 'text/xml; charset=windows-1252'), 'aquí »');
  });
}
