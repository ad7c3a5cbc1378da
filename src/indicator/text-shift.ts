/** Text may be the mark of a note if it is smaller than this part of the font size around it. */
const SMALL_FONT = 0.85;
/** A smaller shift merely aligns text with its neighbours. */
const MIN_SHIFT_PX = 1;

/** Whether text is smaller than the text around it. */
export function isSmall({ fontSize }: CSSStyleDeclaration, around: CSSStyleDeclaration): boolean {
  return parseFloat(fontSize) < parseFloat(around.fontSize) * SMALL_FONT;
}

/** Where a style moves text, such as a mark behind a number; `undefined` if it stays on the line. */
export function findShift(style: CSSStyleDeclaration): 'up' | 'down' | undefined {
  const { verticalAlign } = style;
  if (verticalAlign === 'super' || style.getPropertyValue('font-variant-position') === 'super') return 'up';
  if (verticalAlign === 'sub') return 'down';
  // `verticalAlign` is a length or a percentage. A percentage such as `30%` is read as 30 px, because only the direction matters.
  const raised = parseFloat(verticalAlign) || 0;
  const down = findOffset(style) + findTranslation(style) - raised;
  if (Math.abs(down) < MIN_SHIFT_PX) return undefined;
  return down < 0 ? 'up' : 'down';
}

/** How many pixels `position: relative` moves an element down; negative for `top: -4pt`, with which Word raises text. */
function findOffset({ position, top, bottom }: CSSStyleDeclaration): number {
  if (position !== 'relative') return 0;
  return parseFloat(top) || -parseFloat(bottom) || 0;
}

/** How many pixels `translate` and `transform` move an element down: 4 for `translateY(4px)`. They do not move inline elements. */
function findTranslation({ display, translate, transform }: CSSStyleDeclaration): number {
  if (display === 'inline') return 0;
  const [, translated = '0'] = translate.split(' ');
  const transformed = transform.startsWith('matrix') ? new DOMMatrixReadOnly(transform).m42 : 0;
  return parseFloat(translated) + transformed;
}
