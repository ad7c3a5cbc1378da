import { matches } from '../shared/member.ts';
import { UNSEEN } from '../shared/own-content.ts';
import { isPictureElement } from './picture.ts';

/**
 * Elements whose text is not part of the text of a cell: deleted text, fields without text, the closed part of `<details>`, and the small
 * readings above characters (`rt`, `rp`).
 */
const LEFT_OUT = `${UNSEEN}, del, s, strike, rt, rp, audio, datalist,
  input:is([type=checkbox], [type=radio], [type=hidden], [type=button], [type=submit], [type=reset]),
  details:not([open]) > :not(summary)`;
/** An element that begins further to the left or above is outside the page. */
const FAR_OUT_PX = -500;
/** A width or height of at most 1 px. */
const TINY_LENGTH = /^(0|1|0\.\d+)px$/;
/** A transform that scales the area by less leaves nothing to see. Because of rounding, `rotateX(90deg)` scales it by a little more than 0. */
const MIN_SCALE_OF_AREA = 0.001;
/** Values of `display` for elements without a box of their own. They cannot be scaled. */
const WITHOUT_BOX = /^(inline|contents)$/;

/** Whether an element takes part in the layout of its table. */
export function isDisplayed(element: Element): boolean {
  return !matches(element, UNSEEN) && getComputedStyle(element).display !== 'none';
}

/** Whether a reader sees an element of a table. Parts of it may be hidden. */
export function isSeen(element: Element): boolean {
  if (matches(element, LEFT_OUT)) return false;
  const style = getComputedStyle(element);
  // A picture that has not been loaded may have no area yet.
  return isPictureElement(element) ? !isHidden(style) : isStyleSeen(style);
}

/** Whether an element with this style, or a text that a style sheet adds in this style, is seen. */
export function isStyleSeen(style: CSSStyleDeclaration): boolean {
  const { width, height, overflow } = style;
  const hasNoArea = TINY_LENGTH.test(width) || TINY_LENGTH.test(height);
  const isContentCutOff = hasNoArea && overflow !== 'visible';
  return !isHidden(style) && !isContentCutOff;
}

function isHidden(style: CSSStyleDeclaration): boolean {
  const { display, opacity, filter, textDecorationLine } = style;
  if (display === 'none' || opacity === '0' || /opacity\(0%?\)/.test(filter)) return true;
  return textDecorationLine.includes('line-through') || isCutOff(style) || isShrunk(style);
}

/**
 * Whether something with this style is visible, as far as `visibility` says. In a table that is hidden as a whole, everything counts as visible.
 *
 * @param element The element that has the style, or whose `::before` or `::after` has it.
 */
export function isVisible({ visibility }: CSSStyleDeclaration, element: Element): boolean {
  const table = element.closest('table');
  return visibility === 'visible' || !table || getComputedStyle(table).visibility !== 'visible';
}

/** Whether an element is outside the page or clipped. In this way, pages hide texts that are only for screen readers. */
function isCutOff(style: CSSStyleDeclaration): boolean {
  const { left, top, textIndent, marginLeft, clipPath } = style;
  const isFarOut = [left, top, textIndent, marginLeft].some((length) => parseFloat(length) < FAR_OUT_PX);
  const isClipped =
    /^rect\((0px,? ?){4}\)$/.test(style.getPropertyValue('clip')) || /^inset\((50|100)%/.test(clipPath);
  return isFarOut || isClipped;
}

/** Whether an element is scaled to nothing, or its content is not drawn. `content-visibility` has no effect on the parts of a table. */
function isShrunk(style: CSSStyleDeclaration): boolean {
  const { display, transform, scale } = style;
  if (WITHOUT_BOX.test(display)) return false;
  if (!display.startsWith('table') && style.getPropertyValue('content-visibility') === 'hidden') return true;
  const [x, y = x] = scale.split(' ').map(parseFloat); // NaN for `none`.
  return x === 0 || y === 0 || isFlat(transform);
}

/** Whether a transform leaves no area: `scale(0)`, `rotateX(90deg)`. */
function isFlat(transform: string): boolean {
  if (!transform.startsWith('matrix')) return false;
  const { m11, m12, m21, m22 } = new DOMMatrixReadOnly(transform);
  return Math.abs(m11 * m22 - m12 * m21) < MIN_SCALE_OF_AREA;
}
