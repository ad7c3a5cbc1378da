/** Control and format characters, line separators, and all spaces but the usual one. */
const INVISIBLE = /[\p{C}\p{Zl}\p{Zp}]|(?! )\p{Zs}/gu;

const SHORT_ESCAPES = new Map([
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
]);

/** Shows invisible characters of a text as in JavaScript: `\r`, `\u{200b}`. A message then shows why a value is refused. */
export function escapeInvisible(text: string): string {
  return text.replace(INVISIBLE, (character) => SHORT_ESCAPES.get(character) ?? toCodeEscape(character));
}

function toCodeEscape(character: string): string {
  return `\\u{${character.codePointAt(0)!.toString(16)}}`;
}
