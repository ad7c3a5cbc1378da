import { decodeReferences } from './parse-references.ts';

/** Some feeds escape HTML two or three times. */
const MAX_ESCAPES = 3;

/** Scripts, styles and comments with their content. Without a closing tag they go on to the end of the text. */
const HIDDEN_MARKUP = /<(script|style)\b.*?(<\/\1\s*>|$)|<!--.*?(-->|$)/gis;
/** Tags that separate words, as a space does: `Tin<br>mới`. */
const BLOCK_TAG = /<\/?(p|div|br|li|ul|ol|h\d|tr|t[dh]|table|section|figure|figcaption)\b[^<>]*>/gi;
/** Other tags, which may stand inside a word: `M<b>ớ</b>i`. */
const ANY_TAG = /<\/?[a-z][^<>]*>/gi;

/** The text of a piece of HTML, even if the HTML was escaped several times. The result is plain text: never insert it as HTML. */
export function toText(html: string): string {
  let text = html;
  for (let round = 0; round < MAX_ESCAPES; round++) {
    const withoutTags = text.replace(HIDDEN_MARKUP, ' ').replace(BLOCK_TAG, ' ').replace(ANY_TAG, '');
    const decoded = decodeReferences(withoutTags);
    if (decoded === text) break;
    text = decoded;
  }
  return text;
}

/** The address of the first picture in a piece of HTML. Skips `data:` pictures, and pictures that are 1 px wide, which only track readers. */
export function firstImage(html: string): string | undefined {
  for (const [tag] of html.matchAll(/<img\b[^<>]*>/gi)) {
    const src = attributeOf(tag, 'src');
    const isInline = src !== undefined && /^data:/i.test(src);
    if (src && !isInline && attributeOf(tag, 'width') !== '1') return decodeReferences(src);
  }
  return undefined;
}

/**
 * The value of an attribute in the text of a tag: `src="a.jpg"`, `src='a.jpg'` or `src=a.jpg`. The name `src` also finds `data-src`, which has
 * the address of lazily loaded pictures.
 */
function attributeOf(tag: string, name: string): string | undefined {
  const pattern = new RegExp(`\\b${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i');
  const [, doubleQuoted, singleQuoted, unquoted] = pattern.exec(tag) ?? [];
  return doubleQuoted || singleQuoted || unquoted;
}
