import { decodeReferences } from './parse-references.ts';

// The lengths of contents are limited, so that many tags without an end do not take much time.
const RAISED_OR_LOWERED = /<(sup|sub)\b[^<>]*>(.{0,80}?)<\/\1\s*>/gis;
const DELETED = /<(del|s|strike)(?:\s[^<>]*)?>.{0,300}?<\/\1\s*>/gis;
const FORMULA = /<math\b([^<>]*)>.{0,2000}?<\/math\s*>/gis;
const FORMULA_IN_WORDS = /\balttext\s*=\s*(?:"([^"]*)"|'([^']*)')/i;

/** The signs that have raised and lowered forms, in the order of these forms. */
const SIGNS = '0123456789+-−=n';
const HAS_CHARACTERS = /^[0-9+−=n-]+$/;
const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼ⁿ';
const SUBSCRIPTS = '₀₁₂₃₄₅₆₇₈₉₊₋₋₌ₙ';

/**
 * HTML in which marks are characters, where a text without them would say something else: `10<sup>5</sup>` becomes `10⁵`, `CO<sub>2</sub>`
 * becomes `CO₂`, `<q>` becomes quotation marks. Deleted text is left out. A formula is its text in words, or `…`.
 */
export function replaceMarks(html: string): string {
  return html
    .replace(FORMULA, (_, attributes: string) => ` ${formulaInWords(attributes)} `)
    .replace(DELETED, ' ')
    .replace(RAISED_OR_LOWERED, (_, name: string, content: string) => toCharacters(name, content))
    .replace(/<q(?:\s[^<>]*)?>/gi, '“')
    .replace(/<\/q\s*>/gi, '”');
}

function formulaInWords(attributes: string): string {
  const [, doubleQuoted, singleQuoted] = FORMULA_IN_WORDS.exec(attributes) ?? [];
  return doubleQuoted || singleQuoted || '…';
}

/** Text that has no such characters stays as it is, but `^` keeps a raised number apart from the number before it. */
function toCharacters(name: string, content: string): string {
  const isRaised = name.toLowerCase() === 'sup';
  const text = decodeReferences(content)
    .replace(/<[^<>]*>/g, '')
    .trim();
  const characters = isRaised ? SUPERSCRIPTS : SUBSCRIPTS;
  if (HAS_CHARACTERS.test(text)) return text.replace(/./g, (sign) => characters[SIGNS.indexOf(sign)]!);
  return isRaised && /^\d/.test(text) ? `^${text}` : text;
}
