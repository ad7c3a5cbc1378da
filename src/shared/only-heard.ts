/** Only elements with a class or an attribute `style` are tested, because to compute the styles of all elements would take longer. */
const MAY_BE_HIDDEN = '[class], [style]';
/** `rect(0px, 0px, 0px, 0px)`, and `rect(1px, 1px, 1px, 1px)` of older style sheets. */
const CLIP = /^rect\(([\d.-]+)px,? ([\d.-]+)px,? ([\d.-]+)px,? ([\d.-]+)px\)$/;
/** `inset(50%)` and more leave nothing. */
const INSET = /^inset\(([\d.]+)%\)$/;
const MAX_PIXELS = 1;

/**
 * Whether only screen readers read the text of an element, because its style takes it out of the layout, and clips it to nothing or to one
 * pixel. Each system has its own class name for this: `hide-accessible` (Liferay), `sr-only` (Bootstrap).
 */
export function isOnlyHeard(element: Element): boolean {
  if (!element.matches(MAY_BE_HIDDEN)) return false;
  const style = getComputedStyle(element);
  const isOutOfFlow = style.position === 'absolute' || style.position === 'fixed';
  if (!isOutOfFlow) return false;
  return isClipEmpty(style.getPropertyValue('clip')) || isClippedAway(style) || isOnePixel(style);
}

/** Whether `clip-path` leaves nothing of an element. */
export function isClippedAway({ clipPath }: CSSStyleDeclaration): boolean {
  const [, percent] = INSET.exec(clipPath) ?? [];
  return Number(percent) >= 50; // NaN without an inset.
}

function isClipEmpty(clip: string): boolean {
  const [top, right, bottom, left] = (CLIP.exec(clip) ?? []).slice(1).map(Number);
  return top !== undefined && (bottom! <= top || right! <= left!);
}

/** Whether a style cuts an element to at most one pixel. The sizes are taken from the style, because hidden content of a widget has no layout. */
function isOnePixel({ overflow, width, height }: CSSStyleDeclaration): boolean {
  const isCut = /hidden|clip/.test(overflow);
  return isCut && [width, height].every((size) => Number(size.replace(/px$/, '')) <= MAX_PIXELS);
}
