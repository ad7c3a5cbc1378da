import { parseDate } from '../text/parse-date.ts';
import { tidy } from '../text/sentence.ts';
import type { Article } from './article.ts';
import { firstImage, parseXml, textOf, toText, type XmlElement } from './parse-markup.ts';
import { toHttpUrl } from '../text/url.ts';

/** More than any block of news shows. */
const MOST = 1000;

/**
 * Reads RSS 2.0, RSS 1.0, Atom, JSON Feed, or a JSON array of articles, as portals really send them. Never throws.
 *
 * @param base The address it came from. Links are relative to the site that the feed names, or else to this.
 * @returns The articles in the order of the feed; `undefined` if it is none.
 */
export function parseFeed(text: string, base: string): Article[] | undefined {
  const content = text.replace(/^[\s\ufeff]+/, '');
  return /^[[{]/.test(content) ? parseJson(content, base) : parseXmlFeed(content, base);
}

/** What a feed says of one article: everything as it stands there, HTML included. */
interface Told {
  heading: string;
  links: (string | undefined)[];
  summary: string;
  images: (string | undefined)[];
  date: string;
  section: string;
  source: string;
  author: string;
}

function parseXmlFeed(content: string, base: string): Article[] | undefined {
  const elements = [...descendants(parseXml(content))];
  if (!elements.some(({ name }) => /^(rss|rdf:rdf|feed|channel)$/.test(name))) return undefined;
  const head = elements.find(({ name }) => /^(feed|channel)$/.test(name));
  const home = head && toHttpUrl(head.attributes['xml:base'] ?? linkOf(head), base);
  return elements
    .filter(({ name }) => name === 'item' || name === 'entry')
    .slice(0, MOST)
    .flatMap((item) => toArticle(fromXml(item), home ?? base));
}

function* descendants(element: XmlElement): Generator<XmlElement> {
  for (const child of element.children) {
    if (typeof child === 'string') continue;
    yield child;
    yield* descendants(child);
  }
}

function fromXml(item: XmlElement): Told {
  const children = item.children.filter((child) => typeof child !== 'string');
  const all = (...names: string[]) =>
    names.flatMap((name) => children.filter((child) => child.name === name));
  const text = (...names: string[]) =>
    all(...names)
      .map(textOf)
      .find((content) => content.trim()) ?? '';
  const guid = all('guid').find(({ attributes }) => attributes['ispermalink'] !== 'false');
  const pictures = [...descendants(item)].filter(
    ({ name, attributes: { type = '', medium, rel, url = '' } }) =>
      name === 'media:thumbnail' ||
      (/^(enclosure|media:content)$/.test(name) || rel === 'enclosure'
        ? type.startsWith('image/') ||
          medium === 'image' ||
          (!type && /\.(jpe?g|png|webp|gif|avif)\b/i.test(url))
        : name === 'img'),
  );
  const html = [...all('description', 'summary'), ...all('content:encoded', 'content')].map(textOf);
  const [author] = all('author');
  return {
    heading: text('title', 'media:title'),
    links: [linkOf(item), guid && textOf(guid), item.attributes['rdf:about']],
    summary: html.find((content) => toText(content).trim()) ?? '',
    images: [
      ...pictures.map(({ attributes: { url, href, src } }) => url ?? href ?? src),
      textOf(all('image')[0]).trim(),
      ...html.map(firstImage),
    ],
    date: text('pubdate', 'dc:date', 'published', 'date', 'updated'),
    section: text('category') || (all('category')[0]?.attributes['term'] ?? ''),
    source: text('source'),
    author:
      text('dc:creator') || textOf(author?.children.find((child) => typeof child !== 'string') ?? author),
  };
}

/** The link of an item or a channel: in RSS its text, in Atom an attribute. */
function linkOf(element: XmlElement): string | undefined {
  const links = element.children
    .filter((child) => typeof child !== 'string')
    .filter(({ name }) => name === 'link');
  const told = links.map((link) => textOf(link).trim()).find(Boolean);
  const alternate = links.find(({ attributes: { rel = 'alternate', href } }) => rel === 'alternate' && href);
  return told ?? alternate?.attributes['href'];
}

function parseJson(content: string, base: string): Article[] | undefined {
  let parsed: unknown;
  try {
    parsed = JSON.parse(content);
  } catch {
    return undefined;
  }
  const { home_page_url: home, items } = parsed as { home_page_url?: unknown; items?: unknown };
  const list = Array.isArray(parsed) ? (parsed as unknown[]) : items;
  if (!Array.isArray(list)) return undefined;
  const site = toHttpUrl(typeof home === 'string' ? home : undefined, base) ?? base;
  return list.slice(0, MOST).flatMap((item: unknown) => toArticle(fromJson(item), site));
}

function fromJson(item: unknown): Told {
  const fields = (item ?? {}) as Record<string, unknown>;
  const text = (...names: string[]) => names.map((name) => toString(fields[name])).find(Boolean) ?? '';
  return {
    heading: text('heading', 'title'),
    links: ['href', 'url', 'link', 'external_url'].map((name) => toString(fields[name])),
    summary: text('summary', 'description', 'content_text', 'content_html'),
    images: [text('image', 'banner_image', 'thumbnail'), firstImage(text('content_html', 'description'))],
    date: text('datetime', 'date_published', 'date', 'published', 'pubDate'),
    section: text('section', 'category', 'tags'),
    source: text('source'),
    author: text('author', 'authors'),
  };
}

/** A text, or what stands for one: the first of a list, an object's name or address. */
function toString(value: unknown): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return toString(value[0]);
  const { name, url, src } = (value ?? {}) as Record<string, unknown>;
  return [name, url, src].find((part) => typeof part === 'string') ?? '';
}

/** An article, if there is enough of it to be shown. */
function toArticle({ images, links, date, ...told }: Told, base: string): Article[] {
  const plain = (html: string) => tidy(toText(html));
  const heading = plain(told.heading);
  if (!heading) return [];
  const first = (addresses: (string | undefined)[]) =>
    addresses.map((address) => toHttpUrl(address, base)).find(Boolean);
  const article = {
    heading,
    href: first(links),
    summary: plain(told.summary),
    image: first(images),
    datetime: parseDate(plain(date)),
    section: plain(told.section),
    source: plain(told.source),
    author: plain(told.author),
  };
  return [Object.fromEntries(Object.entries(article).filter(([, value]) => value)) as unknown as Article];
}
