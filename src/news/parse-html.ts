import { isDecoration, toPixels } from '../text/decoration-picture.ts';
import { LAZY_ADDRESSES, LAZY_SRCSETS } from '../text/lazy-attributes.ts';
import { isDataPicture } from '../text/picture-address.ts';
import { isPlaceholder } from '../text/placeholder-picture.ts';
import { escapeAttributes } from '../text/html-attributes.ts';
import { replaceTags } from '../text/html-elements.ts';
import { withoutCdataMarks } from './parse-cdata.ts';
import { largestIn, singleAddressIn } from '../text/srcset.ts';
import { isWeakPicture } from './weak-picture.ts';
import { replaceMarks } from './parse-marks.ts';
import { decodeAllReferences } from './parse-references.ts';

/** Some feeds escape HTML two or three times. */
const MAX_ESCAPES = 3;

/** Scripts, styles and comments with their content, and declarations of Word. Without a closing tag they go on to the end of the text. */
const HIDDEN_MARKUP =
  /<(script|style)\b.*?(<\/\1\s*>|$)|<!--.*?(-->|$)|<!\[(?:if\b[^<>]*|endif)\]>|<\?xml:[^<>]*>/gis;
/** Elements whose tags separate words, as a space does: `Tin<br>mới`. */
const BLOCK = /^(?:p|div|br|li|ul|ol|h\d|tr|t[dh]|table|section|figure|figcaption|rt|rp)$/;
/** What only HTML has: an end tag, a line break, a picture, an attribute with a value, or a paragraph at the start. */
const HTML_MARKUP = /<\/[a-z][\w-]*\s*>|<(?:br|hr|img|wbr)\b|<[a-z][\w-]*\s[^<>]*=\s*["']|^\s*<(?:p|div)\b/i;
// `(?<!…)`: the search begins only at the first character of a name. To begin at every character of a very long name would be slow.
const ATTRIBUTE = /(?<![\w:.-])([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/g;

/** References that HTML reads without their `;`. In an address, `&copy=1` is not one of them. */
const UNENDED_REFERENCE =
  /&(?:nbsp|[aeiouy](?:grave|acute|circ|tilde)|(?:amp|quot|copy|reg|deg|laquo|raquo)(?![\w-]))(?![;=])/gi;

/** More than any news block shows of an article. */
const MAX_LENGTH = 50_000;
/** More than a title that speaks of tags has. */
const MAX_TITLE_LENGTH = 1000;
/** More smileys than an article has before its first picture. */
const MAX_PICTURES = 1000;
/** An address that contains its picture. */
const DATA = /\bdata:[\w/+.-]{1,100};base64,[\w+/=\s]{1000,}/g;

/** A tag between spaces or signs, without attributes and without an end tag. Not that of a block or line break, which may lack an end tag. */
const TAG_IN_SENTENCE =
  /(?<=\s)<((?!(?:p|div|br|wbr|li|ul|ol|t[drh]|h\d)>)[a-z]+)>(?=[\s,.;:?!)]|$)(?!.*<\/\1\s*>)/gis;

/** Keeps the tags of which a title speaks, and which have no end tag: `Dùng <b> để in đậm`. */
export function escapeTagsInSentence(title: string): string {
  return (
    title.slice(0, MAX_TITLE_LENGTH).replace(TAG_IN_SENTENCE, '&lt;$1&gt;') + title.slice(MAX_TITLE_LENGTH)
  );
}

/** The text of the beginning of a piece of HTML, even if the HTML was escaped several times. The result is plain text: never insert it as HTML. */
export function toText(html: string): string {
  let text = textOfHtml(beginningOf(html));
  for (let round = 1; round < MAX_ESCAPES; round++) {
    // Most escaped tags are words about tags: `Dùng &lt;b&gt; để in đậm`. Others are HTML that was escaped once more.
    const decoded = HTML_MARKUP.test(text) ? textOfHtml(text) : decodeAllReferences(withoutCdataMarks(text));
    if (decoded === text) break;
    text = decoded;
  }
  return text;
}

function textOfHtml(html: string): string {
  const visible = replaceMarks(escapeAttributes(withoutCdataMarks(html)).replace(HIDDEN_MARKUP, ' '));
  // Tags of other elements than blocks may stand inside a word: `M<b>ớ</b>i`.
  const text = replaceTags(visible, (name) => (BLOCK.test(name) ? ' ' : ''));
  return decodeAllReferences(text.replace(UNENDED_REFERENCE, '$&;'));
}

/** The beginning of a long piece of HTML, without what readers do not see. It does not end inside a tag or a reference. */
function beginningOf(html: string): string {
  if (html.length <= MAX_LENGTH) return html;
  const visible = html.replace(DATA, '').replace(HIDDEN_MARKUP, ' ');
  return visible.slice(0, MAX_LENGTH).replace(/<[^<>]*$|&[^&;\s]*$/, '');
}

/** Programs often declare HTML to be plain text. It has an end tag, a line break or a picture. */
const HTML_BY_MISTAKE = /<\/[a-z][\w-]*\s*>|<(?:br|img)\b/i;

/**
 * The text of a field that the feed declares to be plain text, in which `<b>` is three characters. In XML, the references that are left
 * in it were escaped twice; in JSON, they were not needed. Both are replaced. If the text is HTML by mistake, it is read as HTML.
 */
export function toLiteralText(text: string): string {
  return HTML_BY_MISTAKE.test(text)
    ? toText(text)
    : decodeAllReferences(withoutCdataMarks(text.slice(0, MAX_LENGTH)));
}

/**
 * A picture, or something that readers do not see and in which tags are text: an element such as `<script>`, or a comment. If its end is missing,
 * it goes on to the end of the HTML.
 */
const PICTURE_OR_HIDDEN =
  /<(script|style|textarea|template)\b.*?(?:<\/\1\s*>|$)|<!--.*?(?:-->|$)|(?<picture><img\b[^<>]*>)/gis;
const HIDDEN_STYLE = /\bdisplay\s*:\s*none|\bvisibility\s*:\s*hidden/i;

/**
 * The address of the first picture in a piece of HTML that is content. Attributes of scripts that load pictures later take precedence over
 * `src`. Pictures whose names are those of icons come last. Skips pictures in `data:` addresses, pictures that count readers, smileys and icons.
 */
export function firstImage(html: string): string | undefined {
  let count = 0;
  let weak: string | undefined;
  for (const { groups } of escapeAttributes(html).matchAll(PICTURE_OR_HIDDEN)) {
    const tag = groups?.['picture'];
    const address = tag && readPicture(attributesOf(tag));
    if (address && !isWeakPicture(address)) return address;
    weak ??= address;
    if (++count === MAX_PICTURES) break;
  }
  return weak;
}

/** The address of the first link in a piece of HTML. */
export function firstLink(html: string): string | undefined {
  const [tag = ''] = /<a\s[^<>]*>/i.exec(escapeAttributes(html)) ?? [];
  return attributesOf(tag).get('href');
}

/** The address of an `<img>` with these attributes; `undefined` if it is hidden, a placeholder, a smiley, an icon or counts readers. */
export function readPicture(attributes: ReadonlyMap<string, string>): string | undefined {
  // A script that loads a picture later also shows it.
  const isLazy = LAZY_ADDRESSES.some((name) => attributes.has(name));
  if (!isLazy && HIDDEN_STYLE.test(attributes.get('style') ?? '')) return undefined;
  const addresses = [...LAZY_ADDRESSES, 'src'].map((name) => singleAddressIn(attributes.get(name) ?? ''));
  const inSets = [...LAZY_SRCSETS, 'srcset'].map((name) => largestIn(attributes.get(name) ?? '') ?? '');
  const address = [...addresses, ...inSets].find(
    (candidate) => !isPlaceholder(candidate) && !isDataPicture(candidate),
  );
  if (address === undefined) return undefined;
  const classes = attributes.get('class')?.split(/\s+/) ?? [];
  const [width, height] = ['width', 'height'].map((name) => toPixels(attributes.get(name)));
  return isDecoration({ address, classes, width, height }) ? undefined : address;
}

/** The attributes in the text of a tag: `src="a.jpg"`, `src='a.jpg'` or `src=a.jpg`. */
function attributesOf(tag: string): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name = '', doubleQuoted, singleQuoted, unquoted] of tag.matchAll(ATTRIBUTE)) {
    const value = doubleQuoted ?? singleQuoted ?? unquoted ?? '';
    attributes.set(name.toLowerCase(), decodeAllReferences(value));
  }
  return attributes;
}
