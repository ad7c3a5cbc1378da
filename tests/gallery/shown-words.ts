/** Elements whose text is never visible. */
const UNSEEN = 'noscript, style, script, template, [hidden]';
/** Texts of the widgets themselves, which the page does not print. */
const OWN_TEXTS = '.spacing-probe, .broken-note, [part=more], [part=status], [part=heading], dialog';

/** The words that a page prints in an element, without those that no reader sees. */
export function printedWords(element: Element): string[] {
  return splitWords(textOf(element, (node) => node.childNodes));
}

/** The words that a gallery shows, in the order in which a reader sees them. */
export function shownWords(gallery: Element): string[] {
  const text = textOf(gallery, (node) => {
    // Without elements of the page, a slot shows its own content.
    if (node instanceof HTMLSlotElement && node.assignedNodes().length > 0) return node.assignedNodes();
    return (node as Element).shadowRoot?.childNodes ?? node.childNodes;
  });
  return splitWords(text);
}

function textOf(node: Node, childrenOf: (node: Node) => Iterable<Node>): string {
  if (node instanceof Text) return `${node.data} `;
  if (node instanceof Element) {
    if (node.matches(`${UNSEEN}, ${OWN_TEXTS}`)) return '';
    const isSlot = node instanceof HTMLSlotElement;
    if (!isSlot && getComputedStyle(node).display === 'none') return '';
  }
  return [...childrenOf(node)].map((child) => textOf(child, childrenOf)).join('');
}

function splitWords(text: string): string[] {
  return text.split(/\s+/).filter(Boolean);
}
