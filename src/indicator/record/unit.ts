export const NO_BREAK_SPACE = '\u00a0';

/** A unit with more letters may break between its words, as it may after a slash. With more, a tile of 160 px would overflow. */
export const MAX_UNBROKEN_LETTERS = 12;

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
