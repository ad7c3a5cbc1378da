/** Elements that may show a sign or digits as a picture. */
const PICTURES = 'img, svg, canvas, video, iframe, object, embed, input[type=image]';

/** Whether an element shows a picture, with or without a style sheet. */
export function isPictureElement(element: Element): boolean {
  return element.matches(PICTURES);
}

/** Whether an element may show something that is no text: a picture, or an empty element with a background image or a triangle of borders. */
export function isPicture(element: Element): boolean {
  if (isPictureElement(element)) return true;
  // The border and the background of a cell belong to the design of the table. They are no sign.
  const isCell = element.matches('td, th, caption');
  const isEmpty = element.childElementCount === 0 && element.textContent.trim() === '';
  return !isCell && isEmpty && isPainted(getComputedStyle(element));
}

/** Whether a style paints a picture, or a triangle: a left border with a top or bottom border. */
export function isPainted(style: CSSStyleDeclaration): boolean {
  const { backgroundImage, maskImage, borderLeftWidth, borderTopWidth, borderBottomWidth } = style;
  const hasImage = [backgroundImage, maskImage].some((image) => image && image !== 'none');
  const hasLeftBorder = parseFloat(borderLeftWidth) > 0;
  const hasTopOrBottomBorder = parseFloat(borderTopWidth) > 0 || parseFloat(borderBottomWidth) > 0;
  return hasImage || (hasLeftBorder && hasTopOrBottomBorder);
}
