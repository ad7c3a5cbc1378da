import type { Language } from './language.ts';

/** An optional minus sign, digits with all thousands grouped or none, and optional decimals: `1200`, `1.200,5`, `−0,5`. */
const VIETNAMESE_NUMBER = /^([-−]?)(0|[1-9]\d*|[1-9]\d{0,2}(?:\.\d{3})+)(?:,(\d+))?$/;
/** The same form in English notation: `1200`, `1,200.5`, `−0.5`. */
const ENGLISH_NUMBER = /^([-−]?)(0|[1-9]\d*|[1-9]\d{0,2}(?:,\d{3})+)(?:\.(\d+))?$/;

/** A number that was read from a text, and how many decimals the text had. "Quoted" means: as published. */
export interface QuotedNumber {
  value: number;
  /** 2 for `7,70`. */
  decimals: number;
}

/**
 * Formats a whole number with its thousands grouped: `1.234.567`, in English `1,234,567`. It does not use `Intl.NumberFormat`, because
 * creating the first one takes a slow computer longer than all other work of a widget.
 */
export function formatCount(value: number, language: Language): string {
  return groupThousands(String(value), language);
}

/** Writes a number in Vietnamese notation without grouping: `-1200,5`. Not-a-number and infinity become `NaN` and `Infinity`. */
export function writeNumber(value: number): string {
  return withoutExponent(String(value)).replace('.', ',');
}

/** Groups the thousands of a number in Vietnamese notation and keeps its decimals: `1200,50` becomes `1.200,50`, in English `1,200.50`. */
export function formatQuoted(text: string, language: Language): string {
  const [whole = '', fraction] = text.replaceAll('.', '').split(',');
  const grouped = groupThousands(whole, language);
  if (!fraction) return grouped;
  return language === 'vi' ? `${grouped},${fraction}` : `${grouped}.${fraction}`;
}

/**
 * Reads a number in Vietnamese notation: `1.200` is 1200 and `12,02` is 12.02. Dots must group all thousands or none; the minus sign may
 * be `-` or `−`. Returns `undefined` for anything else, such as `12.02`, `1,200.5` or `0.125` (a grouped number does not begin with 0).
 */
export function parseNumber(text: string): QuotedNumber | undefined {
  const found = VIETNAMESE_NUMBER.exec(text.trim());
  if (!found) return undefined;
  const [, minus, whole = '', fraction = ''] = found;
  const sign = minus ? '-' : '';
  // Without decimals, the text ends with a point (`1200.`), which `Number` accepts.
  const value = Number(`${sign}${whole.replaceAll('.', '')}.${fraction}`);
  return { value, decimals: fraction.length };
}

/** Converts a number from English to Vietnamese notation: `1,200.50` becomes `1200,50`. Returns `undefined` for any other text. */
export function fromEnglish(text: string): string | undefined {
  const found = ENGLISH_NUMBER.exec(text.trim());
  if (!found) return undefined;
  const [, minus = '', whole = '', fraction] = found;
  return minus + whole.replaceAll(',', '') + (fraction === undefined ? '' : `,${fraction}`);
}

/** Groups digits by three. A sign stays in front. A regular expression is not used, because it would take quadratic time. */
function groupThousands(text: string, language: Language): string {
  const sign = /^\D?/.exec(text)?.[0] ?? '';
  const digits = text.slice(sign.length);
  const groups: string[] = [];
  for (let end = digits.length; end > 0; end -= 3) groups.push(digits.slice(Math.max(end - 3, 0), end));
  return sign + groups.reverse().join(language === 'vi' ? '.' : ',');
}

/** Writes `1.5e-7` as `0.00000015` and `1e+21` with all its zeros. A number without an exponent stays as it is. */
function withoutExponent(text: string): string {
  const found = /^(-?)(\d)(?:\.(\d+))?e(.+)$/.exec(text);
  if (!found) return text;
  const [, minus = '', whole = '', fraction = ''] = found;
  const exponent = Number(found[4]);
  const digits = whole + fraction;
  if (exponent > 0) return minus + digits.padEnd(1 + exponent, '0');
  const zerosAfterPoint = -exponent - 1; // The first digit of `1.5e-7` is the seventh after the point.
  return `${minus}0.${'0'.repeat(zerosAfterPoint)}${digits}`;
}
