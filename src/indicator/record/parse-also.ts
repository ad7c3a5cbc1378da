import { parseNumber } from '../../text/number.ts';
import { checkItemCount } from './check-item-count.ts';
import { IndicatorError } from './indicator-error.ts';
import { isNoDataSign } from './no-data-sign.ts';
import { findBracketsMistake, hasSpacedNumber, toVietnameseNotation } from './parse-field.ts';
import { toText } from './parse-text.ts';
import type { IndicatorRecord } from './record.ts';
import { hasVerbAndSign } from './signs.ts';

const FIELD = 'also';
const LETTER_OR_DIGIT = /[\p{L}\d]/u;
/** A formula of a spreadsheet: `=62+38`. */
const FORMULA = /^=/;
/**
 * A number with its points and commas, `1.200,5`; not the digits beside a slash, as in `31/12/2023` and `111/2024/QH15`. It ends with a
 * digit, so that the comma or full stop of the sentence is not a part of it.
 */
const NUMBER = /(?<![\d.,/])\d[\d.,]*(?<=\d)(?![\d/])/g;

/**
 * Reads other figures for the same thing, with their words: `vốn 10,3 tỷ USD`, `chiếm 9,6%`.
 *
 * @throws IndicatorError for a number that is not Vietnamese, stands in brackets alone or has a sign behind a verb, `tăng -5%`; for a
 *   formula; and for a sign such as `n/a`.
 */
export function readAlso({ also }: IndicatorRecord): string[] {
  const items: readonly unknown[] = Array.isArray(also) ? also : toText(also, FIELD).split(';');
  checkItemCount(items, also, FIELD);
  const texts = items.map((item) => toText(item, FIELD)).filter(Boolean);
  for (const text of texts) {
    if (!LETTER_OR_DIGIT.test(text) || FORMULA.test(text) || hasVerbAndSign(text))
      throw new IndicatorError('unread', text, { field: FIELD });
    if (isNoDataSign(text)) throw new IndicatorError('no-data-sign', text, { field: FIELD });
    const bracketsMistake = findBracketsMistake(text, FIELD);
    if (bracketsMistake) throw bracketsMistake;
    checkAreVietnamese(text);
  }
  return texts;
}

/** Throws for a number that is not in Vietnamese notation. */
function checkAreVietnamese(text: string): void {
  const areVietnamese = [...text.matchAll(NUMBER)].every(([number]) => parseNumber(number));
  // A number with spaces, `1 234`, is two numbers for the pattern above.
  if (areVietnamese && !hasSpacedNumber(text)) return;
  const vietnamese = toVietnameseNotation(text);
  const suggestion = vietnamese === text ? undefined : vietnamese;
  throw new IndicatorError('unread', text, { field: FIELD, suggestion });
}
