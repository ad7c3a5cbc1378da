/** Shortens a longer text behind the last whole word that fits, and adds `…`. A first word that is too long is cut. */
export function shorten(text: string, maxLetters: number): string {
  if (text.length <= maxLetters) return text;
  const lastSpace = text.lastIndexOf(' ', maxLetters);
  const wholeWords = text.slice(0, lastSpace > 0 ? lastSpace : maxLetters);
  return `${wholeWords.replace(/[,;:–-]$/, '')}…`;
}
