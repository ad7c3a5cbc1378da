/** A string, a number or word, or a sign, with the spaces in front of it. The group is the token. */
const TOKEN =
  /\s*("(?:[^"\\\n]|\\.)*"|(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:e[+-]?\d+)?|true|false|null)(?![\w.])|[{}[\],:])/iy;

/** The position of the first token that JSON does not allow at its place; `undefined` if all tokens are allowed. */
export function findJsonError(text: string): number | undefined {
  /** The brackets that are open. */
  const open: string[] = [];
  let previous = '';
  TOKEN.lastIndex = 0;
  while (previous !== 'value' || open.length > 0) {
    const start = TOKEN.lastIndex;
    const [found = '', token = ''] = TOKEN.exec(text) ?? [];
    // Without a token, this is where the spaces in front of the wrong text begin.
    const position = start + found.length - token.length;
    const kind = kindOf(token, previous, open.at(-1));
    if (kind === undefined) return position + (/^\s*/.exec(text.slice(position))?.[0].length ?? 0);
    if (kind === '{' || kind === '[') open.push(kind);
    const isClosing = kind === '}' || kind === ']';
    if (isClosing) open.pop();
    previous = isClosing ? 'value' : kind;
  }
  const rest = text.slice(TOKEN.lastIndex);
  return rest.trim() === '' ? undefined : text.length - rest.trimStart().length;
}

/**
 * What a token is: `name` in front of a colon, `value`, or the sign itself; `undefined` if it cannot stand there.
 *
 * @param previous What the token before it is; empty at the start.
 * @param bracket The innermost bracket that is open.
 */
function kindOf(token: string, previous: string, bracket: string | undefined): string | undefined {
  const isBehindItem = previous === 'value';
  const mayBeName = bracket === '{' && (previous === '{' || previous === ',');
  const mayBeValue = ['', '[', ':'].includes(previous) || (bracket === '[' && previous === ',');
  if (token === '') return undefined;
  if (token === ',') return isBehindItem ? token : undefined;
  if (token === ':') return previous === 'name' ? token : undefined;
  if (token === '}') return bracket === '{' && (isBehindItem || previous === '{') ? token : undefined;
  if (token === ']') return bracket === '[' && (isBehindItem || previous === '[') ? token : undefined;
  if (mayBeName) return token.startsWith('"') ? 'name' : undefined;
  if (!mayBeValue) return undefined;
  return token === '{' || token === '[' ? token : 'value';
}
