import { isFirstLetterAltered } from './first-letter.ts';
import { hasPictureBehind } from './picture.ts';

/** Content may be larger than its box by this much, because sizes are rounded. */
const ROUNDING_PX = 1;
/** Digits that are moved closer together by more than this part of the font size overlap. */
const MAX_CROWDING = 0.15;
/** Values of `display` for elements without a box of their own. They cannot be turned. */
const WITHOUT_BOX = /^(inline|contents)$/;

/**
 * Whether a style makes a reader see something other than the text of an element:
 * - more than the text, such as an arrow in the background or in front of an item of a list,
 * - less, such as text that is cut off,
 * - letters or digits that are in the opposite order, turned, blurred, on top of each other, or different from the others.
 */
export function isAltered(element: Element, style: CSSStyleDeclaration): boolean {
  return (
    hasPictureBehind(style) ||
    hasListMarker(element, style) ||
    isReversed(style) ||
    isObscured(style) ||
    isTurned(style) ||
    isFirstLetterAltered(element, style) ||
    isCutOff(element, style)
  );
}

/** Whether a bullet, a number or another sign stands in front of an item of a list. */
function hasListMarker(
  element: Element,
  { display, listStyleType, listStyleImage }: CSSStyleDeclaration,
): boolean {
  if (!display.includes('list-item')) return false;
  const { content } = getComputedStyle(element, '::marker');
  const hasOwnContent = content !== '' && content !== 'normal' && content !== 'none';
  return listStyleType !== 'none' || listStyleImage !== 'none' || hasOwnContent;
}

/** Whether the digits of a number are shown in the opposite order: `<bdo dir="rtl">`. */
function isReversed({ direction, unicodeBidi }: CSSStyleDeclaration): boolean {
  return direction === 'rtl' && unicodeBidi.includes('override');
}

/** Whether letters are blurred, shown as the dots of a password, or on top of each other. */
function isObscured(style: CSSStyleDeclaration): boolean {
  const security = style.getPropertyValue('-webkit-text-security');
  const isPassword = security !== '' && security !== 'none';
  const spacing = parseFloat(style.letterSpacing) / parseFloat(style.fontSize); // NaN for `normal`.
  return isPassword || style.filter.includes('blur(') || spacing < -MAX_CROWDING;
}

/** Whether an element is mirrored or turned upside down: `rotate(180deg)`, `scaleX(-1)`. A 6 then looks like a 9. */
function isTurned({ display, transform, rotate, scale }: CSSStyleDeclaration): boolean {
  if (WITHOUT_BOX.test(display)) return false;
  const isMirrored = scale.split(' ').some((factor) => parseFloat(factor) < 0);
  // The angle is the last word, because an axis may stand before it: `x 180deg`. NaN for `none`.
  const degrees = parseFloat(rotate.split(' ').at(-1) ?? '');
  if (isMirrored || Math.cos((degrees * Math.PI) / 180) < 0) return true;
  if (!transform.startsWith('matrix')) return false;
  const { m11, m22 } = new DOMMatrixReadOnly(transform);
  return m11 < 0 || m22 < 0;
}

/** Whether a part of the text is hidden, because it is outside its box: `text-overflow: ellipsis`, `text-indent: -1em`. */
function isCutOff(element: Element, { overflow, textIndent }: CSSStyleDeclaration): boolean {
  if (!/hidden|clip/.test(overflow)) return false;
  const { scrollWidth, clientWidth, scrollHeight, clientHeight } = element;
  // Text in front of the box is tested separately, because `scrollWidth` does not include it.
  const isInFront = parseFloat(textIndent) < 0;
  return isInFront || scrollWidth > clientWidth + ROUNDING_PX || scrollHeight > clientHeight + ROUNDING_PX;
}
