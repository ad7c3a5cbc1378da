/** Whether a node that the page put into an element shows anything of its own; what editors leave empty does not, nor what has a slot. */
export function isContent(node: Node): boolean {
  const { nodeType, textContent, slot, outerHTML } = node as Node & { slot?: string; outerHTML?: string };
  return !slot && nodeType < 4 && (!!textContent?.trim() || !!outerHTML?.includes('<img'));
}
