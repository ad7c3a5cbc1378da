import { withoutCesu8 } from './cesu-8.ts';
import { runAtOnce, type Steps } from './steps.ts';

const UTF_16LE = 'utf-16le';
const UTF_16BE = 'utf-16be';

/** Vietnamese text on old Windows systems. */
const VIETNAMESE_WINDOWS = 'windows-1258';
/** Latin-1, with the quotation marks of Windows. */
const LATIN_WINDOWS = 'windows-1252';
/** `&#7840;` to `&#7929;` (Ạ to ỹ), the letters ă, đ, ĩ, ũ, ơ, ư, or the same in hexadecimal digits. */
const VIETNAMESE_REFERENCE =
  /&#(?:0*(?:7(?:8[4-9]|9[0-2])\d|25[89]|27[23]|29[67]|36[01]|41[67]|43[12])|x0*(?:1e[a-f][\da-f]|10[23]|11[01]|12[89]|16[89]|1a[01]|1af|1b0));/i;

/**
 * Declarations that are ignored if the bytes are neither UTF-8 nor UTF-16. UTF-8 and UTF-16 are certainly wrong then. Servers often declare
 * windows-1252 by default, although it lacks some Vietnamese letters. `TextDecoder` knows its other names: `iso-8859-1`, `latin1`, `us-ascii`.
 */
const IGNORED_ENCODINGS = ['utf-8', UTF_16LE, UTF_16BE, LATIN_WINDOWS];

/** A text counts as UTF-8 with at most this many damaged places for each right character outside ASCII, even if another encoding is declared. */
const MAX_DAMAGED_SHARE = 0.1;
/**
 * The same share if UTF-8 is likely: UTF-8 or nothing is declared, or some letters are certainly UTF-8. Text in another encoding has hardly any
 * valid UTF-8 by chance.
 */
const MAX_DAMAGED_SHARE_OF_UTF_8 = 1;
/** Vietnamese letters, dashes and quotation marks, whose three bytes in UTF-8 are no text in another encoding: `áº¡`, `â€“`. */
const ONLY_IN_UTF_8 = /[\u1ea0-\u1ef9\u2013-\u2026]/;

/** How much of the start of a text is searched for zero bytes, by which UTF-16 without a byte order mark is recognized. */
const MAX_SAMPLE_BYTES = 2000;
/** A text is UTF-16 only if at least this many bytes are zero. */
const MIN_ZERO_BYTES = 4;
/** A text is UTF-16 only if at least this share of its 16-bit characters has a zero byte. */
const MIN_ZERO_SHARE = 0.3;

/** U+FFFD, which stands for bytes that are no UTF-8. */
const REPLACEMENT_CHARACTER = 0xfffd;
const LAST_ASCII = 0x7f;

/** `<`, the first character of an XML or HTML file. */
const LESS_THAN = 0x3c;

/**
 * Decodes text whose declared encoding may be wrong or missing. The encoding is the first of these that applies:
 *
 * - UTF-16, if there is a byte order mark, or if many bytes are zero;
 * - UTF-8, if most characters outside ASCII are valid;
 * - the encoding that the server or the text declares. If this name is unknown, UTF-8;
 * - windows-1252, if Vietnamese letters are written as numbers, `&#7897;`;
 * - windows-1258.
 *
 * @param contentType The `Content-Type` header, for its `charset`.
 */
export function decode(bytes: Uint8Array, contentType = ''): string {
  return runAtOnce(decodeInSteps(bytes, contentType));
}

