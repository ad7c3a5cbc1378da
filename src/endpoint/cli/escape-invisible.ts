/** Control and format characters, line separators, and all spaces but the usual one. */
const INVISIBLE = /[\p{C}\p{Zl}\p{Zp}]|(?! )\p{Zs}/gu;

/** What a terminal obeys or reorders instead of showing it: control characters, line separators, and marks of writing direction. */
const CONTROLS = /[\p{Cc}\p{Zl}\p{Zp}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

const SHORT_ESCAPES = new Map([
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
]);

/** Shows invisible characters of a text as in JavaScript: `\r`, `\u{200b}`. A message then shows why a value is refused. */
export function escapeInvisible(text: string): string {
  return text.replace(INVISIBLE, toEscape);
}

/** Shows the control characters of a text as in JavaScript, so that a text from a file or a feed cannot control the terminal. */
export function escapeControls(text: string): string {
  return text.replace(CONTROLS, toEscape);
}

function toEscape(character: string): string {
  return SHORT_ESCAPES.get(character) ?? toCodeEscape(character);
}

function toCodeEscape(character: string): string {
  return `\\u{${character.codePointAt(0)!.toString(16)}}`;
}
