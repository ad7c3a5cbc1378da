export const NO_BREAK_SPACE = '\u00a0';

/**
 * A longer unit may break between its words, because on one line it would be too wide for a tile of 160 px. Any unit may break after a
 * slash.
 */
export const MAX_UNBROKEN_LETTERS = 12;

const THOUSANDS = /^1[. ]?000 (?=\p{L})/u;
const MILLIONS = /^1[. ]?000[. ]?000 (?=\p{L})/u;

/** `1000 ha` as `nghìn ha`, `1.000.000 đồng` as `triệu đồng`, because digits beside a number would seem to be its own. Other units stay. */
export function writeThousands(unit: string): string {
  return unit.replace(MILLIONS, 'triệu ').replace(THOUSANDS, 'nghìn ');
}

/** A unit with what joins it to its number: a no-break space, or nothing for `%` and `‰`. */
export function toUnitSuffix(unit = ''): string {
  if (!unit || isPercentage(unit)) return unit;
  const isLong = unit.split('/').some((piece) => piece.length > MAX_UNBROKEN_LETTERS);
  return NO_BREAK_SPACE + (isLong ? unit : unit.replaceAll(' ', NO_BREAK_SPACE));
}

/** Whether a unit begins with `%` or `‰`: `%`, `% dân số`. */
export function isPercentage(unit: string | undefined): boolean {
  return unit !== undefined && /^[%‰]/.test(unit);
}
