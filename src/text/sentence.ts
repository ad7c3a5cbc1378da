import type { Language } from './language.ts';

/**
 * Text as it is shown: composed (NFC), without the spaces and line ends that only lay out its source. A single no-break space within it
 * stays: it holds a number and its unit together. Tone marks stay where they were written.
 */
export function tidy(text?: string | null): string {
  return (text ?? '')
    .normalize('NFC')
    .replace(/[\u200b\ufeff]/g, '')
    .replace(/\s{2,}|[^\S\u00a0]/g, ' ')
    .trim();
}

/** The same with its first letter large, as at the beginning of a line: `vừa xong` → `Vừa xong`. */
export function capitalize(text = ''): string {
  return text.replace(/^./, (letter) => letter.toUpperCase());
}

/** `A`, `A và B`, `A, B và C`; in English `A, B and C`. */
export function formatList(items: readonly string[], language: Language): string {
  const last = items.at(-1) ?? '';
  if (items.length < 2) return last;
  return `${items.slice(0, -1).join(', ')} ${language === 'vi' ? 'và' : 'and'} ${last}`;
}
