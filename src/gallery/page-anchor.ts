import { placeOfFragment } from '../shared/place-of-fragment.ts';

/**
 * The element of the page that a fragment leads to. `undefined` if there is none, or if it is a hidden part of the gallery.
 *
 * @param fragment Without `#`, as in `location.hash` or unescaped.
 */
export function findAnchor(fragment: string, gallery: Element): Element | undefined {
  const anchor = placeOfFragment(fragment);
  // A photo that is shown as a thumbnail is not shown itself, so the browser cannot scroll to it.
  const isReplaced = anchor && gallery.contains(anchor) && anchor.getClientRects().length === 0;
  return isReplaced ? undefined : anchor;
}
