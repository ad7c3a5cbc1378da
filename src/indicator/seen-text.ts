import { UNSEEN } from '../shared/own-content.ts';
import { toRaisedText } from './raised-text.ts';

/** Elements whose text is no text of a cell: deleted text, pictures, buttons, and the small readings above characters (`rt`, `rp`). */
const LEFT_OUT = `${UNSEEN}, del, s, strike, rt, rp, svg, canvas, video, audio, iframe, object, button, datalist,
  input:is([type=checkbox], [type=radio], [type=hidden], [type=button], [type=submit], [type=reset], [type=image]),
  details:not([open]) > :not(summary)`;
/**
 * Elements that may show a figure in another way than as text. Their names are put into the text, `<select>`, so that the cell is reported
 * as a mistake.
 */
const UNREADABLE = 'input, select, textarea, math, table, progress, meter';
/** The displays of elements that stand on the line of their neighbours. */
const IN_LINE = /^(inline|contents|ruby)/;
/** An element that begins further to the left or above is outside the page. */
const FAR_OUT_PX = -500;
/** A width or height of at most 1 px. */
const NO_AREA = /^(0|1|0\.\d+)px$/;
const TRANSPARENT = 'rgba(0, 0, 0, 0)';

/** The lines of the text that a reader sees in an element of a table. */
export function readSeenText(element: Element): string {
  const lines = appendText('', element).split('\n');
  return lines
    .map((line) => line.trim())
    .filter(Boolean)
    .join('\n');
}

/** Whether an element takes part in the layout of its table. */
export function isDisplayed(element: Element): boolean {
  return !element.matches(UNSEEN) && getComputedStyle(element).display !== 'none';
}

/** Whether a reader sees an element of a table. Parts of it may be hidden. */
export function isSeen(element: Element): boolean {
  if (element.matches(LEFT_OUT)) return false;
  const style = getComputedStyle(element);
  const isHidden = style.display === 'none' || style.opacity === '0';
  return !isHidden && !style.textDecorationLine.includes('line-through') && !isCutOff(style);
}

/** Whether an element is outside the page or has no area, as texts for screen readers only. */
function isCutOff(style: CSSStyleDeclaration): boolean {
  const { left, top, textIndent, marginLeft, width, height, clipPath, overflow } = style;
  const isFarOut = [left, top, textIndent, marginLeft].some((length) => parseFloat(length) < FAR_OUT_PX);
  const isClipped =
    /^rect\((0px,? ?){4}\)$/.test(style.getPropertyValue('clip')) || /^inset\((50|100)%/.test(clipPath);
  const hasNoArea = NO_AREA.test(width) || NO_AREA.test(height);
  return isFarOut || isClipped || (hasNoArea && overflow !== 'visible');
}

/** The text with the seen text of the next node. */
function appendText(text: string, node: Node): string {
  if (node instanceof Text) return isDrawn(node) ? text + node.data.replace(/[ \t\r\n]+/g, ' ') : text;
  if (!(node instanceof Element) || !isSeen(node)) return text;
  if (node.matches('br')) return `${text}\n`;
  if (node.matches(UNREADABLE)) return `${text} <${node.localName}> `;
  const withChildren = [...node.childNodes].reduce(appendText, text);
  const own = withChildren.slice(text.length);
  const isBlock = !IN_LINE.test(getComputedStyle(node).display);
  return isBlock ? `${text}\n${own}\n` : text + toRaisedText(text, own, node);
}

/** Whether the letters of a text are drawn. In a table that is hidden as a whole, they count as drawn. */
function isDrawn({ parentElement }: Text): boolean {
  if (!parentElement) return false;
  const { visibility, fontSize, color } = getComputedStyle(parentElement);
  if (parseFloat(fontSize) === 0 || color === TRANSPARENT) return false;
  const table = parentElement.closest('table');
  return visibility === 'visible' || !table || getComputedStyle(table).visibility !== 'visible';
}
