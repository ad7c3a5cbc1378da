import { decideBase, type FeedAddress, findXmlBase } from './parse-feed-base.ts';
import { toFeedUrl } from './parse-feed-address.ts';
import {
  keepNewest,
  type RawArticle,
  type RawFeed,
  type UnreadField,
  withoutNothing,
} from './parse-article.ts';
import { firstImage, toText } from './parse-html.ts';
import { addressOfLink, findLink, linksOf } from './parse-xml-links.ts';
import { type Located, picturesOf, smallLast } from './parse-xml-pictures.ts';
import { elementsOf, FEED_ROOTS, isArticle, toXmlItem, type XmlItem } from './parse-xml-item.ts';
import { childrenOf, parseXml, textOf } from './parse-xml.ts';
import { htmlOf } from './parse-xml-html.ts';
import type { XmlElement } from './parse-xml-element.ts';
import { hasRelation } from './parse-relation.ts';
import { isCutOff, removeCutOffField, toUnreadEnd } from './parse-xml-end.ts';
import { useKnownPrefixes } from './parse-xml-names.ts';
import type { Steps } from '../text/steps.ts';

/** The elements with a date of publication. Those of a change come last. */
const DATES = [
  ...['pubdate', 'dc:date', 'published', 'date', 'news:publication_date', 'dcterms:issued', 'issued'],
  ...['dcterms:created', 'dc:created', 'd:created', 'updated', 'dcterms:modified', 'modified'],
];

/** Elements in a content that is not a text: the fields of a SharePoint list, and a whole feed. */
const OTHER_CONTENT = ['m:properties', 'feed'];

/** More authors than a card can show. */
const MAX_AUTHORS = 20;
/** More addresses than a feed gives as its own. */
const MAX_OWN_ADDRESSES = 10;
/** The number of elements that are examined in one step. */
const ELEMENTS_IN_STEP = 1000;

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
  const { elements, open } = yield* parseXml(content);
  yield* useKnownPrefixes(elements);
  const cutOffArticle = removeCutOffField(open);
  const { channel, items, news, untitled, isFeed } = yield* findParts(elements);
  if (!isFeed) return undefined;
  const self = selfAddressesOf(channel);
  const site = siteAddressOf(channel, language);
  const base = decideBase(address, self, site);
  const newest = yield* keepNewest([...items, ...news], (item) => datesOf(toXmlItem(item)));
  const articles: RawArticle[] = [];
  for (const item of newest) {
    const article = readItem(toXmlItem(item), base, language);
    articles.push(item === cutOffArticle ? { ...article, isCutOff: true } : article);
    yield;
  }
  const unread = isCutOff(open) ? [toUnreadEnd(content)] : [];
  if (articles.length === 0) unread.push(...findError(channel));
  if (untitled > 0) unread.push({ field: 'heading', count: untitled, text: '' });
  return { base, own: [...self, site], articles, total: items.length + news.length, unread };
}

/** The elements of a feed that the reader needs. */
interface Parts {
  channel: XmlElement | undefined;
  items: readonly XmlElement[];
  /** The articles of a sitemap. */
  news: readonly XmlElement[];
  /** The number of its other addresses, of which it gives no title. */
  untitled: number;
  isFeed: boolean;
}

function* findParts(elements: readonly XmlElement[]): Steps<Parts> {
  const parts = {
    channel: undefined as XmlElement | undefined,
    items: [] as XmlElement[],
    news: [] as XmlElement[],
    untitled: 0,
    isFeed: false,
  };
  let count = 0;
  for (const element of elements) {
    if (++count % ELEMENTS_IN_STEP === 0) yield;
    if (element.name === 'feed' || element.name === 'channel') parts.channel ??= element;
    if (isArticle(element)) parts.items.push(element);
    if (isNewsInSitemap(element)) parts.news.push(element);
    else if (isPageInSitemap(element)) parts.untitled++;
    parts.isFeed ||= FEED_ROOTS.includes(element.name);
  }
  const isSitemap = parts.news.length > 0;
  return { ...parts, untitled: isSitemap ? parts.untitled : 0, isFeed: parts.isFeed || isSitemap };
}

/** What the description of a channel says if a program has written an error into it. */
const ERROR = /^(?:(?:fatal )?error|lỗi)\s*:|^access denied\b/i;

/** What a channel without articles says of an error. */
function findError(channel: XmlElement | undefined): UnreadField[] {
  const texts = channel
    ? ['description', 'subtitle', 'title'].flatMap((name) => childrenOf(channel, name))
    : [];
  const error = texts.map((text) => toText(htmlOf(text)).trim()).find((text) => ERROR.test(text));
  return error === undefined ? [] : [{ field: 'error', count: 1, text: error }];
}

function datesOf(item: XmlItem): string[] {
  return elementsOf(item, ...DATES).map(htmlOf);
}

/** Whether an element is the address of a sitemap with what news sites add for search engines: its title and its date. */
function isNewsInSitemap(element: XmlElement): boolean {
  return element.name === 'url' && childrenOf(element, 'news:news').length > 0;
}

