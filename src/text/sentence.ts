/** Zero-width spaces, soft hyphens, marks of the writing direction, byte order marks. */
const INVISIBLE = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

/** Letters that look like `Đ` and `đ`. Old Vietnamese keyboards write them. */
const WRONG_D = /[\u00d0\u0189\u00f0]/g;

/** Two or more white-space characters, or a single one other than a space and a no-break space. */
const WHITE_SPACE = /\s{2,}|[^\S\u00a0 ]/g;

/**
 * What may need cleaning: a space at either end, two spaces, and any character other than printable ASCII, a dash and the composed letters
 * of Vietnamese. Letters that look like `Đ` and `đ` need cleaning too, so
 * the ranges leave out U+00D0 and U+00F0. Most texts need no cleaning; for them, this one search is all.
 */
const UNCLEAN = /[^ -~À-ÏÑ-ïñ-ſƠ-ưẠ-ỹ–]|^ | {2}| $/;

/**
 * Cleans up text for display: composes it (NFC), removes invisible characters, writes `Đ` for letters that look like it, and collapses white
 * space. A single no-break space stays, because it keeps a number and its unit on one line. The position of tone marks (hòa, hoà) is not
 * changed.
 */
export function tidy(text?: string | null): string {
  if (!text || !UNCLEAN.test(text)) return text ?? '';
  const composed = text.normalize('NFC').replace(INVISIBLE, '').replace(WRONG_D, toD);
  return composed.replace(WHITE_SPACE, ' ').trim();
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

function endSentence(text: string): string {
  return /[.!?…:]$/.test(text) ? text : `${text}.`;
}

/** Makes the first letter upper case, for the start of a line: `vừa xong` becomes `Vừa xong`. */
export function capitalize(text = ''): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Makes the first letter lower case, for the middle of a line: `Cùng kỳ` becomes `cùng kỳ`. An abbreviation stays: `HĐND tỉnh`. */
export function lowerFirst(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
