/** The levels that `heading-level` may name. Level 1 belongs to the title of the page. */
export const HEADING_LEVELS: readonly number[] = [2, 3, 4, 5, 6];

/** The level of a heading; the usual one of the widget if the given number is not a level. React sets properties to a text: `"3"`. */
export function toHeadingLevel(level: unknown, usualLevel: number): number {
  const number = Number(level);
  return HEADING_LEVELS.includes(number) ? number : usualLevel;
}

/** The level one below the given one. */
export function toLowerLevel(level: number): number {
  return Math.min(level + 1, 6);
}
