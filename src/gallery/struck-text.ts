import { isElement } from '../shared/node-types.ts';

/**
 * Whether an element is a text that an editor has struck out: `<del>`, `<span style="text-decoration: line-through">`. The gallery shows
 * captions without such lines, so the text would seem to be valid again.
 */
export function isStruck(element: Element): boolean {
  return element.matches('del, s, strike') || hasLineThrough(element);
}

/** Whether a node is or contains a text that is struck out. */
export function hasStruckText(node: Node): boolean {
  return isElement(node) && [node, ...node.querySelectorAll('*')].some(isStruck);
}

function hasLineThrough(element: Element): boolean {
  const { style } = element as Partial<HTMLElement>;
  return style?.textDecoration.includes('line-through') ?? false;
}
