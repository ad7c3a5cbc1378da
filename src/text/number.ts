import type { Language } from './language.ts';

/**
 * A whole number with its thousands grouped: `1.234.567` in Vietnamese, `1,234,567` in English. Not by `Intl`, whose first number
 * takes a slow computer longer than all else that a widget does.
 */
export function formatCount(value: number, language: Language): string {
  return group(`${value}`, language);
}

/**
 * A finite number with its thousands grouped and a decimal comma: `-1.200,5` in Vietnamese, `-1,200.5` in English.
 *
 * @param decimals How many to show, rounded or filled with zeros. Default: as many as the number has.
 */
export function formatNumber(value: number, language: Language, decimals?: number): string {
  return formatQuoted(writeNumber(value, decimals), language);
}

/** The same as a Vietnamese author might write it, without groups: `-1200,5`. What is not finite is a word: `NaN`. */
export function writeNumber(value: number, decimals?: number): string {
  const text = decimals === undefined || Math.abs(value) >= 1e21 ? `${value}` : value.toFixed(decimals);
  return withoutExponent(text).replace('.', ',');
}

/** A Vietnamese number in a text, `1200,50`, with the very same digits: `1.200,50` in Vietnamese, `1,200.50` in English. */
export function formatQuoted(text: string, language: Language): string {
  const [whole = '', fraction] = text.replaceAll('.', '').split(',');
  return group(whole, language) + (fraction ? (language === 'vi' ? ',' : '.') + fraction : '');
}

/** What a number in a text is worth, and how many decimals it was quoted with. */
export interface QuotedNumber {
  value: number;
  decimals: number;
}

/**
 * Reads a Vietnamese number, strictly: `1.200` is 1200, `12,02` is 12.02. Dots group all thousands or none; a minus may be `-` or
 * `−`. `undefined` for anything else, such as `12.02` or `1,200.5`.
 */
export function parseNumber(text: string): QuotedNumber | undefined {
  const found = /^\s*([-−]?)(\d+|\d{1,3}(?:\.\d{3})+)(?:,(\d+))?\s*$/.exec(text);
  if (!found) return undefined;
  const [, minus, whole = '', fraction = ''] = found;
  const value = Number(`${minus && '-'}${whole.replaceAll('.', '')}.${fraction}`);
  return { value, decimals: fraction.length };
}

function group(whole: string, language: Language): string {
  return whole.replace(/\B(?=(\d{3})+$)/g, language === 'vi' ? '.' : ',');
}

/** `1.5e-7` as `0.00000015`, `1e+21` with all its zeros. */
function withoutExponent(text: string): string {
  const [, minus = '', whole = '', fraction = '', exponent] =
    /^(-?)(\d+)(?:\.(\d+))?(?:e(.+))?$/.exec(text) ?? [];
  if (!exponent) return text;
  const shift = Number(exponent);
  const digits = whole + fraction;
  return shift < 0
    ? `${minus}0.${'0'.repeat(-shift - 1)}${digits}`
    : minus + digits.padEnd(whole.length + shift, '0');
}
