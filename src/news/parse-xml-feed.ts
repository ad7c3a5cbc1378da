import { toHttpUrl } from '../text/url.ts';
import { MAX_ARTICLES, type RawArticle, type RawFeed } from './parse-article.ts';
import { decideBase, type FeedAddress, findXmlBases } from './parse-feed-base.ts';
import { firstImage, toText } from './parse-html.ts';
import { childrenOf, descendantsOf, parseXml, textOf, type XmlElement } from './parse-xml.ts';

const FEED_ROOTS = ['rss', 'rdf:rdf', 'feed', 'channel'];
/** The elements with a date of publication. Those of a change come last. .NET writes Atom elements in RSS with the prefix `a10`. */
const DATES = [
  ...['pubdate', 'dc:date', 'published', 'atom:published', 'a10:published', 'date', 'dcterms:issued'],
  ...['dcterms:created', 'dc:created', 'updated', 'atom:updated', 'a10:updated', 'dcterms:modified'],
];
const IMAGE_FILE = /\.(jpe?g|png|webp|gif|avif)\b/i;

/** Reads RSS 2.0, RSS 1.0 or Atom. Returns `undefined` for anything else. */
export function parseXmlFeed(content: string, address: FeedAddress): RawFeed | undefined {
  const root = parseXml(content);
  const elements = descendantsOf(root);
  if (!elements.some(({ name }) => FEED_ROOTS.includes(name))) return undefined;
  const channel = elements.find(({ name }) => name === 'feed' || name === 'channel');
  const items = elements.filter(({ name }) => name === 'item' || name === 'entry');
  const base = decideBase(
    address,
    channel ? [...selfAddressesOf(channel), addressOf(findLink(channel))] : [],
  );
  const bases = findXmlBases(root, base);
  return { base, articles: items.slice(0, MAX_ARTICLES).map((item) => readItem(item, bases)) };
}

/** An address as it stands in a feed, and the element in which it stands. */
interface Located {
  address: string | undefined;
  element: XmlElement;
}

/** @param bases The base of each element that has another base than the feed. Other addresses are resolved later. */
function readItem(item: XmlElement, bases: ReadonlyMap<XmlElement, string>): RawArticle {
  const elementsWithText = ['description', 'summary', 'content:encoded', 'content'].flatMap((name) =>
    childrenOf(item, name),
  );
  const resolve = ({ address, element }: Located) => {
    const base = bases.get(element);
    return base === undefined ? address : (toHttpUrl(address, base) ?? address);
  };
  const imagesInText = elementsWithText.map((element) => ({ address: firstImage(textOf(element)), element }));
  const imageElements = childrenOf(item, 'image').map((element) => ({
    address: textOf(element).trim(),
    element,
  }));
  return {
    heading: firstText(item, 'title', 'media:title'),
    links: [...linksOf(item), { address: item.attributes.get('rdf:about'), element: item }].map(resolve),
    summary: elementsWithText.map(textOf).find((text) => toText(text).trim()) ?? '',
    images: [...imagesOf(item), ...imageElements, ...imagesInText].map(resolve),
    dates: DATES.flatMap((name) => childrenOf(item, name).map(textOf)),
    section: firstText(item, 'category') || (childrenOf(item, 'category')[0]?.attributes.get('term') ?? ''),
    source: firstText(item, 'source'),
    author: firstText(item, 'dc:creator') || authorOf(item),
  };
}

/** The addresses of an article: that of its link, and its permanent one. */
function linksOf(item: XmlElement): Located[] {
  const link = findLink(item);
  const guid = findPermalink(item);
  return [
    ...(link ? [{ address: addressOf(link), element: link }] : []),
    ...(guid ? [{ address: textOf(guid), element: guid }] : []),
  ];
}

function imagesOf(item: XmlElement): Located[] {
  return descendantsOf(item)
    .filter(isImage)
    .map((element) => ({ address: addressOf(element), element }));
}

/** The first text in the children of these names. Earlier names take precedence, whatever the order in the file. */
function firstText(item: XmlElement, ...names: string[]): string {
  const texts = names.flatMap((name) => childrenOf(item, name).map(textOf));
  return texts.find((text) => text.trim()) ?? '';
}

/** The link of an item or a channel: in RSS its address is the text of `<link>`, in Atom its `href`. */
function findLink(element: XmlElement | undefined): XmlElement | undefined {
  const links = element ? childrenOf(element, 'link') : [];
  return links.find((link) => textOf(link).trim()) ?? links.find(isAlternateLink);
}

/** The addresses that a feed gives as its own: `<link rel="self" href="…">` in Atom, `<atom:link rel="self" href="…">` in RSS. */
function selfAddressesOf(channel: XmlElement): (string | undefined)[] {
  return channel.children
    .filter((child) => typeof child !== 'string')
    .filter(({ name, attributes }) => /^(.+:)?link$/.test(name) && attributes.get('rel') === 'self')
    .map(({ attributes }) => attributes.get('href'));
}

/** Whether an Atom link leads to the article itself. A link without `rel` does. */
function isAlternateLink({ attributes }: XmlElement): boolean {
  const href = attributes.get('href');
  const rel = attributes.get('rel') ?? 'alternate';
  return !!href && rel === 'alternate';
}

/** The `<guid>` of RSS, which is an address unless `isPermaLink` is `false`. */
function findPermalink(item: XmlElement): XmlElement | undefined {
  return childrenOf(item, 'guid').find(({ attributes }) => attributes.get('ispermalink') !== 'false');
}

/** In Atom, `<author>` has a `<name>` first, then other elements. In RSS, `<author>` contains only text. */
function authorOf(item: XmlElement): string {
  const author = childrenOf(item, 'author')[0];
  const name = author?.children.find((child) => typeof child !== 'string');
  return textOf(name ?? author);
}

/** Whether an element has the address of a picture: `<media:thumbnail>`, `<img>`, or an enclosure that is a picture. */
function isImage({ name, attributes }: XmlElement): boolean {
  if (name === 'media:thumbnail' || name === 'img') return true;
  const isFile = name === 'enclosure' || name === 'media:content' || attributes.get('rel') === 'enclosure';
  if (!isFile) return false;
  const [type, medium, url] = ['type', 'medium', 'url'].map((attribute) => attributes.get(attribute));
  if (type?.startsWith('image/') || medium === 'image') return true;
  return !type && IMAGE_FILE.test(url ?? '');
}

/** The address that an element has as its text (`<link>`) or in an attribute. */
function addressOf(element: XmlElement | undefined): string | undefined {
  const text = element?.name === 'link' ? textOf(element).trim() : '';
  const attributes = element?.attributes;
  return text || (attributes?.get('url') ?? attributes?.get('href') ?? attributes?.get('src'));
}
