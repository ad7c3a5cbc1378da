import { decodeAllReferences } from './parse-references.ts';
import { Entities } from './parse-xml-entities.ts';
import type { XmlElement } from './parse-xml-element.ts';

/**
 * The greatest number of elements inside each other. No real feed has so many. The limit prevents a stack overflow in recursive functions. What
 * lies deeper is added to the innermost element that the limit allows.
 */
const MAX_DEPTH = 64;
/** An article. If another one begins directly inside it, the end tag of the first one is missing. */
const ARTICLE = /^(?:[^:]+:)?(?:item|entry)$/;
/** Fields of an article. If one of them begins inside a `SHORT_FIELD`, the end tag of the short field is missing. */
const FIELD = /^(?:title|link|guid|pubdate|description|published|updated|summary|content)$/;
const SHORT_FIELD = /^(?:title|link|guid|pubdate)$/;
/** Fields that are moved to their article from an element without an end tag. */
const MOVED =
  /^(?:title|link|guid|pubdate|published|updated|description|category|enclosure|author|(?:dc|dcterms|media|content|atom|a10|itunes):\w+)$/;
/** Fields that show that an element is an article. */
const FIELD_OF_ARTICLE = /^(?:[^:]+:)?(?:title|link|description|summary)$/;
/** `href="/rss"`, `href='/rss'` or `href=/rss`. The search begins only at the first character of a name, because a name can be very long. */
const ATTRIBUTE_PARTS = /(?<![\w:.-])([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+))/g;
/** Most elements share this map, which saves memory. */
const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map();

/** The elements of an XML text, while it is being read. */
export class XmlTree {
  /** All elements, in the order of the file. */
  readonly elements: XmlElement[] = [];
  readonly #entities: Entities;
  /** The element that is being read and its ancestors, from the outside in. The first one stands for the document. */
  #openElements: XmlElement[] = [{ name: '', attributes: NO_ATTRIBUTES, children: [], parent: undefined }];

  constructor(text: string) {
    this.#entities = new Entities(text);
  }

  open(name: string, attributeText: string, isSelfClosing: boolean): void {
    const { name: innermost, parent: around } = this.#innermost;
    const isNextArticle = name === innermost && ARTICLE.test(name);
    const isNextField = SHORT_FIELD.test(innermost) && FIELD.test(name) && ARTICLE.test(around?.name ?? '');
    if (isNextArticle || isNextField) this.#openElements.pop();
    const parent = this.#innermost;
    const attributes = readAttributes(this.#entities.replaceIn(attributeText));
    const element: XmlElement = { name, attributes, children: [], parent };
    this.elements.push(element);
    parent.children.push(element);
    if (FIELD_OF_ARTICLE.test(name)) parent.hasFields = true;
    if (!isSelfClosing && this.#openElements.length < MAX_DEPTH) this.#openElements.push(element);
  }

  /** Closes the innermost open element of that name, and the elements inside it. Ignores an end tag without an open element. */
  close(name: string): void {
    const index = this.#openElements.map((element) => element.name).lastIndexOf(name);
    if (index <= 0) return;
    const closed = this.#openElements.slice(index);
    this.#openElements = this.#openElements.slice(0, index);
    closed[0]!.isClosed = true;
    const article = closed.map((element) => ARTICLE.test(element.name)).lastIndexOf(true);
    if (article >= 0) moveFields(closed[article]!, closed.slice(article + 1));
  }

  /** Adds a text in which references are not replaced yet. */
  addText(text: string): void {
    this.#innermost.children.push(decodeAllReferences(this.#entities.replaceIn(text)));
  }

  /** Adds a text without references, such as the content of CDATA. */
  addLiteralText(text: string): void {
    this.#innermost.children.push(text);
  }

  /** The elements that are not closed yet, from the outside in. */
  get openElements(): XmlElement[] {
    return this.#openElements.slice(1);
  }

  get #innermost(): XmlElement {
    return this.#openElements.at(-1)!;
  }
}

/**
 * Moves fields to their article. They stand inside elements whose end is missing: `<enclosure url="/a.jpg"><pubDate>…</pubDate></item>`.
 *
 * @param open The elements inside the article that were still open at its end.
 */
function moveFields(article: XmlElement, open: readonly XmlElement[]): void {
  for (const element of open) {
    const isMoved = (child: XmlElement | string): child is XmlElement =>
      typeof child !== 'string' && MOVED.test(child.name);
    const moved = element.children.filter(isMoved);
    if (moved.length === 0) continue;
    element.children = element.children.filter((child) => !isMoved(child));
    for (const field of moved) {
      field.parent = article;
      article.children.push(field);
      if (FIELD_OF_ARTICLE.test(field.name)) article.hasFields = true;
    }
  }
}

function readAttributes(attributeText: string): ReadonlyMap<string, string> {
  if (attributeText === '') return NO_ATTRIBUTES;
  const attributes = new Map<string, string>();
  for (const [, key = '', doubleQuoted, singleQuoted, unquoted] of attributeText.matchAll(ATTRIBUTE_PARTS)) {
    const value = doubleQuoted ?? singleQuoted ?? unquoted ?? '';
    attributes.set(key.toLowerCase(), decodeAllReferences(value));
  }
  return attributes;
}
