import { numbersBelow } from '../text/numbers-below.ts';

/** A word of the head of an e-mail, `=?UTF-8?B?VGjDtG5nIGLDoW8=?=`, with the space before the next one. */
const MAIL_WORD = /=\?([\w-]{1,30})\?([BQ])\?([^?\s]{1,1000})\?=(?:\s+(?==\?[\w-]{1,30}\?[BQ]\?))?/gi;
/** Text that windows-1252 makes of two or more bytes: `Ã¡`, `á»™`. */
const WINDOWS_RUN = /[\u0080-\u00ff€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]{2,}/g;
const FIRST_BYTE = 0x80;
/**
 * UTF-8 that was read as windows-1252, `Tá»· lá»‡`. At the end of a word, `á»…` may be the end of a quotation too: `«quá»…`.
 */
const UTF_8_AS_WINDOWS =
  /á[º»](?:[\u0080-\u00bf€‚ƒ„†‡ˆ‰Š‹ŒŽ‘“•˜™š›œžŸ]|[–—…’”](?=\p{L}))|Ã[\u0080-\u009f¡-ª¬-º¼-¿]|Æ[°¡]|Ä‘(?=\p{L})/u;
/** Text of a TCVN3 font: a sign between letters, `tiªu`, `x©y`. One such word alone may be a slip. */
const TCVN3 = /\p{L}[¨©ª¬®µ¶¸¹¼½¾×]\p{L}/u;

/** The bytes of windows-1252 above ASCII, by their characters. */
const windowsBytes: ReadonlyMap<string, number> = new Map(
  numbersBelow(0x80).map((index) => {
    const code = index + FIRST_BYTE;
    return [new TextDecoder('windows-1252').decode(Uint8Array.of(code)), code];
  }),
);

/** A text in which words that were encoded for an e-mail, and UTF-8 that was encoded as UTF-8 once more, are decoded. */
export function mendLetters(text: string): string {
  const decoded = text.includes('=?') ? text.replace(MAIL_WORD, decodeMailWord) : text;
  return decodeTwiceEncoded(decoded);
}

function decodeMailWord(word: string, charset: string, encoding: string, content: string): string {
  try {
    const bytes = encoding.toUpperCase() === 'B' ? atob(content) : decodeQuoted(content);
    return new TextDecoder(charset, { fatal: true }).decode(toBytes(bytes));
  } catch {
    return word;
  }
}

function decodeQuoted(content: string): string {
  const toByte = (_: string, code: string) => String.fromCharCode(parseInt(code, 16));
  return content.replaceAll('_', ' ').replace(/=([\da-f]{2})/gi, toByte);
}

/** @param characters One for each byte. */
function toBytes(characters: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(characters, (character) => character.charCodeAt(0));
}

/** Decodes UTF-8 that was read as windows-1252. The text stays as it is if one of its runs of such characters is not UTF-8. */
function decodeTwiceEncoded(text: string): string {
  if (!UTF_8_AS_WINDOWS.test(text)) return text;
  try {
    return text.replace(WINDOWS_RUN, decodeRun);
  } catch {
    return text;
  }
}

/** @throws TypeError if the characters are not UTF-8 that was read as windows-1252 or ISO-8859-1. */
function decodeRun(run: string): string {
  const bytes = Uint8Array.from(run, (character) => windowsBytes.get(character) ?? character.charCodeAt(0));
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
}

/** A reference that nothing declares, or that contains too many others: `&ten;`. */
const UNKNOWN_REFERENCE = /&[a-z][\w.-]{0,49};/i;

/** Whether a word that could not be read has a reference. */
export function hasReference(word: string): boolean {
  return UNKNOWN_REFERENCE.test(word);
}

/** A word whose letters were read in another encoding than they are written in, or with an unknown reference; `undefined` if there is none. */
export function findDamagedWord(text: string): string | undefined {
  const words = text.split(/\s+/);
  const ofTcvn3 = words.filter((word) => TCVN3.test(word));
  return ofTcvn3.length > 1
    ? ofTcvn3[0]
    : words.find((word) => UTF_8_AS_WINDOWS.test(word) || UNKNOWN_REFERENCE.test(word));
}
