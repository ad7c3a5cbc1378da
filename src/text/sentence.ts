/**
 * Zero-width spaces, soft hyphens, marks of the writing direction, byte order marks, and control characters: those below the space (U+0020) that
 * are no white space.
 */
const INVISIBLE = /(?:[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]|[^\u0020-\uffff\s])+/g;
const SOFT_HYPHEN = '\u00ad';
/** Marks that change the order of what is behind them: U+202E draws 26 as 62, and the two others exchange the numbers of `2–6`. */
const RIGHT_TO_LEFT = /[\u202b\u202e\u2067]/;
/** How many characters behind such a mark are searched for digits. */
const MAX_TURNED = 40;

/** Letters that look like `Đ` and `đ`. Old Vietnamese keyboards write them. */
const WRONG_D = /[\u00d0\u0189\u00f0]/g;

/** Two or more white-space characters, or a single one other than a space and a no-break space. */
const WHITE_SPACE = /\s{2,}|[^\S\u00a0 ]/g;

/**
 * What may need cleaning: a space at either end, two spaces, and any character other than printable ASCII, a dash and the composed letters
 * of Vietnamese. Letters that look like `Đ` and `đ` need cleaning too, so the ranges leave out U+00D0 and U+00F0. Most texts match nothing here,
 * and need no further search.
 */
const UNCLEAN = /[^ -~À-ÏÑ-ïñ-ſƠ-ưẠ-ỹ–]|^ | {2}| $/;

/**
 * Cleans up text for display: composes it (NFC), removes invisible characters that change no number, writes `Đ` for letters that look like it,
 * and collapses white space. A single no-break space stays, because it keeps a number and its unit on one line. The position of tone marks
 * (hòa, hoà) is not changed.
 */
export function tidy(text?: string | null): string {
  if (!text || !UNCLEAN.test(text)) return text ?? '';
  const composed = text.normalize('NFC').replace(INVISIBLE, keepIfInNumber).replace(WRONG_D, toD);
  return composed.replace(WHITE_SPACE, ' ').trim();
}

/**
 * Removes invisible characters. It keeps them if the number without them might be a different one:
 * - between two digits, they may stand for a lost dash or point;
 * - a soft hyphen beside a digit may be a minus, because PDF files use it as one. Behind a point or comma, it only says where a line may end;
 * - a mark before digits may change their order.
 */
function keepIfInNumber(signs: string, start: number, text: string): string {
  const end = start + signs.length;
  const before = text.slice(Math.max(start - 2, 0), start);
  const after = text.slice(end, end + MAX_TURNED);
  const isBetweenDigits = /\d$/.test(before) && /^\d/.test(after);
  const isBesideDigit = /\d\s?$/.test(before) || (/^\s?\d/.test(after) && !/[.,]$/.test(before));
  const mayBeMinus = signs.includes(SOFT_HYPHEN) && isBesideDigit;
  const turnsDigits = RIGHT_TO_LEFT.test(signs) && /\d/.test(after);
  return isBetweenDigits || mayBeMinus || turnsDigits ? signs : '';
}

/** A tidied text with the code of each invisible character, `61[U+00AD]62`; `undefined` if it has none. */
export function writeInvisible(tidied: string): string | undefined {
  if (!UNCLEAN.test(tidied) || tidied.search(INVISIBLE) < 0) return undefined;
  return tidied.replace(INVISIBLE, (signs) => signs.replace(/./g, toCode));
}

function toCode(sign: string): string {
  return `[U+${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}]`;
}

function toD(letter: string): string {
  return letter === '\u00f0' ? 'đ' : 'Đ';
}

/** Joins texts to sentences for screen readers: `Lễ khởi công. Không tải được ảnh. Thử lại`. Empty texts are left out. */
export function joinSentences(...texts: string[]): string {
  const given = texts.filter((text) => text !== '');
  const last = given.length - 1;
  return given.map((text, index) => (index < last ? endSentence(text) : text)).join(' ');
}

/** Adds a full stop, unless the text is empty or already ends with a punctuation mark. */
export function endSentence(text: string): string {
  return text === '' || /[.!?…:]$/.test(text) ? text : `${text}.`;
}

/** Makes the first letter upper case, for the start of a line: `vừa xong` becomes `Vừa xong`. */
export function capitalize(text = ''): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Makes the first letter lower case, for the middle of a line: `Cùng kỳ` becomes `cùng kỳ`. An abbreviation stays: `HĐND tỉnh`. */
export function lowerFirst(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
