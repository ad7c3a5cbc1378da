/** A text of whole words with at most so many letters, and `…` if words are left out. */
export function shorten(text: string, maxLetters: number): string {
  if (text.length <= maxLetters) return text;
  const lastSpace = text.lastIndexOf(' ', maxLetters);
  const wholeWords = text.slice(0, lastSpace > 0 ? lastSpace : maxLetters);
  return `${wholeWords.replace(/[,;:–-]$/, '')}…`;
}
