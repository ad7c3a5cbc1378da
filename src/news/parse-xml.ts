import { decodeReferences } from '../text/references.ts';
import type { Steps } from '../text/steps.ts';
import { Entities } from './parse-xml-entities.ts';

/** An XML element. Names are in lower case and keep their prefix: `dc:date`. */
export interface XmlElement {
  name: string;
  attributes: ReadonlyMap<string, string>;
  children: (XmlElement | string)[];
}

/**
 * The greatest number of elements inside each other. No real feed has so many; the limit prevents a stack overflow in the recursive functions
 * below. What lies deeper is added to the innermost element that the limit allows.
 */
const MAX_DEPTH = 64;
/** Elements of HTML that separate words, as a space does. */
const BLOCKS = ['br', 'p', 'div', 'li'];

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
    String.raw`<(?<opened>${NAME})(?<attributes>(?:${ATTRIBUTE}|${ATTRIBUTE_WITHOUT_VALUE})*)\s*(?<selfClosing>/?)>`,
    String.raw`(?<text>[^<]+)`,
    // A `<` that begins none of these: `1 < 2`
    '(?<stray><)',
  ].join('|'),
  'gs',
);
/** `href="/rss"`, `href='/rss'` or `href=/rss`. The search begins only at the first character of a name, because a name can be very long. */
const ATTRIBUTE_PARTS = /(?<![\w:.-])([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+))/g;

/** So many tags and texts are read in one step. */
const TOKENS_IN_STEP = 500;

/**
 * Reads XML even if it is not well-formed. The browser's parser is not used, because it rejects a whole feed for a single `&nbsp;`.
 *
 * @returns An element without a name that contains the whole document.
 */
export function* parseXml(text: string): Steps<XmlElement> {
  const root: XmlElement = { name: '', attributes: new Map(), children: [] };
  /** The element that is being read and its ancestors, from the outside in. */
  let openElements = [root];
  const entities = new Entities(text);
  let count = 0;
  for (const { groups: token = {} } of text.matchAll(TOKEN)) {
    if (++count % TOKENS_IN_STEP === 0) yield;
    const siblings = openElements.at(-1)!.children;
    if (token['opened']) {
      const element = toElement(token['opened'], entities.replaceIn(token['attributes'] ?? ''));
      siblings.push(element);
      if (!token['selfClosing'] && openElements.length < MAX_DEPTH) openElements.push(element);
    } else if (token['closed']) {
      openElements = closeElement(openElements, token['closed'].toLowerCase());
    } else if (token['text']) {
      siblings.push(decodeReferences(entities.replaceIn(token['text'])));
    } else {
      // Comments and declarations have none of these groups.
      siblings.push(token['cdata'] ?? token['stray'] ?? '');
    }
  }
  return root;
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

function toElement(name: string, attributeText: string): XmlElement {
  const attributes = new Map<string, string>();
  for (const [, key = '', doubleQuoted, singleQuoted, unquoted] of attributeText.matchAll(ATTRIBUTE_PARTS)) {
    const value = doubleQuoted ?? singleQuoted ?? unquoted ?? '';
    attributes.set(key.toLowerCase(), decodeReferences(value));
  }
  return { name: name.toLowerCase(), attributes, children: [] };
}

/** The child elements of that name. */
export function childrenOf(element: XmlElement, name: string): XmlElement[] {
  return element.children.filter((child) => typeof child !== 'string').filter((child) => child.name === name);
}

/** All elements inside an element, in the order of the file. */
export function descendantsOf(element: XmlElement): XmlElement[] {
  // One list for all depths: a list for each depth would copy every element up to MAX_DEPTH times.
  const descendants: XmlElement[] = [];
  const visit = ({ children }: XmlElement) => {
    for (const child of children) {
      if (typeof child === 'string') continue;
      descendants.push(child);
      visit(child);
    }
  };
  visit(element);
  return descendants;
}

/** All text inside an element. Unescaped HTML in a feed was read as elements too, so a space separates its blocks. */
export function textOf(node: XmlElement | string | undefined): string {
  if (node === undefined || typeof node === 'string') return node ?? '';
  const separator = BLOCKS.includes(node.name) ? ' ' : '';
  return separator + node.children.map(textOf).join('');
}
