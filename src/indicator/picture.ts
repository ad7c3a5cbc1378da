import { matches } from '../shared/member.ts';
import { isTransparent } from './colors.ts';

/** Elements that may show a sign or digits as a picture. */
const PICTURES = 'img, svg, canvas, video, iframe, object, embed, input[type=image]';

const SIDES = ['Left', 'Right', 'Top', 'Bottom'] as const;
/** Values of `position` with which an element takes no space between its neighbours. */
export const OUT_OF_FLOW = /^(absolute|fixed)$/;

/** Whether an element is one that shows pictures without the help of a style sheet. */
export function isPictureElement(element: Element): boolean {
  return matches(element, PICTURES);
}

/** Whether an element may show something other than text: a picture, or an empty element that is painted. */
export function isPicture(element: Element): boolean {
  if (isPictureElement(element)) return true;
  // The border and the background of a cell belong to the design of the table. They are not signs.
  const isCell = element.matches('td, th, caption');
  const isEmpty = element.childElementCount === 0 && element.textContent.trim() === '';
  return !isCell && isEmpty && isPainted(getComputedStyle(element));
}

/**
 * Whether a style paints something without text:
 * - a picture,
 * - a border, because it may draw a line or a triangle,
 * - a coloured box that stands within a line of text or over other text.
 */
export function isPainted(style: CSSStyleDeclaration): boolean {
  const { backgroundImage, backgroundColor, display, position } = style;
  const hasImage = [backgroundImage, maskOf(style)].some((image) => image !== '' && image !== 'none');
  const hasBorder = SIDES.some(
    (side) => parseFloat(style[`border${side}Width`]) > 0 && !isTransparent(style[`border${side}Color`]),
  );
  // The background of an ordinary block, such as an empty paragraph of Word, is not a sign.
  const isBox = display.startsWith('inline-') || OUT_OF_FLOW.test(position);
  return hasImage || hasBorder || (isBox && !isTransparent(backgroundColor));
}

/** Whether a style shows a picture behind text or in place of it. A gradient is only a background. */
export function hasPictureBehind(style: CSSStyleDeclaration): boolean {
  const { backgroundImage, content } = style;
  return [backgroundImage, maskOf(style), content].some((image) => image.includes('url('));
}

/** The images of a mask. Chrome 109 knows only the name with a prefix. */
function maskOf(style: CSSStyleDeclaration): string {
  return style.getPropertyValue('-webkit-mask-image');
}