/** Whether an element is the address of a sitemap, and not that of its home page. */
function isPageInSitemap(element: XmlElement): boolean {
  const [address] = element.name === 'url' ? childrenOf(element, 'loc') : [];
  return /^\s*https?:\/\/[^/]+\/\S/i.test(textOf(address));
}

/** @param base The base of the feed, against which addresses are resolved later if they have no base of their own. */
function readItem(item: XmlItem, base: string, language: string): RawArticle {
  const inLanguage = (...names: string[]) =>
    names.flatMap((name) => byLanguage(elementsOf(item, name), language));
  const texts = inLanguage('description', 'summary', 'content:encoded', 'content')
    .filter((element) => !hasOtherContent(element))
    .map((element) => ({ element, html: htmlOf(element) }));
  const resolve = ({ address, element }: Located) => {
    const ownBase = findXmlBase(element, base);
    return ownBase === undefined ? address : (toFeedUrl(address, ownBase) ?? address);
  };
  const picturesInText = texts.map(({ element, html }) => ({ address: firstImage(html), element }));
  const titles = inLanguage('title', 'media:title', 'news:title', 'd:title', 'dc:title');
  const title = titles.find(hasText);
  const summary = texts.find(({ html }) => withoutNothing(toText(html)).trim());
  return {
    heading: htmlOf(title),
    links: linksOf(item, language).map(resolve),
    summary: summary?.html ?? '',
    images: smallLast([...picturesOf(item), ...picturesInText]).map(resolve),
    dates: datesOf(item),
    section: firstText(item, 'category') || nameOfCategory(elementsOf(item, 'category')[0]),
    source: firstText(item, 'source', 'news:name'),
    author: authorsOf(item),
    plain: [
      ...(isPlainText(title) ? ['heading' as const] : []),
      ...(isPlainText(summary?.element) ? ['summary' as const] : []),
    ],
  };
}

function hasOtherContent(element: XmlElement): boolean {
  return element.children.some((child) => typeof child !== 'string' && OTHER_CONTENT.includes(child.name));
}

/** The first element of these names that has a text. */
function firstWithText(item: XmlItem, ...names: string[]): XmlElement | undefined {
  return elementsOf(item, ...names).find(hasText);
}

function hasText(element: XmlElement): boolean {
  return textOf(element).trim() !== '';
}

/** Sorts elements: first those in the language of the page, `<title xml:lang="vi">`, then those without a language, then all others. */
function byLanguage(elements: readonly XmlElement[], language: string): readonly XmlElement[] {
  const rank = ({ attributes }: XmlElement) => {
    const own = attributes.get('xml:lang')?.toLowerCase().split('-', 1)[0];
    return own === language ? 0 : own === undefined ? 1 : 2;
  };
  return elements.length < 2 ? elements : [...elements].sort((a, b) => rank(a) - rank(b));
}

function firstText(item: XmlItem, ...names: string[]): string {
  return textOf(firstWithText(item, ...names));
}

/** Whether Atom or Media RSS declares a text to be plain text. Without a type, it is plain text too, but many programs then write HTML. */
function isPlainText(element: XmlElement | undefined): boolean {
  return /^(text|plain|text\/plain)$/i.test(element?.attributes.get('type')?.trim() ?? '');
}

/** In Atom, a category has a `label` for readers beside its `term`. */
function nameOfCategory(category: XmlElement | undefined): string {
  return category?.attributes.get('label') || (category?.attributes.get('term') ?? '');
}

/** The addresses that a feed gives as its own: `<link rel="self" href="…">` in Atom, `<atom:link rel="self" href="…">` in RSS. */
function selfAddressesOf(channel: XmlElement | undefined): (string | undefined)[] {
  const isSelf = ({ name, attributes }: XmlElement) =>
    /^(.+:)?link$/.test(name) && hasRelation(attributes.get('rel'), 'self');
  const links = channel?.children.filter((child) => typeof child !== 'string').filter(isSelf) ?? [];
  return links.slice(0, MAX_OWN_ADDRESSES).map(({ attributes }) => attributes.get('href'));
}

/** The address of the site of a feed. */
function siteAddressOf(channel: XmlElement | undefined, language: string): string | undefined {
  return channel && addressOfLink(findLink(childrenOf(channel, 'link'), language));
}

/** The names of the authors. `<dc:creator>` has a name, where `<author>` of RSS often has only an address. */
function authorsOf(item: XmlItem): string {
  const creators = elementsOf(item, 'dc:creator').map(textOf);
  return joinNames(creators) || joinNames(elementsOf(item, 'author').map(nameOfAuthor));
}

/** In Atom, `<author>` has a `<name>` first, then other elements. In RSS, `<author>` contains only text. */
function nameOfAuthor(author: XmlElement): string {
  const name = author.children.find((child) => typeof child !== 'string');
  return textOf(name ?? author);
}

function joinNames(names: readonly string[]): string {
  const written = names.map((name) => name.trim()).filter((name) => name !== '');
  return [...new Set(written)].slice(0, MAX_AUTHORS).join(', ');
}
