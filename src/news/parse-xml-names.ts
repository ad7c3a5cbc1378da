import type { XmlElement } from './parse-xml.ts';

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

/** The namespaces of the prefixes that an element declares, and those of the elements around it. */
interface Scope {
  declared: ReadonlyMap<string, string>;
  outer: Scope | undefined;
}

/**
 * Gives the elements inside an element the prefixes that the code for feeds knows, because a feed may choose any: `<a:entry
 * xmlns:a="http://www.w3.org/2005/Atom">` becomes `entry`, and `<dublin:date>` becomes `dc:date`. A prefix whose namespace is not known stays.
 *
 * @param scope The namespaces that the elements around it declare.
 */
export function useKnownPrefixes(element: XmlElement, scope?: Scope): void {
  for (const child of element.children) {
    if (typeof child === 'string') continue;
    const own = declarationsOf(child);
    const inner = own.length > 0 ? { declared: new Map(own), outer: scope } : scope;
    child.name = toKnownName(child.name, inner);
    useKnownPrefixes(child, inner);
  }
}

/** The prefixes that an element declares, `xmlns:dc="…"`, with their namespaces. */
function declarationsOf({ attributes }: XmlElement): [prefix: string, namespace: string][] {
  return [...attributes]
    .filter(([name]) => name.startsWith('xmlns:'))
    .map(([name, namespace]) => [
      name.slice('xmlns:'.length),
      namespace
        .trim()
        .toLowerCase()
        .replace(/^https?:\/\//, '')
        .replace(/\/$/, ''),
    ]);
}

function toKnownName(name: string, scope: Scope | undefined): string {
  const [prefix = '', local] = name.split(':', 2);
  if (local === undefined) return name;
  const namespace = findNamespace(prefix, scope);
  const known = namespace === undefined ? undeclaredPrefix(prefix) : PREFIXES.get(namespace);
  return known === undefined ? name : known + local;
}

function findNamespace(prefix: string, innermost: Scope | undefined): string | undefined {
  for (let scope = innermost; scope; scope = scope.outer) {
    const namespace = scope.declared.get(prefix);
    if (namespace !== undefined) return namespace;
  }
  return undefined;
}

function undeclaredPrefix(prefix: string): string | undefined {
  return UNDECLARED.includes(prefix) ? '' : undefined;
}
