import type { Steps } from '../text/steps.ts';
import type { XmlElement } from './parse-xml-element.ts';

/**
 * The prefix that the code for feeds knows for a namespace; empty for the elements of the feed itself. The addresses of the namespaces stand
 * without `http://` and without a slash at the end.
 */
const PREFIXES = new Map([
  ['www.w3.org/2005/atom', ''],
  ['purl.org/atom/ns#', ''],
  ['purl.org/rss/1.0', ''],
  ['my.netscape.com/rdf/simple/0.9', ''],
  ['backend.userland.com/rss2', ''],
  ['www.w3.org/1999/xhtml', ''],
  ['www.sitemaps.org/schemas/sitemap/0.9', ''],
  ['www.w3.org/1999/02/22-rdf-syntax-ns#', 'rdf:'],
  ['purl.org/dc/elements/1.1', 'dc:'],
  ['purl.org/dc/terms', 'dcterms:'],
  ['purl.org/rss/1.0/modules/content', 'content:'],
  ['search.yahoo.com/mrss', 'media:'],
  ['www.google.com/schemas/sitemap-news/0.9', 'news:'],
  ['www.google.com/schemas/sitemap-image/1.1', 'image:'],
  ['rssnamespace.org/feedburner/ext/1.0', 'feedburner:'],
  ['www.itunes.com/dtds/podcast-1.0.dtd', 'itunes:'],
  ['schemas.microsoft.com/ado/2007/08/dataservices', 'd:'],
  ['schemas.microsoft.com/ado/2007/08/dataservices/metadata', 'm:'],
]);
/** Prefixes of the elements of a feed, in feeds that do not declare them. */
const UNDECLARED = ['rss', 'atom', 'a10'];

/** No namespace above is longer. */
const MAX_NAMESPACE_LENGTH = 100;
/** The number of elements that are renamed in one step. */
const ELEMENTS_IN_STEP = 1000;

/**
 * Gives elements the prefixes that the code for feeds knows, because a feed may choose any: `<a:entry xmlns:a="http://www.w3.org/2005/Atom">`
 * becomes `entry`, and `<dublin:date>` becomes `dc:date`. A prefix whose namespace is not known stays.
 */
export function* useKnownPrefixes(elements: Iterable<XmlElement>): Steps<void> {
  let count = 0;
  for (const element of elements) {
    element.name = toKnownName(element);
    if (++count % ELEMENTS_IN_STEP === 0) yield;
  }
}

function toKnownName(element: XmlElement): string {
  const [prefix = '', local] = element.name.split(':', 2);
  if (local === undefined) return element.name;
  const namespace = findNamespace(prefix, element);
  const known = namespace === undefined ? undeclaredPrefix(prefix) : PREFIXES.get(namespace);
  return known === undefined ? element.name : known + local;
}

/** The namespace that the element, or the next one around it, declares for a prefix: `xmlns:dc="…"`. */
function findNamespace(prefix: string, innermost: XmlElement): string | undefined {
  for (let element: XmlElement | undefined = innermost; element; element = element.parent) {
    const namespace = element.attributes.get(`xmlns:${prefix}`);
    if (namespace !== undefined) return withoutScheme(namespace);
  }
  return undefined;
}

function withoutScheme(namespace: string): string {
  const address = namespace.trim().slice(0, MAX_NAMESPACE_LENGTH).toLowerCase();
  return address.replace(/^https?:\/\//, '').replace(/\/$/, '');
}

function undeclaredPrefix(prefix: string): string | undefined {
  return UNDECLARED.includes(prefix) ? '' : undefined;
}
