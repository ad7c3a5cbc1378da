/**
 * Removes what editors add to a value: outer spaces, quotes and a final semicolon. Decodes character references that editors escaped twice.
 * All of `"red"`, `red;` and `&quot;red&quot;;` become `red`.
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
