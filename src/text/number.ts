import type { Language } from './messages.ts';

/**
 * A whole number with its thousands grouped: `1.234.567` in Vietnamese, `1,234,567` in English. Not by `Intl`, whose first number
 * takes a slow computer longer than all else that a widget does.
 */
export function formatCount(value: number, language: Language): string {
  return `${value}`.replace(/\B(?=(\d{3})+$)/g, language === 'vi' ? '.' : ',');
}
