import { findSimilarName } from '../text/similar-name.ts';
import { isWithoutScheme, withScheme } from '../text/url.ts';
import { toPagePictureUrl, toPageUrl } from './page-url.ts';

/** What may be written in an attribute. */
export interface AttributeRule {
  /** The name of the attribute. */
  name: string;
  /** Whether the element can use a text. It is not called for an empty text, which counts as a missing attribute. */
  accepts: (text: string) => boolean;
  /** What to write in place of a text that the element cannot use. */
  suggest: (text: string) => string;
  /** What separates the words of an attribute with several words, each of which is checked. */
  separator?: RegExp;
}

/** The numbers that an attribute may have. */
export interface NumberRange {
  has: (number: number) => boolean;
  /** The range in words: `a whole number from 1`. */
  words: string;
}

/** A whole number from a smallest to a largest one. */
export function wholeNumbers(min: number, max = Infinity): NumberRange {
  const end = max === Infinity ? '' : ` to ${max}`;
  return {
    has: (number) => Number.isInteger(number) && number >= min && number <= max,
    words: `a whole number from ${min}${end}`,
  };
}

/** The number of a property; the usual number if the value is not in the range. React sets properties to the text of the attribute: `"5"`. */
export function toNumberIn(range: NumberRange, value: unknown, usual: number): number {
  const number = Number(value);
  return range.has(number) ? number : usual;
}

/** An attribute with a number. */
export function numberRule(name: string, { has, words }: NumberRange): AttributeRule {
  const accepts = (text: string) => has(Number(text));
  return {
    name,
    accepts,
    suggest: (text) => {
      // In Vietnamese, a comma stands before the decimals.
      const withPoint = text.trim().replace(',', '.');
      // `1,000` means 1000 or 1.
      const isAmbiguous = /^\d{1,3}[.]\d{3}$/.test(withPoint);
      return accepts(withPoint) && !isAmbiguous ? withPoint : words;
    },
  };
}

/** An attribute with a closed list of values. */
export function valueRule(name: string, known: readonly (string | number)[]): AttributeRule {
  const names = known.map(String);
  return {
    name,
    accepts: (text) => names.includes(text),
    suggest: (text) => findSimilarName(text.toLowerCase(), names) ?? names.join(', '),
  };
}

/** An attribute with several words from a closed list. */
export function wordsRule(name: string, known: readonly string[], separator: RegExp): AttributeRule {
  return { ...valueRule(name, known), separator };
}

/** An attribute with the address of a page. */
export function addressRule(name: string): AttributeRule {
  return {
    name,
    accepts: (text) => toPageUrl(text) !== undefined,
    suggest: (text) => suggestAddress(text, '/tin-tuc'),
  };
}

/** An attribute with the address of a picture. */
export function pictureRule(name: string): AttributeRule {
  return {
    name,
    accepts: (text) => toPagePictureUrl(text) !== undefined,
    suggest: (text) => suggestAddress(text, '/anh/cau.jpg'),
  };
}

function suggestAddress(text: string, example: string): string {
  if (isWithoutScheme(text)) return withScheme(text);
  return `an address with http or https, or one of this site, such as ${example}`;
}
