import { decodeReferences } from '../text/references.ts';
import type { Steps } from '../text/steps.ts';
import { Entities } from './parse-xml-entities.ts';

/** An XML element. Names are in lower case and keep their prefix: `dc:date`. */
export interface XmlElement {
  name: string;
  attributes: ReadonlyMap<string, string>;
  children: (XmlElement | string)[];
  /** The element around it; `undefined` for the whole document. */
  parent: XmlElement | undefined;
}

/**
 * The greatest number of elements inside each other. No real feed has so many; the limit prevents a stack overflow in recursive functions. What
 * lies deeper is added to the innermost element that the limit allows.
 */
const MAX_DEPTH = 64;
/** More attributes than a tag has. What has more is read as a text. */
const MAX_ATTRIBUTES = 200;
/** Elements of HTML that separate words, as a space does. */
const BLOCKS = ['br', 'p', 'div', 'li'];
/** More pieces than a text has that a news block shows. */
const MAX_PIECES_OF_TEXT = 20_000;
/** An article, which has no other one directly inside it. Another one begins there because the end tag is missing. */
const ARTICLE = /^(?:[^:]+:)?(?:item|entry)$/;

// A name or value must not be followed by one more character of its own kind. Otherwise, after an unclosed quote, the expression would try
// every shorter name and value, which is slow.
const NAME = String.raw`[\w:.-]+(?![\w:.-])`;
const UNQUOTED = String.raw`[^\s"'<>]+(?![^\s"'<>])`;
const ATTRIBUTE = String.raw`\s*${NAME}\s*=\s*(?:"[^"]*"|'[^']*'|${UNQUOTED})`;
const ATTRIBUTE_WITHOUT_VALUE = String.raw`\s+${NAME}`;

const TOKEN = new RegExp(
  [
    // `<![CDATA[text]]>`, also unclosed
    String.raw`<!\[CDATA\[(?<cdata>.*?)(?:\]\]>|$)`,
    // `<!-- comment -->`, also unclosed
    String.raw`<!--.*?(?:-->|$)`,
    // `<?xml version="1.0"?>`, `<!DOCTYPE rss>`
    String.raw`<[!?][^<>]*>`,
    // `</item>`
    String.raw`</(?<closed>${NAME})\s*>`,
    // `<link rel="self" href=/rss hidden/>`
    String.raw`<(?<opened>${NAME})(?<attributes>(?:${ATTRIBUTE}|${ATTRIBUTE_WITHOUT_VALUE}){0,${MAX_ATTRIBUTES}})\s*(?<selfClosing>/?)>`,
    // A long text is read in pieces, which do not end inside a reference: `&agrave;`
    String.raw`(?<text>[^<]{1,20000}[^<&;\s]{0,50};?)`,
    // A `<` that begins none of these: `1 < 2`
    '(?<stray><)',
  ].join('|'),
  'gs',
);
/** `href="/rss"`, `href='/rss'` or `href=/rss`. The search begins only at the first character of a name, because a name can be very long. */
const ATTRIBUTE_PARTS = /(?<![\w:.-])([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+))/g;

/** Most elements share this map, which saves memory. */
const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map();
/** So many characters are read in one step. */
const CHARACTERS_IN_STEP = 20_000;

/**
 * Reads XML even if it is not well-formed. The browser's parser is not used, because it rejects a whole feed for a single `&nbsp;`.
 *
 * @returns All elements, in the order of the file.
 */
export function* parseXml(text: string): Steps<XmlElement[]> {
  const elements: XmlElement[] = [];
  const root: XmlElement = { name: '', attributes: NO_ATTRIBUTES, children: [], parent: undefined };
  /** The element that is being read and its ancestors, from the outside in. */
  let openElements = [root];
  const entities = new Entities(text);
  let nextStep = CHARACTERS_IN_STEP;
  for (const { index, groups: token = {} } of text.matchAll(TOKEN)) {
    if (index >= nextStep) {
      yield;
      nextStep = index + CHARACTERS_IN_STEP;
    }
    if (token['opened']) {
      const name = token['opened'].toLowerCase();
      if (name === openElements.at(-1)!.name && ARTICLE.test(name)) openElements.pop();
      const parent = openElements.at(-1)!;
      const attributes = readAttributes(entities.replaceIn(token['attributes'] ?? ''));
      const element: XmlElement = { name, attributes, children: [], parent };
      elements.push(element);
      parent.children.push(element);
      if (!token['selfClosing'] && openElements.length < MAX_DEPTH) openElements.push(element);
    } else if (token['closed']) {
      openElements = closeElement(openElements, token['closed'].toLowerCase());
    } else {
      // Comments and declarations have none of these groups.
      const { text = '', cdata = '', stray = '' } = token;
      const content = text ? decodeReferences(entities.replaceIn(text)) : cdata + stray;
      if (content) openElements.at(-1)!.children.push(content);
    }
  }
  return elements;
}

/**
 * Closes the innermost open element of that name, and the elements inside it. Ignores a closing tag without an open element.
 *
 * @returns The elements that stay open.
 */
function closeElement(openElements: XmlElement[], name: string): XmlElement[] {
  const index = openElements.map((element) => element.name).lastIndexOf(name);
  return index > 0 ? openElements.slice(0, index) : openElements;
}

function readAttributes(attributeText: string): ReadonlyMap<string, string> {
  if (attributeText === '') return NO_ATTRIBUTES;
  const attributes = new Map<string, string>();
  for (const [, key = '', doubleQuoted, singleQuoted, unquoted] of attributeText.matchAll(ATTRIBUTE_PARTS)) {
    const value = doubleQuoted ?? singleQuoted ?? unquoted ?? '';
    attributes.set(key.toLowerCase(), decodeReferences(value));
  }
  return attributes;
}

/** The child elements of that name. */
export function childrenOf(element: XmlElement, name: string): XmlElement[] {
  return element.children.filter((child) => typeof child !== 'string' && child.name === name) as XmlElement[];
}

/** All text inside an element. Unescaped HTML in a feed was read as elements too, so a space separates its blocks. */
export function textOf(element: XmlElement | undefined): string {
  const pieces: string[] = [];
  const visit = ({ name, children }: XmlElement) => {
    if (BLOCKS.includes(name)) pieces.push(' ');
    for (const child of children) {
      if (pieces.length > MAX_PIECES_OF_TEXT) return;
      if (typeof child === 'string') pieces.push(child);
      else visit(child);
    }
  };
  if (element) visit(element);
  return pieces.join('');
}
