// Checks by `nodeType` instead of `instanceof`, because a page may have variables named `Element` or `Text`.

import { member } from './member.ts';

const ELEMENT_NODE = 1;
const TEXT_NODE = 3;
/** Shadow roots are document fragments. */
const DOCUMENT_FRAGMENT_NODE = 11;

export function isElement(node: unknown): node is Element {
  const type: unknown = (node as Partial<Node> | null)?.nodeType;
  const isFormWithFieldOfThatName = typeof type === 'object' && type !== null;
  return type === ELEMENT_NODE || isFormWithFieldOfThatName;
}

export function isText(node: unknown): node is Text {
  return (node as Partial<Node> | null)?.nodeType === TEXT_NODE;
}

/** Whether an element is a form. Its fields may hide its properties, so it must be read with `member`. */
export function isForm(element: Element): boolean {
  return member(element, 'localName') === 'form';
}

/** The element that a shadow root belongs to; `undefined` for any other node. */
export function hostOf(root: Node): Element | undefined {
  return root.nodeType === DOCUMENT_FRAGMENT_NODE ? (root as Partial<ShadowRoot>).host : undefined;
}
