/** The name of a reference to an accented letter: `&eacute;` is `e` with the accent `acute`. */
const ACCENTED_LETTER = /^([A-Za-z])(grave|acute|circ|tilde|uml|cedil)$/;
const ACCENTS = new Map([
  ['grave', '\u0300'],
  ['acute', '\u0301'],
  ['circ', '\u0302'],
  ['tilde', '\u0303'],
  ['uml', '\u0308'],
  ['cedil', '\u0327'],
]);

/**
 * Other references of HTML that feeds use. `&eth;` stands for đ, as in the old Vietnamese code pages. References to invisible characters
 * become an empty text.
 */
const CHARACTERS = new Map(
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

/** Replaces the character references of XML and HTML in a text. Unknown references stay unchanged. */
export function decodeReferences(text: string): string {
  return text.replace(REFERENCE, (reference, hex?: string, decimal?: string, name?: string) => {
    if (hex) return toCharacter(parseInt(hex, 16));
    if (decimal) return toCharacter(Number(decimal));
    return CHARACTERS.get(name ?? '') ?? toAccentedLetter(name ?? '') ?? reference;
  });
}

/** The character of a code point. A space for controls, surrogates and code points above the range of Unicode. */
function toCharacter(codePoint: number): string {
  const isControl = codePoint < 0x20;
  const isSurrogate = codePoint >= 0xd800 && codePoint <= 0xdfff;
  const isAboveUnicode = codePoint > MAX_CODE_POINT;
  return isControl || isSurrogate || isAboveUnicode ? ' ' : String.fromCodePoint(codePoint);
}

/** `é` for the name `eacute`; `undefined` for a name that is not an accented letter. */
function toAccentedLetter(name: string): string | undefined {
  const [, letter = '', accentName = ''] = ACCENTED_LETTER.exec(name) ?? [];
  const accent = ACCENTS.get(accentName);
  return accent && (letter + accent).normalize('NFC');
}
