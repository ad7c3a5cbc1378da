const UTF_16LE = 'utf-16le';
const UTF_16BE = 'utf-16be';

/** Vietnamese text on old Windows systems. */
const VIETNAMESE_WINDOWS = 'windows-1258';

/** Names that cannot be true once the bytes are not UTF-8: none of these can hold Vietnamese, and pages name them by mistake. */
const WRONG_NAMES = ['', 'utf-8', 'utf8', 'iso-8859-1', 'windows-1252', 'us-ascii'];

/** A text with more damaged bytes than this, per character outside ASCII, is not UTF-8. */
const MAX_DAMAGED_SHARE = 0.1;

/** UTF-16 without a byte order mark is recognized by its zero bytes: at least these in the first bytes of a text. */
const MAX_SAMPLE_BYTES = 2000;
const MIN_ZERO_BYTES = 4;
const MIN_ZERO_SHARE = 0.3;

/**
 * Decodes text whose declared encoding may be wrong or missing. In this order: a UTF-16 byte order mark (or the zero bytes of UTF-16), UTF-8
 * if nearly all bytes fit, the encoding named by the server or the XML declaration, windows-1258.
 *
 * @param contentType The `Content-Type` header, for its `charset`.
 */
export function decode(bytes: Uint8Array, contentType = ''): string {
  const utf16 = detectUtf16(bytes);
  if (utf16) return new TextDecoder(utf16).decode(bytes);

  const text = new TextDecoder().decode(bytes);
  if (isUtf8(text)) return text;

  const name = findEncodingName(contentType, text);
  try {
    const encoding = WRONG_NAMES.includes(name) ? VIETNAMESE_WINDOWS : name;
    return new TextDecoder(encoding).decode(bytes).normalize('NFC');
  } catch {
    return text; // The browser does not know this encoding.
  }
}

function detectUtf16(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  const LESS_THAN = 0x3c;
  if (first === 0xff && second === 0xfe) return UTF_16LE;
  if (first === 0xfe && second === 0xff) return UTF_16BE;
  if (first === LESS_THAN && second === 0) return UTF_16LE;
  if (first === 0 && second === LESS_THAN) return UTF_16BE;
  return detectUtf16ByZeros(bytes.subarray(0, MAX_SAMPLE_BYTES));
}

/** Letters, digits and signs of ASCII have a zero byte in UTF-16: the second in little endian, the first in big endian. */
function detectUtf16ByZeros(sample: Uint8Array): string | undefined {
  const countZeros = (parity: number) =>
    sample.filter((byte, index) => byte === 0 && index % 2 === parity).length;
  const minZeros = Math.max(MIN_ZERO_BYTES, (sample.length / 2) * MIN_ZERO_SHARE);
  const [even, odd] = [countZeros(0), countZeros(1)];
  if (even === 0 && odd >= minZeros) return UTF_16LE;
  return odd === 0 && even >= minZeros ? UTF_16BE : undefined;
}

/** Accepts a few damaged bytes, which UTF-8 decoding turned into U+FFFD. */
function isUtf8(decoded: string): boolean {
  const damaged = decoded.match(/\ufffd/g)?.length ?? 0;
  const outsideAscii = decoded.match(/[^\0-\x7f]/g)?.length ?? 0;
  return damaged <= outsideAscii * MAX_DAMAGED_SHARE;
}

/** Reads `charset=` of the header, else `encoding=` near the start of the text (an XML declaration). */
function findEncodingName(contentType: string, text: string): string {
  const inHeader = /charset=["']?([\w-]+)/i.exec(contentType);
  const inText = /^.{0,99}encoding=["']([\w-]+)/s.exec(text);
  return (inHeader ?? inText)?.[1]?.toLowerCase() ?? '';
}
