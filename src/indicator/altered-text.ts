import { drawsLetters } from './is-seen.ts';
import { hasPictureBehind } from './picture.ts';

/** Content may be larger than its box by this much, because sizes are rounded. */
const ROUNDING_PX = 1;

/**
 * Whether a style makes a reader see something other than the text of an element: more, such as an arrow in the background or in front of an
 * item of a list; less, such as text that is cut off; or digits in the opposite order.
 */
export function isAltered(element: Element, style: CSSStyleDeclaration): boolean {
  return (
    hasPictureBehind(style) ||
    hasListMarker(element, style) ||
    isReversed(style) ||
    (drawsLetters(style) && isFirstLetterHidden(element)) ||
    isLargerThanBox(element, style)
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

/** Whether a style sheet hides the first letter. */
function isFirstLetterHidden(element: Element): boolean {
  const style = getComputedStyle(element, '::first-letter');
  return style.fontSize !== '' && !drawsLetters(style);
}

/** Whether the text is larger than its box, which hides the rest: `text-overflow: ellipsis`. */
function isLargerThanBox(element: Element, { overflow }: CSSStyleDeclaration): boolean {
  if (!/hidden|clip/.test(overflow)) return false;
  const { scrollWidth, clientWidth, scrollHeight, clientHeight } = element;
  return scrollWidth > clientWidth + ROUNDING_PX || scrollHeight > clientHeight + ROUNDING_PX;
}
