import { decode, decodeInSteps } from '../../src/text/decode.ts';
import { runAtOnce } from '../../src/text/steps.ts';
import type { Runner } from './text-contract.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

/** "Lào Cai" in windows-1258, which has a single byte for "à". */
const LAO_CAI_1258 = Uint8Array.of(0x4c, 0xe0, 0x6f, 0x20, 0x43, 0x61, 0x69);

/** "Số" in windows-1258: "ô" followed by a combining acute accent. */
const SO_1258 = Uint8Array.of(0x53, 0xf4, 0xec);

function utf16(text: string, { isBigEndian = false, hasMark = true } = {}): Uint8Array {
  const bytes: number[] = [];
  for (const unit of hasMark ? `\ufeff${text}` : text) {
    const pair = [unit.charCodeAt(0) & 0xff, unit.charCodeAt(0) >> 8];
    bytes.push(...(isBigEndian ? pair.reverse() : pair));
  }
  return Uint8Array.from(bytes);
}

/** An XML text that names its encoding. */
function declared(encoding: string, bytes: number[]): Uint8Array {
  return Uint8Array.from([...utf8(`<?xml version="1.0" encoding="${encoding}"?>`), ...bytes]);
}

export function decodeContract({ it, equal }: Runner): void {
  it('decode reads UTF-8, with or without a byte order mark, whatever encoding the server declares', () => {
    equal(decode(utf8('Số liệu')), 'Số liệu');
    equal(decode(utf8('\ufeffSố liệu')), 'Số liệu');
    equal(decode(utf8('Số liệu'), 'text/xml; charset=iso-8859-1'), 'Số liệu');
    equal(decode(utf8('plain text')), 'plain text');
    equal(decode(new Uint8Array()), '');
  });

  it('decodeInSteps pauses between the passes over a text that needs several, and returns the same result', () => {
    const steps = decodeInSteps(LAO_CAI_1258);
    const results = [steps.next(), steps.next(), steps.next(), steps.next()];
    equal(
      results.map(({ done, value }) => [done, value]),
      [
        [false, undefined],
        [false, undefined],
        [false, undefined],
        [true, 'Lào Cai'],
      ],
    );
    equal(runAtOnce(decodeInSteps(utf8('Số liệu'))), 'Số liệu');
  });

  it('decode reads UTF-16 with a byte order mark, in either byte order', () => {
    equal(decode(utf16('Số liệu')), 'Số liệu');
    equal(decode(utf16('Số liệu', { isBigEndian: true })), 'Số liệu');
  });

  it('decode reads UTF-16 without a byte order mark if it starts with "<"', () => {
    equal(decode(utf16('<rss>Số</rss>', { hasMark: false })), '<rss>Số</rss>');
    equal(decode(utf16('<rss>Số</rss>', { hasMark: false, isBigEndian: true })), '<rss>Số</rss>');
  });

  it('decode reads UTF-16 without a byte order mark if all zero bytes are at even positions, or all at odd positions', () => {
    const text = 'mã;chỉ tiêu;giá trị\na;Tỷ lệ hộ nghèo;4,43';
    equal(decode(utf16(text, { hasMark: false })), text);
    equal(decode(utf16(text, { hasMark: false, isBigEndian: true })), text);
    // Zeros at even and at odd positions: not UTF-16.
    const zerosAtBoth = Uint8Array.from([...utf8('a;b;c;d;e;f'), 0, 0, 0, 0, 0, 0]);
    equal(decode(zerosAtBoth).startsWith('a;b;c;d;e;f'), true);
  });

  it('decode does not take one byte of a byte order mark, or of "<" in UTF-16, for a sign of UTF-16', () => {
    const starts: [name: string, first: number, second: number][] = [
      ['byte order mark, little-endian', 0xff, 0xfe],
      ['byte order mark, big-endian', 0xfe, 0xff],
      ['"<", little-endian', 0x3c, 0x00],
      ['"<", big-endian', 0x00, 0x3c],
    ];
    const letter = 0x61; // "a"
    for (const [name, first, second] of starts) {
      // One byte per character, so two characters. In UTF-16 they would be one.
      equal(decode(Uint8Array.of(first, letter)).length, 2, `first byte of ${name}`);
      equal(decode(Uint8Array.of(letter, second)).length, 2, `second byte of ${name}`);
    }
  });

  it('decode reads UTF-8 if at least every other place outside ASCII is right, or nine in ten if another encoding is declared', () => {
    const damaged = (text: string) => Uint8Array.from([...utf8(text), 0xff, 0x20, 0xff, 0xff]);
    for (const type of ['', 'text/xml; charset=utf-8', 'text/xml; charset=windows-1251'])
      equal(decode(damaged('Số ố'), type), 'Số ố\ufffd \ufffd\ufffd', type);
    equal(decode(damaged('éé')), 'éé\ufffd \ufffd\ufffd');
    equal(decode(damaged('é')).includes('\ufffd'), false);
    equal(decode(damaged('ố')).includes('\ufffd'), false);
    equal(decode(damaged('é'.repeat(20)), 'text/xml; charset=windows-1251').includes('\ufffd'), true);
    equal(decode(damaged('é'.repeat(19)), 'text/xml; charset=windows-1251').includes('\ufffd'), false);
  });

  it('decode keeps U+FFFD in valid UTF-8', () => {
    equal(decode(utf8('S\ufffd li\ufffdu')), 'S\ufffd li\ufffdu');
  });

  it('decode falls back to windows-1258 and composes its letters', () => {
    equal(decode(LAO_CAI_1258), 'Lào Cai');
    equal(decode(SO_1258), 'Số');
  });

  it('decode ignores a declared encoding that cannot be true: UTF-8 for other bytes, or an encoding without Vietnamese letters', () => {
    for (const name of [
      'utf-8',
      'UTF8',
      'iso-8859-1',
      'latin1',
      'windows-1252',
      'cp1252',
      'us-ascii',
      'ascii',
    ])
      equal(decode(SO_1258, `text/xml; charset=${name}`), 'Số', name);
  });

  it('decode uses the encoding that the server declares, or else the encoding in the XML declaration', () => {
    const russian = [0xcc, 0xe8, 0xf0]; // "Мир" in windows-1251
    equal(decode(Uint8Array.from(russian), 'text/xml; charset="Windows-1251"'), 'Мир');
    equal(decode(declared('windows-1251', russian)).endsWith('?>Мир'), true);
    equal(decode(declared('koi8-r', russian), 'text/xml; charset=windows-1251').endsWith('?>Мир'), true);
  });

  it('decode uses the declaration that can be true, and keeps U+FFFD if the browser does not know the declared encoding', () => {
    const russian = [0xcc, 0xe8, 0xf0]; // "Мир" in windows-1251
    for (const name of ['utf-8', 'iso-8859-1', 'utf-16', 'x-unknown'])
      equal(
        decode(declared('windows-1251', russian), `text/xml; charset=${name}`).endsWith('?>Мир'),
        true,
        name,
      );
    for (const name of ['utf-16', 'UTF-16LE', 'utf-16be'])
      equal(decode(declared(name, [...SO_1258])).endsWith('?>Số'), true, name);
    const unknown = declared('tcvn3', [...SO_1258]);
    for (const name of ['tcvn3', 'utf-8', 'iso-8859-1'])
      equal(decode(unknown, `text/xml; charset=${name}`).includes('\ufffd'), true, name);
  });

  it('decode ignores an encoding that is declared after the first hundred characters', () => {
    const text = Uint8Array.from([...utf8(' '.repeat(120)), ...declared('windows-1251', [...SO_1258])]);
    equal(decode(text).endsWith('Số'), true);
  });

  it('decode reads UTF-8 if the declared encoding is unknown', () => {
    equal(decode(LAO_CAI_1258, 'text/xml; charset=tcvn3'), 'L\ufffdo Cai');
  });
}
