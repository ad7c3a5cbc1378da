/** The name of a reference to an accented letter: `&eacute;` is `e` with the accent `acute`. */
const ACCENTED_LETTER = /^([A-Za-z])(grave|acute|circ|tilde|uml|cedil|ring|breve|caron)$/;
const ACCENTS = new Map([
  ['grave', '\u0300'],
  ['acute', '\u0301'],
  ['circ', '\u0302'],
  ['tilde', '\u0303'],
  ['uml', '\u0308'],
  ['cedil', '\u0327'],
  ['ring', '\u030a'],
  ['breve', '\u0306'],
  ['caron', '\u030c'],
]);

/**
 * Other references of HTML that are frequent on portals. `&eth;` stands for đ, as in the old Vietnamese code pages. References to invisible characters
 * become an empty text.
 */
export const FREQUENT_CHARACTERS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    nbsp: '\u00a0',
    ndash: '–',
    mdash: '—',
    hellip: '…',
    lsquo: '‘',
    rsquo: '’',
    sbquo: '‚',
    ldquo: '“',
    rdquo: '”',
    bdquo: '„',
    laquo: '«',
    raquo: '»',
    bull: '•',
    middot: '·',
    deg: '°',
    times: '×',
    plusmn: '±',
    sup2: '²',
    sup3: '³',
    frac12: '½',
    copy: '©',
    reg: '®',
    trade: '™',
    euro: '€',
    rarr: '→',
    larr: '←',
    eth: 'đ',
    ETH: 'Đ',
    shy: '',
    zwnj: '',
    zwj: '',
    zwsp: '',
  }),
);

const MAX_CODE_POINT = 0x10ffff;
/** `&#x1EA1;`, `&#7841;` or `&eacute;`. */
const REFERENCE = /&(?:#x(?<hex>[\da-f]{1,6})|#(?<decimal>\d{1,7})|(?<name>\w{2,8}));/gi;

/** The halves of characters above U+FFFF, without the other half beside them. */
const LONE_HALF = /\p{Surrogate}/gu;
/** HTML reads the numbers of these controls as characters of Windows: `&#150;` is a dash. */
const FIRST_WINDOWS_CODE = 0x80;
const LAST_WINDOWS_CODE = 0x9f;

/**
 * Replaces the character references of XML and HTML in a text. Unknown references stay unchanged.
 *
 * @param characters The character for each name. Names of accented letters are known without it.
 */
export function decodeReferences(text: string, characters = FREQUENT_CHARACTERS): string {
  const decoded = text.replace(REFERENCE, (reference, hex?: string, decimal?: string, name?: string) => {
    if (hex) return toCharacter(parseInt(hex, 16));
    if (decimal) return toCharacter(Number(decimal));
    return characters.get(name ?? '') ?? toAccentedLetter(name ?? '') ?? reference;
  });
  return decoded === text ? text : decoded.replace(LONE_HALF, '\ufffd');
}

/**
 * The character of a code point. Some programs write the two halves of a character as two references, so a half is returned too. A space
 * for controls and for code points above the range of Unicode.
 */
function toCharacter(codePoint: number): string {
  if (codePoint >= FIRST_WINDOWS_CODE && codePoint <= LAST_WINDOWS_CODE) return toWindowsCharacter(codePoint);
  const isControl = codePoint < 0x20 || codePoint === 0x7f;
  const isAboveUnicode = codePoint > MAX_CODE_POINT;
  return isControl || isAboveUnicode ? ' ' : String.fromCodePoint(codePoint);
}

/** A character of windows-1252. A space for the numbers that it does not use. */
function toWindowsCharacter(code: number): string {
  return new TextDecoder('windows-1252').decode(Uint8Array.of(code)).replace(/[\x80-\x9f]/, ' ');
}

/** `é` for the name `eacute`; `undefined` for a name that is not an accented letter. */
function toAccentedLetter(name: string): string | undefined {
  const [, letter = '', accentName = ''] = ACCENTED_LETTER.exec(name) ?? [];
  const accent = ACCENTS.get(accentName);
  return accent && (letter + accent).normalize('NFC');
}
