import { ofDocument } from '../shared/page-document.ts';

/**
 * The element of the page that a fragment leads to, such as `<h2 id="anh-2">` or `<a name="anh-2">`; `undefined` if there is none, or if it
 * is inside this element and not shown.
 *
 * @param fragment Without `#`, as in `location.hash` or unescaped.
 */
export function findAnchor(fragment: string, element: Element): Element | undefined {
  const name = unescapeFragment(fragment);
  const links = [...ofDocument('getElementsByName').call(document, name)];
  const anchor = ofDocument('getElementById').call(document, name) ?? links.find((link) => link.matches('a'));
  // A photo that is shown as a thumbnail is not shown itself, so the browser cannot scroll to it.
  const isReplaced = anchor && element.contains(anchor) && anchor.getClientRects().length === 0;
  return isReplaced ? undefined : (anchor ?? undefined);
}

function unescapeFragment(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment; // A % that begins no escape.
  }
}
