// Checks by `nodeType` instead of `instanceof`, because a page may have variables named `Element` or `Text`.

export function isElement(node: unknown): node is Element {
  return (node as Partial<Node> | null)?.nodeType === 1;
}

export function isText(node: unknown): node is Text {
  return (node as Partial<Node> | null)?.nodeType === 3;
}

/** The element that a shadow root belongs to; `undefined` for any other node. */
export function hostOf(root: Node): Element | undefined {
  return root.nodeType === 11 ? (root as Partial<ShadowRoot>).host : undefined;
}
