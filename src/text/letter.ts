const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/** Whether a text has a letter or a digit. A text of only signs, such as `|` and `»`, has none. */
export function hasLetterOrDigit(text: string): boolean {
  return LETTER_OR_DIGIT.test(text);
}

/** Signs that stand for something, such as stars of a rating and emoji. Arrows and squares are left out: they are bullets. */
const SYMBOL = /[\p{So}\p{Extended_Pictographic}]/gu;
const BULLET = /[\u2190-\u21FF\u25A0-\u25FF\u2794-\u27BE\u2B00-\u2B1B]/u;
/** Signs that a browser shows as a coloured picture. */
const EMOJI = /\p{Emoji_Presentation}/u;
/** A single sign before a headline is a bullet: `❖`, `★`. */
const MIN_SYMBOLS = 2;

/** Whether a text has symbols with a meaning: an emoji, or several signs in a row, such as `★★★★☆`. */
export function hasSymbols(text: string): boolean {
  const symbols = (text.match(SYMBOL) ?? []).filter((sign) => !BULLET.test(sign));
  return symbols.length >= MIN_SYMBOLS || symbols.some((sign) => EMOJI.test(sign));
}
