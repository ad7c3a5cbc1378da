import { PICTURE } from './file/parse-pictures.ts';

/** Stands for the space or the line between an element and the text beside it. No text of a page has this character. */
export const GAP = '\ufdd0';

/** The end of a number, gaps, and the start of a number. */
const GAP_IN_NUMBER = new RegExp(`([\\d.,]) *${GAP}[ ${GAP}]*(?=[\\d.,])`, 'g');
/** Letters whose spacing differs from that of their neighbours by this part of the font size look apart from them. */
const MIN_GAP = 0.2;
/** Values of `display` for elements without a box of their own. */
const WITHOUT_BOX = /^(inline|contents|ruby.*)$/;
const EDGES = [
  'marginLeft',
  'marginRight',
  'paddingLeft',
  'paddingRight',
  'borderLeftWidth',
  'borderRightWidth',
] as const;

/**
 * Whether a text within a line looks apart from the text beside it: it has a box with a space or a line at its sides, or its digits are drawn
 * in another way. Its digits then do not belong to the number beside it.
 *
 * @param around The element that the text and its neighbours stand in.
 */
export function looksApart(style: CSSStyleDeclaration, around: Element | null): boolean {
  const hasEdge = EDGES.some((edge) => isNonZero(style[edge]));
  const isShifted = style.position === 'relative' && isNonZero(style.left);
  return !WITHOUT_BOX.test(style.display) || hasEdge || isShifted || looksDifferent(style, around);
}

/** Whether digits have another distance from each other than those around them, or another font feature, such as raised digits. */
function looksDifferent(style: CSSStyleDeclaration, around: Element | null): boolean {
  if (!around) return false;
  const styleAround = getComputedStyle(around);
  const hasOtherFeatures = style.fontFeatureSettings !== styleAround.fontFeatureSettings;
  const difference = Math.abs(readSpacing(style) - readSpacing(styleAround));
  return hasOtherFeatures || difference > MIN_GAP * parseFloat(style.fontSize);
}

/** The distance between letters, in pixels; 0 for `normal`. */
function readSpacing({ letterSpacing }: CSSStyleDeclaration): number {
  return parseFloat(letterSpacing) || 0;
}

/** Whether a computed length is more or less than 0. */
function isNonZero(length: string): boolean {
  return Math.abs(parseFloat(length)) > 0;
}

/** A text without its gaps. A gap within a number makes it unreadable, as a picture does. Any other gap is a space. */
export function resolveGaps(text: string): string {
  if (!text.includes(GAP)) return text;
  return text.replace(GAP_IN_NUMBER, `$1${PICTURE}`).replaceAll(GAP, ' ');
}
