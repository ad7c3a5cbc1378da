/** The levels that `heading-level` may name. Level 1 belongs to the title of the page. */
export const HEADING_LEVELS: readonly number[] = [2, 3, 4, 5, 6];

/** The level of a heading; the usual one of the widget if the given number is not a level. */
export function toHeadingLevel(level: number, usualLevel: number): number {
  return HEADING_LEVELS.includes(level) ? level : usualLevel;
}
