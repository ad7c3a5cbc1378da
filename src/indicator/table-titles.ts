import { isElement } from '../shared/node-types.ts';

/** The elements of layout that editors put around a table. */
const WRAPPERS = 'figure, div, center';
const NOT_SHOWN = 'script, style, template, link, br';
const MAY_BE_EMPTY = 'p, div, span, mtqg-indicator';
const HEADING = 'h1, h2, h3, h4, h5, h6, [role="heading"]';

/**
 * The elements with the titles of a table: the heading directly above it, its caption, and the caption of its `<figure>`, as CKEditor writes it.
 */
export function findTitles(table: HTMLTableElement): Element[] {
  const figcaption = table.closest('figure')?.querySelector(':scope > figcaption');
  return [findTitleAbove(table), table.caption, figcaption].filter((title) => isElement(title));
}

/** The heading directly above a table, or above the wrappers that begin with the table. If a text stands between the two, the heading is that of the text. */
function findTitleAbove(table: HTMLTableElement): Element | undefined {
  let element: Element = table;
  for (;;) {
    const above = findNodeAbove(element);
    if (above) return isElement(above) && above.matches(HEADING) ? above : undefined;
    const parent = element.parentElement;
    if (!parent?.matches(WRAPPERS)) return undefined;
    element = parent;
  }
}

/** The node in front of an element in its parent, without those that show nothing. */
function findNodeAbove(element: Element): Node | undefined {
  let node = element.previousSibling;
  while (node && showsNothing(node)) node = node.previousSibling;
  return node ?? undefined;
}

/** Whether a node is white space, a comment, a script, an empty paragraph or a tile without a placeholder. */
function showsNothing(node: Node): boolean {
  if (node.nodeType === Node.COMMENT_NODE) return true;
  if (isElement(node) && node.matches(NOT_SHOWN)) return true;
  const mayBeEmpty = !isElement(node) || (node.matches(MAY_BE_EMPTY) && !node.firstElementChild);
  return mayBeEmpty && node.textContent?.trim() === '';
}
