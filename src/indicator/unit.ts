import type { Language } from '../text/language.ts';
import { formatQuoted } from '../text/number.ts';
import type { Quoted } from './record.ts';

export const NO_BREAK_SPACE = '\u00a0';

/** A longer unit is part of a sentence and may break between its words. */
const MAX_UNBROKEN_UNIT = 20;

/** A number and its unit on one line: `39,82 triệu đồng/người`, `4,43%`. */
export function formatWithUnit(number: Quoted, unit: string | undefined, language: Language): string {
  return formatQuoted(number.text, language) + toUnitSuffix(unit);
}

/** A unit with what joins it to its number: a no-break space, or nothing for a percent sign. */
export function toUnitSuffix(unit = ''): string {
  if (!unit || unit.startsWith('%')) return unit;
  return NO_BREAK_SPACE + (unit.length > MAX_UNBROKEN_UNIT ? unit : unit.replaceAll(' ', NO_BREAK_SPACE));
}
