import { toHttpUrl } from '../text/url.ts';
import { MAX_ARTICLES, type RawArticle, type RawFeed } from './parse-article.ts';
import { firstImage, toText } from './parse-html.ts';
import { childrenOf, descendantsOf, parseXml, textOf, type XmlElement } from './parse-xml.ts';

const FEED_ROOTS = ['rss', 'rdf:rdf', 'feed', 'channel'];
const IMAGE_FILE = /\.(jpe?g|png|webp|gif|avif)\b/i;

/** Reads RSS 2.0, RSS 1.0 or Atom. Returns `undefined` for anything else. */
export function parseXmlFeed(content: string, feedUrl: string): RawFeed | undefined {
  const elements = descendantsOf(parseXml(content));
  if (!elements.some(({ name }) => FEED_ROOTS.includes(name))) return undefined;
  const channel = elements.find(({ name }) => name === 'feed' || name === 'channel');
  const items = elements.filter(({ name }) => name === 'item' || name === 'entry');
  const siteAddress = channel?.attributes.get('xml:base') ?? (channel && linkAddressOf(channel));
  return {
    siteUrl: toHttpUrl(siteAddress, feedUrl) ?? feedUrl,
    articles: items.slice(0, MAX_ARTICLES).map(readItem),
  };
}

function readItem(item: XmlElement): RawArticle {
  const texts = ['description', 'summary', 'content:encoded', 'content'].flatMap((name) =>
    childrenOf(item, name).map(textOf),
  );
  return {
    heading: firstText(item, 'title', 'media:title'),
    links: [linkAddressOf(item), permalinkOf(item), item.attributes.get('rdf:about')],
    summary: texts.find((text) => toText(text).trim()) ?? '',
    images: [
      ...descendantsOf(item).filter(isImage).map(addressOf),
      firstText(item, 'image').trim(),
      ...texts.map(firstImage),
    ],
    date: firstText(item, 'pubdate', 'dc:date', 'published', 'date', 'updated'),
    section: firstText(item, 'category') || (childrenOf(item, 'category')[0]?.attributes.get('term') ?? ''),
    source: firstText(item, 'source'),
    author: firstText(item, 'dc:creator') || authorOf(item),
  };
}

/** The first text in the children of these names. Earlier names take precedence, whatever the order in the file. */
function firstText(item: XmlElement, ...names: string[]): string {
  const texts = names.flatMap((name) => childrenOf(item, name).map(textOf));
  return texts.find((text) => text.trim()) ?? '';
}

/** The link of an item or a channel: the text of `<link>` in RSS, its `href` in Atom. */
function linkAddressOf(element: XmlElement): string | undefined {
  const links = childrenOf(element, 'link');
  const text = links.map((link) => textOf(link).trim()).find(Boolean);
  if (text) return text;
  return links.find(isAlternateLink)?.attributes.get('href');
}

/** Whether an Atom link leads to the article itself. A link without `rel` does. */
function isAlternateLink({ attributes }: XmlElement): boolean {
  const href = attributes.get('href');
  const rel = attributes.get('rel') ?? 'alternate';
  return !!href && rel === 'alternate';
}

/** The `<guid>` of RSS, which is an address unless `isPermaLink` is `false`. */
function permalinkOf(item: XmlElement): string | undefined {
  const guid = childrenOf(item, 'guid').find(({ attributes }) => attributes.get('ispermalink') !== 'false');
  return guid && textOf(guid);
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

function addressOf({ attributes }: XmlElement): string | undefined {
  return attributes.get('url') ?? attributes.get('href') ?? attributes.get('src');
}
