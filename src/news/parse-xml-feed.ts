import { decideBase, type FeedAddress, findXmlBases } from './parse-feed-base.ts';
import { toFeedUrl } from './parse-feed-address.ts';
import { ITEMS_IN_STEP, keepNewest, type RawArticle, type RawFeed } from './parse-article.ts';
import { firstImage, toText } from './parse-html.ts';
import { addressOfLink, findLink, linksOf } from './parse-xml-links.ts';
import { type Located, picturesOf } from './parse-xml-pictures.ts';
import { childrenOf, descendantsOf, parseXml, textOf, type XmlElement } from './parse-xml.ts';
import { useKnownPrefixes } from './parse-xml-names.ts';
import type { Steps } from '../text/steps.ts';

const FEED_ROOTS = ['rss', 'rdf:rdf', 'feed', 'channel'];
/** The elements with a date of publication. Those of a change come last. */
const DATES = [
  ...['pubdate', 'dc:date', 'published', 'date', 'news:publication_date', 'dcterms:issued', 'issued'],
  ...['dcterms:created', 'dc:created', 'd:created', 'updated', 'dcterms:modified', 'modified'],
];

/**
 * Reads RSS 2.0, RSS 1.0, Atom or a news sitemap. Returns `undefined` for anything else.
 *
 * @param language The language of the page that shows the feed.
 */
export function* parseXmlFeed(
  content: string,
  address: FeedAddress,
  language: string,
): Steps<RawFeed | undefined> {
  const root = yield* parseXml(content);
  useKnownPrefixes(root);
  yield;
  const elements = descendantsOf(root);
  yield;
  const news = elements.filter(isNewsInSitemap);
  if (news.length === 0 && !elements.some(({ name }) => FEED_ROOTS.includes(name))) return undefined;
  const channel = elements.find(({ name }) => name === 'feed' || name === 'channel');
  const items = elements.filter(({ name }) => name === 'item' || name === 'entry');
  const ofFeed = channel ? selfAddressesOf(channel) : [];
  const ofSite = channel && addressOfLink(findLink(channel, language));
  const base = decideBase(address, ofFeed, ofSite);
  const bases = findXmlBases(root, base);
  yield;
  const newest = yield* keepNewest([...items, ...news], datesOf);
  const articles: RawArticle[] = [];
  for (const item of newest) {
    articles.push(readItem(item, bases, language));
    if (articles.length % ITEMS_IN_STEP === 0) yield;
  }
  return { base, articles };
}

function datesOf(item: XmlElement): string[] {
  return DATES.flatMap((name) => inItem(item, name).map(textOf));
}

/** Whether an element is the address of a sitemap with what news sites add for search engines: its title and its date. */
function isNewsInSitemap(element: XmlElement): boolean {
  return element.name === 'url' && childrenOf(element, 'news:news').length > 0;
}

/** @param bases The base of each element that has another base than the feed. Other addresses are resolved later. */
function readItem(item: XmlElement, bases: ReadonlyMap<XmlElement, string>, language: string): RawArticle {
  const elementsWithText = ['description', 'summary', 'content:encoded', 'content'].flatMap((name) =>
    childrenOf(item, name).filter((element) => !hasProperties(element)),
  );
  const resolve = ({ address, element }: Located) => {
    const base = bases.get(element);
    return base === undefined ? address : (toFeedUrl(address, base) ?? address);
  };
  const picturesInText = elementsWithText.map((element) => ({
    address: firstImage(textOf(element)),
    element,
  }));
  const title = firstWithText(item, 'title', 'media:title', 'news:title', 'd:title');
  const summary = elementsWithText.find((element) => toText(textOf(element)).trim());
  return {
    heading: textOf(title),
    links: linksOf(item, language).map(resolve),
    summary: textOf(summary),
    images: [...picturesOf(item), ...picturesInText].map(resolve),
    dates: datesOf(item),
    section: firstText(item, 'category') || (childrenOf(item, 'category')[0]?.attributes.get('term') ?? ''),
    source: firstText(item, 'source', 'news:name'),
    author: firstText(item, 'dc:creator') || authorOf(item),
    plain: [
      ...(isPlainText(title) ? ['heading' as const] : []),
      ...(isPlainText(summary) ? ['summary' as const] : []),
    ],
  };
}

/** Whether an element has the fields of a SharePoint list, which are not a text. */
function hasProperties(element: XmlElement): boolean {
  return childrenOf(element, 'm:properties').length > 0;
}

/** The elements of a name in an item: its children, and those in `<news:news>` of a sitemap or in the fields of a SharePoint list. */
function inItem(item: XmlElement, name: string): XmlElement[] {
  const isDeeper = /^(news|d):/.test(name);
  return isDeeper ? descendantsOf(item).filter((element) => element.name === name) : childrenOf(item, name);
}

/** The first element of these names that has a text. Earlier names take precedence, whatever the order in the file. */
function firstWithText(item: XmlElement, ...names: string[]): XmlElement | undefined {
  const elements = names.flatMap((name) => inItem(item, name));
  return elements.find((element) => textOf(element).trim());
}

function firstText(item: XmlElement, ...names: string[]): string {
  return textOf(firstWithText(item, ...names));
}

/** Whether Atom or Media RSS declares a text to be plain text. Without a type, it is plain text too, but many programs then write HTML. */
function isPlainText(element: XmlElement | undefined): boolean {
  return /^(text|plain|text\/plain)$/i.test(element?.attributes.get('type')?.trim() ?? '');
}

/** The addresses that a feed gives as its own: `<link rel="self" href="…">` in Atom, `<atom:link rel="self" href="…">` in RSS. */
function selfAddressesOf(channel: XmlElement): (string | undefined)[] {
  return channel.children
    .filter((child) => typeof child !== 'string')
    .filter(({ name, attributes }) => /^(.+:)?link$/.test(name) && attributes.get('rel') === 'self')
    .map(({ attributes }) => attributes.get('href'));
}

/** In Atom, `<author>` has a `<name>` first, then other elements. In RSS, `<author>` contains only text. */
function authorOf(item: XmlElement): string {
  const author = childrenOf(item, 'author')[0];
  const name = author?.children.find((child) => typeof child !== 'string');
  return textOf(name ?? author);
}
