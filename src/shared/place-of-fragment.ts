import { ofDocument } from './page-document.ts';

/**
 * The element of the page that a fragment leads to, such as `<h2 id="anh-2">` or `<a name="anh-2">`; `undefined` if there is none.
 *
 * @param fragment Without `#`; escaped, as in `location.hash`, or not: `%E1%BA%A3nh-2` or `ảnh-2`.
 */
export function placeOfFragment(fragment: string): Element | undefined {
  const name = unescapeFragment(fragment);
  const links = [...ofDocument('getElementsByName').call(document, name)];
  const link = links.find((element) => element.matches('a'));
  return ofDocument('getElementById').call(document, name) ?? link;
}

function unescapeFragment(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment; // A % that begins no escape.
  }
}
