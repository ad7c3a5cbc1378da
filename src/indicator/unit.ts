import type { Language } from '../text/language.ts';
import { formatQuoted } from '../text/number.ts';
import type { Quoted } from './record.ts';

export const NO_BREAK_SPACE = '\u00a0';

/** A unit with more letters may break between its words, as it may after a slash. With more, a tile of 160 px would overflow. */
const MAX_UNBROKEN_LETTERS = 12;

/** A number and its unit on one line: `39,82 triệu đồng/người`, `4,43%`. */
export function formatWithUnit(number: Quoted, unit: string | undefined, language: Language): string {
  return formatQuoted(number.text, language) + toUnitSuffix(unit);
}

/** A unit with what joins it to its number: a no-break space, or nothing for a percent sign. */
export function toUnitSuffix(unit = ''): string {
  if (!unit || unit.startsWith('%')) return unit;
  const isLong = unit.split('/').some((piece) => piece.length > MAX_UNBROKEN_LETTERS);
  return NO_BREAK_SPACE + (isLong ? unit : unit.replaceAll(' ', NO_BREAK_SPACE));
}
