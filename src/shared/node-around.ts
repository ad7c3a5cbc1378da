import { member } from './member.ts';
import { hostOf, isElement } from './node-types.ts';

/**
 * The node in which another node is shown: its slot, or else its parent, or else its host if it is a shadow root. `undefined` for the document.
 * A form may have a field named `parentNode`, so the properties are read with `member`.
 */
export function nodeAround(node: Node): Node | undefined {
  const slot = isElement(node) ? member(node, 'assignedSlot') : null;
  return slot ?? member(node, 'parentNode') ?? hostOf(node);
}

/** The elements in which an element is shown, the innermost first. A shadow root is followed by its host and by the elements around the host. */
export function elementsAround(element: Element): Element[] {
  const found: Element[] = [];
  for (let node = nodeAround(element); node; node = nodeAround(node)) if (isElement(node)) found.push(node);
  return found;
}
