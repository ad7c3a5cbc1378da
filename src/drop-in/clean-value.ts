/**
 * Removes what HTML editors add to a value: outer spaces, quotes and a final semicolon. Decodes character references that they escaped twice.
 * `"red"`, `red;` and `&quot;red&quot;;` all become `red`.
 */
export function cleanValue(value: string): string {
  return value
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&nbsp;', ' ')
    .replaceAll('&amp;', '&')
    .trim()
    .replace(/;$/, '')
    .trimEnd()
    .replace(/^(["'])(.*)\1$/, '$2');
}
