/**
 * The value of an attribute, with or without quotation marks. Within them, at most 1000 characters may follow the first angle bracket, so that
 * many quotation marks without an end take no time.
 */
const VALUE = String.raw`"[^"<>]*(?:[<>][^"]{0,1000})?"|'[^'<>]*(?:[<>][^']{0,1000})?'|[^\s"'<>]+(?![^\s"'<>])`;
const ATTRIBUTE = String.raw`\s+[^\s"'<>=/]+(?![^\s"'<>=/])(?:\s*=\s*(?:${VALUE}))?`;
/** The start of an element whose attributes are without mistakes. */
const START_TAG = new RegExp(String.raw`<[a-z][\w:-]*(?:${ATTRIBUTE}){1,30}\s*/?>`, 'gi');

/**
 * Writes angle brackets in the attributes of HTML as references: `<img alt="Lào Cai -> Hà Nội">`. After that, a tag ends at its first `>`. A
 * text that only looks like a tag is changed too, which does no harm: the caller decodes references in texts later.
 */
export function escapeAttributes(html: string): string {
  return html.replace(START_TAG, (tag) => {
    const inner = tag.slice(1, -1);
    return /[<>]/.test(inner) ? `<${inner.replaceAll('<', '&lt;').replaceAll('>', '&gt;')}>` : tag;
  });
}
