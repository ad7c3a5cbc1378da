import { isElement, isText } from '../shared/node-types.ts';
import type { VisibleContent } from './visible-content.ts';

/** Elements inside a line of text. */
const INLINE =
  'a, abbr, b, br, cite, code, em, font, i, mark, q, s, small, span, strong, sub, sup, time, u, wbr';
/** Elements that may hold one line of text, such as a caption. */
const LINES = 'p, div, center, figcaption, tbody, tr, td, th, dd, dt, li, address, section';

/**
 * The siblings that hold the line of text with which a node begins: the node itself, a single paragraph in it, or the node and the inline
 * elements after it up to a photo or paragraph. `undefined` if the node holds several lines, a heading, a list, or more than text.
 */
export function lineOf(node: ChildNode, content: VisibleContent): ChildNode[] | undefined {
  const nodes = isInline(node) ? inlineRun(node, content) : blockLine(node as Element, content);
  const hasOnlyText = nodes?.every((part) => content.partsOf(part).every(isText));
  return hasOnlyText ? nodes : undefined;
}

export function isInline(node: Node): boolean {
  return !isElement(node) || node.matches(INLINE);
}

function inlineRun(first: ChildNode, content: VisibleContent): ChildNode[] {
  const run: ChildNode[] = [];
  for (let node: ChildNode | null = first; node; node = node.nextSibling) {
    if (!isInline(node) || content.photosOf(node).length > 0) break;
    run.push(node);
  }
  while (!content.isVisible(run.at(-1)!)) run.pop();
  return run;
}

function blockLine(element: Element, content: VisibleContent): ChildNode[] | undefined {
  if (!element.matches(LINES)) return undefined;
  const children = content.visibleChildrenOf(element);
  if (children.every(isInline)) return [element];
  const [onlyChild] = children;
  return children.length === 1 ? blockLine(onlyChild as Element, content) : undefined;
}
