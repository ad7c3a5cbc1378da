import type { Language } from './messages.ts';

/** A whole number with its thousands grouped: `1.234.567` in Vietnamese, `1,234,567` in English. */
export function formatCount(value: number, language: Language): string {
  return value.toLocaleString(language);
}
