/**
 * Cleans up text for display: composes it (NFC), removes zero-width spaces and collapses white space. A single no-break space stays,
 * because it keeps a number and its unit on one line. The position of tone marks (hòa, hoà) is not changed.
 */
export function tidy(text?: string | null): string {
  return (text ?? '')
    .normalize('NFC')
    .replace(/[\u200b\ufeff]/g, '')
    .replace(/\s{2,}|[^\S\u00a0]/g, ' ')
    .trim();
}

/** Makes the first letter upper case, for the start of a line: `vừa xong` becomes `Vừa xong`. */
export function capitalize(text = ''): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
