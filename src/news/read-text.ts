import { isElement, isText } from '../shared/node-types.ts';
import { UNSEEN } from '../shared/own-content.ts';
import { tidy } from '../text/sentence.ts';

/** Elements that separate words, as a space does. */
const BLOCKS = 'br, p, div, li, ul, ol, td, th, h1, h2, h3, h4, h5, h6';

/** The visible text of an element. */
export function readText(element: Element | undefined): string {
  return element ? tidy(visibleTextOf(element)) : '';
}

export function hasText(element: Element): boolean {
  return readText(element) !== '';
}

function visibleTextOf(node: Node): string {
  if (isText(node)) return node.data;
  if (!isElement(node) || node.matches(UNSEEN)) return '';
  const text = [...node.childNodes].map(visibleTextOf).join('');
  return node.matches(BLOCKS) ? ` ${text} ` : text;
}
