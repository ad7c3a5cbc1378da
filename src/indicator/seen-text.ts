import { isElement, isText } from '../shared/node-types.ts';
import { PICTURE } from './file/parse-pictures.ts';
import { readGeneratedText } from './generated-text.ts';
import { hasLetters, isSeen, isVisible } from './is-seen.ts';
import { isPicture } from './picture.ts';
import { moveMarkBehindPercent, toRaisedText } from './raised-text.ts';

/**
 * Elements that may show a figure in another way than as text. Their names are put into the text, `<select>`, so that the cell is reported
 * as a mistake.
 */
const UNREADABLE = 'input, select, textarea, math, table, progress, meter';
/** A button with a digit may show a figure. Other buttons, such as `Xem`, are left out. */
const HAS_DIGIT = /\d/;
/** The displays of elements that stand on the line of their neighbours. */
const IN_LINE = /^(inline|contents|ruby)/;

/** The lines of the text that a reader sees in an element of a table. `PICTURE` stands for each picture. */
export function readSeenText(element: Element): string {
  const lines = appendText('', element).split('\n');
  return lines
    .map((line) => moveMarkBehindPercent(line.trim()))
    .filter(Boolean)
    .join('\n');
}

/** The text before a node, with the seen text of the node added. */
function appendText(text: string, node: Node): string {
  if (isText(node)) return text + readLetters(node);
  if (!isElement(node) || !isSeen(node)) return text;
  if (node.matches('button')) return HAS_DIGIT.test(node.textContent) ? `${text} <button> ` : text;
  if (node.matches('br')) return `${text}\n`;
  if (isPicture(node)) return isVisible(getComputedStyle(node), node) ? text + PICTURE : text;
  if (node.matches(UNREADABLE)) return `${text} <${node.localName}> `;
  // The text before a child decides how the child is read, so children are appended to it. It is cut off again.
  let withChildren = text + readGeneratedText(node, '::before');
  for (const child of node.childNodes) withChildren = appendText(withChildren, child);
  const own = withChildren.slice(text.length) + readGeneratedText(node, '::after');
  const isBlock = !IN_LINE.test(getComputedStyle(node).display);
  return isBlock ? `${text}\n${own}\n` : text + toRaisedText(text, own, node);
}

function readLetters({ data, parentElement }: Text): string {
  if (!parentElement) return '';
  const style = getComputedStyle(parentElement);
  return isVisible(style, parentElement) && hasLetters(style) ? data.replace(/[ \t\r\n]+/g, ' ') : '';
}