/** Decodes a text as `decode` does, in a few steps. */
export function* decodeInSteps(bytes: Uint8Array, contentType = ''): Steps<string> {
  const utf16 = detectUtf16(bytes);
  if (utf16) return new TextDecoder(utf16).decode(bytes);

  const valid = decodeValidUtf8(bytes);
  if (valid !== undefined) return valid;
  yield;
  const mended = withoutCesu8(bytes);
  // The mended bytes may have further damage.
  if (mended !== bytes) return yield* decodeInSteps(mended, contentType);
  const text = new TextDecoder().decode(bytes);
  const declared = findEncodings(contentType, text);
  const isUtf8Likely = declared.every((name) => name === 'utf-8') || ONLY_IN_UTF_8.test(text);
  if (isNearlyUtf8(text, isUtf8Likely ? MAX_DAMAGED_SHARE_OF_UTF_8 : MAX_DAMAGED_SHARE)) return text;
  yield;
  const encoding = declared.find((name) => name !== undefined && !IGNORED_ENCODINGS.includes(name));
  const isUnknownDeclared = encoding === undefined && declared.includes(undefined);
  if (isUnknownDeclared) return text;
  const decoded = new TextDecoder(encoding ?? findWindowsEncoding(text)).decode(bytes);
  yield;
  return decoded.normalize('NFC');
}

/**
 * The encoding of a text of one byte for each letter. A text that writes its Vietnamese letters as numbers, `h&#7897;i`, does so because its
 * encoding has no such letters.
 */
function findWindowsEncoding(text: string): string {
  return VIETNAMESE_REFERENCE.test(text) ? LATIN_WINDOWS : VIETNAMESE_WINDOWS;
}

function detectUtf16(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  // The two byte order marks.
  if (first === 0xff && second === 0xfe) return UTF_16LE;
  if (first === 0xfe && second === 0xff) return UTF_16BE;
  // A file that begins with `<`.
  if (first === LESS_THAN && second === 0) return UTF_16LE;
  if (first === 0 && second === LESS_THAN) return UTF_16BE;
  return detectUtf16ByZeros(bytes.subarray(0, MAX_SAMPLE_BYTES));
}

/** In UTF-16, one of the two bytes of an ASCII character is zero: the second in little endian, the first in big endian. */
function detectUtf16ByZeros(sample: Uint8Array): string | undefined {
  const countZeros = (remainder: 0 | 1) =>
    sample.filter((byte, index) => byte === 0 && index % 2 === remainder).length;
  const minZeros = Math.max(MIN_ZERO_BYTES, (sample.length / 2) * MIN_ZERO_SHARE);
  const zerosAtFirstByte = countZeros(0);
  const zerosAtSecondByte = countZeros(1);
  if (zerosAtFirstByte === 0 && zerosAtSecondByte >= minZeros) return UTF_16LE;
  if (zerosAtSecondByte === 0 && zerosAtFirstByte >= minZeros) return UTF_16BE;
  return undefined;
}

/** Returns `undefined` for bytes that are no UTF-8. A text may have U+FFFD, because it was damaged before it was written as UTF-8. */
function decodeValidUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Accepts a few damaged places, which UTF-8 decoding turned into one or several U+FFFD. */
function isNearlyUtf8(decoded: string, maxShare: number): boolean {
  let damagedPlaces = 0;
  let right = 0;
  for (let index = 0; index < decoded.length; index++) {
    const code = decoded.charCodeAt(index);
    if (code <= LAST_ASCII) continue;
    if (code !== REPLACEMENT_CHARACTER) right++;
    else if (decoded.charCodeAt(index - 1) !== REPLACEMENT_CHARACTER) damagedPlaces++;
  }
  return damagedPlaces <= right * maxShare;
}

/**
 * The encodings that the header (`charset=`) and the start of the text (an XML declaration) name, in this order. `undefined` for one that the
 * browser does not know.
 */
function findEncodings(contentType: string, text: string): (string | undefined)[] {
  const inHeader = /charset=["']?([\w-]+)/i.exec(contentType);
  const inText = /^.{0,99}encoding=["']([\w-]+)/s.exec(text);
  return [inHeader, inText].filter((found) => found !== null).map(([, name = '']) => toEncoding(name));
}

function toEncoding(name: string): string | undefined {
  try {
    return new TextDecoder(name).encoding;
  } catch {
    return undefined;
  }
}
