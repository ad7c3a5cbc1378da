import type { Steps } from '../text/steps.ts';
import type { XmlElement } from './parse-xml-element.ts';
import { XmlTree } from './parse-xml-tree.ts';

/** More attributes than a tag has. A tag with more attributes is read as text. */
const MAX_ATTRIBUTES = 200;
/** Elements that separate words, as a space does: of HTML, and fields of an article that stand in another one. */
const BLOCKS = ['br', 'p', 'div', 'li', 'category', 'author', 'pubdate', 'guid'];
/** More pieces than a text has that a news block shows. */
const MAX_PIECES_OF_TEXT = 20_000;
// A name or value must not be followed by one more character of its own kind. Otherwise, after an unclosed quote, the expression would try
// every shorter name and value, which is slow.
const NAME = String.raw`[\w:.-]+(?![\w:.-])`;
const UNQUOTED = String.raw`[^\s"'<>]+(?![^\s"'<>])`;
const ATTRIBUTE = String.raw`\s*${NAME}\s*=\s*(?:"[^"]*"|'[^']*'|${UNQUOTED})`;
const ATTRIBUTE_WITHOUT_VALUE = String.raw`\s+${NAME}`;

/** Elements of a feed whose content may be CDATA, and those around them. */
const FIELD =
  '(?:title|link|guid|id|pubdate|published|updated|description|summary|content|category|author|source|comments|item|entry|(?:dc|content|media|itunes):\\w+)';
/** The end of CDATA. A damaged end, `]]</title>`, and the end of the article also end it. */
const END_OF_CDATA = String.raw`\]\]>|\]\s?[\]>]\s*(?=</${FIELD}\s*>)|(?=</${FIELD}>\s*</(?<article>item|entry)>\s*<\k<article>\b)|$`;

const TOKEN = new RegExp(
  [
    // `<![CDATA[text]]>`, also unclosed
    String.raw`<!\[CDATA\[(?<cdata>.*?)(?:${END_OF_CDATA})`,
    // `<!-- comment -->`, also unclosed
    String.raw`<!--.*?(?:-->|$)`,
    // `<?xml version="1.0"?>`, `<!DOCTYPE rss>`
    String.raw`<\?[^?]{0,300}\?>|<[!?][^<>]*>`,
    // `</item>`, `</ item>`
    String.raw`</\s?(?<closed>${NAME})\s*>`,
    // `<link rel="self" href=/rss hidden/>`
    String.raw`<(?<opened>${NAME})(?<attributes>(?:${ATTRIBUTE}|${ATTRIBUTE_WITHOUT_VALUE}){0,${MAX_ATTRIBUTES}})\s*(?<selfClosing>/?)>`,
    // A long text is read in pieces, which do not end inside a reference: `&agrave;`
    String.raw`(?<text>[^<]{1,20000}[^<&;\s]{0,50};?)`,
    // A `<` that begins none of these: `1 < 2`
    '(?<stray><)',
  ].join('|'),
  'gis',
);

/** The number of characters that are read in one step. */
const CHARACTERS_IN_STEP = 20_000;

/**
 * Reads XML even if it is not well-formed. The browser's parser is not used, because it rejects a whole feed for a single `&nbsp;`.
 *
 * @returns All elements, in the order of the file, and those that are not closed at its end, from the outside in.
 */
export function* parseXml(xml: string): Steps<{ elements: XmlElement[]; open: XmlElement[] }> {
  const tree = new XmlTree(xml);
  let nextStep = CHARACTERS_IN_STEP;
  for (const { index, groups: token = {} } of xml.matchAll(TOKEN)) {
    if (index >= nextStep) {
      yield;
      nextStep = index + CHARACTERS_IN_STEP;
    }
    const { opened, attributes = '', selfClosing, closed, text, cdata, stray } = token;
    if (opened) tree.open(opened.toLowerCase(), attributes, selfClosing === '/');
    else if (closed) tree.close(closed.toLowerCase());
    else if (text) tree.addText(text);
    else if (cdata ?? stray) tree.addLiteralText(cdata ?? stray ?? '');
    // Comments and declarations have none of these groups.
  }
  return { elements: tree.elements, open: tree.openElements };
}

/** The child elements of that name. */
export function childrenOf(element: XmlElement, name: string): XmlElement[] {
  return element.children.filter((child) => typeof child !== 'string' && child.name === name) as XmlElement[];
}

/** All text inside an element. Unescaped HTML in a feed was read as elements too, so a space separates its blocks. */
export function textOf(element: XmlElement | undefined): string {
  const pieces: string[] = [];
  const visit = ({ children }: XmlElement) => {
    for (const child of children) {
      if (pieces.length > MAX_PIECES_OF_TEXT) return;
      if (typeof child === 'string') {
        pieces.push(child);
        continue;
      }
      const space = BLOCKS.includes(child.name) ? ' ' : '';
      pieces.push(space);
      visit(child);
      pieces.push(space);
    }
  };
  if (element) visit(element);
  return pieces.join('');
}
