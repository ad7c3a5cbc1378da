/** The signs that have raised and lowered forms, in the order of these forms. */
const SIGNS = '0123456789+-−=n';
const HAS_ONLY_SIGNS = /^[0-9+−=n-]+$/;
const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼ⁿ';
const SUBSCRIPTS = '₀₁₂₃₄₅₆₇₈₉₊₋₋₌ₙ';

/**
 * The text of a `<sup>` or `<sub>` in plain text: `5` becomes `⁵` or `₅`, so that `10<sup>5</sup>` is not read as 105. Other text stays as
 * it is, but `^` is added to a raised text that begins with a digit, so that it does not continue a number before it.
 */
export function toRaisedText(name: 'sup' | 'sub', content: string): string {
  const text = content.trim();
  const characters = name === 'sup' ? SUPERSCRIPTS : SUBSCRIPTS;
  if (HAS_ONLY_SIGNS.test(text)) return text.replace(/./g, (sign) => characters[SIGNS.indexOf(sign)]!);
  return name === 'sup' && /^\d/.test(text) ? `^${text}` : text;
}
