/** `transparent`, as browsers write it: `rgba(0, 0, 0, 0)`, `color(srgb 0 0 0 / 0)`. */
const TRANSPARENT = /^rgba\(.*, 0\)$|\/ 0\)$/;

/** Whether a computed color paints nothing. */
export function isTransparent(color: string): boolean {
  return TRANSPARENT.test(color);
}
