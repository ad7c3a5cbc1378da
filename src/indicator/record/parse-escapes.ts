/** `https://…`, `www.…`, `/bao-cao.html`: in addresses, codes stand for letters by rule. */
const ADDRESS = /(?:https?:\/\/|www\.|(?<!\S)\.{0,2}\/)\S*/gi;
/** `&#7893;`, `&#x1ed5;` and `&amp;` of HTML. */
const OF_HTML =
  /&(?:#(\d{2,6})|#x([\da-f]{2,5})|(amp|lt|gt|quot|apos|nbsp|[aeiouyd](?:grave|acute|circ|tilde|uml|breve)));/gi;
/** `%E1%BB%95`: the bytes of a letter in an address. */
const OF_ADDRESS = /%[c-f][\da-f](?:%[89ab][\da-f])+/gi;
/** `\u1ed5` of programs. */
const OF_PROGRAM = /\\u([\da-f]{4})/gi;
/** Marks behind a letter, as they were typed before Unicode: `To^?ng so^'`. `CO^2` has no such mark. */
const VIQR = /[aeo]\^(?!\d)|[uo]\+[`'?~.]|a\([`'?~.]/i;
/** The names of HTML whose letter needs no table. */
const SIGNS: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', ' '],
]);
const BETWEEN_WORDS = /[\s;,"]/;
/** How many characters of a word are shown before a code of HTML, and as many behind it. */
const MAX_AROUND = 40;
/** Fields of addresses. */
const ADDRESS_FIELDS: readonly string[] = ['sourceHref', 'method', 'download'];

/** A text in which codes stand for letters. */
export interface EscapedText {
  text: string;
  /** The same text with its letters; `undefined` if they are not known. */
  decoded: string | undefined;
}

/** Reads a text with codes for letters: `T&#7893;ng`, `T%E1%BB%95ng`, `T\u1ed5ng`, `To^?ng`. `undefined` for other texts and for addresses. */
export function findEscapedText(text: string, field: string): EscapedText | undefined {
  if (ADDRESS_FIELDS.includes(field)) return undefined;
  const words = text.replace(ADDRESS, ' ');
  const hasCodes = [OF_HTML, OF_ADDRESS, OF_PROGRAM].some((pattern) => words.search(pattern) >= 0);
  if (hasCodes) return { text, decoded: decodeText(text)?.trim() || undefined };
  return VIQR.test(words) ? { text, decoded: undefined } : undefined;
}

/** The first words of a file with a code of HTML, whose semicolon would separate two cells. `undefined` for a file without such a code. */
export function findHtmlCodes(file: string): EscapedText | undefined {
  for (const { index, 0: code } of file.matchAll(OF_HTML)) {
    const end = index + code.length;
    const before =
      file
        .slice(Math.max(index - MAX_AROUND, 0), index)
        .split(BETWEEN_WORDS)
        .at(-1) ?? '';
    const [behind = ''] = file.slice(end, end + MAX_AROUND).split(BETWEEN_WORDS, 1);
    const text = before + code + behind;
    if (text.search(ADDRESS) < 0) return { text, decoded: decodeText(text) };
  }
  return undefined;
}

/** A text with the letters of its codes; `undefined` for a name of HTML that is not known here. */
function decodeText(text: string): string | undefined {
  try {
    const decoded = text
      .replace(OF_ADDRESS, (bytes) => decodeURIComponent(bytes))
      .replace(OF_PROGRAM, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)))
      .replace(OF_HTML, (code, decimal?: string, hexadecimal?: string, name = '') => {
        if (decimal) return String.fromCodePoint(Number.parseInt(decimal, 10));
        if (hexadecimal) return String.fromCodePoint(Number.parseInt(hexadecimal, 16));
        return SIGNS.get(String(name).toLowerCase()) ?? code;
      });
    return decoded.search(OF_HTML) < 0 ? decoded.normalize('NFC') : undefined;
  } catch (error) {
    // Not `instanceof`, because a page may have a variable `URIError`.
    if ((error as Partial<Error>).name !== 'URIError') throw error;
    return undefined; // The bytes are not a letter.
  }
}
