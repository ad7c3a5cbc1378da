import { isAddressText, isPageAddress } from './parse-feed-address.ts';
import { withoutCdataMarks } from './parse-cdata.ts';
import { hasRelation } from './parse-relation.ts';
import type { Located } from './parse-xml-pictures.ts';
import { elementsOf, type XmlItem } from './parse-xml-item.ts';
import { valueOf } from './parse-xml-value.ts';
import { textOf } from './parse-xml.ts';
import type { XmlElement } from './parse-xml-element.ts';

/** Relations of links that lead to the article too, in feeds without `alternate`. */
const OTHER_RELATIONS = ['bookmark', 'permalink', 'canonical'];
/** A page that a browser shows. A link without a type leads to one too. */
const PAGE_TYPE = /html/i;

/**
 * The addresses of an article, the best first:
 * - `<loc>` of a sitemap, whose links lead to other languages and to pages for phones,
 * - that of the original page, if a service relays the feed (`feedburner:origLink`),
 * - that of the link,
 * - the permanent address (`guid`, `rdf:about`),
 * - an identity that is an address (`id`).
 *
 * @param language The language of the page that shows the feed.
 */
export function linksOf(item: XmlItem, language: string): Located[] {
  const original = elementsOf(item, 'feedburner:origlink');
  const link = findLink(elementsOf(item, 'link'), language);
  const others = elementsOf(item, 'guid').filter(isPermalink);
  return [
    ...elementsOf(item, 'loc').map(toLocated),
    ...original.map(toLocated),
    ...(link ? [toLocated(link)] : []),
    ...others.map(toLocated),
    { address: item.element.attributes.get('rdf:about'), element: item.element },
    ...elementsOf(item, 'id')
      .filter((id) => isPageAddress(textOf(id)))
      .map(toLocated),
  ];
}

function toLocated(element: XmlElement): Located {
  return { address: textOf(valueOf(element)).trim() || element.attributes.get('href'), element };
}

/** The link of an item or a channel among its links: in RSS its address is the text of `<link>`, in Atom its `href`. */
export function findLink(elements: readonly XmlElement[], language: string): XmlElement | undefined {
  const isOther = ({ attributes }: XmlElement) =>
    OTHER_RELATIONS.some((relation) => hasRelation(attributes.get('rel'), relation));
  const links = elements.some(isAlternate) ? elements.filter(isAlternate) : elements.filter(isOther);
  const withText = links.find((link) => textOf(link).trim());
  if (withText) return withText;
  // A link to a page ranks above all others, then one in the language of the page, then one without a language.
  const rank = ({ attributes }: XmlElement) => {
    const isPage = PAGE_TYPE.test(attributes.get('type') ?? 'html');
    const linkLanguage = attributes.get('hreflang')?.toLowerCase().split('-', 1)[0];
    return Number(isPage) * 4 + (linkLanguage === language ? 2 : Number(linkLanguage === undefined));
  };
  // Links of the same rank keep their order, so this is the first link of the highest rank.
  return links.filter(({ attributes }) => attributes.get('href')).sort((a, b) => rank(b) - rank(a))[0];
}

/** The address of a link: its text, or `href`. */
export function addressOfLink(link: XmlElement | undefined): string | undefined {
  return link && withoutCdataMarks(toLocated(link).address ?? '').trim();
}

/** Whether a link leads to the article itself. A link without `rel` does, as in RSS. */
function isAlternate({ attributes }: XmlElement): boolean {
  return hasRelation(attributes.get('rel')?.trim() || 'alternate', 'alternate');
}

/** Whether a `<guid>` of RSS is the address of the article. Many feeds write a number and no `isPermaLink="false"`. */
function isPermalink(guid: XmlElement): boolean {
  const isDenied = /^(false|0|no)$/i.test(guid.attributes.get('ispermalink')?.trim() ?? '');
  return !isDenied && isAddressText(textOf(guid));
}
