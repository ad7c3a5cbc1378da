import { childrenOf } from './parse-xml.ts';
import type { XmlElement } from './parse-xml-element.ts';

/** The elements around the articles of RSS and Atom. */
export const FEED_ROOTS = ['rss', 'rdf:rdf', 'feed', 'channel'];
/** More elements of one name than an article has. */
const MAX_OF_NAME = 100;
/** More elements than an article has, even with its whole text as unescaped HTML. */
const MAX_ELEMENTS = 100_000;
/** Elements that also count if they are not directly in the item: those in `<news:news>` of a sitemap, and the fields of a SharePoint list. */
const DEEPER = /^(?:news|d):/;

/** An article in a feed. */
export interface XmlItem {
  element: XmlElement;
  /** The elements with the fields of the article, by their names. */
  fields: ReadonlyMap<string, readonly XmlElement[]>;
  /** All elements inside the article. Other articles inside it do not count: they are there because an end tag is missing. */
  descendants: readonly XmlElement[];
}

export function toXmlItem(element: XmlElement): XmlItem {
  const fields = new Map<string, XmlElement[]>();
  const addField = (field: XmlElement) => {
    const known = fields.get(field.name);
    if (!known) fields.set(field.name, [field]);
    else if (known.length < MAX_OF_NAME) known.push(field);
  };
  for (const child of element.children) if (typeof child !== 'string') addField(child);
  const descendants = descendantsOf(element);
  for (const inner of descendants) if (DEEPER.test(inner.name) && inner.parent !== element) addField(inner);
  return { element, fields, descendants };
}

/** The elements of these names with the fields of an article, in the order of the names, not of the file. */
export function elementsOf({ fields }: XmlItem, ...names: string[]): XmlElement[] {
  return names.flatMap((name) => fields.get(name) ?? []);
}

/** Whether an element is an article of RSS or Atom. */
export function isItem({ name }: XmlElement): boolean {
  return name === 'item' || name === 'entry';
}

/** An `<item>` outside a feed is an article if it has one of these fields. An `<item>` in a script behind the feed has none. */
const FIELDS = ['title', 'link', 'description', 'summary'];

/** Elements with a text. If an article stands in one of them, the end tag of the text is missing. */
const TEXTS = ['title', 'link', 'guid', 'pubdate', 'description', 'summary', 'content', 'content:encoded'];

/**
 * Whether an element is an article of this feed, and neither one of a feed that is the content of an article, nor one in a list of an article, such as
 * its comments: `<item><title>…</title><comments><item>…</item></comments></item>`.
 */
export function isArticle(element: XmlElement): boolean {
  if (!isItem(element)) return false;
  const around = ancestorsOf(element);
  const outerItem = around.findIndex(isItem);
  const isRoot = ({ name }: XmlElement) => FEED_ROOTS.includes(name);
  const between = outerItem < 0 ? [] : around.slice(0, outerItem);
  const isInFeedOfItem = between.some(isRoot);
  // If the outer item is in a feed itself, the feed inside is its content.
  if (isInFeedOfItem) return !around.slice(outerItem).some(isRoot);
  const isInList = between.some(({ name, isClosed }) => isClosed === true && !TEXTS.includes(name));
  if (isInList && around[outerItem]!.hasFields === true) return false;
  return around.some(isRoot) || FIELDS.some((name) => childrenOf(element, name).length > 0);
}

/** The elements around an element, from the inside out. */
function ancestorsOf({ parent }: XmlElement): XmlElement[] {
  const ancestors: XmlElement[] = [];
  for (let element = parent; element; element = element.parent) ancestors.push(element);
  return ancestors;
}

/** All elements inside an element, in the order of the file, without articles and what is inside them. */
function descendantsOf(element: XmlElement): XmlElement[] {
  // One list for all depths: a list for each depth would copy every element many times.
  const descendants: XmlElement[] = [];
  const visit = ({ children }: XmlElement) => {
    for (const child of children) {
      if (descendants.length >= MAX_ELEMENTS) return;
      if (typeof child === 'string' || isItem(child)) continue;
      descendants.push(child);
      visit(child);
    }
  };
  visit(element);
  return descendants;
}
