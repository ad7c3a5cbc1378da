/** A value in quotation marks. One with angle brackets is not longer than a caption, so that many quotation marks without an end take no time. */
const VALUE = String.raw`"[^"<>]*(?:[<>][^"]{0,1000})?"|'[^'<>]*(?:[<>][^']{0,1000})?'|[^\s"'<>]+(?![^\s"'<>])`;
const ATTRIBUTE = String.raw`\s+[^\s"'<>=/]+(?![^\s"'<>=/])(?:\s*=\s*(?:${VALUE}))?`;
/** The start of an element whose attributes are without mistakes. */
const START_TAG = new RegExp(String.raw`<[a-z][\w:-]*(?:${ATTRIBUTE}){1,30}\s*/?>`, 'gi');

/**
 * Writes angle brackets in the attributes of HTML as references: `<img alt="Lào Cai -> Hà Nội">`. After that, a tag ends at its first `>`. The
 * first character of a tag stays, and what only looks like a tag is decoded as text later.
 */
export function escapeAttributes(html: string): string {
  return html.replace(START_TAG, (tag) => {
    const inner = tag.slice(1, -1);
    return /[<>]/.test(inner) ? `<${inner.replaceAll('<', '&lt;').replaceAll('>', '&gt;')}>` : tag;
  });
}
